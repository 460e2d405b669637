import { openNames } from '../analysis/namesModel.ts';
import type { WordTables } from '../analysis/wordTables.ts';
import type { GoldArticle } from './corpora.ts';
import { type Learned, type LearningOptions, learnNames } from './learnNames.ts';
import { type LearnedSecond, learnSecond, noSecond, type SecondOptions, secondExamples } from './learnSecond.ts';
import { meanOf } from './meanOf.ts';
import { articleExamples, type CorpusOptions, type Example } from './nameExamples.ts';
import { packNames } from './packNames.ts';
import { type SelfOptions, selfExamples } from './selfExamples.ts';

/** An article with what is to be known of its corpus. */
export interface TrainingArticle {
  readonly article: GoldArticle;
  readonly options: CorpusOptions;
  /** Annotated for this project: learn the second reading from it too. */
  readonly own: boolean;
}

/** Everything that decides what is learned. */
export interface TrainingOptions {
  readonly first: LearningOptions;
  readonly second: SecondOptions;
  /** The second reading is learned from first readings of articles that their model has not seen, in so many parts. */
  readonly folds: number;
  /** How many times the first reading is learned, each time from another beginning; the mean is taken. */
  readonly times: number;
  /** How to learn from texts without names; null not to. */
  readonly self: SelfOptions | null;
}

/** Learns both readings. `unlabelled`: texts to teach itself from. `heard` gets a line for each step. */
export function trainNames(
  articles: readonly TrainingArticle[],
  unlabelled: readonly string[],
  tables: WordTables,
  options: TrainingOptions,
  heard: (line: string) => void = () => undefined,
): { readonly first: Learned; readonly second: LearnedSecond } {
  const examples: (readonly Example[])[] = articles.map(({ article, options: corpus }) =>
    articleExamples(article, tables, corpus),
  );
  const learn = (
    chosen: (index: number) => boolean,
    more: readonly Example[],
    times: number,
    what: string,
  ): Learned => {
    const seen = [...examples.filter((_, index) => chosen(index)).flat(), ...more];
    const learned = Array.from({ length: times }, (_, time) =>
      learnNames(seen, { ...options.first, seed: options.first.seed + time }),
    );
    const mean = meanOf(learned);
    heard(`${what}: ${mean.features.length} features`);
    return mean;
  };
  const { folds, self } = options;
  // A teacher need not be the best.
  const plain = learn(() => true, [], self === null ? options.times : 1, 'all articles');
  const unseen = Array.from({ length: folds }, (_, fold) => {
    const part = learn((index) => index % folds !== fold, [], 1, `without part ${fold + 1} of ${folds}`);
    const model = openNames(packNames(part, noSecond(part.transitions), 0.05));
    return articles
      .filter((one, index) => index % folds === fold && one.own)
      .flatMap(({ article, options: corpus }) => secondExamples(article, tables, model, corpus));
  }).flat();
  const second = folds < 2 ? noSecond(plain.transitions) : learnSecond(unseen, plain.transitions, options.second);
  if (self === null) return { first: plain, second };
  const model = openNames(packNames(plain, second, 0.05));
  const taught = unlabelled.flatMap((text) => selfExamples(text, tables, model, self));
  return { first: learn(() => true, taught, options.times, 'with what it taught itself'), second };
}
