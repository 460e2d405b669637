import type { ValueType } from '../model/article.ts';
import type { Span } from '../text/span.ts';
import { shape, type Tokens } from '../text/tokens.ts';
import type { Reading } from './reading.ts';
import { kind, kindsOf, usesOfHash } from './valueWords.ts';

/** A date, time, amount or measure; offsets relative to the paragraph. */
export interface LocalValue extends Span {
  readonly type: ValueType;
}

/** One paragraph as the finders of values read it. */
export interface ValueTape {
  readonly text: string;
  /** Where the paragraph begins in the text. */
  readonly base: number;
  readonly tokens: Tokens;
  /** Bits of `is` of each token. */
  readonly flags: Int32Array;
  /** Bits of `kind` of each token; longer than the paragraph, and only good until the next one is read. */
  readonly kinds: Int32Array;
  /** What was found so far, in order. */
  readonly found: LocalValue[];
}

/** A finder: reads a value that begins at the token and adds it; its last token, or −1 where there is none. */
export type ValueFinder = (tape: ValueTape, at: number) => number;

let kinds = new Int32Array(512);

/** Lays a paragraph out for reading, with what each of its words can be. */
export function valueTapeOf(text: string, base: number, { tokens, flags, word }: Reading): ValueTape {
  if (kinds.length < tokens.count) kinds = new Int32Array(tokens.count * 2);
  kindsOf(tokens, kinds);
  const { count, start, end, shape: shapes } = tokens;
  for (let at = 0; at < count; at += 1) {
    // Few words are not known to the vocabulary; those with a hyphen are among them.
    if (word[at] !== 0 || kinds[at] !== 0) continue;
    if ((shapes[at]! & (shape.word | shape.digit)) !== shape.word || end[at]! - start[at]! < 6) continue;
    if (hyphenated(text, base + start[at]!, base + end[at]!)) kinds[at] = kind.compound;
  }
  return { text, base, tokens, flags, kinds, found: [] };
}

/** Whether the code is a hyphen. */
export const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

/** Whether the code is a hyphen or a dash that can stand between the ends of a range. */
export const isDash = (code: number): boolean => isHyphen(code) || code === 0x2013 || code === 0x2012;

/** Whether the code is a quotation mark. */
export const isQuote = (code: number): boolean =>
  code === 34 || code === 39 || (code >= 0x2018 && code <= 0x201f) || code === 96 || code === 0xab;

function hyphenated(text: string, from: number, to: number): boolean {
  for (let at = from + 2; at < Math.min(to, from + 40); at += 1) if (isHyphen(text.charCodeAt(at))) return true;
  return false;
}

/** Bits of `kind` of the token; 0 beyond the paragraph. */
export const kindAt = ({ kinds: all, tokens }: ValueTape, at: number): number =>
  at >= 0 && at < tokens.count ? all[at]! : 0;

/** Bits of `shape` of the token; 0 beyond the paragraph. */
export const shapeAt = ({ tokens }: ValueTape, at: number): number =>
  at >= 0 && at < tokens.count ? tokens.shape[at]! : 0;

/** Bits of `is` of the token; 0 beyond the paragraph. */
export const flagsAt = ({ flags, tokens }: ValueTape, at: number): number =>
  at >= 0 && at < tokens.count ? flags[at]! : 0;

/** The first character code of the token; 0 beyond the paragraph. */
export const codeAt = ({ text, base, tokens }: ValueTape, at: number): number =>
  at >= 0 && at < tokens.count ? text.charCodeAt(base + tokens.start[at]!) : 0;

/** Whether the token is there and no space stands before it. */
export const glued = ({ tokens }: ValueTape, at: number): boolean =>
  at >= 0 && at < tokens.count && (tokens.shape[at]! & shape.spaced) === 0;

/** Whether the token is a word with a capital. */
export const capitalAt = (tape: ValueTape, at: number): boolean => (shapeAt(tape, at) & shape.capital) !== 0;

/** How many UTF-16 units the token has. */
export const lengthAt = ({ tokens }: ValueTape, at: number): number =>
  at >= 0 && at < tokens.count ? tokens.end[at]! - tokens.start[at]! : 0;

/** The token in lower case: only where its kind promises something. */
export const lowerAt = ({ text, base, tokens }: ValueTape, at: number): string =>
  at >= 0 && at < tokens.count
    ? text
        .slice(base + tokens.start[at]!, base + tokens.end[at]!)
        .toLowerCase()
        .replaceAll('’', "'")
    : '';

/** `hashWord` of the little words that values are joined with, worked out before: a test holds them to it. */
export const little = {
  a: -468965076,
  an: 1092940518,
  and: 254395046,
  after: 460225993,
  aged: -1563987608,
  before: 944111422,
  between: -1527904401,
  each: 343580968,
  every: 156169988,
  fiscal: 930698883,
  financial: 431542716,
  following: -1759454824,
  from: -1781694347,
  in: 1094220446,
  local: -1673304312,
  now: 682728183,
  of: 1765031016,
  old: -1121215530,
  age: 742476188,
  ages: -1714986179,
  or: 1563699588,
  through: -40908678,
  new: 681154065,
  about: -1289514434,
  won: 736686895,
  sterling: 1317580413,
  percentage: -1756136011,
  per: 1800113572,
  past: -2105901539,
  election: 1476896282,
  dollar: -211501761,
  dollars: 1939209892,
  rand: -1583641386,
  light: -493019601,
  ahead: -903584498,
  cent: 1289912527,
  couple: -820668275,
  one: -1171842577,
  point: 414084241,
  points: -1131059258,
  recent: 181735134,
  same: -854832581,
  that: -887606484,
  the: -1274105316,
  this: -634662271,
  time: 1564253156,
  to: 1111836708,
  year: -1367388900,
} as const;

/** Whether the token is the word with this hash. */
export const isWord = ({ tokens }: ValueTape, at: number, hash: number): boolean =>
  at >= 0 && at < tokens.count && tokens.hash[at] === hash;

/** Whether the token is *a* or *an*. */
export const isOne = (tape: ValueTape, at: number): boolean =>
  isWord(tape, at, little.a) || isWord(tape, at, little.an);

/** Whether the token is in one of the lists of `use`. */
export const used = ({ tokens }: ValueTape, at: number, bits: number): boolean =>
  at >= 0 && at < tokens.count && (usesOfHash(tokens.hash[at]!, tokens.end[at]! - tokens.start[at]!) & bits) !== 0;

/** Where the last value ends; nothing may begin before it. */
export const floorOf = ({ found }: ValueTape): number => found.at(-1)?.end ?? 0;

/** Adds the value of the tokens, both inclusive; gives the last, or −1 as `addUpTo` does. */
export function addValue(tape: ValueTape, type: ValueType, first: number, last: number): number {
  return addUpTo(tape, type, first, last, tape.tokens.end[last]!);
}

/** Adds the value from a token up to an offset in another one; gives the last, or −1 where it would begin in the value before. */
export function addUpTo(tape: ValueTape, type: ValueType, first: number, last: number, end: number): number {
  const start = tape.tokens.start[first]!;
  if (start < floorOf(tape)) return -1;
  tape.found.push({ type, start, end });
  return last;
}

/** Whether a phrase ends before this token: the paragraph ends, or punctuation or a word without meaning of its own follows. */
export const closes = (tape: ValueTape, at: number, bits: number): boolean =>
  (shapeAt(tape, at) & shape.word) === 0 || (flagsAt(tape, at) & bits) !== 0;
