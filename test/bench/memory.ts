// What typing in every paragraph of a long text leaves behind in memory, and what one edit costs beside a whole reading.
import { cpuOf } from './clock.ts';
import { longTextOf } from './corpus.ts';
import { plan } from './plan.ts';
import * as product from './product.ts';
import { randomFrom } from './random.ts';
import type { Row } from './row.ts';
import { median, sum } from './statistics.ts';

const megabyte = 1_000_000;

/** Heap in use after all that is garbage has gone, in bytes. */
function heap(): number {
  const collect = globalThis.gc;
  if (collect === undefined) throw new Error('Needs node --expose-gc');
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** Types one letter into each paragraph, each time into the text that the edit before left. */
function editEverywhere(text: string): Row {
  const empty = heap();
  let article = product.read(text);
  // The first edits bring caches and compiled code into being, which are no growth.
  for (let warm = 0; warm < 20; warm++) article = product.edit(article, Math.floor(text.length / 2), 'a');
  const before = heap();
  const count = text.split('\n\n').length;
  for (let index = 0, from = 0; index < count; index++) {
    const { text: now } = article.source;
    article = product.edit(article, Math.min(from + 2, now.length), 'e');
    from = article.source.text.indexOf('\n\n', from) + 2;
  }
  const after = heap();
  const millions = (bytes: number): string => `${(bytes / megabyte).toFixed(1)} MB`;
  return {
    what: `heap left by an edit in each of ${count} paragraphs`,
    ours: millions(after - before),
    against: `one reading holds ${millions(before - empty)} (${article.paragraphs.length} paragraphs)`,
    ratio: Math.max(0, after - before) / (before - empty),
    limit: { atMost: 0.25 },
  };
}

/** One whole reading and some edits in turn, CPU time of both. */
function editAgainstWhole(name: string, text: string, rounds: number): Row {
  const random = randomFrom(11);
  let article = product.read(text);
  const whole: number[] = [];
  const part: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const read = cpuOf(() => {
      article = product.read(text);
    });
    const edits = Array.from({ length: 20 }, () =>
      cpuOf(() => {
        article = product.edit(article, random.between(0, article.source.length - 1), 'e');
      }),
    );
    if (round < 0) continue;
    whole.push(read);
    part.push(sum(edits) / edits.length);
  }
  return {
    what: `reading again after an edit, ${name}, CPU`,
    ours: `${(median(part) / 1000).toFixed(2)} ms`,
    against: `whole text ${(median(whole) / 1000).toFixed(0)} ms`,
    ratio: median(part.map((value, index) => value / whole[index]!)),
  };
}

const { quick } = plan();
const rows: readonly Row[] = [
  editAgainstWhole('1 MB', longTextOf(plan(), megabyte, true), quick ? 5 : 9),
  editAgainstWhole('1 MB without headlines', longTextOf(plan(), megabyte, false), quick ? 5 : 9),
  editEverywhere(longTextOf(plan(), megabyte, true)),
];
console.log(JSON.stringify(rows));
