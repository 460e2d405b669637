import type { RankingOptions } from './ranker.ts';
import type { SpeakerExample } from './speakerExamples.ts';

type Learned = Pick<SpeakerExample, 'candidates' | 'nobody' | 'right' | 'silent'>;

/** Examples as one list of feature numbers: those of line n from `lines[n]` on, the lines of example n from `of[n]` on. */
interface Packed {
  readonly features: Int16Array;
  readonly lines: Int32Array;
  readonly of: Int32Array;
  /** 1 for each line that is right. */
  readonly good: Uint8Array;
}

function pack(examples: readonly Learned[]): Packed {
  const features: number[] = [];
  const lines: number[] = [];
  const of: number[] = [];
  const good: number[] = [];
  for (const { candidates, nobody, right, silent } of examples) {
    of.push(lines.length);
    [...candidates, nobody].forEach((on, at) => {
      lines.push(features.length);
      features.push(...on);
      good.push(silent ? (at === candidates.length ? 1 : 0) : right.includes(at) ? 1 : 0);
    });
  }
  of.push(lines.length);
  lines.push(features.length);
  return {
    features: Int16Array.from(features),
    lines: Int32Array.from(lines),
    of: Int32Array.from(of),
    good: Uint8Array.from(good),
  };
}

/** Adds the gradient of the negative log-likelihood of all examples to the slopes. */
function addSlopes({ features, lines, of, good }: Packed, weights: Float64Array, slopes: Float64Array): void {
  const powers = new Float64Array(lines.length);
  for (let example = 0; example + 1 < of.length; example += 1) {
    const [from, to] = [of[example]!, of[example + 1]!];
    let highest = Number.NEGATIVE_INFINITY;
    for (let line = from; line < to; line += 1) {
      let score = 0;
      for (let at = lines[line]!; at < lines[line + 1]!; at += 1) score += weights[features[at]!]!;
      powers[line] = score;
      highest = Math.max(highest, score);
    }
    let [sum, right] = [0, 0];
    for (let line = from; line < to; line += 1) {
      powers[line] = Math.exp(powers[line]! - highest);
      sum += powers[line]!;
      if (good[line] === 1) right += powers[line]!;
    }
    for (let line = from; line < to; line += 1) {
      // Several candidates may be right: their probabilities count together.
      const miss = powers[line]! / sum - (good[line] === 1 ? powers[line]! / right : 0);
      for (let at = lines[line]!; at < lines[line + 1]!; at += 1) slopes[features[at]!]! += miss;
    }
  }
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
  const packed = pack(examples.filter(({ silent, right }) => silent || right.length > 0));
  const weights = new Float64Array(features);
  const squares = new Float64Array(features);
  const slopes = new Float64Array(features);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < features; at += 1) slopes[at] = penalty * weights[at]!;
    addSlopes(packed, weights, slopes);
    for (let at = 0; at < features; at += 1) {
      const slope = slopes[at]!;
      squares[at]! += slope * slope;
      if (squares[at]! > 0) weights[at]! -= (step * slope) / Math.sqrt(squares[at]!);
    }
  }
  return [...weights];
}
