import { ArticleWords } from '../analysis/articleWords.ts';
import { labelCount } from '../analysis/nameLabels.ts';
import type { NamesModel } from '../analysis/namesModel.ts';
import { readFirst, secondEmissions } from '../analysis/tagger.ts';
import type { WordTables } from '../analysis/wordTables.ts';
import { anyLabel, type Example, examplesOf, inputsOf } from './nameExamples.ts';

/** How a model teaches itself from texts that nobody annotated. */
export interface SelfOptions {
  /** Weight of what it finds, against 1 for what people found. */
  readonly weight: number;
  /** From this probability on a label is taken for right; where none has it, any may be. */
  readonly sure: number;
}

/** Reads an article with what was learned so far, and takes what is sure for true. */
export function selfExamples(
  text: string,
  tables: WordTables,
  model: NamesModel,
  { weight, sure }: SelfOptions,
): readonly Example[] {
  const inputs = inputsOf(text, tables);
  const readings = inputs.map((input) => readFirst(input, model));
  const words = ArticleWords.of(readings.map(({ votes }) => votes));
  return inputs.flatMap((input, at) => {
    const { islands } = readings[at]!;
    const sums = secondEmissions(input, readings[at]!, words, model);
    const allowed = new Int32Array(input.pieces.count).fill(anyLabel);
    let row = 0;
    let named = false;
    for (let island = 0; island < islands.length; island += 2) {
      const [from, to] = [islands[island]!, islands[island + 1]!];
      const length = to - from + 1;
      const { nodes } = model.secondLattice.posterior(sums.subarray(row, row + length * labelCount), length);
      row += length * labelCount;
      for (let place = 0; place < length; place += 1)
        for (let label = 0; label < labelCount; label += 1) {
          if (nodes[place * labelCount + label]! < sure) continue;
          allowed[from + place] = 1 << label;
          named = true;
        }
    }
    return named ? examplesOf(input, allowed, weight) : [];
  });
}
