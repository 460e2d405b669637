import { mostFeatures, type NameFeatures } from './nameFeatures.ts';
import { labelCount } from './nameLabels.ts';
import type { NamesModel } from './namesModel.ts';

/** How many words are kept, as bits; a word takes the place of another with the same slot. */
const slotBits = 13;

const features = new Int32Array(mostFeatures);
const key = new Int32Array(3);

/**
 * Scores of what words show by themselves, kept so that the common ones are not looked up feature by feature each time.
 * What is kept changes no result: a word is known by two hashes and all else that its features are made of.
 */
export class WordScores {
  readonly #keys = new Int32Array(3 * 2 ** slotBits);
  readonly #scores = new Int16Array(labelCount * 2 ** slotBits);
  readonly #forms = new Int32Array(2 ** slotBits);
  readonly #clusters = new Int16Array(2 ** slotBits);
  readonly #fresh = new Int32Array(labelCount);

  /** Adds to `sums` from `offset` what the piece at `at` shows by itself. */
  addOwn(made: NameFeatures, at: number, model: NamesModel, sums: Int32Array, offset: number): void {
    made.view.ownKey(at, key);
    const slot = this.#find();
    if (slot >= 0) made.view.know(at, this.#forms[slot]!, this.#clusters[slot]!);
    else {
      const free = ~slot;
      this.#keep(free, made.own(at, features), model);
      this.#forms[free] = made.view.shape(at);
      this.#clusters[free] = made.view.cluster(at);
    }
    this.#add(slot < 0 ? ~slot : slot, sums, offset);
  }

  /** Adds what the neighbour `by` places away, −1 or 1, shows by itself. */
  addNeighbour(made: NameFeatures, at: number, by: number, model: NamesModel, sums: Int32Array, offset: number): void {
    made.view.neighbourKey(at, by, key);
    const slot = this.#find();
    if (slot < 0) this.#keep(~slot, made.neighbour(at, by, features), model);
    this.#add(slot < 0 ? ~slot : slot, sums, offset);
  }

  /** The slot of the key, or the complement of the one to use for it. */
  #find(): number {
    const [first, second, bits] = [key[0]!, key[1]!, key[2]!];
    const slot = Math.imul(first ^ Math.imul(bits, 0x9e3779b1) ^ (second >>> 3), 0x85ebca6b) >>> (32 - slotBits);
    const keys = this.#keys;
    const same = keys[3 * slot] === first && keys[3 * slot + 1] === second && keys[3 * slot + 2] === bits;
    return same ? slot : ~slot;
  }

  #keep(slot: number, count: number, model: NamesModel): void {
    const fresh = this.#fresh.fill(0);
    model.add(features, count, fresh, 0);
    this.#scores.set(fresh, slot * labelCount);
    this.#keys.set(key, 3 * slot);
  }

  #add(slot: number, sums: Int32Array, offset: number): void {
    const scores = this.#scores;
    const from = slot * labelCount;
    for (let label = 0; label < labelCount; label += 1)
      sums[offset + label] = sums[offset + label]! + scores[from + label]!;
  }
}
