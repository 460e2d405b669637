import { shape } from '../text/tokens.ts';
import { capitalRuns } from './capitalRuns.ts';
import { characterShape } from './characterShape.ts';
import { join } from './join.ts';
import { type ListMatches, matchLists } from './nameLists.ts';
import type { Pieces } from './pieces.ts';
import { spellsOut } from './spellsOut.ts';
import { is } from './vocabulary.ts';
import { kinds, named, plain } from './wordKinds.ts';
import { listBits, type WordTables } from './wordTables.ts';

/** What the features of a paragraph are made of. */
export interface FeatureInput {
  readonly text: string;
  /** Where the paragraph begins in the text. */
  readonly base: number;
  readonly pieces: Pieces;
  /** By token: 1 where a capital says nothing. */
  readonly starts: Uint8Array;
  /** By token: how many quotations it stands in. */
  readonly depth: Uint8Array;
  /** A line in title case or capitals. */
  readonly titled: boolean;
  readonly tables: WordTables;
}

/** The most features a piece can have. */
export const mostFeatures = 160;

const capitalWord = shape.word | shape.capital;

const outsideText = 0x51ed270b;
const openBracket = 40;
const formed = shape.capital | shape.shouted | shape.digit;

/**
 * Makes the features of the pieces of one paragraph as 32-bit numbers. A feature is a template and what fills it, mixed;
 * no string is made. The same words round a piece always give the same numbers.
 */
export class NameFeatures {
  readonly #input: FeatureInput;
  readonly #lists: ListMatches;
  readonly #shapes: Int32Array;
  readonly #clusters: Int16Array;
  readonly #runFirst: Int32Array;
  readonly #runLast: Int32Array;
  #out: Int32Array = new Int32Array(0);
  #count = 0;

  constructor(input: FeatureInput) {
    this.#input = input;
    const { pieces, tables } = input;
    const { count } = pieces;
    this.#shapes = new Int32Array(count);
    this.#clusters = new Int16Array(count).fill(-2);
    this.#lists = matchLists(pieces, tables);
    const { first, last } = capitalRuns(input);
    this.#runFirst = first;
    this.#runLast = last;
  }

