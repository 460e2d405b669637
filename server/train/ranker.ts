import type { Asked } from '../analysis/pronounFeatures.ts';
import { probabilitiesOf, type Weights } from '../analysis/ranking.ts';

/** A question with its right answer: the number of a candidate, or the number of candidates for nobody. */
export interface RankingExample extends Asked {
  readonly right: number;
}

/** How weights are learned. */
export interface RankingOptions {
  readonly rounds: number;
  /** Step of AdaGrad. */
  readonly step: number;
  /** Strength of the pull of each weight towards zero, against one example. */
  readonly penalty: number;
}

interface Sums {
  readonly loss: number;
  readonly candidate: Float64Array;
  readonly nobody: Float64Array;
}

/** The penalised negative log-likelihood of the right answers, and its gradient by each weight. */
export function lossOf(examples: readonly RankingExample[], weights: Weights, penalty: number): Sums {
  const candidate = Float64Array.from(weights.candidate, (weight) => penalty * weight);
  const nobody = Float64Array.from(weights.nobody, (weight) => penalty * weight);
  let loss = 0;
  for (const list of [weights.candidate, weights.nobody])
    for (const weight of list) loss += (penalty * weight * weight) / 2;
  for (const example of examples) {
    const probabilities = probabilitiesOf(example, weights);
    loss -= Math.log(probabilities[example.right]!);
    probabilities.forEach((probability, index) => {
      const miss = probability - (index === example.right ? 1 : 0);
      const features = example.candidates[index] ?? example.nobody;
      const sums = index < example.candidates.length ? candidate : nobody;
      for (let at = 0; at < features.length; at += 1) sums[at]! += miss * features[at]!;
    });
  }
  return { loss, candidate, nobody };
}

/**
 * Learns a log-linear ranking by AdaGrad over all examples at once (Duchi, Hazan and Singer 2011), starting at zero.
 * The same examples and options give the same weights.
 */
export function learnRanking(
  examples: readonly RankingExample[],
  features: { readonly candidate: number; readonly nobody: number },
  { rounds, step, penalty }: RankingOptions,
): Weights {
  const weights = { candidate: new Array(features.candidate).fill(0), nobody: new Array(features.nobody).fill(0) };
  const squares = { candidate: new Float64Array(features.candidate), nobody: new Float64Array(features.nobody) };
  for (let round = 0; round < rounds; round += 1) {
    const gradient = lossOf(examples, weights, penalty);
    for (const part of ['candidate', 'nobody'] as const) {
      for (let at = 0; at < weights[part].length; at += 1) {
        const slope = gradient[part][at]!;
        squares[part][at]! += slope * slope;
        if (squares[part][at]! > 0) weights[part][at] -= (step * slope) / Math.sqrt(squares[part][at]!);
      }
    }
  }
  return weights;
}
