import { join } from './join.ts';
import { labelCount } from './nameLabels.ts';

/** How many sums are kept, as bits; one takes the place of another with the same slot. */
const slotBits = 11;
/** Rows that can be kept of one sum. */
const most = 64;

/**
 * Sums of rows of weights. What an article says of a word it says each time it has the word, so most lists of rows are
 * met again; those met last are kept with their sums, which changes no result.
 */
export class RowScores {
  readonly #rows = new Int16Array(most << slotBits);
  readonly #counts = new Uint8Array(1 << slotBits);
  readonly #sums = new Float32Array(labelCount << slotBits);
  readonly #fresh = new Float64Array(labelCount);

  /** Adds to `labelCount` numbers of `to` from `offset` the rows of `weights` that `rows` has from `from` to before `end`. */
  add(rows: Int16Array, from: number, end: number, weights: Float32Array, to: Float32Array, offset: number): void {
    const slot = this.#slot(rows, from, end, weights);
    const sums = this.#sums;
    const first = slot * labelCount;
    for (let label = 0; label < labelCount; label += 1) to[offset + label] = to[offset + label]! + sums[first + label]!;
  }

  /** The slot that has the sum of these rows now. */
  #slot(rows: Int16Array, from: number, end: number, weights: Float32Array): number {
    let mixed = end - from;
    for (let at = from; at < end; at += 1) mixed = join(mixed, rows[at]!);
    const slot = mixed >>> (32 - slotBits);
    const count = end - from;
    const kept = this.#rows;
    const base = slot * most;
    if (this.#counts[slot] === count && count <= most) {
      let at = 0;
      while (at < count && kept[base + at] === rows[from + at]) at += 1;
      if (at === count && count > 0) return slot;
    }
    const fresh = this.#fresh.fill(0);
    for (let index = from; index < end; index += 1) {
      const row = rows[index]! * labelCount;
      for (let label = 0; label < labelCount; label += 1) fresh[label] = fresh[label]! + weights[row + label]!;
    }
    for (let label = 0; label < labelCount; label += 1) this.#sums[slot * labelCount + label] = fresh[label]!;
    this.#counts[slot] = count <= most ? count : 0;
    for (let at = 0; at < count && at < most; at += 1) kept[base + at] = rows[from + at]!;
    return slot;
  }
}
