import type { ValueType } from '../model/article.ts';
import { shape } from '../text/tokens.ts';
import { monthEnd } from './valueDates.ts';
import { simpleNumber } from './valueNumbers.ts';
import { spanUnit, spanWith, throughFrom, typeOf } from './valueSpans.ts';
import {
  addValue,
  capitalAt,
  codeAt,
  isQuote,
  isWord,
  kindAt,
  little,
  lowerAt,
  shapeAt,
  used,
  type ValueTape,
} from './valueTape.ts';
import { calendarUnit, kind, use } from './valueWords.ts';
import { isDecade, yearEnd } from './valueYears.ts';

/** Where a phrase with a pointer begins: *that* and *following* are often other words, and *last* a verb. */
function pointerStart(tape: ValueTape, at: number): number {
  if (lowerAt(tape, at) === 'last' && used(tape, at - 1, use.beforeLastingVerb)) return at + 1;
  return at;
}

/** Whether a pointer points at the bare unit behind it: *that*, *all*, *these* and *following* are often other words. */
function points(tape: ValueTape, at: number, next: number): boolean {
  const bits = kindAt(tape, next);
  const direct = next === at + 1;
  switch (lowerAt(tape, at)) {
    case 'that':
      return direct && (bits & (kind.unit | kind.dayPart | kind.season)) !== 0 && lowerAt(tape, next + 1) !== 'care';
    case 'all':
      return direct && (bits & (kind.unit | kind.dayPart | kind.season)) !== 0 && !lowerAt(tape, next).endsWith('s');
    case 'these':
    case 'those':
      return direct && (bits & (kind.units | kind.clockUnit)) !== 0 && lowerAt(tape, next).endsWith('s');
    case 'following':
      return isWord(tape, at - 1, little.the) || isWord(tape, at - 1, little.that);
    case 'recent':
      return (bits & (calendarUnit | kind.clockUnit)) !== 0;
    default:
      return true;
  }
}

/** Whether the words are in the name of a broadcast: “This Week”, ABC’s This Week. */
const titled = (tape: ValueTape, at: number): boolean =>
  capitalAt(tape, at) &&
  capitalAt(tape, at + 1) &&
  (isQuote(codeAt(tape, at - 1)) ||
    (shapeAt(tape, at - 1) & shape.possessive) !== 0 ||
    ((shapeAt(tape, at - 1) & shape.shouted) !== 0 && (shapeAt(tape, at) & shape.lower) !== 0));

/** The last token of what a pointer points at, from the token on: week, fiscal year, Tuesday night, March, summer; or −1. */
function target(tape: ValueTape, at: number): { last: number; type: ValueType } | null {
  const bits = kindAt(tape, at);
  const unit = spanUnit(tape, at);
  if (unit >= 0) {
    const word = lowerAt(tape, unit);
    if (word === 'minute' || word === 'second') return null;
    if ((word === 'day' || word === 'year') && isWord(tape, unit + 1, little.old)) return null;
    const year = word === 'year' ? yearEnd(tape, unit + 1) : -1;
    return { last: Math.max(year, unit), type: typeOf(kindAt(tape, unit)) };
  }
  if (bits & kind.dayPart) return { last: at, type: 'TIME' };
  if (bits & kind.season) {
    const year = yearEnd(tape, at + 1);
    return { last: Math.max(year, at), type: 'DATE' };
  }
  if (bits & kind.weekday)
    return {
      last: kindAt(tape, at + 1) & kind.dayPart ? at + 1 : at,
      type: kindAt(tape, at + 1) & kind.dayPart ? 'TIME' : 'DATE',
    };
  if (bits & kind.month) {
    const last = monthEnd(tape, at);
    return last < 0 ? null : { last, type: 'DATE' };
  }
  if (bits & kind.holiday && capitalAt(tape, at)) return { last: at, type: 'DATE' };
  return null;
}

/** Reads what is told from here: last week, this past fiscal year, the next three days, every Tuesday night, that summer. */
export function pointerDate(tape: ValueTape, at: number, first = at): number {
  // Most of them point at other things.
  if (kindAt(tape, at + 1) === 0 && (shapeAt(tape, at + 1) & shape.digit) === 0) return -1;
  let next = at + 1;
  while (next < at + 3 && (kindAt(tape, next) & (kind.pointer | kind.part)) !== 0) next += 1;
  if (titled(tape, at) || (next > at + 1 && (isWord(tape, at, little.same) || isWord(tape, at, little.the)))) return -1;
  const ordinal = (kindAt(tape, next) & kind.ordinal) !== 0;
  if (ordinal && (kindAt(tape, next + 1) & kind.unit) === 0) return -1;
  const number = simpleNumber(tape, next);
  const start = first < at ? first : pointerStart(tape, at);
  if (number !== null && number.first === next && (kindAt(tape, next) & kind.half) === 0) {
    if (
      lowerAt(tape, at) === 'that' ||
      lowerAt(tape, at) === 'all' ||
      (isWord(tape, at, little.following) && !isWord(tape, at - 1, little.the))
    )
      return -1;
    return spanWith(tape, number, start === at + 1 ? number.first : start);
  }
  const found = target(tape, next);
  if (found === null || !points(tape, at, next) || start > at) return -1;
  return addValue(tape, found.type, start, throughFrom(tape, found.last));
}

/** The last token of *of 2016*, *of the year*, *of last year*, *of March* at the token; or −1. */
export function ofDate(tape: ValueTape, at: number): number {
  if (!isWord(tape, at, little.of)) return -1;
  const the = isWord(tape, at + 1, little.the);
  const next = the ? at + 2 : at + 1;
  const year = yearEnd(tape, next);
  if (year >= 0) return the ? -1 : year;
  if (isDecade(tape, next)) return next;
  if (the && (kindAt(tape, next) & kind.unit) !== 0 && lowerAt(tape, next) !== 'day') return next;
  if (the && (kindAt(tape, next) & kind.between) !== 0 && (kindAt(tape, next + 1) & kind.unit) !== 0) return next + 1;
  if (kindAt(tape, next) & kind.month) return monthEnd(tape, next);
  if ((kindAt(tape, next) & kind.pointer) === 0) return -1;
  const found = target(tape, next + 1);
  return found === null || found.type === 'TIME' || !points(tape, next, next + 1) ? -1 : found.last;
}

/** Reads a part of a span: end of March, rest of the year, middle of next week. */
export function edgeDate(tape: ValueTape, at: number, first = at): number {
  const last = ofDate(tape, at + 1);
  return last < 0 ? -1 : addValue(tape, 'DATE', first, last);
}
