import { once, words } from '../lexicon/once.ts';
import { americanSpellings, britishSpellings } from '../lexicon/spellings.ts';
import { hashWord } from '../text/tokens.ts';

const courtesy = 'mr mrs ms dr';
const months =
  'january february march april may june july august september october november december jan feb mar apr aug sept oct nov dec';

/** What a word tells of the side of the Atlantic it is written on. */
export const spelling = { american: 1, british: 2, courtesy: 3, month: 4, per: 5, cent: 6 } as const;

const bits = 11;

/** What each word is, by the hash of `hashWord`: looked up without a string for the word. */
class Spellings {
  readonly #hash = new Int32Array(1 << bits);
  readonly #kind = new Uint8Array(1 << bits);

  constructor() {
    this.#add(americanSpellings(), spelling.american);
    this.#add(britishSpellings(), spelling.british);
    this.#add(words(courtesy), spelling.courtesy);
    this.#add(words(months), spelling.month);
    this.#add(['per'], spelling.per);
    this.#add(['cent'], spelling.cent);
  }

  #add(list: readonly string[], kind: number): void {
    for (const word of list) {
      const hash = hashWord(word);
      let slot = hash & (this.#kind.length - 1);
      while (this.#kind[slot] !== 0) slot = (slot + 1) & (this.#kind.length - 1);
      this.#hash[slot] = hash;
      this.#kind[slot] = kind;
    }
  }

  /** One of `spelling`, or 0 for a word that tells nothing. */
  kindOf(hash: number): number {
    let slot = hash & (this.#kind.length - 1);
    while (this.#kind[slot] !== 0) {
      if (this.#hash[slot] === hash) return this.#kind[slot]!;
      slot = (slot + 1) & (this.#kind.length - 1);
    }
    return 0;
  }
}

/** The words that tell American from British copy. */
export const spellings = once(() => new Spellings());
