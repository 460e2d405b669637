import { shape } from '../text/tokens.ts';
import { allFigures, figuresAt, isNumber, partsOf } from './valueFigures.ts';
import {
  codeAt,
  glued,
  isDash,
  isOne,
  isWord,
  kindAt,
  lengthAt,
  little,
  shapeAt,
  type ValueTape,
} from './valueTape.ts';
import { kind } from './valueWords.ts';

/** A number in figures or words, or a range of two. Token indices, inclusive. */
export interface NumberPhrase {
  readonly first: number;
  readonly last: number;
  /** The token that would say what is counted: behind *of* in *hundreds of miles*. */
  readonly unit: number;
  /** NaN for words other than *one*. */
  readonly value: number;
  readonly figures: boolean;
  /** It ends in a large number: million, k. */
  readonly scaled: boolean;
}

/** Words beyond which a number is no number that anybody wrote; so a text of number words costs no more than others. */
const longest = 8;

const digit = (tape: ValueTape, at: number): boolean => (shapeAt(tape, at) & shape.digit) !== 0;

/** ½, ¼ and ¾, which are tokens of their own. */
const vulgarFraction = (code: number): boolean => code >= 0xbc && code <= 0xbe;

/** Twenty-five, one-third, 10-15: a token of numbers joined with hyphens. */
function joinedNumbers(tape: ValueTape, at: number): boolean {
  if ((kindAt(tape, at) & kind.compound) === 0 && !digit(tape, at)) return false;
  const parts = partsOf(tape, at);
  return (
    parts.length > 1 &&
    parts.every(
      (part, index) =>
        isNumber(part) ||
        (part.kinds & (kind.cardinal | kind.scale)) !== 0 ||
        (index > 0 && index < parts.length - 1 && (part.word === 'and' || part.word === 'a')) ||
        (index > 0 && ((part.kinds & kind.half) !== 0 || part.word === 'thirds' || part.word === 'quarters')),
    )
  );
}

/** Large numbers behind a number: 3 *million*, four *hundred thousand*. A single letter stands for one only behind money. */
function throughScales(tape: ValueTape, last: number, short: boolean): number {
  let at = last;
  while (
    at < last + 3 &&
    (kindAt(tape, at + 1) & kind.scale) !== 0 &&
    (short || lengthAt(tape, at + 1) > 2) &&
    !glued(tape, at + 1)
  )
    at += 1;
  return at;
}

function figuresPhrase(tape: ValueTape, at: number, short: boolean): number {
  let last = at;
  if (codeAt(tape, at + 1) === 47 && glued(tape, at + 1) && allFigures(tape, at + 2)) last = at + 2;
  else if (
    allFigures(tape, at + 1) &&
    codeAt(tape, at + 2) === 47 &&
    lengthAt(tape, at + 1) === 1 &&
    allFigures(tape, at + 3)
  )
    last = at + 3;
  else if (vulgarFraction(codeAt(tape, at + 1))) last = at + 1;
  return throughScales(tape, last, short);
}

const aHalf = (tape: ValueTape, at: number): boolean =>
  isWord(tape, at, little.and) && isOne(tape, at + 1) && (kindAt(tape, at + 2) & kind.half) !== 0;

function wordsPhrase(tape: ValueTape, at: number): number {
  let last = at;
  let large = (kindAt(tape, at) & kind.scale) !== 0;
  while (last < at + longest) {
    const bits = kindAt(tape, last + 1);
    if ((bits & kind.scale) !== 0 && lengthAt(tape, last + 1) > 2) {
      large = true;
      last += 1;
    } else if (
      large &&
      ((bits & kind.cardinal) !== 0 || ((bits & kind.compound) !== 0 && joinedNumbers(tape, last + 1)))
    )
      last += 1;
    else if (large && isWord(tape, last + 1, little.and) && (kindAt(tape, last + 2) & kind.cardinal) !== 0) last += 2;
    else break;
  }
  return last;
}

/** The number that begins at the token, or null. */
export function simpleNumber(tape: ValueTape, at: number, short = false): NumberPhrase | null {
  const bits = kindAt(tape, at);
  const figures = digit(tape, at);
  const before = isOne(tape, at - 1) ? at - 1 : at;
  const phrase = (first: number, last: number, value: number, of = false): NumberPhrase => ({
    first,
    last,
    unit: of && isWord(tape, last + 1, little.of) ? last + 2 : last + 1,
    value,
    figures,
    scaled: (kindAt(tape, last) & kind.scale) !== 0,
  });
  if (figures) {
    if (!allFigures(tape, at) && !joinedNumbers(tape, at)) return null;
    const last = figuresPhrase(tape, at, short);
    return phrase(at, aHalf(tape, last + 1) ? last + 3 : last, last === at ? figuresAt(tape, at).value : Number.NaN);
  }
  if (bits & kind.cardinal) {
    const last = wordsPhrase(tape, at);
    const value = last === at && isWord(tape, at, little.one) ? 1 : Number.NaN;
    return phrase(at, aHalf(tape, last + 1) ? last + 3 : last, value);
  }
  if (bits & kind.compound)
    return joinedNumbers(tape, at) ? phrase(at, throughScales(tape, at, short), Number.NaN) : null;
  if (bits & kind.scale && lengthAt(tape, at) > 2 && before < at)
    return phrase(before, wordsPhrase(tape, at), Number.NaN);
  if (bits & kind.scales) {
    let last = at;
    while (last < at + longest && isWord(tape, last + 1, little.of) && (kindAt(tape, last + 2) & kind.scales) !== 0)
      last += 2;
    return phrase(at, last, Number.NaN, true);
  }
  if (bits & kind.vague) {
    const joined = isWord(tape, at, little.couple) && isWord(tape, at + 1, little.of) ? at + 1 : at;
    return phrase(before, throughScales(tape, joined, false), Number.NaN);
  }
  if (bits & kind.half) {
    // A third week is the one behind the second.
    const span = kindAt(tape, at + 1) & (kind.unit | kind.units | kind.clockUnit | kind.between);
    if ((bits & kind.ordinal) !== 0 && span !== 0) return null;
    const joined = isWord(tape, at + 1, little.of) && isOne(tape, at + 2) ? at + 2 : isOne(tape, at + 1) ? at + 1 : at;
    return phrase(isOne(tape, at - 1) ? at - 1 : at, throughScales(tape, joined, false), Number.NaN);
  }
  return null;
}

/** Where the second number of a range begins: 10 *to* 15, two *or* three, 10–15, between 10 *and* 15; or −1. */
export function secondOfRange(tape: ValueTape, { first, last }: NumberPhrase): number {
  const at = last + 1;
  if (isWord(tape, at, little.to) || isWord(tape, at, little.or)) return at + 1;
  if (isWord(tape, at, little.and) && isWord(tape, first - 1, little.between)) return at + 1;
  return lengthAt(tape, at) === 1 && isDash(codeAt(tape, at)) ? at + 1 : -1;
}

/** The range of two numbers of which the first is known, or null. */
export function rangeFrom(tape: ValueTape, from: NumberPhrase): NumberPhrase | null {
  const at = secondOfRange(tape, from);
  if (at < 0) return null;
  // From $140 in 2008 to 30 dollars: a year begins no range of less.
  if (from.value >= 1000 && from.value < 2100 && figuresAt(tape, from.first).plain && lengthAt(tape, at) < 4)
    return null;
  const to = simpleNumber(tape, at);
  return to === null || to.first !== at ? null : { ...to, first: from.first, value: Number.NaN };
}
