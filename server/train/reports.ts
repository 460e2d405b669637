// Learns which cues bring in what somebody said, and where that begins and ends; writes server/analysis/reportWeights.ts.
// usage: tsx server/train/reports.ts [--out FILE] [--without K/N] NEWS.jsonl[.gz]… [--house FILE…]
import { readFileSync, writeFileSync } from 'node:fs';
import { openNameReader } from '../analysis/nameReader.ts';
import { packWeights } from '../analysis/reportModel.ts';
import { slots, tableSize } from '../analysis/reportParts.ts';
import { random, shuffled } from './random.ts';
import { type ReportExample, reportExamples } from './reportExamples.ts';

const options = { rounds: 12, step: 0.08, penalty: 0.00002, houseWeight: 8 };

/** Learns by AdaGrad, one example at a time, in an order that is the same each time. */
export function learnReports(examples: readonly ReportExample[]): Float64Array {
  const weights = new Float64Array(tableSize);
  const squares = new Float64Array(tableSize).fill(1e-4);
  const next = random(7);
  for (let round = 0; round < options.rounds; round += 1) {
    let loss = 0;
    for (const example of shuffled(examples, next)) loss += learnFrom(example, weights, squares);
    console.log(`round ${round + 1}: ${(loss / examples.length).toFixed(4)}`);
  }
  return weights;
}

const partScores = new Float64Array(1000);
const partSlopes = new Float64Array(1000);
const scores = new Float64Array(2000);

/** Scores the readings of an example; the probability of each is left in `scores`. Returns that of none. */
function read({ features, starts, readings, right }: ReportExample, weights: Float64Array): number {
  for (let part = 0; part + 1 < starts.length; part += 1) {
    let sum = 0;
    for (let at = starts[part]!; at < starts[part + 1]!; at += 1) sum += weights[features[at]!]!;
    partScores[part] = sum;
  }
  let highest = 0;
  for (let index = 0; index < right.length; index += 1) {
    let sum = 0;
    for (let at = slots * index; at < slots * (index + 1); at += 1)
      if (readings[at]! >= 0) sum += partScores[readings[at]!]!;
    scores[index] = sum;
    highest = Math.max(highest, sum);
  }
  let total = Math.exp(-highest);
  for (let index = 0; index < right.length; index += 1) {
    scores[index] = Math.exp(scores[index]! - highest);
    total += scores[index]!;
  }
  for (let index = 0; index < right.length; index += 1) scores[index]! /= total;
  return Math.exp(-highest) / total;
}

function learnFrom(example: ReportExample, weights: Float64Array, squares: Float64Array): number {
  const { features, starts, readings, right, reports, weight } = example;
  if (weight === 0) return 0;
  const none = read(example, weights);
  let wanted = reports ? 0 : none;
  for (let index = 0; index < right.length; index += 1) if (right[index]) wanted += scores[index]!;
  wanted = Math.max(wanted, 1e-9);
  partSlopes.fill(0, 0, starts.length);
  for (let index = 0; index < right.length; index += 1) {
    const slope = scores[index]! - (right[index] ? scores[index]! / wanted : 0);
    if (Math.abs(slope) < 1e-5) continue;
    for (let at = slots * index; at < slots * (index + 1); at += 1)
      if (readings[at]! >= 0) partSlopes[readings[at]!]! += slope;
  }
  for (let part = 0; part + 1 < starts.length; part += 1) {
    const slope = weight * partSlopes[part]!;
    if (Math.abs(slope) < 1e-5) continue;
    for (let at = starts[part]!; at < starts[part + 1]!; at += 1) {
      const feature = features[at]!;
      const full = slope + options.penalty * weights[feature]!;
      squares[feature]! += full * full;
      weights[feature]! -= (options.step * full) / Math.sqrt(squares[feature]!);
    }
  }
  return -Math.log(wanted) * weight;
}

interface Figures {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
  readonly exact: number;
}

/** How the readings at each threshold compare with the annotation of the examples. */
export function figuresOf(examples: readonly ReportExample[], weights: Float64Array): readonly Figures[] {
  const rows = examples
    .filter((one) => one.weight > 0)
    .map((one) => {
      const none = read(one, weights);
      let best = 0;
      for (let index = 1; index < one.right.length; index += 1) if (scores[index]! > scores[best]!) best = index;
      return { sure: 1 - none, reports: one.reports, right: one.right[best] === 1 };
    });
  const reporting = rows.filter((row) => row.reports).length;
  return [0.3, 0.4, 0.5, 0.6, 0.7].map((threshold) => {
    const given = rows.filter((row) => row.sure >= threshold);
    const hit = given.filter((row) => row.reports);
    return {
      threshold,
      precision: hit.length / Math.max(1, given.length),
      recall: hit.length / Math.max(1, reporting),
      exact: hit.filter((row) => row.right).length / Math.max(1, hit.length),
    };
  });
}

const args = process.argv.slice(2);
const take = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
const out = take('--out') ?? 'server/analysis/reportWeights.ts';
const [left, folds] = (take('--without') ?? '-1/1').split('/').map(Number) as [number, number];
const houseAt = args.indexOf('--house');
const news = houseAt < 0 ? args : args.slice(0, houseAt);
const house = houseAt < 0 ? [] : args.slice(houseAt + 1);
if (news.length + house.length === 0) {
  console.error('usage: tsx server/train/reports.ts [--out FILE] [--without K/N] NEWS.jsonl[.gz]… [--house FILE…]');
  process.exit(2);
}
const reader = openNameReader(readFileSync('server/models/names.bin'));
const corpora = [
  ...news.map((path) => ({ path, house: false, weight: 1 })),
  ...house.map((path) => ({ path, house: true, weight: options.houseWeight })),
];
const learnt: ReportExample[] = [];
const kept: { readonly path: string; readonly examples: ReportExample[] }[] = [];
for (const corpus of corpora) {
  const examples = reportExamples(corpus, reader);
  const mine = examples.filter((one) => one.article % folds !== left);
  learnt.push(...mine);
  kept.push({ path: corpus.path, examples: left < 0 ? mine : examples.filter((one) => one.article % folds === left) });
  const reports = examples.filter((one) => one.reports).length;
  const lost = examples.filter((one) => one.weight === 0).length;
  console.log(`${corpus.path}: ${examples.length} cues, ${reports} report, ${lost} without a near reading`);
}
const weights = learnReports(learnt);
for (const { path, examples } of kept) {
  console.log(path);
  for (const { threshold, precision, recall, exact } of figuresOf(examples, weights))
    console.log(
      `  ${threshold}  P ${(100 * precision).toFixed(1)}  R ${(100 * recall).toFixed(1)}  content ${(100 * exact).toFixed(1)}`,
    );
}
const scale = 0.002;
writeFileSync(
  out,
  `/** Made by server/train/reports.ts, as models/reports.md says: two characters for each weight, and what a level weighs. */
export const reportWeights = {
  scale: ${scale},
  levels:
    '${packWeights(weights, scale)}',
} as const;
`,
);
