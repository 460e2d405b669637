import { shape } from '../text/tokens.ts';
import { capitalRuns } from './capitalRuns.ts';
import { join } from './join.ts';
import { type ListMatches, matchLists } from './nameLists.ts';
import { type FeatureInput, PieceView } from './pieceView.ts';
import { quotationForms } from './quotationForms.ts';
import { spellsOut } from './spellsOut.ts';
import { is } from './vocabulary.ts';
import { listBits } from './wordTables.ts';

/** The most features a piece can have. */
export const mostFeatures = 160;

const openBracket = 40;
const formed = shape.capital | shape.shouted | shape.digit;

/**
 * Makes the features of the pieces of one paragraph as 32-bit numbers. A feature is a template and what fills it, mixed;
 * no string is made. Only the one made last can be asked. The same words round a piece always give the same numbers.
 */
export class NameFeatures {
  readonly #input: FeatureInput;
  readonly #lists: ListMatches;
  /** The pieces one by one. */
  readonly view: PieceView;
  readonly #quoted: Int32Array;
  readonly #runFirst: Int32Array;
  readonly #runLast: Int32Array;
  #out: Int32Array = new Int32Array(0);
  #count = 0;

  constructor(input: FeatureInput) {
    this.#input = input;
    this.view = new PieceView(input);
    this.#lists = matchLists(input.pieces, input.tables);
    this.#quoted = quotationForms(input.pieces, input.depth);
    const { first, last } = capitalRuns(input);
    this.#runFirst = first;
    this.#runLast = last;
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
    this.#add(by < 0 ? 2 : 3, this.view.word(at + by));
    this.#add(by < 0 ? 52 : 53, this.view.kind(at + by));
    const cluster = this.view.cluster(at + by);
    if (cluster < 0) return;
    this.#add(30 + by, cluster);
    this.#add(35 + by, this.#input.tables.coarse[cluster]!);
  }

  #ownCluster(at: number): void {
    const cluster = this.view.cluster(at);
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
      for (let back = 1; back <= 2; back += 1)
        if (this.view.capital(at - back)) this.#add(70, join(back, this.view.word(at)));
      for (let on = 1; on <= 2; on += 1) if (this.view.capital(at + on)) this.#add(71, join(on, this.view.word(at)));
      return;
    }
    const last = this.#runLast[at]!;
    const length = Math.min(5, last - first + 1);
    const place = join(length, Math.min(4, at - first));
    this.#add(72, place);
    this.#add(73, join(place, this.view.shape(last)));
    if (last > at) {
      this.#add(74, this.view.word(last));
      this.#add(75, this.view.kind(last));
      this.#add(76, this.view.coarse(last));
      this.#add(77, join(this.#lists.single[last]!, this.#lists.end[last]!));
    }
    if (first < at) {
      this.#add(78, this.view.word(first));
      this.#add(79, this.view.kind(first));
      this.#add(80, join(this.#lists.single[first]!, this.#lists.begin[first]!));
    }
    this.#add(81, this.view.word(last + 1));
    this.#add(82, this.view.coarse(last + 1));
    this.#add(83, join(this.view.kind(last + 1), length));
    this.#add(84, this.view.word(first - 1));
    this.#add(85, this.view.coarse(first - 1));
    this.#add(86, join(this.view.kind(first - 1), length));
    this.#add(87, join(join(this.view.kind(first - 1), this.view.kind(last + 1)), length));
    this.#add(88, join(this.view.kind(last + 2), this.view.word(last + 1)));
    this.#add(89, join(this.view.word(first - 2), this.view.word(first - 1)));
    // Ministry *of* Defence: what the link ties the run to.
    const link = this.view.kind(first - 1) & is.determiner ? first - 2 : first - 1;
    if (this.view.capital(link - 1)) this.#add(90, join(this.view.word(link), this.view.word(link - 1)));
    const onward = this.view.kind(last + 2) & is.determiner ? last + 3 : last + 2;
    if (this.view.capital(onward))
      this.#add(91, join(this.view.word(last + 1), this.view.kind(this.#runLast[onward]!)));
    if (this.view.code(first - 1) === openBracket) this.#bracketFeatures(first, last);
    // A short run that fills its quotation marks.
    const depth = this.#input.depth[pieces.token[at]!]!;
    if (depth > 0) {
      const opens = first > 0 && (pieces.shape[first - 1]! & shape.word) === 0 && this.view.isMark(first - 1);
      const closes = last + 1 < pieces.count && (this.view.isMark(last + 1) || this.view.isMark(last + 2));
      this.#add(92, join(length, (opens ? 1 : 0) + (closes ? 2 : 0)));
      // The film “…”, banners that read “…”.
      if (opens) this.#add(97, join(this.view.coarse(first - 2), closes ? 1 : 0));
    }
  }

  /** A name in brackets goes by what stands before them: Clean Rivers *Act* (CRA). */
  #bracketFeatures(first: number, last: number): void {
    const before = first - 2;
    const { text, base, pieces } = this.#input;
    const spelled = first === last && spellsOut(text, base, pieces, first) ? 1 : 0;
    this.#add(93, join(this.view.word(before), spelled));
    this.#add(94, join(this.view.coarse(before), spelled));
    this.#add(95, join(this.view.kind(before), spelled));
    if (before >= 0) this.#add(96, join(this.#lists.single[before]! | this.#lists.end[before]!, spelled));
  }

  #own(at: number): void {
    const { starts, titled, pieces, depth } = this.#input;
    const token = pieces.token[at]!;
    const word = this.view.word(at);
    const form = this.view.shape(at);
    const kind = this.view.kind(at);
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
    const { pieces, starts, titled, depth } = this.#input;
    const word = this.view.word(at);
    this.#add(6, join(this.view.word(at - 1), word));
    this.#add(7, join(word, this.view.word(at + 1)));
    const coarse = this.view.coarse(at);
    this.#add(43, join(this.view.coarse(at - 1), coarse));
    this.#add(44, join(coarse, this.view.coarse(at + 1)));
    const kind = this.view.kind(at);
    this.#add(54, join(this.view.kind(at - 1), kind));
    this.#add(55, join(kind, this.view.kind(at + 1)));
    this.#listFeatures(at);
    this.#runFeatures(at);
    const form = this.view.shape(at);
    const formBefore = this.view.shape(at - 1);
    const formBehind = this.view.shape(at + 1);
    this.#add(9, join(formBefore, form));
    this.#add(10, join(form, formBehind));
    if (depth[pieces.token[at]!]! > 0) this.#add(17, this.#quoted[at]!);
    if ((pieces.shape[at]! & formed) === 0) {
      // No name goes on behind the end of a sentence.
      if (at + 1 < pieces.count && starts[pieces.token[at + 1]!] === 1) this.#add(16, titled ? 1 : 0);
      return;
    }
    this.#add(4, this.view.word(at - 2));
    this.#add(5, this.view.word(at + 2));
    this.#add(11, join(join(formBefore, form), formBehind));
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
