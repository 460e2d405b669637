import { shape } from '../text/tokens.ts';
import type { NameCandidate } from './nameCandidate.ts';
import { isAdverb, type Reading, type Unit } from './reading.ts';
import { is } from './vocabulary.ts';

const slots = 8192;

/** Words in lower case with their hashes, so that no string is made for a word met a little before. */
const lowered = { words: new Array<string>(slots).fill(''), hashes: new Int32Array(slots) };

/** One unit with what is needed to find phrases in it. Positions are indexes of `reading.items`. */
export class Clause {
  constructor(
    readonly text: string,
    readonly base: number,
    readonly reading: Reading,
    readonly unit: Unit,
    readonly names: readonly NameCandidate[],
    /** Index of the name each token belongs to, or −1. */
    readonly nameOf: Int16Array,
  ) {}

  /** The token at a position, or −1 for a quotation or outside the unit. */
  token(at: number): number {
    if (at < this.unit.from || at >= this.unit.to) return -1;
    const item = this.reading.items[at]!;
    return item >= 0 ? item : -1;
  }

  /** Whether a quotation stands at this position. */
  quoted(at: number): boolean {
    return at >= this.unit.from && at < this.unit.to && this.reading.items[at]! < 0;
  }

  is(at: number, bits: number): boolean {
    const token = this.token(at);
    return token >= 0 && (this.reading.flags[token]! & bits) !== 0;
  }

  shape(at: number, bits: number): boolean {
    const token = this.token(at);
    return token >= 0 && (this.reading.tokens.shape[token]! & bits) !== 0;
  }

  /** The character code of a token of one character; of a longer one, its first. */
  code(at: number): number {
    const token = this.token(at);
    return token < 0 ? 0 : this.text.charCodeAt(this.base + this.reading.tokens.start[token]!);
  }

  /** The hash of the word at a position, as `hashWord` gives it; 0 where no token stands. */
  hash(at: number): number {
    const token = this.token(at);
    return token < 0 ? 0 : this.reading.tokens.hash[token]!;
  }

  comma(at: number): boolean {
    return this.code(at) === 44;
  }

  word(at: number): boolean {
    return this.shape(at, shape.word);
  }

  /** The word in lower case; for the few places where its letters matter. */
  lower(at: number): string {
    const token = this.token(at);
    if (token < 0) return '';
    const { start, end } = this.reading.tokens;
    const hash = this.reading.tokens.hash[token]!;
    const slot = (hash ^ (hash >>> 13)) & (slots - 1);
    const known = lowered.words[slot]!;
    if (lowered.hashes[slot] === hash && known.length === end[token]! - start[token]!) return known;
    // A copy: a slice would keep the whole article alive.
    const word = ` ${this.#folded(token)}`.slice(1);
    lowered.words[slot] = word;
    lowered.hashes[slot] = hash;
    return word;
  }

  #folded(token: number): string {
    const { start, end } = this.reading.tokens;
    const word = this.text.slice(this.base + start[token]!, this.base + end[token]!).toLowerCase();
    return word.includes('’') ? word.replaceAll('’', "'") : word;
  }

  adverb(at: number): boolean {
    const token = this.token(at);
    return token >= 0 && isAdverb(this.reading, this.text, this.base, token);
  }

  name(at: number): number {
    const token = this.token(at);
    return token < 0 ? -1 : this.nameOf[token]!;
  }

  /** Position of a token of this unit. */
  positionOf(token: number): number {
    let low = this.unit.from;
    let high = this.unit.to;
    const { items, tokens } = this.reading;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const item = items[middle]!;
      const start = item >= 0 ? tokens.start[item]! : this.reading.runs[-1 - item]!.start;
      if (start < tokens.start[token]!) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** A word that no noun phrase goes across. */
  breaks(at: number): boolean {
    if (!this.word(at))
      return (
        !this.shape(at, shape.possessive) &&
        this.code(at) !== 45 &&
        !(this.code(at) === 46 && (this.shape(at - 1, shape.initial) || this.is(at - 1, is.title)))
      );
    const stop = is.preposition | is.conjunction | is.subordinator | is.auxiliary;
    if (this.is(at, stop) && this.name(at) < 0) return true;
    return false;
  }
}
