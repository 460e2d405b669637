import type { Article } from '../model/article.ts';
import { capitalWords } from '../model/capitals.ts';
import type { Span } from '../text/span.ts';

/** A word with a capital, as spelled in an article. */
export interface Spelling {
  readonly word: string;
  /** Where it is spelled so, in the order of the text. */
  readonly places: readonly Span[];
}

/** Two spellings that may be of one word. */
export interface SpellingPair {
  readonly rare: Spelling;
  readonly usual: Spelling;
}

const fewestLetters = 5;

/** Letters from which on two of them may differ. */
const long = 9;

/**
 * For each spelling that stands at most half as often as another one that is about as long and begins alike, the first
 * such that `areOne` says is the same word. Both are compared by numbers; no word is cut out of the text that has no like.
 */
export function rareSpellings(article: Article, areOne: (pair: SpellingPair) => boolean): readonly SpellingPair[] {
  const list = new Spellings(article);
  const found: SpellingPair[] = [];
  if (!list.hasUsual) return found;
  for (let rare = 0; rare < list.count; rare += 1) {
    const pair = list.usualOf(rare, areOne);
    if (pair !== null) found.push(pair);
  }
  return found;
}

const buckets = 256;

/** The first spelling of each bucket, for one article after the other. */
const heads = new Int32Array(buckets);

class Spellings {
  count = 0;
  hasUsual = false;
  readonly #text: string;
  /** For each spelling: its first word, its last one so far, how many there are, the next spelling of its bucket. */
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #times: Int32Array;
  readonly #beside: Int32Array;
  /** For each word the next one that is spelled the same; -1 for none. */
  readonly #next: Int32Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;

  constructor(article: Article) {
    const { count, starts, ends, acronym } = capitalWords(article);
    this.#text = article.source.text;
    this.#starts = starts;
    this.#ends = ends;
    const room = new Int32Array(5 * count);
    this.#first = room.subarray(0, count);
    this.#last = room.subarray(count, 2 * count);
    this.#times = room.subarray(2 * count, 3 * count);
    this.#beside = room.subarray(3 * count, 4 * count);
    this.#next = room.subarray(4 * count);
    let slots = 64;
    while (slots < 2 * count) slots *= 2;
    const table = new Int32Array(slots);
    for (let word = 0; word < count; word += 1)
      if (acronym[word] === 0 && ends[word]! - starts[word]! >= fewestLetters) this.#add(word, table);
    heads.fill(-1);
    for (let spelling = this.count - 1; spelling >= 0; spelling -= 1) {
      if (this.#times[spelling]! < 2) continue;
      this.hasUsual = true;
      const word = this.#first[spelling]!;
      const bucket = this.#bucketOf(word, 0);
      this.#beside[spelling] = heads[bucket]!;
      heads[bucket] = spelling;
    }
  }

  /** `table` holds spellings by the hash of their letters, counted from 1. */
  #add(word: number, table: Int32Array): void {
    const start = this.#starts[word]!;
    const end = this.#ends[word]!;
    const text = this.#text;
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    this.#next[word] = -1;
    for (let slot = (hash ^ (hash >>> 15)) & (table.length - 1); ; slot = (slot + 1) & (table.length - 1)) {
      const spelling = table[slot]! - 1;
      if (spelling < 0) {
        table[slot] = this.count + 1;
        this.#first[this.count] = word;
        this.#last[this.count] = word;
        this.#times[this.count] = 1;
        this.count += 1;
        return;
      }
      if (!this.#isSame(this.#first[spelling]!, start, end)) continue;
      this.#next[this.#last[spelling]!] = word;
      this.#last[spelling] = word;
      this.#times[spelling]! += 1;
      return;
    }
  }

  #isSame(word: number, start: number, end: number): boolean {
    const from = this.#starts[word]!;
    if (this.#ends[word]! - from !== end - start) return false;
    const text = this.#text;
    for (let at = 0; at < end - start; at += 1)
      if (text.charCodeAt(from + at) !== text.charCodeAt(start + at)) return false;
    return true;
  }

  /** Where spellings with the first letter of a word and so many letters more are kept. */
  #bucketOf(word: number, longer: number): number {
    const start = this.#starts[word]!;
    return ((this.#text.charCodeAt(start) << 5) ^ (this.#ends[word]! - start + longer)) & (buckets - 1);
  }

  usualOf(rare: number, areOne: (pair: SpellingPair) => boolean): SpellingPair | null {
    const word = this.#first[rare]!;
    const length = this.#ends[word]! - this.#starts[word]!;
    const most = length < long ? 1 : 2;
    for (let step = 0; step <= 2 * most; step += 1) {
      // As long, one shorter, one longer, two shorter, two longer.
      const longer = step & 1 ? -((step + 1) >> 1) : step >> 1;
      for (let usual = heads[this.#bucketOf(word, longer)]!; usual >= 0; usual = this.#beside[usual]!) {
        if (usual === rare || 2 * this.#times[rare]! > this.#times[usual]!) continue;
        if (!this.#mayBeOne(word, this.#first[usual]!, length, length + longer)) continue;
        const pair = { rare: this.#spelling(rare), usual: this.#spelling(usual) };
        if (areOne(pair)) return pair;
      }
    }
    return null;
  }

  /** By the letters at both ends. `a` and `b` are words, of so many letters. */
  #mayBeOne(a: number, b: number, lengthA: number, lengthB: number): boolean {
    const text = this.#text;
    const [startA, startB] = [this.#starts[a]!, this.#starts[b]!];
    if (this.#ends[b]! - startB !== lengthB || text.charCodeAt(startA) !== text.charCodeAt(startB)) return false;
    const shorter = Math.min(lengthA, lengthB);
    let from = 1;
    while (from < shorter && text.charCodeAt(startA + from) === text.charCodeAt(startB + from)) from += 1;
    let back = 0;
    const [endA, endB] = [startA + lengthA - 1, startB + lengthB - 1];
    while (back < shorter - from && text.charCodeAt(endA - back) === text.charCodeAt(endB - back)) back += 1;
    if (from < 2 && back === 0) return false;
    // Two edits, and hyphens and accents, can be anywhere in long words.
    return Math.max(lengthA, lengthB) - from - back <= 2 || shorter >= long || this.#isOdd(a) || this.#isOdd(b);
  }

  /** Whether it has more than the letters A to Z, so that it can be written without them. */
  #isOdd(word: number): boolean {
    for (let at = this.#starts[word]! + 1; at < this.#ends[word]!; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code < 97 || code > 122) return true;
    }
    return false;
  }

  #spelling(index: number): Spelling {
    const places: Span[] = [];
    for (let word = this.#first[index]!; word >= 0; word = this.#next[word]!)
      places.push({ start: this.#starts[word]!, end: this.#ends[word]! });
    return { word: this.#text.slice(places[0]!.start, places[0]!.end), places };
  }
}
