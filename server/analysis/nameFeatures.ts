import { shape } from '../text/tokens.ts';
import { capitalRuns } from './capitalRuns.ts';
import { characterShape } from './characterShape.ts';
import { join } from './join.ts';
import { type ListMatches, matchLists } from './nameLists.ts';
import type { Pieces } from './pieces.ts';
import { Room } from './room.ts';
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
const unknownCluster = -2;
const rooms = { shapes: new Room(), clusters: new Room(), marks: new Room() };
const openBracket = 40;
const formed = shape.capital | shape.shouted | shape.digit;

/**
 * Makes the features of the pieces of one paragraph as 32-bit numbers. A feature is a template and what fills it, mixed;
 * no string is made. Only the one made last can be asked. The same words round a piece always give the same numbers.
 */
export class NameFeatures {
  readonly #input: FeatureInput;
  readonly #lists: ListMatches;
  readonly #shapes: Int32Array;
  readonly #clusters: Int32Array;
  readonly #marks: Int32Array;
  readonly #runFirst: Int32Array;
  readonly #runLast: Int32Array;
  #out: Int32Array = new Int32Array(0);
  #count = 0;

  constructor(input: FeatureInput) {
    this.#input = input;
    const { pieces, tables } = input;
    const { count } = pieces;
    this.#shapes = rooms.shapes.take(count);
    this.#clusters = rooms.clusters.take(count, unknownCluster);
    this.#marks = rooms.marks.take(count);
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
    if (known !== unknownCluster) return known;
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

  /** What a neighbour `by` places away, by itself, says of a piece. */
  #neighbour(at: number, by: number): void {
    this.#add(by < 0 ? 2 : 3, this.#word(at + by));
    this.#add(by < 0 ? 52 : 53, this.#kind(at + by));
    const cluster = this.#cluster(at + by);
    if (cluster < 0) return;
    this.#add(30 + by, cluster);
    this.#add(35 + by, this.#input.tables.coarse[cluster]!);
  }

