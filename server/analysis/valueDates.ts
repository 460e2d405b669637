import { shape } from '../text/tokens.ts';
import { allFigures, figuresAt, figuresIn, isNumber, partsOf } from './valueFigures.ts';
import type { NumberPhrase } from './valueNumbers.ts';
import {
  addValue,
  capitalAt,
  codeAt,
  flagsAt,
  floorOf,
  glued,
  isDash,
  isQuote,
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
import { isDay, yearEnd } from './valueYears.ts';
import { is } from './vocabulary.ts';

const comma = 44;

/** Through the stop of a short form. */
const throughStop = (tape: ValueTape, at: number): number =>
  codeAt(tape, at + 1) === 46 && glued(tape, at + 1) ? at + 1 : at;

/** The last token of a day of the month that begins at the token: 3, 3rd, 3-5, 3–5; or −1. */
function dayEnd(tape: ValueTape, at: number): number {
  if ((shapeAt(tape, at) & shape.digit) === 0) return -1;
  const figures = figuresAt(tape, at);
  const end = tape.tokens.end[at]!;
  if (!isDay(figures)) return -1;
  if (figures.end < end) {
    if (ordinalSuffix(tape, figures.end, end)) return at;
    const parts = partsOf(tape, at);
    return parts.length === 2 && parts.every(isNumber) && isDay(parts[1]!.figures) ? at : -1;
  }
  const dash = lengthAt(tape, at + 1) === 1 && isDash(codeAt(tape, at + 1)) && glued(tape, at + 1);
  return dash && allFigures(tape, at + 2) && isDay(figuresAt(tape, at + 2)) ? at + 2 : at;
}

/** Whether the characters between are st, nd, rd or th. */
export const ordinalSuffix = ({ text, base }: ValueTape, from: number, to: number): boolean =>
  to - from === 2 && ordinalEndings.has(text.slice(base + from, base + to).toLowerCase());

const ordinalEndings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** Whether the number behind a month counts what follows it and is no day. */
const counts = (tape: ValueTape, at: number): boolean =>
  (kindAt(tape, at) &
    (kind.scale | kind.percent | kind.currency | kind.measure | kind.meridiem | kind.units | kind.clockUnit)) !==
    0 ||
  codeAt(tape, at) === 37 ||
  (codeAt(tape, at) > 90 && used(tape, at, use.counted));

/** Through further days of the month: March 3 *and 4*, March 3 *to 5*. */
function throughDays(tape: ValueTape, last: number): number {
  const joined =
    flagsAt(tape, last + 1) & is.conjunction ||
    isWord(tape, last + 1, little.to) ||
    isWord(tape, last + 1, little.through);
  const day = joined ? dayEnd(tape, last + 2) : -1;
  if (
    day !== last + 2 ||
    (shapeAt(tape, day + 1) & shape.word &&
      (flagsAt(tape, day + 1) & (is.preposition | is.conjunction | is.auxiliary)) === 0)
  )
    return last;
  return codeAt(tape, day + 1) === 47 ? last : day;
}

/** Through a year behind a month or day: 2019, *, 2019*, *of 2019*, *of last year*. */
function throughYear(tape: ValueTape, last: number, of: boolean): number {
  const at = codeAt(tape, last + 1) === comma && glued(tape, last + 1) ? last + 2 : last + 1;
  const year = yearEnd(tape, at);
  if (year >= 0 && figuresAt(tape, at).value >= 1400) return year;
  const pointer = isWord(tape, last + 1, little.of) ? last + 2 : last + 1;
  if (of && pointer === last + 2 && yearEnd(tape, pointer) >= 0) return yearEnd(tape, pointer);
  const which = (kindAt(tape, pointer) & kind.pointer) !== 0 && isWord(tape, pointer + 1, little.year);
  return which && (pointer === last + 2 || !isWord(tape, pointer, little.every)) ? pointer + 1 : last;
}

const isMonth = (tape: ValueTape, at: number): boolean => (kindAt(tape, at) & (kind.month | kind.shortMonth)) !== 0;

/** Whether a month that is another word or a name as well is a month here, without a day or year. */
function bareMonth(tape: ValueTape, at: number): boolean {
  const word = lowerAt(tape, at);
  if (kindAt(tape, at) & kind.shortMonth)
    return used(tape, at - 1, use.surelyBeforeMonths) && codeAt(tape, at + 1) === 46 && glued(tape, at + 1);
  if ((shapeAt(tape, at) & shape.shouted) !== 0 && (word === 'may' || word === 'march'))
    return used(tape, at - 1, use.surelyBeforeMonths);
  const sure = used(tape, at - 1, use.surelyBeforeMonths);
  const before = sure || used(tape, at - 1, use.beforeMonths);
  if (word === 'may')
    return (
      sure ||
      (used(tape, at - 1, use.beforeMay) && !mayIsSomebody(tape)) ||
      (isWord(tape, at - 1, little.of) && (kindAt(tape, at - 2) & kind.edge) !== 0)
    );
  if (sure) return true;
  const namedBy = codeAt(tape, at - 1) === 46 ? at - 2 : at - 1;
  const person =
    (flagsAt(tape, namedBy) & (is.firstName | is.title | is.courtesy)) !== 0 &&
    capitalAt(tape, namedBy) &&
    !isMonth(tape, namedBy);
  if (person) return false;
  const called = capitalAt(tape, at + 1) && (kindAt(tape, at + 1) & (kind.part | kind.pointer | kind.weekday)) === 0;
  if (word === 'march') {
    if (called && !before) return false;
    if ((shapeAt(tape, at - 1) & shape.possessive) !== 0) return false;
    if (used(tape, at + 1, use.afterMarches))
      return before && (flagsAt(tape, at - 1) & is.conjunction) === 0 && !isWord(tape, at - 1, little.of);
    return true;
  }
  if (word === 'april' || word === 'june' || word === 'august') return !called;
  return true;
}

/** Whether the paragraph speaks of somebody called May. */
function mayIsSomebody(tape: ValueTape): boolean {
  for (let at = 1; at < tape.tokens.count; at += 1) {
    if ((kindAt(tape, at) & kind.month) === 0 || lowerAt(tape, at) !== 'may') continue;
    const before = codeAt(tape, at - 1) === 46 ? at - 2 : at - 1;
    if ((flagsAt(tape, before) & (is.title | is.courtesy | is.firstName)) !== 0 && capitalAt(tape, before)) return true;
    if ((shapeAt(tape, at + 1) & shape.possessive) !== 0) return true;
  }
  return false;
}

/** Whether the month is another word in lower case. */
const lowerMonth = (word: string): boolean =>
  word === 'may' || word === 'march' || word === 'august' || word === 'sept';

/** The last token of a date that begins with a month: March 3, 2019; Sept. 11; May 2016; or −1. */
export function monthEnd(tape: ValueTape, at: number): number {
  if (!isMonth(tape, at)) return -1;
  const lower = !capitalAt(tape, at);
  if (lower && (lengthAt(tape, at) < 4 || lowerMonth(lowerAt(tape, at)))) return -1;
  const name = kindAt(tape, at) & kind.shortMonth ? throughStop(tape, at) : at;
  const article = isWord(tape, name + 1, little.the) ? dayEnd(tape, name + 2) : -1;
  const day = article === name + 2 && lengthAt(tape, article) > 2 ? article : dayEnd(tape, name + 1);
  if (day >= 0 && !counts(tape, day + 1)) return throughYear(tape, throughDays(tape, day), false);
  const year = throughYear(tape, name, true);
  if (year > name)
    return kindAt(tape, at) & kind.shortMonth || yearEnd(tape, year) >= 0 || bareMonth(tape, at) ? year : -1;
  return bareMonth(tape, at) ? name : -1;
}

/** Reads a date that begins with a month. */
export function monthDate(tape: ValueTape, at: number): number {
  const last = monthEnd(tape, at);
  return last < 0 ? -1 : addValue(tape, 'DATE', at, last);
}

/** Reads a date whose day is known: 3 March 2019, 3-5 March. Also, with an ordinal: 3rd of March, Fourth of July. */
export function dayMonth(tape: ValueTape, first: number, last: number): number {
  const of = isWord(tape, last + 1, little.of) ? 2 : 1;
  const month = last + of;
  if (!isMonth(tape, month) || !capitalAt(tape, month)) return -1;
  // “On the 4 May said …”: nobody writes that. “10 March people” neither.
  const name = kindAt(tape, month) & kind.shortMonth ? throughStop(tape, month) : month;
  return addValue(tape, 'DATE', first, throughYear(tape, name, false));
}

/** Reads a date whose day is known as a number. */
export const monthWith = (tape: ValueTape, number: NumberPhrase): number =>
  number.figures &&
  dayEnd(tape, number.first) >= 0 &&
  number.last - number.first <= 2 &&
  !isWord(tape, number.last + 1, little.of)
    ? dayMonth(tape, number.first, number.last)
    : -1;

/** Reads 3rd of March and 3rd March. */
export const ordinalDate = (tape: ValueTape, at: number): number =>
  isDay(figuresIn(tape, tape.tokens.start[at]!, tape.tokens.end[at]!)) ? dayMonth(tape, at, at) : -1;

/** Through a date behind a weekday: Tuesday*, March 3, 2019*; Tuesday *3 March*. */
function throughDate(tape: ValueTape, day: number): number {
  const at = codeAt(tape, day + 1) === comma && glued(tape, day + 1) ? day + 2 : day + 1;
  if (isMonth(tape, at)) {
    const name = kindAt(tape, at) & kind.shortMonth ? throughStop(tape, at) : at;
    return dayEnd(tape, name + 1) >= 0 ? Math.max(monthEnd(tape, at), day) : day;
  }
  const date = dayEnd(tape, at);
  if (date < 0 || !isMonth(tape, date + 1) || !capitalAt(tape, date + 1)) return day;
  return throughYear(tape, kindAt(tape, date + 1) & kind.shortMonth ? throughStop(tape, date + 1) : date + 1, false);
}

/** Whether the weekday belongs to the name of a newspaper, a broadcast or an event. */
function inName(tape: ValueTape, at: number): boolean {
  if (!capitalAt(tape, at)) return false;
  if (capitalAt(tape, at - 1) && used(tape, at - 1, use.beforeNamedDay)) return true;
  if (!capitalAt(tape, at + 1) || (shapeAt(tape, at) & shape.shouted) !== 0) return false;
  if (used(tape, at + 1, use.afterNamedDay)) return true;
  return (
    (kindAt(tape, at + 1) & kind.dayPart) !== 0 &&
    capitalAt(tape, at + 2) &&
    (isQuote(codeAt(tape, at - 1)) || used(tape, at + 2, use.afterNamedNight))
  );
}

/**
 * Adds the day that `at` names, from `first` on: Tuesday, March 3; with a part of the day behind it a TIME, as OntoNotes
 * has it: Tuesday night.
 */
export function weekdayFrom(tape: ValueTape, first: number, at: number): number {
  if (inName(tape, at)) return -1;
  if ((kindAt(tape, at + 1) & kind.dayPart) !== 0) return addValue(tape, 'TIME', first, at + 1);
  return addValue(tape, 'DATE', first, throughDate(tape, at));
}

/** Reads a date that begins with a weekday. Sun, Sat and Wed are other words unless a date follows. */
export function weekdayDate(tape: ValueTape, at: number): number {
  if (kindAt(tape, at) & kind.weekday) {
    const named = capitalAt(tape, at - 1) && used(tape, at - 1, use.namedWeekdays);
    return named && !apart(tape, at - 1) ? addValue(tape, 'DATE', at - 1, at) : weekdayFrom(tape, at, at);
  }
  if (!capitalAt(tape, at)) return -1;
  const stop = throughStop(tape, at);
  const last = throughDate(tape, stop);
  return last > stop ? addValue(tape, 'DATE', at, last) : -1;
}

const apart = (tape: ValueTape, at: number): boolean => at < 0 || tape.tokens.start[at]! < floorOf(tape);

/** Where the name of a day begins that ends in Day or Eve: Election Day, New Year’s Eve; or −1. */
export function namedDayStart(tape: ValueTape, at: number): number {
  if (!capitalAt(tape, at)) return isWord(tape, at - 1, little.election) && !apart(tape, at - 1) ? at - 1 : -1;
  let first =
    (shapeAt(tape, at - 1) & shape.possessive) !== 0 || codeAt(tape, at - 1) === 0x2019 || codeAt(tape, at - 1) === 39
      ? at - 2
      : at - 1;
  if (apart(tape, first) || !capitalAt(tape, first) || !used(tape, first, use.holidayNames)) return -1;
  if (isWord(tape, first, little.year)) {
    if (!isWord(tape, first - 1, little.new)) return -1;
    first -= 1;
  }
  return apart(tape, first) ? -1 : first;
}

/** Reads the name of a holiday in one word, with Day, Eve or a weekday: Christmas Eve, Easter Sunday. */
export function holiday(tape: ValueTape, at: number, first = at): number {
  if (!capitalAt(tape, at)) return -1;
  const next = lowerAt(tape, at + 1);
  if (
    capitalAt(tape, at + 1) &&
    (next === 'day' || next === 'eve' || ((next === 'sunday' || next === 'monday') && lowerAt(tape, at) === 'easter'))
  )
    return addValue(tape, 'DATE', first, at + 1);
  if (capitalAt(tape, at + 1) && !used(tape, at + 1, use.afterHolidays)) return -1;
  return addValue(tape, 'DATE', first, at);
}
