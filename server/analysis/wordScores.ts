import { mostFeatures, type NameFeatures } from './nameFeatures.ts';
import type { NamesModel } from './namesModel.ts';
import { addSum, sumLanes } from './weightRows.ts';

/** How many words are kept, as bits; a word takes the place of another with the same slot. */
const slotBits = 13;

const features = new Int32Array(mostFeatures);

/** How many numbers are kept of a word, as bits: three that it is known by, its look, its cluster, and its sum. */
const entryBits = 4;
const form = 3;
const cluster = 4;
const sum = 5;

/** Where what is kept of a word begins that is known by these numbers. */
const entryOf = (hash: number, mark: number, bits: number): number =>
  (Math.imul(hash ^ Math.imul(bits, 0x9e3779b1) ^ (mark >>> 3), 0x85ebca6b) >>> (32 - slotBits)) << entryBits;

/**
 * Sums of weights of what words show by themselves, kept so that the common ones are not looked up feature by feature each
 * time. What is kept changes no result: a word is known by two hashes and all else that its features are made of.
 */
export class WordScores {
  /** All that is kept of a word stands together, so that little memory has to be fetched for it. */
  readonly #kept = new Int32Array(2 ** (slotBits + entryBits));

  /** Adds to the sum at `offset` what the piece at `at` shows by itself. */
  addOwn(made: NameFeatures, at: number, model: NamesModel, sums: Int32Array, offset: number): void {
    const { view } = made;
    const hash = view.hash(at);
    const mark = view.mark(at);
    const bits = view.ownBits(at);
    const kept = this.#kept;
    const entry = entryOf(hash, mark, bits);
    if (this.#holds(entry, hash, mark, bits)) view.know(at, kept[entry + form]!, kept[entry + cluster]!);
    else {
      this.#keep(entry, hash, mark, bits);
      model.add(features, made.own(at, features), kept, entry + sum);
      kept[entry + form] = view.shape(at);
      kept[entry + cluster] = view.cluster(at);
    }
    addSum(kept, entry + sum, sums, offset);
  }

  /** Adds what the neighbour `by` places away, −1 or 1, shows by itself. */
  addNeighbour(made: NameFeatures, at: number, by: number, model: NamesModel, sums: Int32Array, offset: number): void {
    const { view } = made;
    const hash = view.hash(at + by);
    const mark = view.mark(at + by);
    const bits = view.neighbourBits(at + by, by);
    const entry = entryOf(hash, mark, bits);
    if (!this.#holds(entry, hash, mark, bits)) {
      this.#keep(entry, hash, mark, bits);
      model.add(features, made.neighbour(at, by, features), this.#kept, entry + sum);
    }
    addSum(this.#kept, entry + sum, sums, offset);
  }

  #holds(entry: number, hash: number, mark: number, bits: number): boolean {
    const kept = this.#kept;
    return kept[entry] === hash && kept[entry + 1] === mark && kept[entry + 2] === bits;
  }

  /** Makes room for another word. */
  #keep(entry: number, hash: number, mark: number, bits: number): void {
    const kept = this.#kept;
    kept[entry] = hash;
    kept[entry + 1] = mark;
    kept[entry + 2] = bits;
    for (let lane = 0; lane < sumLanes; lane += 1) kept[entry + sum + lane] = 0;
  }
}
