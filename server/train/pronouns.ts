// Learns whom pronouns mean from annotated news, and writes server/analysis/pronounWeights.ts.
// usage: tsx server/train/pronouns.ts GOLD.jsonl[.gz] …
import { readFileSync, writeFileSync } from 'node:fs';
import { openNameReader } from '../analysis/nameReader.ts';
import { candidateFeatures, nobodyFeatures } from '../analysis/pronounFeatures.ts';
import type { Asking } from '../analysis/question.ts';
import type { Weights } from '../analysis/ranking.ts';
import { learnedScorer, type Scorer } from '../analysis/scorer.ts';
import { type Answers, answersOf, readSources, type SourceArticle } from './pronounExamples.ts';
import { learnRanking, type RankingOptions } from './ranker.ts';

const options: Readonly<Record<Asking, RankingOptions>> = {
  person: { rounds: 600, step: 0.3, penalty: 0.7 },
  body: { rounds: 400, step: 0.3, penalty: 4 },
  described: { rounds: 400, step: 0.3, penalty: 2 },
};
/** Times the pipeline is run with what was learned from its run before. */
const passes = 3;
const folds = 5;
/** Share of right answers that is wanted, with room for news of other kinds. */
const wanted = { pronouns: 0.93, descriptions: 0.85 };

const features = { candidate: candidateFeatures.length, nobody: nobodyFeatures.length };

type Learning = Pick<Scorer, Asking>;

/** Learns from what the pipeline asks with the scorer. */
function learn(articles: readonly SourceArticle[], scorer: Scorer): Learning {
  const answers = articles.map((article) => answersOf(article, scorer));
  const weights = (of: Asking): Weights =>
    learnRanking(
      answers.flatMap((one) => one[of]),
      features,
      options[of],
    );
  return { person: weights('person'), body: weights('body'), described: weights('described') };
}

function learnInPasses(articles: readonly SourceArticle[], certain: Scorer['certain']): Learning {
  let scorer: Scorer = { ...learnedScorer(), certain };
  for (let pass = 0; pass < passes; pass += 1) scorer = { ...learn(articles, scorer), certain };
  return scorer;
}

interface Shares {
  readonly precision: number;
  readonly recall: number;
  readonly sources: number;
}

interface Figures extends Shares {
  readonly certain: Scorer['certain'];
  readonly descriptions: Shares;
}

type Counts = Readonly<Record<'right' | 'wrong' | 'silent', number>>;

function sharesOf(counts: readonly Counts[]): Shares {
  const sum = (key: keyof Counts): number => counts.reduce((total, one) => total + one[key], 0);
  const [right, wrong, silent] = [sum('right'), sum('wrong'), sum('silent')];
  const sources = right + wrong + silent;
  return { precision: right / Math.max(1, right + wrong), recall: right / Math.max(1, sources), sources };
}

const figuresOf = (certain: Scorer['certain'], answers: readonly Answers[]): Figures => ({
  certain,
  ...sharesOf(answers),
  descriptions: sharesOf(answers.map((one) => one.descriptions)),
});

const percent = (share: number): string => (100 * share).toFixed(1);

/** The thresholds to choose from; those for descriptions, whose answers are counted apart, go along with those for people. */
const choices: readonly Scorer['certain'][] = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65].flatMap((person, at) =>
  [0.4, 0.5].map((body) => ({ person, body, described: 0.3 + at / 10, other: Math.max(person, 0.45) })),
);

/** Every article answered with weights that were learned without it, at each threshold. */
function crossValidate(articles: readonly SourceArticle[]): readonly Figures[] {
  const learned = Array.from({ length: folds }, (_, fold) =>
    learnInPasses(
      articles.filter((_, at) => at % folds !== fold),
      choices[7]!,
    ),
  );
  return choices.map((certain) =>
    figuresOf(
      certain,
      articles.map((article, at) => answersOf(article, { ...learned[at % folds]!, certain })),
    ),
  );
}

const named = (names: readonly string[], weights: readonly number[]): string =>
  names
    .map((name, at) => [name, Math.round(100 * weights[at]!) / 100] as const)
    .filter(([, weight]) => weight !== 0)
    .map(([name, weight]) => `      ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},`)
    .join('\n');

const block = ({ candidate, nobody }: Weights): string =>
  `{\n    candidate: {\n${named(candidateFeatures, candidate)}\n    },\n    nobody: {\n${named(nobodyFeatures, nobody)}\n    },\n  }`;

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('usage: tsx server/train/pronouns.ts GOLD.jsonl[.gz] …');
  process.exit(2);
}
const reader = openNameReader(readFileSync('server/models/names.bin'));
const articles = paths.flatMap((path) => readSources(path, reader));
const figures = crossValidate(articles);
const line = ({ precision, recall, sources }: Shares): string =>
  `P ${percent(precision)}  R ${percent(recall)}  of ${sources}`;
for (const one of figures) {
  const { person, body, described } = one.certain;
  console.log(
    `${person.toFixed(2)} ${body.toFixed(2)}  ${line(one)}  described ${described.toFixed(1)}  ${line(one.descriptions)}`,
  );
}

/** The highest recall at the precision wanted, else the highest precision. */
function bestOf(shares: (one: Figures) => Shares, least: number): Scorer['certain'] {
  const fine = figures.filter((one) => shares(one).precision >= least);
  const better = (a: Shares, b: Shares): boolean => (fine.length > 0 ? b.recall > a.recall : b.precision > a.precision);
  return (fine.length > 0 ? fine : figures).reduce((a, b) => (better(shares(a), shares(b)) ? b : a)).certain;
}
const certain: Scorer['certain'] = {
  ...bestOf((one) => one, wanted.pronouns),
  described: bestOf((one) => one.descriptions, wanted.descriptions).described,
};
const learned = learnInPasses(articles, certain);
writeFileSync(
  'server/analysis/pronounWeights.ts',
  `import type { NamedWeights, Scorer } from './scorer.ts';

/** Made by server/train/pronouns.ts, from what models/pronouns.md says. */
export const learned: {
  readonly person: NamedWeights;
  readonly body: NamedWeights;
  readonly described: NamedWeights;
  readonly certain: Scorer['certain'];
} = {
  person: ${block(learned.person)},
  body: ${block(learned.body)},
  described: ${block(learned.described)},
  certain: { person: ${certain.person}, body: ${certain.body}, described: ${certain.described}, other: ${certain.other} },
};
`,
);
console.log(`chosen: ${certain.person} ${certain.body} ${certain.described}`);
