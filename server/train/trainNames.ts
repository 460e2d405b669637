import { openNames } from '../analysis/namesModel.ts';
import type { WordTables } from '../analysis/wordTables.ts';
import type { GoldArticle } from './corpora.ts';
import { type Learned, type LearningOptions, learnNames } from './learnNames.ts';
import { type LearnedSecond, learnSecond, noSecond, type SecondOptions, secondExamples } from './learnSecond.ts';
import { articleExamples, type CorpusOptions, type Example } from './nameExamples.ts';
import { packNames } from './packNames.ts';
import { type SelfOptions, selfExamples } from './selfExamples.ts';

/** An article with what is to be known of its corpus. */
export interface TrainingArticle {
  readonly article: GoldArticle;
  readonly options: CorpusOptions;
  /** Learn the second reading from it too. */
  readonly second: boolean;
}

/** Everything that decides what is learned. */
export interface TrainingOptions {
  readonly first: LearningOptions;
  readonly second: SecondOptions;
  /** The second reading is learned from first readings of articles that their model has not seen, in so many parts. */
  readonly folds: number;
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
  const learn = (seen: readonly (readonly Example[])[], what: string): Learned => {
    const learned = learnNames(seen.flat(), options.first);
    heard(`${what}: ${learned.features.length} features`);
    return learned;
  };
  const { folds } = options;
  const plain = learn(examples, 'all articles');
  if (folds < 2) return { first: plain, second: noSecond(plain.transitions) };
  const unseen = Array.from({ length: folds }, (_, fold) => {
    const seen = examples.filter((_, index) => index % folds !== fold);
    const part = learn(seen, `without part ${fold + 1} of ${folds}`);
    const model = openNames(packNames(part, noSecond(part.transitions), 0.05));
    return articles
      .filter((one, index) => index % folds === fold && one.second)
      .flatMap(({ article, options: corpus }) => secondExamples(article, tables, model, corpus));
  }).flat();
  const second = learnSecond(unseen, plain.transitions, options.second);
  if (options.self === null || unlabelled.length === 0) return { first: plain, second };
  const model = openNames(packNames(plain, second, 0.05));
  const own = unlabelled.map((text) => selfExamples(text, tables, model, options.self!));
  return { first: learn([...examples, ...own], 'with what it taught itself'), second };
}
