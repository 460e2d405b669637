import { isDigitCode, shape } from '../text/tokens.ts';
import type { Reading } from './reading.ts';
import { clockWith, namedHour, spokenHour } from './valueClock.ts';
import { compound } from './valueCompounds.ts';
import { holiday, monthDate, monthWith, namedDayStart, weekdayDate } from './valueDates.ts';
import { century, partDate, relativeDay } from './valueDays.ts';
import { allFigures } from './valueFigures.ts';
import { measureWith } from './valueMeasures.ts';
import { isMoneySign, moneyCode, moneySign, moneyWith } from './valueMoney.ts';
import { type NumberPhrase, rangeFrom, simpleNumber } from './valueNumbers.ts';
import { ordinalSpan } from './valueOrders.ts';
import { percentAlone, percentWith } from './valuePercents.ts';
import { edgeDate, pointerDate } from './valuePointers.ts';
import { dayPartAlone, seasonDate } from './valueSeasons.ts';
import { bareSpan, spanWith } from './valueSpans.ts';
import {
  addValue,
  capitalAt,
  codeAt,
  glued,
  kindAt,
  type LocalValue,
  lengthAt,
  lowerAt,
  type ValueTape,
  valueTapeOf,
} from './valueTape.ts';
import { lettersToken, numberToken } from './valueTokens.ts';
import { calendarUnit, kind, opening } from './valueWords.ts';
import { dotted, shortYear, slashed, yearAlone } from './valueYears.ts';

export type { LocalValue } from './valueTape.ts';

/** What a number can count, tried in turn. */
const withUnit = (tape: ValueTape, number: NumberPhrase): number => {
  // Most numbers count people and things; the words that join numbers and units are short.
  const { unit } = number;
  if (kindAt(tape, unit) === 0 && lengthAt(tape, unit) > 5 && !capitalAt(tape, unit)) return -1;
  for (const find of [percentWith, clockWith, moneyWith, spanWith, measureWith, monthWith]) {
    const last = find(tape, number);
    if (last >= 0) return last;
  }
  return -1;
};

/** Reads a number with what it counts; a range before its first number. */
function counted(tape: ValueTape, at: number): number {
  const number = simpleNumber(tape, at);
  if (number === null) return -1;
  const range = rangeFrom(tape, number);
  const far = range === null ? -1 : withUnit(tape, range);
  return far >= 0 ? far : withUnit(tape, number);
}

/** A sign directly before a number belongs to it: −12%. */
function withSign(tape: ValueTape, at: number, last: number): number {
  const value = tape.found.at(-1);
  const code = codeAt(tape, at - 1);
  if (
    last < 0 ||
    value === undefined ||
    value.start !== tape.tokens.start[at]! ||
    !glued(tape, at) ||
    glued(tape, at - 1)
  )
    return last;
  if ((code !== 45 && code !== 43 && code !== 0x2212) || (value.type !== 'PERCENT' && value.type !== 'QUANTITY'))
    return last;
  tape.found[tape.found.length - 1] = { ...value, start: tape.tokens.start[at - 1]! };
  return last;
}

function figures(tape: ValueTape, at: number): number {
  if (!isDigitCode(codeAt(tape, at))) return lettersToken(tape, at);
  if (codeAt(tape, at + 1) === 47 && glued(tape, at + 1)) {
    const date = slashed(tape, at);
    if (date >= 0) return date;
  }
  const number = withSign(tape, at, counted(tape, at));
  if (number >= 0) return number;
  const year = yearAlone(tape, at);
  if (year >= 0) return year;
  const date = dotted(tape, at);
  if (date >= 0) return date;
  const short = shortYear(tape, at);
  if (short >= 0) return short;
  if (!allFigures(tape, at)) return numberToken(tape, at);
  // The second figure of 9/11 counts nothing either.
  return codeAt(tape, at + 1) === 47 && glued(tape, at + 1) && allFigures(tape, at + 2) ? at + 2 : -1;
}

const numberBits = kind.cardinal | kind.scale | kind.scales | kind.vague | kind.half;

