// Learns to tell speech from other words in quotation marks, and writes server/analysis/kindWeights.ts.
// usage: tsx server/train/kinds.ts GOLD.jsonl[.gz] …
import { readFileSync, writeFileSync } from 'node:fs';
import { kindFeatures } from '../analysis/kindFeatureNames.ts';
import { openNameReader } from '../analysis/nameReader.ts';
import { type KindExample, readKinds } from './kindExamples.ts';

const rounds = 400;
const step = 0.3;
const penalty = 1.5;
const folds = 5;

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

const percent = (part: number, of: number): string => ((100 * part) / Math.max(1, of)).toFixed(1);

function figures(name: string, answers: readonly Answer[], says: (answer: Answer) => boolean): void {
  const speech = answers.filter(({ example }) => example.speech);
  const other = answers.filter(({ example }) => !example.speech);
  const right = speech.filter(says).length;
  const quiet = other.filter((answer) => !says(answer)).length;
  console.log(
    `  ${name}: speech ${percent(right, speech.length)} of ${speech.length}, other ${percent(quiet, other.length)} of ${other.length}, wrong ${answers.length - right - quiet}`,
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

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('usage: tsx server/train/kinds.ts GOLD.jsonl[.gz] …');
  process.exit(2);
}
const reader = openNameReader(readFileSync('server/models/names.bin'));
const files = paths.map((path) => readKinds(path, reader));
const articles = files.flat();
const answers = new Map<readonly KindExample[], readonly Answer[]>();
for (let fold = 0; fold < folds; fold += 1) {
  const weights = learn(articles.filter((_, at) => at % folds !== fold).flat());
  for (const article of articles.filter((_, at) => at % folds === fold))
    answers.set(
      article,
      article.map((example) => ({ example, odds: odds(weights, example) })),
    );
}
files.forEach((file, at) => {
  const all = file.flatMap((article) => answers.get(article)!);
  console.log(`${paths[at]!.split('/').slice(-2).join('/')}: expected calibration error ${calibration(all)}`);
  figures('rules', all, ({ example }) => example.rule);
  figures('learned', all, (answer) => answer.odds >= 0.5);
  for (const low of [0.3, 0.35, 0.4, 0.5])
    for (const high of [0.5, 0.6, 0.7])
      figures(`rules from ${low} to ${high}`, all, (answer) =>
        answer.example.rule ? answer.odds >= low : answer.odds > high,
      );
});
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
