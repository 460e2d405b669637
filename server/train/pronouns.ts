// Learns whom pronouns mean from annotated news, and writes server/analysis/pronounWeights.ts.
// usage: tsx server/train/pronouns.ts GOLD.jsonl[.gz] …
import { readFileSync, writeFileSync } from 'node:fs';
import { openNameReader } from '../analysis/nameReader.ts';
import { candidateFeatures, nobodyFeatures } from '../analysis/pronounFeatures.ts';
import type { Weights } from '../analysis/ranking.ts';
import { learnedScorer, type Scorer } from '../analysis/scorer.ts';
import { type Answers, answersOf, readSources, type SourceArticle } from './pronounExamples.ts';
import { learnRanking, type RankingOptions } from './ranker.ts';

const options = { person: { rounds: 600, step: 0.3, penalty: 0.7 }, body: { rounds: 400, step: 0.3, penalty: 4 } };
/** Times the pipeline is run with what was learned from its run before. */
const passes = 3;
const folds = 5;
/** Share of right answers that is wanted, with room for news of other kinds. */
const wanted = 0.93;

const features = { candidate: candidateFeatures.length, nobody: nobodyFeatures.length };

type Learning = Pick<Scorer, 'person' | 'body'>;

/** Learns from what the pipeline asks with the scorer. */
function learn(articles: readonly SourceArticle[], scorer: Scorer): Learning {
  const answers = articles.map((article) => answersOf(article, scorer));
  const weights = (of: 'person' | 'body', how: RankingOptions): Weights =>
    learnRanking(
      answers.flatMap((one) => one[of]),
      features,
      how,
    );
  return { person: weights('person', options.person), body: weights('body', options.body) };
}

function learnInPasses(articles: readonly SourceArticle[], certain: Scorer['certain']): Learning {
  let scorer: Scorer = { ...learnedScorer(), certain };
  for (let pass = 0; pass < passes; pass += 1) scorer = { ...learn(articles, scorer), certain };
  return scorer;
}

interface Figures {
  readonly certain: Scorer['certain'];
  readonly precision: number;
  readonly recall: number;
  readonly sources: number;
}

function figuresOf(certain: Scorer['certain'], answers: readonly Answers[]): Figures {
  const sum = (key: 'right' | 'wrong' | 'silent'): number => answers.reduce((total, one) => total + one[key], 0);
  const [right, wrong, silent] = [sum('right'), sum('wrong'), sum('silent')];
  const sources = right + wrong + silent;
  return { certain, precision: right / Math.max(1, right + wrong), recall: right / Math.max(1, sources), sources };
}

const percent = (share: number): string => (100 * share).toFixed(1);

/** The thresholds to choose from. */
const choices: readonly Scorer['certain'][] = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65].flatMap((person) =>
  [0.3, 0.4].map((body) => ({ person, body, other: Math.max(person, 0.45) })),
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
for (const { certain, precision, recall, sources } of figures)
  console.log(
    `${certain.person.toFixed(2)} ${certain.body.toFixed(2)}  P ${percent(precision)}  R ${percent(recall)}  of ${sources}`,
  );
const fine = figures.filter((one) => one.precision >= wanted);
const best = (fine.length > 0 ? fine : figures).reduce((a, b) =>
  (fine.length > 0 ? b.recall > a.recall : b.precision > a.precision) ? b : a,
);
const { certain } = best;
const learned = learnInPasses(articles, certain);
writeFileSync(
  'server/analysis/pronounWeights.ts',
  `import type { NamedWeights, Scorer } from './scorer.ts';

/** Made by server/train/pronouns.ts, from what models/pronouns.md says. */
export const learned: {
  readonly person: NamedWeights;
  readonly body: NamedWeights;
  readonly certain: Scorer['certain'];
} = {
  person: ${block(learned.person)},
  body: ${block(learned.body)},
  certain: { person: ${certain.person}, body: ${certain.body}, other: ${certain.other} },
};
`,
);
console.log(`chosen: ${certain.person} ${certain.body}`);
