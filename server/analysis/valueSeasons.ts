import { figuresAt } from './valueFigures.ts';
import { ofDate } from './valuePointers.ts';
import { boundary } from './valueSpans.ts';
import { addValue, capitalAt, closes, isWord, kindAt, little, lowerAt, used, type ValueTape } from './valueTape.ts';
import { kind, use } from './valueWords.ts';
import { yearEnd } from './valueYears.ts';

/** Reads a season: summer of 2016, spring 2017, in the winter. */
export function seasonDate(tape: ValueTape, at: number, first = at): number {
  const year = yearEnd(tape, at + 1);
  if (year >= 0 && figuresAt(tape, at + 1).value >= 1500) return addValue(tape, 'DATE', first, year);
  const of = isWord(tape, at + 1, little.of) ? ofDate(tape, at + 1) : -1;
  if (of >= 0 && yearEnd(tape, at + 2) >= 0) return addValue(tape, 'DATE', first, of);
  const the = isWord(tape, at - 1, little.the);
  const when =
    used(tape, the ? at - 2 : at - 1, use.beforeSeasons) &&
    (the ? !capitalAt(tape, at + 1) : closes(tape, at + 1, boundary)) &&
    !isWord(tape, at + 1, little.of);
  if (first < at) return closes(tape, at + 1, boundary) ? addValue(tape, 'DATE', first, at) : -1;
  return when && (the || lowerAt(tape, at) !== 'fall') ? addValue(tape, 'DATE', at, at) : -1;
}

/** Reads a part of a day without the day: in the morning, by evening, at night. */
export function dayPartAlone(tape: ValueTape, at: number): number {
  if (isWord(tape, at + 1, little.of) || (kindAt(tape, at) & kind.dayPart) === 0) return -1;
  const before = lowerAt(tape, at - 1);
  const told =
    before === 'the'
      ? used(tape, at - 2, use.beforeTheDayPart)
      : used(tape, at - 1, use.beforeDayPart) || (before === 'at' && lowerAt(tape, at) === 'night');
  return told && closes(tape, at + 1, boundary) ? addValue(tape, 'TIME', at, at) : -1;
}
