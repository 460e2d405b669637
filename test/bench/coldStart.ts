// The whole process `newsmark annotate` on one article, beside a Node process that does nothing.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { articlesOf } from './corpus.ts';
import { plan } from './plan.ts';
import type { Row } from './row.ts';
import { median } from './statistics.ts';

const folder = 'out/bench/cold';

/** Written into both processes: tells at exit, on a pipe of its own, how much CPU time the process took. */
const clock = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeSync(3, String(user + system));
});
`;

interface Cost {
  /** CPU microseconds up to the exit of the process. */
  readonly cpu: number;
  /** Wall milliseconds as the caller sees it. */
  readonly wall: number;
}

/** Runs Node with these arguments to its end; throws when it fails. */
function run(...programArguments: readonly string[]): Cost {
  const before = performance.now();
  const { status, output } = spawnSync(process.execPath, ['--require', `./${folder}/clock.cjs`, ...programArguments], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  const wall = performance.now() - before;
  if (status !== 0) throw new Error(`node ${programArguments.join(' ')} ended with ${status}`);
  return { cpu: Number(output[3]), wall };
}

function rows(): readonly Row[] {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/clock.cjs`, clock);
  writeFileSync(`${folder}/empty.js`, '');
  writeFileSync(`${folder}/article.txt`, articlesOf(plan(), 1)[0]!);
  const bare = (): Cost => run(`${folder}/empty.js`);
  const annotate = (): Cost => run('dist/server/cli.js', 'annotate', `${folder}/article.txt`);

  bare();
  annotate();
  const pairs = Array.from({ length: plan().quick ? 9 : 31 }, (_, index) => {
    if (index % 2 === 0) return { theirs: bare(), ours: annotate() };
    const ours = annotate();
    return { theirs: bare(), ours };
  });
  const middle = (cost: (pair: (typeof pairs)[number]) => number): number => median(pairs.map(cost));
  return [
    {
      what: 'cold start: newsmark annotate, CPU',
      ours: `${(middle((pair) => pair.ours.cpu) / 1000).toFixed(0)} ms`,
      against: `node empty.js ${(middle((pair) => pair.theirs.cpu) / 1000).toFixed(0)} ms`,
      ratio: middle((pair) => pair.ours.cpu / pair.theirs.cpu),
      limit: { atMost: 2.5 },
    },
    {
      what: 'cold start, wall time',
      ours: `${middle((pair) => pair.ours.wall).toFixed(0)} ms`,
      against: `node empty.js ${middle((pair) => pair.theirs.wall).toFixed(0)} ms`,
      ratio: middle((pair) => pair.ours.wall / pair.theirs.wall),
    },
  ];
}

console.log(JSON.stringify(rows()));
