/** What a pass forwards and backwards over a sequence finds. */
export interface Posterior {
  /** Natural logarithm of the sum over all paths. */
  readonly logSum: number;
  /** Probability of each label at each place, `length` rows of `labels`; valid until the next call. */
  readonly nodes: Float64Array;
}

/**
 * The chain of a linear-chain conditional random field: the best path (Viterbi 1967) and the sum over all paths (Rabiner
 * 1989, with a scale at each place). A path starts and ends next to label 0. Scores are natural logarithms; buffers are
 * kept between calls.
 */
export class Lattice {
  readonly #labels: number;
  readonly #transitions: Float32Array;
  readonly #weights: Float64Array;
  /** Allowed pairs as from, to. */
  readonly #pairs: Int32Array;
  #emitted = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #nodes = new Float64Array(0);
  #scales = new Float64Array(0);
  #from = new Int8Array(0);
  #best = new Float64Array(0);

  /** `transitions`: a score for each label after each label, rows by the label before; read again by `refresh`. */
  constructor(labels: number, transitions: Float32Array, allowed: (before: number, label: number) => boolean) {
    this.#labels = labels;
    this.#transitions = transitions;
    this.#weights = new Float64Array(labels * labels);
    const pairs: number[] = [];
    for (let before = 0; before < labels; before += 1)
      for (let label = 0; label < labels; label += 1) if (allowed(before, label)) pairs.push(before, label);
    this.#pairs = Int32Array.from(pairs);
    this.refresh();
  }

  /** Takes over transitions that were changed in place. */
  refresh(): void {
    for (let at = 0; at < this.#pairs.length; at += 2) {
      const pair = this.#pairs[at]! * this.#labels + this.#pairs[at + 1]!;
      this.#weights[pair] = Math.exp(this.#transitions[pair]!);
    }
  }

  #reserve(length: number): void {
    const size = length * this.#labels;
    if (this.#forward.length >= size) return;
    const room = size + (size >> 1);
    this.#emitted = new Float64Array(room);
    this.#forward = new Float64Array(room);
    this.#backward = new Float64Array(room);
    this.#nodes = new Float64Array(room);
    this.#best = new Float64Array(room);
    this.#from = new Int8Array(room);
    this.#scales = new Float64Array(Math.ceil(room / this.#labels) + 1);
  }

