import { beforeSpans, businessContext, takesTime } from '../lexicon/measures.ts';
import type { ValueType } from '../model/article.ts';
import { shape } from '../text/tokens.ts';
import { monthEnd } from './valueDates.ts';
import { figuresAt } from './valueFigures.ts';
import { type NumberPhrase, simpleNumber } from './valueNumbers.ts';
import {
  addValue,
  capitalAt,
  closes,
  flagsAt,
  floorOf,
  isOne,
  isWord,
  kindAt,
  lengthAt,
  little,
  lowerAt,
  shapeAt,
  type ValueTape,
} from './valueTape.ts';
import { calendarUnit, kind } from './valueWords.ts';
import { yearEnd } from './valueYears.ts';
import { is } from './vocabulary.ts';

const spanBits = calendarUnit | kind.clockUnit;

/** DATE for spans of the calendar, TIME for spans of the clock. */
const typeOf = (bits: number): ValueType =>
  (bits & kind.clockUnit) !== 0 && (bits & calendarUnit) === 0 ? 'TIME' : 'DATE';

/** The unit at the token or behind one word such as *straight* or *fiscal*; or −1. */
export function spanUnit(tape: ValueTape, at: number): number {
  if (kindAt(tape, at) & spanBits) return at;
  return (kindAt(tape, at) & kind.between) !== 0 && (kindAt(tape, at + 1) & spanBits) !== 0 ? at + 1 : -1;
}

/** Through *ago*, *earlier*, *later* and *from now* behind a span. */
function throughFrom(tape: ValueTape, last: number): number {
  if (kindAt(tape, last + 1) & kind.from) return last + 1;
  return isWord(tape, last + 1, little.from) && isWord(tape, last + 2, little.now) ? last + 2 : last;
}

/** Whether the span is an age: 45 years old, 45 years of age, aged 45 years. */
const isAge = (tape: ValueTape, first: number, last: number): boolean =>
  isWord(tape, last + 1, little.old) ||
  (isWord(tape, last + 1, little.of) && (isWord(tape, last + 2, little.age) || isWord(tape, last + 2, little.ages))) ||
  isWord(tape, first - 1, little.aged);

/** A span of one with a number above one is another word: two second homes, three minute hands. */
function odd(tape: ValueTape, unit: number, number: NumberPhrase): boolean {
  if (
    capitalAt(tape, unit) &&
    (kindAt(tape, unit) & kind.clockUnit) !== 0 &&
    (number.value === 60 || number.value === 48)
  )
    return true;
  const word = lowerAt(tape, unit);
  if (word === 'quarters' || word === 'quarter') return isWord(tape, unit + 1, little.of);
  return (word === 'second' || word === 'minute') && number.value !== 1 && !isOne(tape, number.last);
}

/** Reads how long: three days, two full weeks, 10 years ago, six hours and 20 minutes. Ages are skipped, not read. */
export function spanWith(tape: ValueTape, number: NumberPhrase, first = number.first): number {
  let unit = spanUnit(tape, number.unit);
  if (unit < 0 || odd(tape, unit, number)) return -1;
  const bits = kindAt(tape, unit);
  if (isAge(tape, first, unit)) return unit;
  const joined = isWord(tape, unit + 1, little.and) ? unit + 2 : unit + 1;
  const second = simpleNumber(tape, joined);
  if (
    second !== null &&
    second.first === joined &&
    (joined === unit + 2 || number.figures) &&
    (kindAt(tape, second.unit) & spanBits) !== 0 &&
    !odd(tape, second.unit, second)
  ) {
    if (isAge(tape, first, second.unit)) return second.unit;
    unit = second.unit;
  }
  return addValue(tape, typeOf(bits), first, throughFrom(tape, unit));
}

const boundary = is.preposition | is.conjunction | is.auxiliary | is.subordinator | is.relative;

