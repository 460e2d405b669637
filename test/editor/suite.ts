// The suite that runs inside VS Code, bundled once for each host. It sees nothing but the `vscode` API.
// Mocha's build for browsers, which works in Node and in a worker alike, and makes the global `Mocha`.
import 'mocha/mocha.js';
import { suiteMark } from './mark.ts';
import { suites } from './suites.ts';

/** A line that the runner prints; everything else the editor logs is noise. */
const say = (line: string): void => console.log(`${suiteMark}${line}`);

/** Mocha's reporter: a line for each test. */
function report(runner: Mocha.Runner): void {
  runner.on('suite', (suite) => suite.title && say(`  ${suite.title}`));
  runner.on('pass', (test) => say(`    ✔ ${test.title} (${test.duration} ms)`));
  runner.on('fail', (test, error) => say(`    ✖ ${test.title}\n      ${error.message}`));
}

/** Entry point that VS Code calls. Rejects when a test failed, and when there was none. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: report as unknown as Mocha.ReporterConstructor });
  // Gives the specs their `describe` and `it`; they are in the bundle, so Mocha loads no files.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const suite of suites) suite();
  const count = mocha.suite.total();
  if (count === 0) throw new Error('There is no test.');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  say(`  ${count - failures} of ${count} passed`);
  if (failures > 0) throw new Error(`${failures} failed.`);
}