  #capital(at: number): boolean {
    const { pieces } = this.#input;
    return at >= 0 && at < pieces.count && (pieces.shape[at]! & capitalWord) === capitalWord;
  }

  #code(at: number): number {
    const { text, base, pieces } = this.#input;
    return at >= 0 && at < pieces.count ? text.charCodeAt(base + pieces.start[at]!) : 0;
  }

  /** ICE is not ice: letters in capitals that spell a common word, where not all words have capitals. */
  #shouts(at: number): boolean {
    const { pieces, titled } = this.#input;
    return !titled && (pieces.shape[at]! & shape.shouted) !== 0 && (pieces.flags[at]! & plain) !== 0;
  }

  #word(at: number): number {
    const { pieces } = this.#input;
    if (at < 0 || at >= pieces.count) return outsideText + (at < 0 ? 0 : 1);
    return this.#shouts(at) ? ~pieces.hash[at]! : pieces.hash[at]!;
  }

  #kind(at: number): number {
    const { pieces } = this.#input;
    if (at < 0 || at >= pieces.count) return 0;
    return this.#shouts(at) ? pieces.flags[at]! & named : pieces.flags[at]! & kinds;
  }

  #cluster(at: number): number {
    const { pieces, tables } = this.#input;
    if (at < 0 || at >= pieces.count) return -1;
    const known = this.#clusters[at]!;
    if (known !== -2) return known;
    const found = (pieces.shape[at]! & shape.word) === 0 || this.#shouts(at) ? -1 : tables.cluster(pieces.hash[at]!);
    this.#clusters[at] = found;
    return found;
  }

  #coarse(at: number): number {
    const cluster = this.#cluster(at);
    return cluster < 0 ? -1 : this.#input.tables.coarse[cluster]!;
  }

  #shape(at: number): number {
    const { pieces } = this.#input;
    if (at < 0 || at >= pieces.count) return 1;
    if (this.#shapes[at] === 0) this.#shapes[at] = characterShape(this.#input, at);
    return this.#shapes[at]!;
  }

  #add(template: number, value: number): void {
    this.#out[this.#count] = join(template * 0x9e3779b1, value);
    this.#count += 1;
  }

  #affixes(at: number): void {
    const { text, base, pieces } = this.#input;
    const start = base + pieces.start[at]!;
    const end = base + pieces.end[at]!;
    let hash = 17;
    for (let width = 1; width <= 4 && end - width >= start; width += 1) {
      hash = join(hash, text.charCodeAt(end - width) | 32);
      this.#add(20 + width, hash);
    }
    hash = 23;
    for (let width = 1; width <= 4 && start + width <= end; width += 1) {
      hash = join(hash, text.charCodeAt(start + width - 1) | 32);
      if (width > 1) this.#add(24 + width, hash);
    }
  }

  #clusterFeatures(at: number): void {
    const { coarsest } = this.#input.tables;
    for (let near = -1; near <= 1; near += 1) {
      const cluster = this.#cluster(at + near);
      if (cluster < 0) continue;
      this.#add(30 + near, cluster);
      this.#add(35 + near, this.#coarse(at + near));
      if (near === 0) this.#add(40, coarsest[cluster]!);
    }
    this.#add(43, join(this.#coarse(at - 1), this.#coarse(at)));
    this.#add(44, join(this.#coarse(at), this.#coarse(at + 1)));
  }

  #kindFeatures(at: number): void {
    const [before, here, behind] = [this.#kind(at - 1), this.#kind(at), this.#kind(at + 1)];
    for (let bits = here; bits !== 0; bits &= bits - 1) this.#add(50, bits & -bits);
    this.#add(51, join(here, this.#shape(at)));
    this.#add(52, before);
    this.#add(53, behind);
    this.#add(54, join(before, here));
    this.#add(55, join(here, behind));
  }

  #listFeatures(at: number): void {
    const { single, begin, inside, end } = this.#lists;
    const { pieces } = this.#input;
    for (let bits = single[at]!; bits !== 0; bits &= bits - 1) this.#add(60, bits & -bits);
    for (let bits = begin[at]!; bits !== 0; bits &= bits - 1) this.#add(61, bits & -bits);
    for (let bits = inside[at]!; bits !== 0; bits &= bits - 1) this.#add(62, bits & -bits);
    for (let bits = end[at]!; bits !== 0; bits &= bits - 1) this.#add(63, bits & -bits);
    if (single[at] !== 0) this.#add(64, join(single[at]!, this.#shape(at)));
    if (at > 0) this.#add(65, join(single[at - 1]!, end[at - 1]!));
    if (at + 1 < pieces.count) this.#add(66, join(single[at + 1]!, begin[at + 1]!));
    if (at > 0) this.#add(67, join(single[at - 1]! & listBits.names, single[at]! & listBits.names));
    if (at + 1 < pieces.count) this.#add(68, join(single[at]! & listBits.names, single[at + 1]! & listBits.names));
  }

  #runFeatures(at: number): void {
    const { pieces } = this.#input;
    const first = this.#runFirst[at]!;
    if (first < 0) {
      // A link such as *of the* between two runs.
      for (let back = 1; back <= 2; back += 1) if (this.#capital(at - back)) this.#add(70, join(back, this.#word(at)));
      for (let on = 1; on <= 2; on += 1) if (this.#capital(at + on)) this.#add(71, join(on, this.#word(at)));
      return;
    }
    const last = this.#runLast[at]!;
    const length = Math.min(5, last - first + 1);
    const place = join(length, Math.min(4, at - first));
    this.#add(72, place);
    this.#add(73, join(place, this.#shape(last)));
    if (last > at) {
      this.#add(74, this.#word(last));
      this.#add(75, this.#kind(last));
      this.#add(76, this.#coarse(last));
      this.#add(77, join(this.#lists.single[last]!, this.#lists.end[last]!));
    }
    if (first < at) {
      this.#add(78, this.#word(first));
      this.#add(79, this.#kind(first));
      this.#add(80, join(this.#lists.single[first]!, this.#lists.begin[first]!));
    }
    this.#add(81, this.#word(last + 1));
    this.#add(82, this.#coarse(last + 1));
    this.#add(83, join(this.#kind(last + 1), length));
    this.#add(84, this.#word(first - 1));
    this.#add(85, this.#coarse(first - 1));
    this.#add(86, join(this.#kind(first - 1), length));
    this.#add(87, join(join(this.#kind(first - 1), this.#kind(last + 1)), length));
    this.#add(88, join(this.#kind(last + 2), this.#word(last + 1)));
    this.#add(89, join(this.#word(first - 2), this.#word(first - 1)));
    // Ministry *of* Defence: what the link ties the run to.
    const link = this.#kind(first - 1) & is.determiner ? first - 2 : first - 1;
    if (this.#capital(link - 1)) this.#add(90, join(this.#word(link), this.#word(link - 1)));
    const onward = this.#kind(last + 2) & is.determiner ? last + 3 : last + 2;
    if (this.#capital(onward)) this.#add(91, join(this.#word(last + 1), this.#kind(this.#runLast[onward]!)));
    if (this.#code(first - 1) === openBracket) this.#bracketFeatures(first, last);
    // A short run that fills its quotation marks.
    const depth = this.#input.depth[pieces.token[at]!]!;
    if (depth > 0) {
      const opens = first > 0 && (pieces.shape[first - 1]! & shape.word) === 0 && this.#isMark(first - 1);
      const closes = last + 1 < pieces.count && (this.#isMark(last + 1) || this.#isMark(last + 2));
      this.#add(92, join(length, (opens ? 1 : 0) + (closes ? 2 : 0)));
    }
  }

  /** A name in brackets goes by what stands before them: Clean Rivers *Act* (CRA). */
  #bracketFeatures(first: number, last: number): void {
    const before = first - 2;
    const { text, base, pieces } = this.#input;
    const spelled = first === last && spellsOut(text, base, pieces, first) ? 1 : 0;
    this.#add(93, join(this.#word(before), spelled));
    this.#add(94, join(this.#coarse(before), spelled));
    this.#add(95, join(this.#kind(before), spelled));
    if (before >= 0) this.#add(96, join(this.#lists.single[before]! | this.#lists.end[before]!, spelled));
  }

  #isMark(at: number): boolean {
    const code = this.#code(at);
    return code === 34 || code === 39 || (code >= 0x2018 && code <= 0x201f);
  }

  /** What a piece and its neighbours look like. */
  #formFeatures(at: number, word: number, token: number): void {
    const { starts, titled, pieces } = this.#input;
    const form = this.#shape(at);
    const start = (starts[token] === 1 ? 1 : 0) + (titled ? 2 : 0);
    this.#add(8, form);
    this.#add(9, join(this.#shape(at - 1), form));
    this.#add(10, join(form, this.#shape(at + 1)));
    this.#add(12, join(form, start));
    // Words between names are known by themselves.
    if ((pieces.shape[at]! & formed) === 0) return;
    this.#add(4, this.#word(at - 2));
    this.#add(5, this.#word(at + 2));
    this.#add(11, join(join(this.#shape(at - 1), form), this.#shape(at + 1)));
    this.#add(13, join(word, form));
    this.#add(14, start);
    this.#add(18, join(word, start));
    this.#affixes(at);
  }

  /** Writes the features of the piece at `at` to `out` from `offset`; gives how many. */
  at(at: number, out: Int32Array, offset: number): number {
    this.#out = out;
    this.#count = offset;
    const { pieces, depth } = this.#input;
    const word = this.#word(at);
    const token = pieces.token[at]!;
    this.#add(1, word);
    this.#add(2, this.#word(at - 1));
    this.#add(3, this.#word(at + 1));
    this.#add(6, join(this.#word(at - 1), word));
    this.#add(7, join(word, this.#word(at + 1)));
    this.#add(15, depth[token]! > 0 ? 1 : 0);
    this.#add(19, 0);
    this.#clusterFeatures(at);
    this.#kindFeatures(at);
    this.#listFeatures(at);
    this.#runFeatures(at);
    this.#formFeatures(at, word, token);
    return this.#count - offset;
  }
}
