import { ArticleWords } from '../analysis/articleWords.ts';
import { Lattice } from '../analysis/lattice.ts';
import { labelCount, mayFollow } from '../analysis/nameLabels.ts';
import type { NamesModel } from '../analysis/namesModel.ts';
import { secondFeatures, secondRows } from '../analysis/secondFeatures.ts';
import { emissionsOf, readFirst } from '../analysis/tagger.ts';
import type { WordTables } from '../analysis/wordTables.ts';
import type { GoldArticle } from './corpora.ts';
import { allowedLabels, type CorpusOptions, inputsOf, namesIn } from './nameExamples.ts';
import { random, shuffled } from './random.ts';

/** A stretch of pieces with its scores of the first reading, and the rows of the second. */
export interface SecondExample {
  readonly length: number;
  readonly emissions: Float32Array;
  /** Pairs of row and place. */
  readonly rows: Int32Array;
  readonly allowed: Int32Array;
}

/** Weights of the second reading. */
export interface LearnedSecond {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** A second reading that adds nothing to the first. */
export const noSecond = (transitions: Float32Array): LearnedSecond => ({
  weights: new Float32Array(secondRows * labelCount),
  transitions,
});

/** Reads an article with a model that has not seen it. */
export function secondExamples(
  article: GoldArticle,
  tables: WordTables,
  model: NamesModel,
  options: CorpusOptions,
): readonly SecondExample[] {
  const inputs = inputsOf(article.text, tables);
  const readings = inputs.map((input) => readFirst(input, model));
  const words = ArticleWords.of(readings.map(({ votes }) => votes));
  return inputs.flatMap((input, at) => {
    const { islands, votes } = readings[at]!;
    const emissions = emissionsOf(readings[at]!, model);
    const { rows, firstOf } = secondFeatures(input, votes, words);
    const allowed = allowedLabels(input, namesIn(article, input), options);
    const examples: SecondExample[] = [];
    let before = 0;
    for (let island = 0; island < islands.length; island += 2) {
      const [from, to] = [islands[island]!, islands[island + 1]!];
      const length = to - from + 1;
      const pairs: number[] = [];
      votes.piece.forEach((piece, vote) => {
        if (piece < from || piece > to) return;
        for (let index = firstOf[vote]!; index < firstOf[vote + 1]!; index += 1) pairs.push(rows[index]!, piece - from);
      });
      examples.push({
        length,
        emissions: emissions.slice(before * labelCount, (before + length) * labelCount),
        rows: Int32Array.from(pairs),
        allowed: allowed.slice(from, to + 1),
      });
      before += length;
    }
    return examples;
  });
}

/** How the second reading is learned. */
export interface SecondOptions {
  readonly seed: number;
  readonly rounds: number;
  readonly step: number;
  readonly decay: number;
}

/** Learns the weights of the second reading, beginning at those transitions of the first. */
export function learnSecond(
  examples: readonly SecondExample[],
  begin: Float32Array,
  { seed, rounds, step, decay }: SecondOptions,
): LearnedSecond {
  const weights = new Float32Array(secondRows * labelCount);
  const squares = new Float32Array(weights.length);
  const transitions = begin.slice();
  const pairSquares = new Float32Array(transitions.length);
  const lattice = new Lattice(labelCount, transitions, mayFollow);
  const pairs = new Float64Array(transitions.length);
  const next = random(seed);
  const mean = { weights: new Float32Array(weights.length), transitions: new Float32Array(transitions.length) };
  for (let round = 0; round < rounds; round += 1) {
    for (const { length, emissions, rows, allowed } of shuffled(examples, next)) {
      const sums = Float64Array.from(emissions);
      for (let at = 0; at < rows.length; at += 2)
        for (let label = 0; label < labelCount; label += 1) {
          const to = rows[at + 1]! * labelCount + label;
          sums[to] = sums[to]! + weights[rows[at]! * labelCount + label]!;
        }
      pairs.fill(0);
      const all = lattice.posterior(sums, length, undefined, pairs, -1);
      const difference = all.nodes.slice(0, length * labelCount);
      const right = lattice.posterior(sums, length, allowed, pairs, 1);
      if (!Number.isFinite(right.logSum)) continue;
      for (let at = 0; at < difference.length; at += 1) difference[at] = right.nodes[at]! - difference[at]!;
      for (let at = 0; at < rows.length; at += 2)
        for (let label = 0; label < labelCount; label += 1) {
          const weight = rows[at]! * labelCount + label;
          const slope = difference[rows[at + 1]! * labelCount + label]! - decay * weights[weight]!;
          squares[weight] = squares[weight]! + slope * slope;
          weights[weight] = weights[weight]! + (step * slope) / Math.sqrt(squares[weight]! + 1e-3);
        }
      for (let pair = 0; pair < pairs.length; pair += 1) {
        const slope = pairs[pair]!;
        if (slope === 0) continue;
        pairSquares[pair] = pairSquares[pair]! + slope * slope;
        transitions[pair] = transitions[pair]! + (step * slope) / Math.sqrt(pairSquares[pair]! + 1e-3);
      }
      lattice.refresh();
    }
    if (round < rounds / 2) continue;
    const share = 1 / (rounds - Math.ceil(rounds / 2));
    for (let at = 0; at < weights.length; at += 1) mean.weights[at] = mean.weights[at]! + weights[at]! * share;
    for (let at = 0; at < transitions.length; at += 1)
      mean.transitions[at] = mean.transitions[at]! + transitions[at]! * share;
  }
  return mean;
}
