import { shape } from '../text/tokens.ts';
import { type Figures, figuresAt, figuresIn, isNumber, isYear, type Part } from './valueFigures.ts';
import {
  addUpTo,
  addValue,
  capitalAt,
  closes,
  codeAt,
  flagsAt,
  floorOf,
  glued,
  isDash,
  isOne,
  isWord,
  kindAt,
  lengthAt,
  little,
  lowerAt,
  shapeAt,
  used,
  type ValueTape,
} from './valueTape.ts';
import { kind, use } from './valueWords.ts';
import { is } from './vocabulary.ts';

const modern = ({ value }: Figures): boolean => value >= 1900;

/** Whether the two figures can be the end of a span of years that begins with the other: 1998-99, 2012–2016. */
const laterYear = (from: number, { value, digits, plain }: Figures): boolean =>
  plain && (digits === 2 ? value > from % 100 || from % 100 === 99 : digits === 4 && value > from && value < 2200);

/** The last token of the year that begins at the token, with the end of a span of years; or −1 where it is no year. */
export function yearEnd(tape: ValueTape, at: number): number {
  if ((shapeAt(tape, at) & shape.digit) === 0) return -1;
  const figures = figuresAt(tape, at);
  if (!isYear(figures)) return -1;
  const end = tape.tokens.end[at]!;
  if (figures.end < end) {
    const rest = figuresIn(tape, figures.end + 1, end);
    return rest.end === end && laterYear(figures.value, rest) ? at : -1;
  }
  const between = codeAt(tape, at + 1);
  if (
    (isDash(between) || between === 47) &&
    glued(tape, at + 1) &&
    glued(tape, at + 2) &&
    (shapeAt(tape, at + 2) & shape.digit) !== 0
  ) {
    const rest = figuresAt(tape, at + 2);
    if (rest.end === tape.tokens.end[at + 2]! && laterYear(figures.value, rest)) return at + 2;
  }
  return at;
}

/** Through 's of the 1990's, which some write for a decade. */
export const throughDecade = (tape: ValueTape, at: number): number =>
  (shapeAt(tape, at + 1) & shape.possessive) !== 0 &&
  figuresAt(tape, at).value % 10 === 0 &&
  (isWord(tape, at - 1, little.the) || (kindAt(tape, at - 1) & kind.part) !== 0)
    ? at + 1
    : at;

/** @, #, /, + and a full stop before a number: it is part of an address or label. */
const isLabelMark = (code: number): boolean => code === 64 || code === 35 || code === 47 || code === 43 || code === 46;

const labelled = (tape: ValueTape, at: number): boolean => {
  const before = codeAt(tape, at - 1) === 46 && glued(tape, at - 1) ? at - 2 : at - 1;
  if (
    codeAt(tape, at - 1) === 35 ||
    (glued(tape, at) && isLabelMark(codeAt(tape, at - 1)) && codeAt(tape, at - 1) !== 0)
  )
    return true;
  if (!capitalAt(tape, before)) return before >= 0 && used(tape, before, use.labels) && lowerAt(tape, before) !== 'no';
  return used(tape, before, use.labels);
};

const address = (tape: ValueTape, at: number): boolean => {
  for (let next = at + 1; next < at + 5 && capitalAt(tape, next); next += 1)
    if (next > at + 1 && used(tape, next, use.streets)) return true;
  return false;
};

/** Whether what follows the number says that it counts something. */
function counts(tape: ValueTape, at: number, value: number): boolean {
  const next = kindAt(tape, at + 1);
  if (next & (kind.scale | kind.currency | kind.measure | kind.percent | kind.clockUnit | kind.units | kind.zone))
    return true;
  if (codeAt(tape, at + 1) === 37 || codeAt(tape, at + 1) === 0xb0) return true;
  const of = used(tape, at + 1, use.counted);
  if (!of) return false;
  return value % 100 === 0 || (!isWord(tape, at - 1, little.in) && !isWord(tape, at - 1, little.the));
}

/** Reads a year that stands alone: in 1776, the 2016 race, 1998-99, 300 BC. Labels, addresses and counts are none. */
export function yearAlone(tape: ValueTape, at: number): number {
  const figures = figuresAt(tape, at);
  const era = lengthAt(tape, at + 1) < 6 && figures.plain ? used(tape, at + 1, use.eras) : false;
  if (era && capitalAt(tape, at + 1) && figures.end === tape.tokens.end[at]!) return addValue(tape, 'DATE', at, at + 1);
  const last = yearEnd(tape, at);
  if (last < 0) return -1;
  const before = flagsAt(tape, at - 1);
  if (labelled(tape, at) || counts(tape, last, figures.value) || address(tape, last)) return -1;
  if (isOne(tape, at - 1) && (flagsAt(tape, last + 1) & is.plural) !== 0) return -1;
  if (!modern(figures)) {
    const told = (before & is.preposition) !== 0 || codeAt(tape, at - 1) === 40 || isDash(codeAt(tape, at - 1));
    const vague =
      isWord(tape, at - 1, little.of) ||
      (flagsAt(tape, last + 1) & is.plural) !== 0 ||
      isWord(tape, at - 1, little.about);
    if (!told || vague || (figures.value % 100 === 0 && !isWord(tape, at - 1, little.in))) return -1;
  }
  const fiscal =
    isWord(tape, at - 1, little.fiscal) || isWord(tape, at - 1, little.financial) ? at - 1 : yearWord(tape, at);
  return addValue(tape, 'DATE', fiscal, throughDecade(tape, last));
}