/** Whether *a year* behind the token is how long something takes, not how often something is. */
const lasts = (tape: ValueTape, article: number): boolean => {
  const before = lowerAt(tape, article - 1);
  return takesTime().has(before) || before === 'once-in' || before === 'more';
};

/** Reads a span whose number is only *a* or not given: a year ago, in a month, for decades, the week before, year 2000. */
export function bareSpan(tape: ValueTape, at: number): number {
  const bits = kindAt(tape, at);
  const word = lowerAt(tape, at);
  const start = at - 1;
  const type = typeOf(bits);
  const counted = throughFrom(tape, at);
  if (word === 'weekend' || word === 'weekends')
    return isWord(tape, start, little.the) || /^(?:on|holiday|memorial|easter|labor)$/.test(lowerAt(tape, start))
      ? addValue(tape, 'DATE', at, at)
      : -1;
  if ((word === 'week' || word === 'month') && isWord(tape, at + 1, little.of)) {
    const month = isWord(tape, at + 2, little.the) ? -1 : monthEnd(tape, at + 2);
    if (month >= 0) return addValue(tape, 'DATE', at, month);
  }
  if (isOne(tape, start) && tape.tokens.start[start]! >= floorOf(tape)) {
    if (word === 'second' || word === 'quarter' || (word === 'minute' && counted === at && !lasts(tape, start)))
      return -1;
    if (isWord(tape, at + 1, little.old)) return at;
    const from = counted > at || isWord(tape, at + 1, little.before) || isWord(tape, at + 1, little.after);
    return from || lasts(tape, start) ? addValue(tape, type, start, counted) : -1;
  }
  if ((bits & kind.units) !== 0 || (type === 'TIME' && word.endsWith('s'))) {
    if (isWord(tape, at + 1, little.old)) return at;
    const before = lowerAt(tape, start) === 'the' ? lowerAt(tape, start - 1) : lowerAt(tape, start);
    const from = counted > at || isWord(tape, at + 1, little.before) || isWord(tape, at + 1, little.after);
    const spans =
      beforeSpans().has(before) && word !== 'quarters' && (before !== 'in' || closes(tape, at + 1, boundary));
    return from || spans ? addValue(tape, type, at, counted) : -1;
  }
  if (
    isWord(tape, start, little.the) &&
    (isWord(tape, at + 1, little.before) || isWord(tape, at + 1, little.after) || counted > at)
  )
    return counted > at || (shapeAt(tape, at + 2) & shape.word) === 0 || (flagsAt(tape, at + 2) & boundary) !== 0
      ? addValue(tape, type, at, Math.max(counted, at + 1))
      : -1;
  return -1;
}

const modal = /^(?:to|will|would|could|can|may|should|might|must|cannot|did|didn't|won't|not)$/;

/** Where a phrase with a pointer begins: *that* and *following* are often other words, and *last* a verb. */
function pointerStart(tape: ValueTape, at: number): number {
  if (lowerAt(tape, at) === 'last' && modal.test(lowerAt(tape, at - 1))) return at + 1;
  return at;
}

/** Whether a pointer that is another word as well is one before this bare word. */
function points(tape: ValueTape, at: number, target: number): boolean {
  if (isWord(tape, at, little.that))
    return (
      target === at + 1 &&
      (kindAt(tape, target) & (kind.unit | kind.dayPart | kind.season)) !== 0 &&
      lengthAt(tape, target + 1) !== 4
    );
  if (isWord(tape, at, little.following)) return isWord(tape, at - 1, little.the) || isWord(tape, at - 1, little.that);
  if (isWord(tape, at, little.recent)) return (kindAt(tape, target) & (kind.units | kind.clockUnit | kind.unit)) !== 0;
  return true;
}

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
  let next = at + 1;
  while (next < at + 3 && (kindAt(tape, next) & (kind.pointer | kind.part)) !== 0) next += 1;
  const ordinal = (kindAt(tape, next) & kind.ordinal) !== 0;
  if (ordinal && (kindAt(tape, next + 1) & kind.unit) === 0) return -1;
  const number = simpleNumber(tape, next);
  const start = first < at ? first : pointerStart(tape, at);
  if (number !== null && number.first === next && (kindAt(tape, next) & kind.half) === 0) {
    if (isWord(tape, at, little.that) || (isWord(tape, at, little.following) && !isWord(tape, at - 1, little.the)))
      return -1;
    return spanWith(tape, number, start === at + 1 ? number.first : start);
  }
  const found = target(tape, next);
  if (found === null || !points(tape, at, next) || start > at) return -1;
  return addValue(tape, found.type, start, throughFrom(tape, found.last));
}

