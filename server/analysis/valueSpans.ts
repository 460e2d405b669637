import type { ValueType } from '../model/article.ts';
import { shape } from '../text/tokens.ts';
import { monthEnd } from './valueDates.ts';
import { type NumberPhrase, simpleNumber } from './valueNumbers.ts';
import {
  addValue,
  capitalAt,
  closes,
  floorOf,
  isOne,
  isWord,
  kindAt,
  little,
  lowerAt,
  shapeAt,
  used,
  type ValueTape,
} from './valueTape.ts';
import { calendarUnit, kind, use } from './valueWords.ts';
import { is } from './vocabulary.ts';

const spanBits = calendarUnit | kind.clockUnit;

/** DATE for spans of the calendar, TIME for spans of the clock. */
export const typeOf = (bits: number): ValueType =>
  (bits & kind.clockUnit) !== 0 && (bits & calendarUnit) === 0 ? 'TIME' : 'DATE';

/** The unit at the token or behind one word such as *straight* or *fiscal*; or −1. */
export function spanUnit(tape: ValueTape, at: number): number {
  if (kindAt(tape, at) & spanBits) return at;
  return (kindAt(tape, at) & kind.between) !== 0 && (kindAt(tape, at + 1) & spanBits) !== 0 ? at + 1 : -1;
}

/** Through *ago*, *earlier*, *later* and *from now* behind a span. */
export function throughFrom(tape: ValueTape, last: number): number {
  if (kindAt(tape, last + 1) & kind.from) return last + 1;
  return isWord(tape, last + 1, little.from) && isWord(tape, last + 2, little.now) ? last + 2 : last;
}

/** Whether the span is an age: 45 years old, 45 years of age, aged 45 years. */
const isAge = (tape: ValueTape, first: number, last: number): boolean =>
  isWord(tape, last + 1, little.old) ||
  (isWord(tape, last + 1, little.of) && (isWord(tape, last + 2, little.age) || isWord(tape, last + 2, little.ages))) ||
  isWord(tape, first - 1, little.aged);

/**
 * A span of one with a number above one is another word: two second homes. Capitals make “13 Hours” a title: the clock’s
 * units are seldom in a headline otherwise.
 */
function odd(tape: ValueTape, unit: number, number: NumberPhrase): boolean {
  if (
    capitalAt(tape, unit) &&
    (kindAt(tape, unit) & kind.clockUnit) !== 0 &&
    (shapeAt(tape, unit) & shape.shouted) === 0
  )
    return true;
  const word = lowerAt(tape, unit);
  // Several weekend shifts.
  if ((kindAt(tape, number.first) & kind.vague) !== 0 && (kindAt(tape, unit) & kind.unit) !== 0) return true;
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

/** What a phrase of time ends before. */
export const boundary = is.preposition | is.conjunction | is.auxiliary | is.subordinator | is.relative;

/** How many, or when, without a number: for *decades*, *years* ago, *weeks* of rain, *days* after. */
function pluralSpan(tape: ValueTape, at: number, word: string): number {
  if (isWord(tape, at + 1, little.old)) return at;
  const the = isWord(tape, at - 1, little.the);
  const before = lowerAt(tape, the ? at - 2 : at - 1);
  const counted = throughFrom(tape, at);
  const past = isWord(tape, at + 1, little.past) ? at + 1 : counted;
  const next =
    isWord(tape, at + 1, little.before) || isWord(tape, at + 1, little.after) || isWord(tape, at + 1, little.ahead);
  const matter = before === 'of' && lowerAt(tape, at - 2) === 'matter';
  const of = !the && isWord(tape, at + 1, little.of) && word !== 'seconds' && word !== 'minutes';
  const spans =
    used(tape, the ? at - 2 : at - 1, use.beforeSpans) && (before !== 'in' || closes(tape, at + 1, boundary));
  if (word === 'quarters' || !(past > at || next || matter || of || spans)) return -1;
  return addValue(tape, typeOf(kindAt(tape, at)), at, past);
}

/** Through *and a half* behind a span of one. */
const throughHalf = (tape: ValueTape, last: number): number =>
  isWord(tape, last + 1, little.and) && isOne(tape, last + 2) && (kindAt(tape, last + 3) & kind.half) !== 0
    ? last + 3
    : last;

/** A year: how long something took or when it was, not how often something is. */
function oneSpan(tape: ValueTape, at: number, word: string): number {
  const start = at - 1;
  const unit = throughHalf(tape, at);
  // A week from Tuesday is a day of its own.
  const day = (kindAt(tape, unit + 2) & (kind.day | kind.tonight | kind.weekday)) !== 0;
  const counted = isWord(tape, unit + 1, little.from) && day ? unit + 2 : throughFrom(tape, unit);
  if (word === 'second' || word === 'quarter') return -1;
  if (isWord(tape, at + 1, little.old)) return at;
  const told =
    counted > at ||
    isWord(tape, at + 1, little.before) ||
    isWord(tape, at + 1, little.after) ||
    (shapeAt(tape, at + 1) & shape.possessive) !== 0;
  return told || used(tape, start - 1, use.takesTime) ? addValue(tape, typeOf(kindAt(tape, at)), start, counted) : -1;
}

/** The weekend, the week before, during the month, year 2000: a span with an article. */
function thatSpan(tape: ValueTape, at: number, word: string): number {
  const type = typeOf(kindAt(tape, at));
  const counted = throughFrom(tape, at);
  if (counted > at) return addValue(tape, type, at, counted);
  const open = is.preposition | is.conjunction | is.auxiliary | is.subordinator | is.relative;
  if (isWord(tape, at + 1, little.before) || isWord(tape, at + 1, little.after))
    return closes(tape, at + 2, open) ? addValue(tape, type, at, at + 1) : -1;
  const spans = word !== 'day' && used(tape, at - 2, use.beforeTheSpan) && closes(tape, at + 1, boundary);
  return spans && !isWord(tape, at + 1, little.of) ? addValue(tape, type, at, at) : -1;
}

/** Reads a span whose number is only *a* or not given: a year ago, for decades, the weekend, week of March 3, year’s end. */
export function bareSpan(tape: ValueTape, at: number): number {
  const bits = kindAt(tape, at);
  const word = lowerAt(tape, at);
  const start = at - 1;
  if (word === 'weekend' || word === 'weekends') {
    const told = isWord(tape, start, little.the) || used(tape, start, use.beforeWeekends);
    return told ? addValue(tape, 'DATE', at, at) : -1;
  }
  if ((word === 'week' || word === 'month') && isWord(tape, at + 1, little.of)) {
    const month = isWord(tape, at + 2, little.the) ? -1 : monthEnd(tape, at + 2);
    if (month >= 0) return addValue(tape, 'DATE', at, month);
  }
  if (
    (word === 'year' || word === 'month') &&
    (shapeAt(tape, at + 1) & shape.possessive) !== 0 &&
    lowerAt(tape, at + 2) === 'end'
  )
    return addValue(tape, 'DATE', at, at + 2);
  if (isOne(tape, start) && tape.tokens.start[start]! >= floorOf(tape)) return oneSpan(tape, at, word);
  if ((bits & kind.units) !== 0 || ((bits & kind.clockUnit) !== 0 && word.endsWith('s')))
    return pluralSpan(tape, at, word);
  if (isWord(tape, start, little.the)) return thatSpan(tape, at, word);
  if (word === 'day' && lowerAt(tape, start) === 'other' && isWord(tape, start - 1, little.the))
    return addValue(tape, 'DATE', start, at);
  return -1;
}
