// Bundles every *.test.ts and runs them with Node's own test runner. Arguments choose files by a part of their name.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { globSync } from 'tinyglobby';

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const sources = globSync(['test/*.test.ts', 'test/features/*.test.ts', 'test/accuracy/*.test.ts'])
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort();
if (sources.length === 0) {
  console.error(`No test file has ${wanted.join(' or ')} in its name.`);
  process.exit(2);
}

// A folder of its own, so that two runs at the same time do not take each other's files away.
const folder = `out/unit-${process.pid}`;
buildSync({
  entryPoints: sources,
  outdir: folder,
  outbase: 'test',
  bundle: true,
  platform: 'node',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  packages: 'external',
  sourcemap: true,
});

const files = sources.map((file) => file.replace(/^test\//, `${folder}/`).replace(/\.ts$/, '.mjs'));
const run = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...files], {
  stdio: 'inherit',
  env: { ...process.env, ...(process.argv.includes('--update') ? { NEWSMARK_UPDATE: '1' } : {}) },
});
rmSync(folder, { recursive: true, force: true });
process.exit(run.status ?? 1);