  /** The best label at each of `length` places, for emissions in rows of labels. */
  best(emissions: Float32Array | Float64Array, length: number): Int8Array {
    const labels = this.#labels;
    const path = new Int8Array(length);
    if (length === 0) return path;
    this.#reserve(length);
    const [best, from, pairs, transitions] = [this.#best, this.#from, this.#pairs, this.#transitions];
    best.fill(-Infinity, 0, length * labels);
    for (let at = 0; at < pairs.length && pairs[at] === 0; at += 2) {
      const label = pairs[at + 1]!;
      best[label] = transitions[label]! + emissions[label]!;
    }
    for (let place = 1; place < length; place += 1) {
      const row = place * labels;
      for (let at = 0; at < pairs.length; at += 2) {
        const before = pairs[at]!;
        const label = pairs[at + 1]!;
        const score = best[row - labels + before]! + transitions[before * labels + label]!;
        if (score > best[row + label]!) {
          best[row + label] = score;
          from[row + label] = before;
        }
      }
      for (let label = 0; label < labels; label += 1) best[row + label] = best[row + label]! + emissions[row + label]!;
    }
    let last = 0;
    let most = -Infinity;
    const end = (length - 1) * labels;
    for (let at = 0; at < pairs.length; at += 2) {
      if (pairs[at + 1] !== 0) continue;
      const score = best[end + pairs[at]!]! + transitions[pairs[at]! * labels]!;
      if (score > most) {
        most = score;
        last = pairs[at]!;
      }
    }
    for (let place = length - 1; place >= 0; place -= 1) {
      path[place] = last;
      last = from[place * labels + last]!;
    }
    return path;
  }

  /**
   * Probabilities of labels over all paths, or over those through the labels that `allowed` has as bits at each place.
   * With `pairSums`, adds the expected number of times that each label follows each, times `sign`.
   */
  posterior(
    emissions: Float32Array | Float64Array,
    length: number,
    allowed?: Int32Array,
    pairSums?: Float64Array,
    sign = 1,
  ): Posterior {
    const labels = this.#labels;
    this.#reserve(length);
    const [emitted, forward, backward, nodes, scales] = [
      this.#emitted,
      this.#forward,
      this.#backward,
      this.#nodes,
      this.#scales,
    ];
    const [pairs, weights] = [this.#pairs, this.#weights];
    if (length === 0) return { logSum: 0, nodes };
    let logSum = 0;
    for (let place = 0; place < length; place += 1) {
      const row = place * labels;
      const mask = allowed === undefined ? -1 : allowed[place]!;
      let highest = -Infinity;
      for (let label = 0; label < labels; label += 1)
        if (mask & (1 << label) && emissions[row + label]! > highest) highest = emissions[row + label]!;
      logSum += highest;
      for (let label = 0; label < labels; label += 1)
        emitted[row + label] = mask & (1 << label) ? Math.exp(emissions[row + label]! - highest) : 0;
    }
    forward.fill(0, 0, length * labels);
    for (let place = 0; place < length; place += 1) {
      const row = place * labels;
      if (place === 0) {
        for (let at = 0; at < pairs.length && pairs[at] === 0; at += 2)
          forward[pairs[at + 1]!] = weights[pairs[at + 1]!]!;
      } else {
        for (let at = 0; at < pairs.length; at += 2) {
          const before = pairs[at]!;
          const label = pairs[at + 1]!;
          forward[row + label] =
            forward[row + label]! + forward[row - labels + before]! * weights[before * labels + label]!;
        }
      }
      let sum = 0;
      for (let label = 0; label < labels; label += 1) {
        const value = forward[row + label]! * emitted[row + label]!;
        forward[row + label] = value;
        sum += value;
      }
      const scale = sum > 0 ? 1 / sum : 0;
      scales[place] = scale;
      logSum += Math.log(sum);
      for (let label = 0; label < labels; label += 1) forward[row + label] = forward[row + label]! * scale;
    }
    backward.fill(0, 0, length * labels);
    const end = (length - 1) * labels;
    let total = 0;
    for (let label = 0; label < labels; label += 1) {
      backward[end + label] = weights[label * labels]!;
      total += forward[end + label]! * weights[label * labels]!;
    }
    logSum += Math.log(total);
    for (let place = length - 2; place >= 0; place -= 1) {
      const row = place * labels;
      const scale = scales[place + 1]!;
      for (let at = 0; at < pairs.length; at += 2) {
        const before = pairs[at]!;
        const next = row + labels + pairs[at + 1]!;
        const value = weights[before * labels + pairs[at + 1]!]! * emitted[next]! * backward[next]! * scale;
        backward[row + before] = backward[row + before]! + value;
      }
    }
    const norm = 1 / total;
    for (let at = 0; at < length * labels; at += 1) nodes[at] = forward[at]! * backward[at]! * norm;
    if (pairSums !== undefined) this.#countPairs(length, norm, pairSums, sign);
    return { logSum, nodes };
  }

  #countPairs(length: number, norm: number, sums: Float64Array, sign: number): void {
    const labels = this.#labels;
    const [pairs, weights, forward, backward, emitted] = [
      this.#pairs,
      this.#weights,
      this.#forward,
      this.#backward,
      this.#emitted,
    ];
    for (let label = 0; label < labels; label += 1) {
      sums[label] = sums[label]! + sign * this.#nodes[label]!;
      const end = (length - 1) * labels + label;
      sums[label * labels] = sums[label * labels]! + sign * this.#nodes[end]!;
    }
    for (let place = 1; place < length; place += 1) {
      const row = place * labels;
      const scale = sign * this.#scales[place]! * norm;
      for (let at = 0; at < pairs.length; at += 2) {
        const pair = pairs[at]! * labels + pairs[at + 1]!;
        const next = row + pairs[at + 1]!;
        const share = forward[row - labels + pairs[at]!]! * weights[pair]! * emitted[next]! * backward[next]! * scale;
        sums[pair] = sums[pair]! + share;
      }
    }
  }

  /** Probability that the path holds exactly `labels[first..last]` there, after `posterior` over all paths. */
  probability(path: Int8Array, first: number, last: number): number {
    const labels = this.#labels;
    let share = this.#nodes[first * labels + path[first]!]!;
    for (let place = first + 1; place <= last && share > 0; place += 1) {
      const row = place * labels;
      const before = row - labels + path[place - 1]!;
      const next = row + path[place]!;
      // The chance to go on as the path does, given where it stands.
      share *=
        (this.#weights[path[place - 1]! * labels + path[place]!]! *
          this.#emitted[next]! *
          this.#backward[next]! *
          this.#scales[place]!) /
        this.#backward[before]!;
    }
    return share;
  }
}
