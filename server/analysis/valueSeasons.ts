import { figuresAt } from './valueFigures.ts';
import { ofDate } from './valuePointers.ts';
import { boundary } from './valueSpans.ts';
import { addValue, closes, isWord, kindAt, little, lowerAt, type ValueTape } from './valueTape.ts';
import { kind } from './valueWords.ts';
import { yearEnd } from './valueYears.ts';

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
  if (first < at) return closes(tape, at + 1, boundary) ? addValue(tape, 'DATE', first, at) : -1;
  return when && (the || lowerAt(tape, at) !== 'fall') ? addValue(tape, 'DATE', at, at) : -1;
}

/** Before *the evening* and before *evening*, when they say when. */
const beforeThePart = /^(?:in|during|through|throughout|into|until|over|for|of|by)$/;
const beforePart = /^(?:by|until|till|before|toward|towards)$/;

/** Reads a part of a day without the day: in the morning, by evening, at night. */
export function dayPartAlone(tape: ValueTape, at: number): number {
  if (isWord(tape, at + 1, little.of) || (kindAt(tape, at) & kind.dayPart) === 0) return -1;
  const before = lowerAt(tape, at - 1);
  const told =
    before === 'the'
      ? beforeThePart.test(lowerAt(tape, at - 2))
      : beforePart.test(before) || (before === 'at' && lowerAt(tape, at) === 'night');
  return told && closes(tape, at + 1, boundary) ? addValue(tape, 'TIME', at, at) : -1;
}
