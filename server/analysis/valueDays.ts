import { shape } from '../text/tokens.ts';
import { holiday, monthEnd, ordinalSuffix, weekdayFrom } from './valueDates.ts';
import { figuresAt, figuresIn } from './valueFigures.ts';
import { pointerDate } from './valuePointers.ts';
import { seasonDate } from './valueSeasons.ts';
import {
  addValue,
  capitalAt,
  codeAt,
  glued,
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
import { decade, throughDecade, yearEnd } from './valueYears.ts';

/** Reads today, yesterday and tomorrow; with a part of the day a TIME. A capital within a sentence makes Today a title. */
export function relativeDay(tape: ValueTape, at: number, first = at): number {
  if (capitalAt(tape, at) && lowerAt(tape, at) === 'today') {
    if (at > 0 && capitalAt(tape, at - 1)) return -1;
    const closing = codeAt(tape, at + 1) === 46 || codeAt(tape, at + 1) === 44 ? at + 2 : at + 1;
    if (
      isQuote(codeAt(tape, at - 1)) &&
      isQuote(codeAt(tape, closing)) &&
      lengthAt(tape, closing) === 1 &&
      glued(tape, closing)
    )
      return -1;
    if (used(tape, at + 1, use.shows)) return -1;
  }
  const part = (kindAt(tape, at + 1) & kind.dayPart) !== 0 && lengthAt(tape, at) < 10;
  return addValue(tape, part ? 'TIME' : 'DATE', first, part ? at + 1 : at);
}

/** Reads a century: 20th century, nineteenth century; the ordinal stands at the token. */
export function century(tape: ValueTape, at: number, first = at): number {
  const word = lowerAt(tape, at + 1);
  return word === 'century' || word === 'centuries' ? addValue(tape, 'DATE', first, at + 1) : -1;
}

/** Reads a date with what part of it is meant: late 2015, early March, later this week, earlier in the day, early Tuesday. */
export function partDate(tape: ValueTape, at: number): number {
  const next = at + 1;
  const bits = kindAt(tape, next);
  if (bits & kind.pointer) return pointerDate(tape, next, at);
  if (bits & kind.weekday) return weekdayFrom(tape, at, next);
  if (bits & (kind.month | kind.shortMonth) && (kindAt(tape, at) & kind.from) === 0) {
    const last = monthEnd(tape, next);
    return last < 0 ? -1 : addValue(tape, 'DATE', at, last);
  }
  if (bits & kind.day) return relativeDay(tape, next, at);
  if (bits & kind.tonight) return addValue(tape, 'TIME', at, next);
  if (bits & kind.season) return seasonDate(tape, next, at);
  if (bits & kind.holiday) return holiday(tape, next, at);
  if (bits & kind.ordinal) return century(tape, next, at);
  if (bits & kind.dayPart) return lowerAt(tape, next).startsWith('night') ? -1 : addValue(tape, 'TIME', at, next);
  if (bits & kind.units) return addValue(tape, 'DATE', at, next);
  if (isWord(tape, next, little.in) && isWord(tape, next + 1, little.the)) {
    const unit = kindAt(tape, next + 2);
    if (unit & kind.unit) return addValue(tape, 'DATE', at, next + 2);
    if (unit & kind.dayPart) return addValue(tape, 'TIME', at, next + 2);
  }
  if ((shapeAt(tape, next) & shape.digit) === 0) return -1;
  const year = yearEnd(tape, next);
  if (year >= 0 && figuresAt(tape, next).value >= 1400) return addValue(tape, 'DATE', at, throughDecade(tape, year));
  const { end } = figuresIn(tape, tape.tokens.start[next]!, tape.tokens.end[next]!);
  if (ordinalSuffix(tape, end, tape.tokens.end[next]!)) return century(tape, next, at);
  const last = decade(tape, next);
  if (last < 0) return -1;
  const found = tape.found.pop()!;
  tape.found.push({ ...found, start: tape.tokens.start[at]! });
  return last;
}