/** Where *year 2000* and *fiscal year 2017* begin, for the year at the token. */
function yearWord(tape: ValueTape, at: number): number {
  if (!isWord(tape, at - 1, little.year) || tape.tokens.start[at - 1]! < floorOf(tape)) return at;
  const fiscal = isWord(tape, at - 2, little.fiscal) || isWord(tape, at - 2, little.financial);
  return fiscal && tape.tokens.start[at - 2]! >= floorOf(tape) ? at - 2 : at - 1;
}

/** Whether the token is a decade of four figures: 1990s. */
export const isDecade = (tape: ValueTape, at: number): boolean => {
  if ((shapeAt(tape, at) & shape.digit) === 0 || lengthAt(tape, at) !== 5) return false;
  const figures = figuresAt(tape, at);
  return isYear(figures) && tape.text.charCodeAt(tape.base + tape.tokens.end[at]! - 1) === 115;
};

/** Reads a decade in figures: 1990s, ’90s, the early 60s. Without an apostrophe two figures are an age or a temperature. */
export function decade(tape: ValueTape, at: number): number {
  const { value, digits, plain, end } = figuresAt(tape, at);
  if (!plain || value % 10 !== 0 || end + 1 !== tape.tokens.end[at]!) return -1;
  if (digits === 4) return value >= 1000 && value < 2100 ? addValue(tape, 'DATE', at, at) : -1;
  const mark = codeAt(tape, at - 1);
  if (digits !== 2 || !glued(tape, at) || (mark !== 39 && mark !== 0x2019 && mark !== 0x2018)) return -1;
  return addValue(tape, 'DATE', at - 1, at);
}

/** Reads a year of two figures behind an apostrophe, where the word before it says when: in ’16, since ’92. */
export function shortYear(tape: ValueTape, at: number): number {
  const { digits, end } = figuresAt(tape, at);
  const mark = codeAt(tape, at - 1);
  if (digits !== 2 || end !== tape.tokens.end[at]! || !glued(tape, at) || glued(tape, at - 1)) return -1;
  if (mark !== 39 && mark !== 0x2019) return -1;
  const before = flagsAt(tape, at - 2);
  const told = (before & is.preposition) !== 0 && !isWord(tape, at - 2, little.of);
  return told && closes(tape, at + 1, is.preposition | is.conjunction | is.auxiliary | is.subordinator)
    ? addValue(tape, 'DATE', at - 1, at)
    : -1;
}

/** Reads a date in figures with slashes: 3/14/2016, 14/3/16. Two figures alone, such as 9/11, are no date. */
export function slashed(tape: ValueTape, at: number): number {
  const slash = (next: number): boolean => codeAt(tape, next) === 47 && glued(tape, next) && glued(tape, next + 1);
  if (!slash(at + 1) || !slash(at + 3)) return -1;
  const [first, second, third] = [at, at + 2, at + 4].map((each) => figuresAt(tape, each));
  return isDay(first!) &&
    isDay(second!) &&
    (first!.value <= 12 || second!.value <= 12) &&
    (isYear(third!) || (third!.digits === 2 && third!.plain)) &&
    third!.end === tape.tokens.end[at + 4]!
    ? addValue(tape, 'DATE', at, at + 4)
    : -1;
}

/** Whether the number can be a day of a month. */
export const isDay = ({ value, digits, plain }: Figures): boolean =>
  plain && digits > 0 && digits <= 2 && value >= 1 && value <= 31;

/** Whether the parts of a token are a date: 2016-03-14, 14-03-2016. */
export function numericDate(parts: readonly Part[]): boolean {
  if (parts.length !== 3 || !parts.every(isNumber)) return false;
  const [first, second, third] = parts.map(({ figures }) => figures);
  if (!isDay(second!)) return false;
  return (isYear(first!) && isDay(third!)) || (isDay(first!) && isYear(third!));
}

/** Reads 14.03.2016, which is one token. */
export function dotted(tape: ValueTape, at: number): number {
  const { text, base, tokens } = tape;
  const length = tokens.end[at]! - tokens.start[at]!;
  if (length < 8 || length > 10) return -1;
  const parts = text
    .slice(base + tokens.start[at]!, base + tokens.end[at]!)
    .split('.')
    .map(Number);
  if (parts.length !== 3) return -1;
  const [day, month, year] = parts;
  return day! >= 1 && day! <= 31 && month! >= 1 && month! <= 12 && year! >= 1900 && year! < 2100
    ? addValue(tape, 'DATE', at, at)
    : -1;
}

/** Reads a token of letters and figures that is a business year or a quarter: FY2017, FY17, Q3 2016; or a year behind a prefix. */
export function businessDate(tape: ValueTape, at: number, letters: string): number {
  const from = tape.tokens.start[at]! + letters.length;
  const { value, digits, plain, end } = figuresIn(tape, from, tape.tokens.end[at]!);
  if (!plain || end !== tape.tokens.end[at]!) return -1;
  if (letters === 'fy' && (digits === 2 || digits === 4)) return addValue(tape, 'DATE', at, at);
  if (letters !== 'q' || digits !== 1 || value < 1 || value > 4) return -1;
  const year = yearEnd(tape, at + 1);
  return addUpTo(tape, 'DATE', at, year < 0 ? at : year, tape.tokens.end[year < 0 ? at : year]!);
}
