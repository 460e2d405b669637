import { Lattice } from '../analysis/lattice.ts';
import { labelCount, mayFollow } from '../analysis/nameLabels.ts';
import type { Example } from './nameExamples.ts';
import { random, shuffled } from './random.ts';

/** How the weights are learned. */
export interface LearningOptions {
  readonly seed: number;
  readonly rounds: number;
  /** Step of AdaGrad. */
  readonly step: number;
  /** Share of features that are left out at random each time a piece is seen. */
  readonly dropout: number;
  /** Share of examples that are seen without what lists know. */
  readonly unlisted: number;
  /** Strength of the pull towards zero, for each time a feature is seen. */
  readonly decay: number;
  /** A feature seen fewer times is not learned. */
  readonly rarest: number;
}

/** What was learned, a row of `labelCount` weights for each feature. */
export interface Learned {
  /** The number of each feature, by row. */
  readonly features: Int32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** Numbers the features seen often enough. */
function numberFeatures(examples: readonly Example[], rarest: number): Map<number, number> {
  const times = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) times.set(feature, (times.get(feature) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [feature, count] of times) if (count >= rarest) rows.set(feature, rows.size);
  return rows;
}

/** How often in a round the weights are taken for their mean. */
const means = 4;

/** A label whose probability is so nearly right is not learned from: nearly all are, after the first rounds. */
const settled = 3e-4;

/** Lists the labels of each of `length` places that there is something to learn of. */
function activeOf(difference: Float64Array, length: number, active: Int8Array, from: Int32Array): void {
  let count = 0;
  for (let place = 0; place < length; place += 1) {
    from[place] = count;
    for (let label = 0; label < labelCount; label += 1) {
      const off = difference[place * labelCount + label]!;
      if (off < settled && off > -settled) continue;
      active[count] = label;
      count += 1;
    }
  }
  from[length] = count;
}

/**
 * Learns a conditional random field by AdaGrad on the log-likelihood of the allowed paths (Duchi, Hazan and Singer 2011);
 * the weights given back are the mean over the second half of the rounds. The same examples and options give the same
 * weights. `heard` is told of each round and its mean loss.
 */
export function learnNames(
  examples: readonly Example[],
  options: LearningOptions,
  heard: (round: number, loss: number) => void = () => undefined,
): Learned {
  const rows = numberFeatures(examples, options.rarest);
  const size = rows.size * labelCount;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size);
  const mean = new Float32Array(size);
  const transitions = new Float32Array(labelCount ** 2);
  const pairSquares = new Float32Array(labelCount ** 2);
  const pairMean = new Float32Array(labelCount ** 2);
  const lattice = new Lattice(labelCount, transitions, mayFollow);
  const pairs = new Float64Array(labelCount ** 2);
  const rowsOf = (features: Int32Array): Int32Array => Int32Array.from(features, (feature) => rows.get(feature) ?? -1);
  const numbered = examples.map(({ features }) => rowsOf(features));
  const unlisted = examples.map((example) =>
    example.unlisted === undefined ? null : rowsOf(example.unlisted.features),
  );
  const next = random(options.seed);
  const order = examples.map((_, index) => index);
  let emissions = new Float64Array(0);
  let difference = new Float64Array(0);
  let active = new Int8Array(0);
  let activeFrom = new Int32Array(0);
  const kept = new Int32Array(100_000);
  const firstMean = Math.floor(options.rounds / 2);
  const every = Math.max(1, Math.floor(examples.length / means));
  const share = 1 / ((options.rounds - firstMean) * Math.floor(examples.length / every));
  const takeMean = (): void => {
    for (let at = 0; at < size; at += 1) mean[at] = mean[at]! + weights[at]! * share;
    for (let pair = 0; pair < pairs.length; pair += 1) pairMean[pair] = pairMean[pair]! + transitions[pair]! * share;
  };
  for (let round = 0; round < options.rounds; round += 1) {
    let loss = 0;
    let seen = 0;
    for (const index of shuffled(order, next)) {
      seen += 1;
      if (round >= firstMean && seen % every === 0) takeMean();
      const { length, allowed, weight } = examples[index]!;
      const bare = options.unlisted > 0 && unlisted[index] != null && next() < options.unlisted;
      const starts = bare ? examples[index]!.unlisted!.starts : examples[index]!.starts;
      const features = bare ? unlisted[index]! : numbered[index]!;
      const cells = length * labelCount;
      if (emissions.length < cells) {
        emissions = new Float64Array(2 * cells);
        difference = new Float64Array(2 * cells);
        active = new Int8Array(2 * cells);
        activeFrom = new Int32Array(2 * length + 1);
      }
      emissions.fill(0, 0, cells);
      let count = 0;
      for (let place = 0; place < length; place += 1) {
        for (let at = starts[place]!; at < starts[place + 1]!; at += 1) {
          const row = features[at]!;
          if (row < 0 || (options.dropout > 0 && next() < options.dropout)) continue;
          kept[count] = row;
          kept[count + 1] = place;
          count += 2;
          const from = row * labelCount;
          const to = place * labelCount;
          for (let label = 0; label < labelCount; label += 1)
            emissions[to + label] = emissions[to + label]! + weights[from + label]!;
        }
      }
      // What is left out in learning is there in use.
      const grow = options.dropout > 0 ? 1 / (1 - options.dropout) : 1;
      if (grow !== 1) for (let cell = 0; cell < cells; cell += 1) emissions[cell] = emissions[cell]! * grow;
      pairs.fill(0);
      const all = lattice.posterior(emissions, length, undefined, pairs, -1);
      for (let cell = 0; cell < cells; cell += 1) difference[cell] = -all.nodes[cell]!;
      const right = lattice.posterior(emissions, length, allowed, pairs, 1);
      if (!Number.isFinite(right.logSum)) continue;
      for (let cell = 0; cell < cells; cell += 1) difference[cell] = difference[cell]! + right.nodes[cell]!;
      loss += (all.logSum - right.logSum) * weight;
      activeOf(difference, length, active, activeFrom);
      for (let at = 0; at < count; at += 2) {
        const from = kept[at]! * labelCount;
        const place = kept[at + 1]!;
        const to = place * labelCount;
        for (let index = activeFrom[place]!; index < activeFrom[place + 1]!; index += 1) {
          const label = active[index]!;
          const old = weights[from + label]!;
          const slope = difference[to + label]! * weight - options.decay * old;
          const sum = squares[from + label]! + slope * slope;
          squares[from + label] = sum;
          weights[from + label] = old + (options.step * slope) / Math.sqrt(sum + 1e-4);
        }
      }
      for (let pair = 0; pair < pairs.length; pair += 1) {
        const slope = pairs[pair]! * weight - options.decay * transitions[pair]!;
        if (slope === 0) continue;
        pairSquares[pair] = pairSquares[pair]! + slope * slope;
        transitions[pair] = transitions[pair]! + (options.step * slope) / Math.sqrt(pairSquares[pair]! + 1e-4);
      }
      lattice.refresh();
    }
    heard(round, loss / examples.length);
  }
  const features = new Int32Array(rows.size);
  for (const [feature, row] of rows) features[row] = feature;
  return { features, weights: mean, transitions: pairMean };
}