  #ownCluster(at: number): void {
    const cluster = this.#cluster(at);
    if (cluster < 0) return;
    this.#add(30, cluster);
    this.#add(35, this.#input.tables.coarse[cluster]!);
    this.#add(40, this.#input.tables.coarsest[cluster]!);
  }

  #listFeatures(at: number): void {
    const { single, begin, inside, end } = this.#lists;
    const { pieces } = this.#input;
    for (let bits = begin[at]!; bits !== 0; bits &= bits - 1) this.#add(61, bits & -bits);
    for (let bits = inside[at]!; bits !== 0; bits &= bits - 1) this.#add(62, bits & -bits);
    for (let bits = end[at]!; bits !== 0; bits &= bits - 1) this.#add(63, bits & -bits);
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

  #own(at: number): void {
    const { starts, titled, pieces, depth } = this.#input;
    const token = pieces.token[at]!;
    const word = this.#word(at);
    const form = this.#shape(at);
    const kind = this.#kind(at);
    const single = this.#lists.single[at]!;
    const start = (starts[token] === 1 ? 1 : 0) + (titled ? 2 : 0);
    this.#add(1, word);
    this.#add(15, depth[token]! > 0 ? 1 : 0);
    this.#add(19, 0);
    this.#ownCluster(at);
    for (let bits = kind; bits !== 0; bits &= bits - 1) this.#add(50, bits & -bits);
    this.#add(51, join(kind, form));
    for (let bits = single; bits !== 0; bits &= bits - 1) this.#add(60, bits & -bits);
    if (single !== 0) this.#add(64, join(single, form));
    this.#add(8, form);
    this.#add(12, join(form, start));
    // Words between names are known by themselves.
    if ((pieces.shape[at]! & formed) === 0) return;
    this.#add(13, join(word, form));
    this.#add(14, start);
    this.#add(18, join(word, start));
    this.#affixes(at);
  }

  #together(at: number): void {
    const { pieces } = this.#input;
    const [wordBefore, word, wordBehind] = [this.#word(at - 1), this.#word(at), this.#word(at + 1)];
    this.#add(6, join(wordBefore, word));
    this.#add(7, join(word, wordBehind));
    const coarse = this.#coarse(at);
    this.#add(43, join(this.#coarse(at - 1), coarse));
    this.#add(44, join(coarse, this.#coarse(at + 1)));
    const kind = this.#kind(at);
    this.#add(54, join(this.#kind(at - 1), kind));
    this.#add(55, join(kind, this.#kind(at + 1)));
    this.#listFeatures(at);
    this.#runFeatures(at);
    const [formBefore, form, formBehind] = [this.#shape(at - 1), this.#shape(at), this.#shape(at + 1)];
    this.#add(9, join(formBefore, form));
    this.#add(10, join(form, formBehind));
    if ((pieces.shape[at]! & formed) === 0) return;
    this.#add(4, this.#word(at - 2));
    this.#add(5, this.#word(at + 2));
    this.#add(11, join(join(formBefore, form), formBehind));
  }

  /** Writes three numbers to `key` that are the same only for pieces of which `own` says the same. */
  ownKey(at: number, key: Int32Array): void {
    const { starts, titled, pieces, depth } = this.#input;
    const token = pieces.token[at]!;
    let bits = pieces.shape[at]! & ~shape.spaced;
    if (starts[token] === 1) bits |= 1 << 10;
    if (titled) bits |= 1 << 11;
    if (depth[token]! > 0) bits |= 1 << 12;
    if (at > 0 && pieces.token[at - 1] === token) bits |= 1 << 13;
    key[0] = pieces.hash[at]!;
    key[1] = this.#mark(at);
    key[2] = bits;
  }

  /** The same for `neighbour`. */
  neighbourKey(at: number, by: number, key: Int32Array): void {
    const { titled, pieces } = this.#input;
    const near = at + by;
    const inside = near >= 0 && near < pieces.count;
    key[0] = inside ? pieces.hash[near]! : 0;
    key[1] = inside ? this.#mark(near) : 0;
    key[2] =
      (inside ? pieces.shape[near]! & ~shape.spaced : 1 << 14) | (titled ? 1 << 11 : 0) | (by < 0 ? 1 << 15 : 1 << 16);
  }

  /** A hash of the piece as it is written, beside the one of its small letters. */
  #mark(at: number): number {
    const known = this.#marks[at]!;
    if (known !== 0) return known;
    const { text, base, pieces } = this.#input;
    const end = base + pieces.end[at]!;
    let mark = 0x3c6ef372;
    for (let place = base + pieces.start[at]!; place < end; place += 1)
      mark = Math.imul(mark ^ text.charCodeAt(place), 0x5bd1e995) ^ (mark >>> 13);
    this.#marks[at] = mark | 1;
    return mark | 1;
  }

  /** What `own` finds out of the look and use of a piece, for `know`. */
  formOf(at: number): number {
    return this.#shape(at);
  }

  clusterOf(at: number): number {
    return this.#cluster(at);
  }

  /** Takes over what is known of the look and use of a piece. */
  know(at: number, form: number, cluster: number): void {
    this.#shapes[at] = form;
    this.#clusters[at] = cluster;
  }

  /** Writes what the piece at `at` shows by itself to `out`; gives how many features. */
  own(at: number, out: Int32Array): number {
    this.#out = out;
    this.#count = 0;
    this.#own(at);
    return this.#count;
  }

  /** The same of what the neighbour `by` places away, −1 or 1, shows by itself. */
  neighbour(at: number, by: number, out: Int32Array): number {
    this.#out = out;
    this.#count = 0;
    this.#neighbour(at, by);
    return this.#count;
  }

  /** The same of what the piece and those round it show together. */
  together(at: number, out: Int32Array): number {
    this.#out = out;
    this.#count = 0;
    this.#together(at);
    return this.#count;
  }

  /** Writes all features of the piece at `at` to `out` from `offset`; gives how many. */
  at(at: number, out: Int32Array, offset: number): number {
    this.#out = out;
    this.#count = offset;
    this.#own(at);
    this.#neighbour(at, -1);
    this.#neighbour(at, 1);
    this.#together(at);
    return this.#count - offset;
  }
}
