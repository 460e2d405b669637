import { shape } from '../text/tokens.ts';
import { characterShape } from './characterShape.ts';
import type { Pieces } from './pieces.ts';
import { Room } from './room.ts';
import { kinds, named, plain } from './wordKinds.ts';
import type { WordTables } from './wordTables.ts';

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

const capitalWord = shape.word | shape.capital;

const outsideText = 0x51ed270b;
const unknownCluster = -2;
const rooms = { shapes: new Room(), clusters: new Room(), marks: new Room() };

/** The pieces of one paragraph, each by what it shows alone. Only the view made last can be asked. */
export class PieceView {
  readonly #input: FeatureInput;
  readonly #shapes: Int32Array;
  readonly #clusters: Int32Array;
  readonly #marks: Int32Array;

  constructor(input: FeatureInput) {
    const { count } = input.pieces;
    this.#input = input;
    this.#shapes = rooms.shapes.take(count);
    this.#clusters = rooms.clusters.take(count, unknownCluster);
    this.#marks = rooms.marks.take(count);
  }

  /** Whether a word with a capital stands there. */
  capital(at: number): boolean {
    const { pieces } = this.#input;
    return at >= 0 && at < pieces.count && (pieces.shape[at]! & capitalWord) === capitalWord;
  }

  /** The first character code of the piece; 0 outside. */
  code(at: number): number {
    const { text, base, pieces } = this.#input;
    return at >= 0 && at < pieces.count ? text.charCodeAt(base + pieces.start[at]!) : 0;
  }

  /** ICE is not ice: letters in capitals that spell a common word, where not all words have capitals. */
  #shouts(at: number): boolean {
    const { pieces, titled } = this.#input;
    return !titled && (pieces.shape[at]! & shape.shouted) !== 0 && (pieces.flags[at]! & plain) !== 0;
  }

  /** The hash of the word; another number for letters in capitals, and for what lies before and behind. */
  word(at: number): number {
    const { pieces } = this.#input;
    if (at < 0 || at >= pieces.count) return outsideText + (at < 0 ? 0 : 1);
    return this.#shouts(at) ? ~pieces.hash[at]! : pieces.hash[at]!;
  }

  /** Bits of `is` that matter beside a name. */
  kind(at: number): number {
    const { pieces } = this.#input;
    if (at < 0 || at >= pieces.count) return 0;
    return this.#shouts(at) ? pieces.flags[at]! & named : pieces.flags[at]! & kinds;
  }

  /** Cluster of the word, −1 for one that has none. */
  cluster(at: number): number {
    const { pieces, tables } = this.#input;
    if (at < 0 || at >= pieces.count) return -1;
    const known = this.#clusters[at]!;
    if (known !== unknownCluster) return known;
    const found = (pieces.shape[at]! & shape.word) === 0 || this.#shouts(at) ? -1 : tables.cluster(pieces.hash[at]!);
    this.#clusters[at] = found;
    return found;
  }

  /** The coarser cluster. */
  coarse(at: number): number {
    const cluster = this.cluster(at);
    return cluster < 0 ? -1 : this.#input.tables.coarse[cluster]!;
  }

  /** What the piece looks like; see `characterShape`. */
  shape(at: number): number {
    const { pieces } = this.#input;
    if (at < 0 || at >= pieces.count) return 1;
    if (this.#shapes[at] === 0) this.#shapes[at] = characterShape(this.#input, at);
    return this.#shapes[at]!;
  }

  /** Whether a quotation mark stands there. */
  isMark(at: number): boolean {
    const code = this.code(at);
    return code === 34 || code === 39 || (code >= 0x2018 && code <= 0x201f);
  }

  /** The hash of the word as it is in the text; 0 outside. With `mark` and either kind of bits it says what a piece shows by itself. */
  hash(at: number): number {
    const { pieces } = this.#input;
    return at >= 0 && at < pieces.count ? pieces.hash[at]! : 0;
  }

  /** What a piece shows by itself beside its letters. */
  ownBits(at: number): number {
    const { starts, titled, pieces, depth } = this.#input;
    const token = pieces.token[at]!;
    let bits = pieces.shape[at]! & ~shape.spaced;
    if (starts[token] === 1) bits |= 1 << 10;
    if (titled) bits |= 1 << 11;
    if (depth[token]! > 0) bits |= 1 << 12;
    if (at > 0 && pieces.token[at - 1] === token) bits |= 1 << 13;
    return bits;
  }

  /** The same of a piece that is the neighbour before another, `by` −1, or behind it, `by` 1. */
  neighbourBits(at: number, by: number): number {
    const { titled, pieces } = this.#input;
    const bits = at >= 0 && at < pieces.count ? pieces.shape[at]! & ~shape.spaced : 1 << 14;
    return bits | (titled ? 1 << 11 : 0) | (by < 0 ? 1 << 15 : 1 << 16);
  }

  /** A hash of the piece as it is written, beside the one of its small letters; 0 outside. */
  mark(at: number): number {
    if (at < 0 || at >= this.#input.pieces.count) return 0;
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

  /** Takes over what is known of the look and use of a piece. */
  know(at: number, form: number, cluster: number): void {
    this.#shapes[at] = form;
    this.#clusters[at] = cluster;
  }
}
