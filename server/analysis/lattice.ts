import { emit } from './emit.ts';
import { FreeSteps } from './freeSteps.ts';
import type { Posterior } from './posterior.ts';
import { successionOf } from './succession.ts';

/** A label whose share of the sum over all paths is below this is left out where only the names of a text are asked for. */
const negligible = 1e-9;

/**
 * The chain of a linear-chain conditional random field: the best path (Viterbi 1967) and the sum over all paths (Rabiner
 * 1989, with a scale at each place). A path starts and ends next to label 0. Scores are natural logarithms; buffers are
 * kept between calls.
 */
export class Lattice {
  readonly #labels: number;
  readonly #transitions: Float32Array;
  readonly #weights: Float64Array;
  readonly #after: Int8Array;
  readonly #firstAfter: Int32Array;
  readonly #free: Uint8Array;
  readonly #freeSteps: FreeSteps;
  /** The most that transitions behind free labels differ by. */
  #spread = 0;
  /** The most that the transitions into a label and out of it can give over those of label 0 to itself. */
  #gain = Infinity;
  #emitted = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #nodes = new Float64Array(0);
  #sums = new Float64Array(0);
  #scales = new Float64Array(0);
  /** The sum over all paths, divided by what the others were. */
  #total = 1;
  #from = new Int8Array(0);
  #best = new Float64Array(0);

  /** `transitions`: a score for each label after each label, rows by the label before; read again by `refresh`. */
  constructor(labels: number, transitions: Float32Array, allowed: (before: number, label: number) => boolean) {
    this.#labels = labels;
    this.#transitions = transitions;
    this.#weights = new Float64Array(labels * labels);
    const succession = successionOf(labels, allowed);
    this.#after = succession.after;
    this.#firstAfter = succession.firstAfter;
    this.#free = succession.free;
    this.#freeSteps = new FreeSteps(succession);
    this.refresh();
  }

