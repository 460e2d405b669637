import type { Asked } from './pronounFeatures.ts';

/** Weights of the features of candidates, and of nobody, in the order of their names. */
export interface Weights {
  readonly candidate: readonly number[];
  readonly nobody: readonly number[];
}

const dot = (features: Float64Array, weights: readonly number[]): number => {
  let sum = 0;
  for (let at = 0; at < features.length; at += 1) sum += features[at]! * weights[at]!;
  return sum;
};

/** The probability of each candidate, 0 to 1, and behind them that of nobody; they add up to 1. */
export function probabilitiesOf({ candidates, nobody }: Asked, weights: Weights): number[] {
  const scores = candidates.map((features) => dot(features, weights.candidate));
  scores.push(dot(nobody, weights.nobody));
  return sharesOf(scores);
}

/** Probabilities, which add up to 1, of scores that are natural logarithms. */
export function sharesOf(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / sum);
}
