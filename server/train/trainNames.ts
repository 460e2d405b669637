import { openNames } from '../analysis/namesModel.ts';
import type { WordTables } from '../analysis/wordTables.ts';
import type { GoldArticle } from './corpora.ts';
import { type Learned, type LearningOptions, learnNames } from './learnNames.ts';
import { type LearnedSecond, learnSecond, noSecond, type SecondOptions, secondExamples } from './learnSecond.ts';
import { articleExamples, type CorpusOptions, type Example } from './nameExamples.ts';
import { packNames } from './packNames.ts';

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
}

/** Learns both readings. `heard` gets a line for each step. */
export function trainNames(
  articles: readonly TrainingArticle[],
  tables: WordTables,
  options: TrainingOptions,
  heard: (line: string) => void = () => undefined,
): { readonly first: Learned; readonly second: LearnedSecond } {
  const examples: (readonly Example[])[] = articles.map(({ article, options: corpus }) =>
    articleExamples(article, tables, corpus),
  );
  const first = learnNames(examples.flat(), options.first, (round, loss) =>
    heard(`round ${round + 1}: loss ${loss.toFixed(4)}`),
  );
  const { folds } = options;
  if (folds < 2) return { first, second: noSecond(first.transitions) };
  const second = Array.from({ length: folds }, (_, fold) => {
    const seen = examples.filter((_, index) => index % folds !== fold);
    const part = learnNames(seen.flat(), options.first);
    const model = openNames(packNames(part, noSecond(part.transitions), 0.05));
    heard(`part ${fold + 1} of ${folds} read by the others`);
    return articles
      .filter((one, index) => index % folds === fold && one.second)
      .flatMap(({ article, options: corpus }) => secondExamples(article, tables, model, corpus));
  });
  return { first, second: learnSecond(second.flat(), first.transitions, options.second) };
}