/** Whether the paragraph speaks of business, so that a quarter is one of a year and not of a match. */
function business(tape: ValueTape): boolean {
  for (let at = 0; at < tape.tokens.count; at += 1) {
    const length = lengthAt(tape, at);
    if (length > 2 && length < 13 && businessContext().has(lowerAt(tape, at))) return true;
  }
  return false;
}

/** The last token of *of 2016*, *of the year*, *of last year*, *of March* at the token; or −1. */
export function ofDate(tape: ValueTape, at: number): number {
  if (!isWord(tape, at, little.of)) return -1;
  const the = isWord(tape, at + 1, little.the);
  const next = the ? at + 2 : at + 1;
  const year = yearEnd(tape, next);
  if (year >= 0) return year;
  if (/^\d{4}s$/.test(lowerAt(tape, next))) return next;
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

/** Reads what has a place in an order: first half of 2016, third quarter, nineteenth century, first 100 days, first day. */
export function ordinalSpan(tape: ValueTape, at: number): number {
  const next = at + 1;
  if (kindAt(tape, next) & kind.half && !(kindAt(tape, next) & kind.unit)) return edgeDate(tape, next, at);
  if (lowerAt(tape, next) === 'quarter') {
    const last = ofDate(tape, next + 1);
    const year = last < 0 ? yearEnd(tape, next + 1) : last;
    if (year >= 0) return addValue(tape, 'DATE', at, year);
    return business(tape) ? addValue(tape, 'DATE', at, next) : -1;
  }
  const number = simpleNumber(tape, next);
  if (number !== null && number.first === next) return spanWith(tape, number, at);
  const unit = spanUnit(tape, next);
  if (unit < 0 || (kindAt(tape, unit) & kind.unit) === 0 || capitalAt(tape, unit)) return -1;
  return addValue(tape, 'DATE', at, throughFrom(tape, unit));
}

/** Reads a season: summer of 2016, spring 2017, in the winter. */
export function seasonDate(tape: ValueTape, at: number, first = at): number {
  const year = yearEnd(tape, at + 1);
  if (year >= 0 && figuresAt(tape, at + 1).value >= 1500) return addValue(tape, 'DATE', first, year);
  const of = isWord(tape, at + 1, little.of) ? ofDate(tape, at + 1) : -1;
  if (of >= 0 && yearEnd(tape, at + 2) >= 0) return addValue(tape, 'DATE', first, of);
  const the = isWord(tape, at - 1, little.the);
  const before = lowerAt(tape, the ? at - 2 : at - 1);
  const when =
    /^(?:in|by|during|since|until|over|through|throughout|before)$/.test(before) &&
    closes(tape, at + 1, boundary) &&
    !isWord(tape, at + 1, little.of);
  if (first < at)
    return closes(tape, at + 1, boundary) && (first < at || when) ? addValue(tape, 'DATE', first, at) : -1;
  return when && (the || lowerAt(tape, at) !== 'fall') ? addValue(tape, 'DATE', at, at) : -1;
}

/** Reads a part of a day: in the morning. */
export const dayPartAlone = (tape: ValueTape, at: number): number =>
  isWord(tape, at - 1, little.the) && isWord(tape, at - 2, little.in) && !lowerAt(tape, at).startsWith('night')
    ? addValue(tape, 'TIME', at, at)
    : -1;
