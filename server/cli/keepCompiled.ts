// Keeps what V8 makes of the built command line, with the functions that an article needs. Run at build, in the folder
// of the package: it annotates an article of its own and writes `dist/server/newsmark.cache`.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { compiled } from './compiled.ts';

const program = resolve('dist/server/newsmark.js');
const { keep, run } = compiled(program);
process.argv.splice(2, Infinity, 'annotate', '--force', 'test/articles/demo');
process.stdout.write = (_chunk: unknown, ...rest: unknown[]): boolean => {
  const done = rest.find((one): one is () => void => typeof one === 'function');
  if (done !== undefined) setImmediate(done);
  return true;
};
process.on('exit', () => {
  // The cache is good only for a V8 with the same flags.
  setFlagsFromString('--opt');
  writeFileSync(resolve('dist/server/newsmark.cache'), keep());
});
run(createRequire(program));
