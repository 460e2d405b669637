// Learns to tell speech from other words in quotation marks, and writes server/analysis/kindWeights.ts.
// usage: tsx server/train/kinds.ts GOLD.jsonl[.gz] …
import { readFileSync, writeFileSync } from 'node:fs';
import { speaks } from '../analysis/decidedKind.ts';
import { kindFeatures } from '../analysis/kindFeatureNames.ts';
import { openNameReader } from '../analysis/nameReader.ts';
import { type KindExample, readKinds } from './kindExamples.ts';

const rounds = 400;
const step = 0.3;
const penalty = 4;
const folds = 5;
const thresholds = [0.3, 0.33, 0.36, 0.4, 0.45, 0.5];

const odds = (weights: Float64Array, { features }: KindExample): number => {
  let sum = 0;
  for (const feature of features) sum += weights[feature]!;
  return 1 / (1 + Math.exp(-sum));
};

/** Logistic regression by AdaGrad over all examples at once, starting at zero. */
function learn(examples: readonly KindExample[]): Float64Array {
  const weights = new Float64Array(kindFeatures.length);
  const squares = new Float64Array(kindFeatures.length);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : penalty * weight));
    for (const example of examples) {
      const miss = example.weight * (odds(weights, example) - (example.speech ? 1 : 0));
      for (const feature of example.features) gradient[feature]! += miss;
    }
    for (let at = 0; at < weights.length; at += 1) {
      squares[at]! += gradient[at]! * gradient[at]!;
      if (squares[at]! > 0) weights[at]! -= (step * gradient[at]!) / Math.sqrt(squares[at]!);
    }
  }
  return weights;
}

interface Answer {
  readonly example: KindExample;
  readonly odds: number;
}

type Articles = readonly (readonly KindExample[])[];

/** Answers of weights that were learned without the article, article by article. */
function crossValidated(articles: Articles): readonly (readonly Answer[])[] {
  const answers: (readonly Answer[])[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = learn(articles.filter((_, at) => at % folds !== fold).flat());
    articles.forEach((article, at) => {
      if (at % folds === fold) answers[at] = article.map((example) => ({ example, odds: odds(weights, example) }));
    });
  }
  return answers;
}

const percent = (part: number, of: number): string => ((100 * part) / Math.max(1, of)).toFixed(1);

function figures(name: string, answers: readonly Answer[], says: (answer: Answer) => boolean): void {
  const speech = answers.filter(({ example }) => example.speech);
  const other = answers.filter(({ example }) => !example.speech);
  const right = speech.filter(says).length;
  const quiet = other.filter((answer) => !says(answer)).length;
  const missed = answers.length - right - quiet;
  const balanced = (right / Math.max(1, speech.length) + quiet / Math.max(1, other.length)) / 2;
  console.log(
    `  ${name}: speech ${percent(right, speech.length)} of ${speech.length}, other ${percent(quiet, other.length)} of ${other.length}, balanced ${percent(balanced, 1)}, F ${percent(2 * right, 2 * right + missed)}, wrong ${missed}`,
  );
}

/** Mean gap between stated probability and share of speech, in ten parts. */
function calibration(answers: readonly Answer[]): string {
  let gap = 0;
  for (let part = 0; part < 10; part += 1) {
    const here = answers.filter((answer) => Math.min(9, Math.floor(answer.odds * 10)) === part);
    const stated = here.reduce((sum, answer) => sum + answer.odds, 0);
    gap += Math.abs(stated - here.filter(({ example }) => example.speech).length);
  }
  return percent(gap, answers.length);
}

/** How many of each kind, as annotated where it was and else as the rules say, are taken for speech. */
function confusion(answers: readonly Answer[]): void {
  const counts = new Map<string, [number, number]>();
  for (const { example, odds } of answers) {
    const kind = `${example.speech ? 'speech' : 'other'}, ${example.label ?? `${example.kind} by rule`}`;
    const count = counts.get(kind) ?? [0, 0];
    count[odds >= speaks ? 0 : 1] += 1;
    counts.set(kind, count);
  }
  for (const [kind, [speech, other]] of [...counts].sort())
    console.log(`    ${kind}: taken for speech ${speech}, for other ${other}`);
}

/** Features that are left out in turn. */
const ablations: readonly (readonly [string, (feature: string) => boolean])[] = [
  ['what the rules say', (feature) => feature.includes('by rule')],
  ['what cues bring in', (feature) => /brings? |brought in|reports/.test(feature)],
  ['long quotations beside it', (feature) => feature.includes('long quotation')],
];

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('usage: tsx server/train/kinds.ts GOLD.jsonl[.gz] …');
  process.exit(2);
}
const reader = openNameReader(readFileSync('server/models/names.bin'));
const files = paths.map((path) => readKinds(path, reader));
const articles = files.flat();

/** The answers of a file’s articles out of those of all. */
function ofFile<Of>(answers: readonly (readonly Of[])[], at: number): readonly Of[] {
  const before = files.slice(0, at).reduce((sum, file) => sum + file.length, 0);
  return answers.slice(before, before + files[at]!.length).flat();
}

const answers = crossValidated(articles);
files.forEach((_, at) => {
  const all = ofFile(answers, at);
  console.log(`${paths[at]!.split('/').slice(-2).join('/')}: expected calibration error ${calibration(all)}`);
  figures('rules', all, ({ example }) => example.rule);
  for (const least of thresholds) figures(`from ${least}`, all, (answer) => answer.odds >= least);
  confusion(all);
});
for (const [name, dropped] of ablations) {
  const kept = articles.map((article) =>
    article.map((example) => ({
      ...example,
      features: example.features.filter((feature) => !dropped(kindFeatures[feature]!)),
    })),
  );
  const without = crossValidated(kept);
  console.log(`without ${name}`);
  files.forEach((_, at) => {
    figures(paths[at]!.split('/').slice(-2).join('/'), ofFile(without, at), (answer) => answer.odds >= speaks);
  });
}
const learned = learn(articles.flat());
const lines = kindFeatures
  .map((name, at) => [name, Math.round(100 * learned[at]!) / 100] as const)
  .filter(([, weight]) => weight !== 0)
  .map(([name, weight]) => `    ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},`);
writeFileSync(
  'server/analysis/kindWeights.ts',
  `/** Made by server/train/kinds.ts, from what models/kinds.md says. */
export const learned: { readonly weights: Readonly<Record<string, number>> } = {
  weights: {
${lines.join('\n')}
  },
};
`,
);
