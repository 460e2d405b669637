// What typing in every paragraph of a long text leaves behind in memory, and what one edit costs beside a whole reading.
import type { Article } from '../../server/model/article.ts';
import { judge } from '../../server/rules/judge.ts';
import { cpuOf } from './clock.ts';
import { longTextOf } from './corpus.ts';
import { plan } from './plan.ts';
import * as product from './product.ts';
import { randomFrom } from './random.ts';
import type { Row } from './row.ts';
import { median } from './statistics.ts';

const megabyte = 1_000_000;

/** Heap in use after all that is garbage has gone, in bytes. */
function heap(): number {
  const collect = globalThis.gc;
  if (collect === undefined) throw new Error('Needs node --expose-gc');
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** Lists are made when first asked for; whoever has looked at all of them holds all there is. */
const lookAtAll = ({ sentences, entities, mentions, values }: Article): number =>
  sentences.length + entities.length + mentions.length + values.length;

/** Types one letter into each paragraph, each time into the text that the edit before left. */
function editEverywhere(text: string): Row {
  const empty = heap();
  let article = product.read(text);
  // The first edits bring caches and compiled code into being, which are no growth.
  for (let warm = 0; warm < 20; warm++) article = product.edit(article, Math.floor(text.length / 2), 'a');
  lookAtAll(article);
  const before = heap();
  const count = text.split('\n\n').length;
  for (let index = 0, from = 0; index < count; index++) {
    const { text: now } = article.source;
    article = product.edit(article, Math.min(from + 2, now.length), 'e');
    from = article.source.text.indexOf('\n\n', from) + 2;
    if (index % 50 === 0) lookAtAll(article);
  }
  lookAtAll(article);
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

/** One whole reading and some edits in turn, findings included, CPU time of both. */
function editAgainstWhole(name: string, text: string, rounds: number): Row {
  const random = randomFrom(11);
  let article = product.read(text);
  const took = { whole: [] as number[], part: [] as number[], reading: [] as number[] };
  for (let round = -1; round < rounds; round++) {
    const whole = cpuOf(() => {
      article = product.read(text);
      judge(article);
    });
    const edits = Array.from({ length: 10 }, () => {
      const reading = cpuOf(() => {
        article = product.edit(article, random.between(0, article.source.length - 1), 'e');
      });
      return { reading, judging: cpuOf(() => void judge(article)) };
    });
    if (round < 0) continue;
    took.whole.push(whole);
    took.reading.push(median(edits.map((edit) => edit.reading)));
    took.part.push(median(edits.map((edit) => edit.reading + edit.judging)));
  }
  const milliseconds = (values: readonly number[]): string => (median(values) / 1000).toFixed(1);
  return {
    what: `reading and judging again after an edit, ${name}, CPU`,
    ours: `${milliseconds(took.part)} ms (reading ${milliseconds(took.reading)})`,
    against: `whole text ${milliseconds(took.whole)} ms`,
    ratio: median(took.part.map((value, index) => value / took.whole[index]!)),
  };
}

const { quick } = plan();
const rows: readonly Row[] = [
  editAgainstWhole('1 MB', longTextOf(plan(), megabyte, true), 5),
  ...(quick ? [] : [editAgainstWhole('1 MB without headlines', longTextOf(plan(), megabyte, false), 5)]),
  editEverywhere(longTextOf(plan(), quick ? megabyte / 4 : megabyte, true)),
];
console.log(JSON.stringify(rows));
