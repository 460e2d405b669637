// `npm test`: every check there is, from types to the packaged extension in a real editor, and how long each took.
import { findChromium, noBrowser } from './host/browser.ts';
import { hostObstacle } from './host/install.ts';
import { runScript } from './host/package.ts';

interface Step {
  readonly what: string;
  readonly script: string;
  readonly words?: readonly string[];
}

const anywhere: readonly Step[] = [
  { what: 'Types', script: 'types' },
  { what: 'Style', script: 'lint' },
  { what: 'Build', script: 'build' },
  { what: 'Unit tests', script: 'test:unit' },
];
const inEditor: readonly Step[] = [
  { what: 'In the editor', script: 'test:editor' },
  { what: 'Packaged, by eye', script: 'test:ui' },
];
// Where the editor that npm carries does not run, desktop VS Code does.
const onDesktop: readonly Step[] = [{ what: 'In the editor', script: 'test:editor', words: ['desktop'] }];

const obstacle = hostObstacle();
const browserMissing = obstacle === null && findChromium() === null;
const steps = [...anywhere, ...(obstacle !== null ? onDesktop : browserMissing ? [] : inEditor)];

// A step that fails does not hide what the others have to say.
const results = steps.map(({ what, script, words = [] }) => {
  console.log(`\n── ${what}: npm run ${script}`);
  const started = performance.now();
  const passed = runScript(script, ...words);
  return { what, script, passed, seconds: (performance.now() - started) / 1000 };
});

const row = (what: string, seconds: number, outcome: string): string =>
  `${what.padEnd(18)}${seconds.toFixed(1).padStart(7)} s  ${outcome}`;
const total = results.reduce((sum, { seconds }) => sum + seconds, 0);
const failed = results.filter(({ passed }) => !passed);
console.log('\n');
for (const { what, script, passed, seconds } of results) {
  console.log(row(what, seconds, passed ? 'passed' : `failed: npm run ${script}`));
}
console.log(row('Total', total, failed.length === 0 && !browserMissing ? 'passed' : 'failed'));
if (browserMissing) console.error(`\n${noBrowser}`);
if (obstacle !== null) console.log(`\n${obstacle} The suite ran in desktop VS Code; the checks with pictures did not.`);
process.exit(failed.length === 0 && !browserMissing ? 0 : 1);
