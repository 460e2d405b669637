// From a keystroke to its diagnostics, over stdio, beside a server that finds nothing.
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { openSession } from './client.ts';
import { articlesOf, longTextOf } from './corpus.ts';
import { plan } from './plan.ts';
import type { Random } from './random.ts';
import { randomFrom } from './random.ts';
import type { Row } from './row.ts';
import { median, quantile } from './statistics.ts';

/** What is typed: mostly letters, now and then what changes more than a word. */
const typed = ['e', 't', 'a', 'o', ' ', ',', 'n', '”', 's', '\n\n'];

/** An edit somewhere in the text, then the edit that takes it back, so that places stay right. */
function editAndBack(
  lines: readonly string[],
  random: Random,
  text: string,
): readonly TextDocumentContentChangeEvent[] {
  let line = 0;
  do line = random.between(0, lines.length - 1);
  while (lines[line]!.length < 40);
  const at = { line, character: random.between(1, lines[line]!.length - 1) };
  const breaks = text.split('\n').length - 1;
  const end = breaks === 0 ? { line, character: at.character + text.length } : { line: line + breaks, character: 0 };
  return [
    { range: { start: at, end: at }, text },
    { range: { start: at, end }, text: '' },
  ];
}

async function compare(name: string, text: string, atMost?: number): Promise<Row> {
  const lines = text.split('\n');
  const random = randomFrom(7);
  const ours = await openSession('dist/server/main.js', text);
  const idle = await openSession('out/bench/idleServer.cjs', text);
  const took = { ours: [] as number[], idle: [] as number[] };
  const pairs = plan().quick ? 100 : 300;
  const warm = 20;
  for (let pair = -warm; pair < pairs; pair++) {
    for (const change of editAndBack(lines, random, typed[(pair + warm) % typed.length]!)) {
      const first = pair % 2 === 0 ? await ours.change(change) : Number.NaN;
      const theirs = await idle.change(change);
      const own = Number.isNaN(first) ? await ours.change(change) : first;
      if (pair < 0) continue;
      took.ours.push(own);
      took.idle.push(theirs);
    }
  }
  const found = ours.found();
  await ours.close();
  await idle.close();
  const shown = (values: readonly number[]): string =>
    `${median(values).toFixed(2)} / ${quantile(values, 0.99).toFixed(1)} ms`;
  return {
    what: `keystroke → diagnostics, ${name}, p50 / p99`,
    ours: `${shown(took.ours)} (${found} found)`,
    against: `idle server ${shown(took.idle)}`,
    ratio: median(took.ours) / median(took.idle),
    ...(atMost === undefined ? {} : { limit: { atMost } }),
  };
}

const rows: readonly Row[] = [
  await compare('5 kB', articlesOf(plan(), 1)[0]!),
  await compare('1 MB', longTextOf(plan(), 1_000_000, true), 10),
  await compare('1 MB without headlines', longTextOf(plan(), 1_000_000, false), 10),
];
console.log(JSON.stringify(rows));