function words(tape: ValueTape, at: number, bits: number): number {
  let last = -1;
  if (bits & numberBits) last = counted(tape, at);
  if (last < 0 && bits & kind.half) last = spokenHour(tape, at);
  if (last < 0 && bits & kind.compound) {
    last = counted(tape, at);
    if (last < 0) last = compound(tape, at);
  }
  if (last < 0 && bits & (kind.month | kind.shortMonth)) last = monthDate(tape, at);
  if (last < 0 && bits & (kind.weekday | kind.shortWeekday)) last = weekdayDate(tape, at);
  if (last < 0 && bits & kind.pointer) last = pointerDate(tape, at);
  if (last < 0 && bits & kind.part) last = partDate(tape, at);
  if (last < 0 && bits & kind.ordinal) last = ordinalWord(tape, at);
  if (last < 0 && bits & kind.edge) last = edgeDate(tape, at);
  if (last < 0 && bits & kind.day) last = relativeDay(tape, at);
  if (last < 0 && bits & kind.tonight) last = addValue(tape, 'TIME', at, at);
  if (last < 0 && bits & kind.hour) last = namedHour(tape, at);
  if (last < 0 && bits & kind.season) last = seasonDate(tape, at);
  if (last < 0 && bits & kind.holiday) last = holiday(tape, at);
  if (last < 0 && bits & (kind.edge | kind.unit)) last = namedDay(tape, at);
  if (last < 0 && bits & (calendarUnit | kind.clockUnit)) last = bareSpan(tape, at);
  if (last < 0 && bits & kind.dayPart) last = dayPartAlone(tape, at);
  if (last < 0 && bits & kind.code) last = moneyCode(tape, at);
  if (last < 0 && bits & kind.percent) last = percentAlone(tape, at);
  return last;
}

function ordinalWord(tape: ValueTape, at: number): number {
  const named = century(tape, at);
  if (named >= 0) return named;
  const span = ordinalSpan(tape, at);
  if (span >= 0) return span;
  // Fourth of July.
  return lowerAt(tape, at) === 'fourth' && lowerAt(tape, at + 2) === 'july' && lowerAt(tape, at + 1) === 'of'
    ? addValue(tape, 'DATE', at, at + 2)
    : -1;
}

function namedDay(tape: ValueTape, at: number): number {
  const word = lowerAt(tape, at);
  const first = word === 'day' || word === 'eve' ? namedDayStart(tape, at) : -1;
  return first < 0 ? -1 : addValue(tape, 'DATE', first, at);
}

/**
 * Finds dates, times, amounts of money, shares and measures by their form.
 *
 * The types are those of OntoNotes. DATE: days, months, years, seasons, holidays; what is told from here (last week, three
 * years ago, every Tuesday); how long in days or longer (two weeks, a 10-year term, for decades). TIME: hours, parts of
 * days (Tuesday night, this morning), how long in hours or shorter. MONEY, PERCENT with percentage points; QUANTITY only
 * with a unit. Left out, other than there: ages, how often (annual, twice a week), what a rate is for ($3 *an hour*), and
 * 9/11, which is an event. A value has its sign, its scale and *mid-*, *early*, *late*; *a* only where it means one; no
 * article or preposition, no *about* or *more than*. Ranges are one value where the first number needs the second
 * ($10 to $15 million). It begins and ends with a token, or at a hyphen in one ($10,000-a-year).
 */
export function readValues(text: string, base: number, reading: Reading): readonly LocalValue[] {
  const tape = valueTapeOf(text, base, reading);
  const { tokens, kinds, found } = tape;
  for (let at = 0; at < tokens.count; at += 1) {
    const bits = tokens.shape[at]!;
    let last = -1;
    if (bits & shape.digit) last = figures(tape, at);
    else if (bits & shape.word) {
      if (kinds[at]! & opening) last = words(tape, at, kinds[at]!);
    } else if (isMoneySign(codeAt(tape, at))) last = moneySign(tape, at);
    if (last > at) at = last;
  }
  return found;
}