  /** Takes over transitions that were changed in place. */
  refresh(): void {
    let highest = -Infinity;
    let lowest = Infinity;
    let most = -Infinity;
    for (let before = 0; before < this.#labels; before += 1) {
      for (let at = this.#firstAfter[before]!; at < this.#firstAfter[before + 1]!; at += 1) {
        const pair = before * this.#labels + this.#after[at]!;
        const score = this.#transitions[pair]!;
        this.#weights[pair] = Math.exp(score);
        if (score > most) most = score;
        if (this.#free[before] === 0) continue;
        if (score > highest) highest = score;
        if (score < lowest) lowest = score;
      }
    }
    this.#freeSteps.refresh(this.#weights, this.#labels);
    this.#spread = highest - lowest + 1e-6;
    this.#gain = 2 * Math.max(0, most - this.#transitions[0]!) + 1e-3;
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
    this.#sums = new Float64Array(Math.ceil(room / this.#labels) + 1);
    this.#scales = new Float64Array(this.#sums.length);
  }

  /** Whether it is plain that the best path is label 0 throughout: no other label makes up for the transitions round it. */
  staysFree(emissions: Float32Array | Float64Array, length: number): boolean {
    const labels = this.#labels;
    for (let place = 0, row = 0; place < length; place += 1, row += labels) {
      const limit = emissions[row]! - this.#gain;
      for (let label = 1; label < labels; label += 1) if (emissions[row + label]! >= limit) return false;
    }
    return true;
  }

  /** The best label at each of `length` places, for emissions in rows of labels. */
  best(emissions: Float32Array | Float64Array, length: number): Int8Array {
    const labels = this.#labels;
    const path = new Int8Array(length);
    if (length === 0) return path;
    this.#reserve(length);
    const best = this.#best;
    best.fill(-Infinity, 0, length * labels);
    for (let at = 0; at < this.#firstAfter[1]!; at += 1) {
      const label = this.#after[at]!;
      best[label] = this.#transitions[label]! + emissions[label]!;
    }
    for (let place = 1; place < length; place += 1) this.#goOn(emissions, place * labels);
    let last = 0;
    let most = -Infinity;
    const end = (length - 1) * labels;
    for (let label = 0; label < labels; label += 1) {
      // Only where label 0 may follow.
      if (this.#weights[label * labels] === 0) continue;
      const score = best[end + label]! + this.#transitions[label * labels]!;
      if (score > most) {
        most = score;
        last = label;
      }
    }
    for (let place = length - 1; place >= 0; place -= 1) {
      path[place] = last;
      last = this.#from[place * labels + last]!;
    }
    return path;
  }

  /** The best way to each label of the row, from the row before it. */
  #goOn(emissions: Float32Array | Float64Array, row: number): void {
    const labels = this.#labels;
    const best = this.#best;
    const from = this.#from;
    const after = this.#after;
    const firstAfter = this.#firstAfter;
    const transitions = this.#transitions;
    const free = this.#free;
    // Of the free labels, which lead to the same ones, none so far behind can win.
    let floor = -Infinity;
    for (let label = 0; label < labels; label += 1)
      if (free[label] === 1 && best[row - labels + label]! > floor) floor = best[row - labels + label]!;
    floor -= this.#spread;
    for (let before = 0; before < labels; before += 1) {
      const reached = best[row - labels + before]!;
      if (reached === -Infinity || (free[before] === 1 && reached < floor)) continue;
      const last = firstAfter[before + 1]!;
      for (let at = firstAfter[before]!; at < last; at += 1) {
        const label = after[at]!;
        const score = reached + transitions[before * labels + label]!;
        if (score > best[row + label]!) {
          best[row + label] = score;
          from[row + label] = before;
        }
      }
    }
    for (let label = 0; label < labels; label += 1) best[row + label] = best[row + label]! + emissions[row + label]!;
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
    if (length === 0) return { logSum: 0, nodes: this.#nodes };
    this.#reserve(length);
    let logSum = emit(emissions, length, this.#labels, this.#emitted, allowed, 0);
    this.#goForward(length, 0);
    for (let place = 0; place < length; place += 1) logSum += Math.log(this.#sums[place]!);
    this.#goBackward(length, 0);
    const norm = 1 / this.#total;
    const nodes = this.#nodes;
    const forward = this.#forward;
    const backward = this.#backward;
    for (let at = 0; at < length * this.#labels; at += 1) nodes[at] = forward[at]! * backward[at]! * norm;
    if (pairSums !== undefined) this.#countPairs(length, norm, pairSums, sign);
    return { logSum: logSum + Math.log(this.#total), nodes };
  }

  /** Makes ready for `probability`, over all paths but those through labels of no account. */
  weigh(emissions: Float32Array | Float64Array, length: number): void {
    if (length === 0) return;
    this.#reserve(length);
    emit(emissions, length, this.#labels, this.#emitted, undefined, negligible);
    this.#goForward(length, negligible);
    this.#goBackward(length, negligible);
  }

  /** Sums over all paths from the start to each label, divided by their sum at each place. */
  #goForward(length: number, least: number): void {
    const labels = this.#labels;
    const emitted = this.#emitted;
    const forward = this.#forward;
    const after = this.#after;
    const firstAfter = this.#firstAfter;
    const weights = this.#weights;
    forward.fill(0, 0, length * labels);
    for (let place = 0, row = 0; place < length; place += 1, row += labels) {
      this.#freeSteps.forward(forward, row - labels, row, least);
      for (let before = 1; before < labels && place > 0; before += 1) {
        if (this.#free[before] === 1) continue;
        const reached = forward[row - labels + before]!;
        if (reached <= least) continue;
        const last = firstAfter[before + 1]!;
        for (let at = firstAfter[before]!; at < last; at += 1) {
          const label = after[at]!;
          forward[row + label] = forward[row + label]! + reached * weights[before * labels + label]!;
        }
      }
      let sum = 0;
      for (let label = 0; label < labels; label += 1) {
        const value = forward[row + label]! * emitted[row + label]!;
        forward[row + label] = value;
        sum += value;
      }
      const scale = sum > 0 ? 1 / sum : 0;
      this.#sums[place] = sum;
      this.#scales[place] = scale;
      for (let label = 0; label < labels; label += 1) forward[row + label] = forward[row + label]! * scale;
    }
  }

  /** Sums over all paths from each label to the end, and over all. */
  #goBackward(length: number, least: number): void {
    const labels = this.#labels;
    const emitted = this.#emitted;
    const forward = this.#forward;
    const backward = this.#backward;
    const after = this.#after;
    const firstAfter = this.#firstAfter;
    const weights = this.#weights;
    const end = (length - 1) * labels;
    this.#total = 0;
    for (let label = 0; label < labels; label += 1) {
      backward[end + label] = weights[label * labels]!;
      this.#total += forward[end + label]! * weights[label * labels]!;
    }
    for (let place = length - 2, row = end - labels; place >= 0; place -= 1, row -= labels) {
      const scale = this.#scales[place + 1]!;
      this.#freeSteps.backward(backward, row + labels, row, emitted, scale);
      for (let before = 0; before < labels; before += 1) {
        const reached = forward[row + before]! > least;
        if (!reached) backward[row + before] = 0;
        if (!reached || this.#free[before] === 1) continue;
        let sum = 0;
        const last = firstAfter[before + 1]!;
        for (let at = firstAfter[before]!; at < last; at += 1) {
          const next = row + labels + after[at]!;
          sum += weights[before * labels + after[at]!]! * emitted[next]! * backward[next]! * scale;
        }
        backward[row + before] = sum;
      }
    }
  }

  #countPairs(length: number, norm: number, sums: Float64Array, sign: number): void {
    const labels = this.#labels;
    for (let label = 0; label < labels; label += 1) {
      sums[label] = sums[label]! + sign * this.#nodes[label]!;
      const end = (length - 1) * labels + label;
      sums[label * labels] = sums[label * labels]! + sign * this.#nodes[end]!;
    }
    for (let place = 1, row = labels; place < length; place += 1, row += labels) {
      const scale = sign * this.#scales[place]! * norm;
      for (let before = 0; before < labels; before += 1) {
        const reached = this.#forward[row - labels + before]!;
        if (reached === 0) continue;
        for (let at = this.#firstAfter[before]!; at < this.#firstAfter[before + 1]!; at += 1) {
          const pair = before * labels + this.#after[at]!;
          const next = row + this.#after[at]!;
          const share = reached * this.#weights[pair]! * this.#emitted[next]! * this.#backward[next]! * scale;
          sums[pair] = sums[pair]! + share;
        }
      }
    }
  }

  /** Probability that the path holds exactly `labels[first..last]` there, after `weigh` or `posterior` over all paths. */
  probability(path: Int8Array, first: number, last: number): number {
    const labels = this.#labels;
    const start = first * labels + path[first]!;
    let share = (this.#forward[start]! * this.#backward[start]!) / this.#total;
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
