import { sumOf } from '../analysis/speakers.ts';
import type { RankingOptions } from './ranker.ts';
import type { SpeakerExample } from './speakerExamples.ts';

type Learned = Pick<SpeakerExample, 'candidates' | 'nobody' | 'right' | 'silent'>;

/** Adds the gradient of the penalised negative log-likelihood of one example to the slopes. */
function slopesOf({ candidates, nobody, right, silent }: Learned, weights: Float64Array, slopes: Float64Array): void {
  const list = [...candidates, nobody];
  const scores = list.map((on) => sumOf(on, weights as unknown as readonly number[]));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((a, b) => a + b);
  const good = new Set(silent ? [candidates.length] : right);
  let rightSum = 0;
  for (const at of good) rightSum += powers[at]!;
  list.forEach((on, at) => {
    // Several candidates may be right: their probabilities count together.
    const miss = powers[at]! / sum - (good.has(at) ? powers[at]! / rightSum : 0);
    for (const feature of on) slopes[feature]! += miss;
  });
}

/**
 * Learns a log-linear ranking of candidates of which several may be right, by AdaGrad over all examples at once,
 * starting at zero. Quotations whose speaker is no candidate are left out. The same examples give the same weights.
 */
export function learnSpeakers(
  examples: readonly Learned[],
  features: number,
  { rounds, step, penalty }: RankingOptions,
): readonly number[] {
  const used = examples.filter(({ silent, right }) => silent || right.length > 0);
  const weights = new Float64Array(features);
  const squares = new Float64Array(features);
  const slopes = new Float64Array(features);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < features; at += 1) slopes[at] = penalty * weights[at]!;
    for (const example of used) slopesOf(example, weights, slopes);
    for (let at = 0; at < features; at += 1) {
      const slope = slopes[at]!;
      squares[at]! += slope * slope;
      if (squares[at]! > 0) weights[at]! -= (step * slope) / Math.sqrt(squares[at]!);
    }
  }
  return [...weights];
}
