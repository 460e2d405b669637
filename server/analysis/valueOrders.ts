import { simpleNumber } from './valueNumbers.ts';
import { edgeDate, ofDate } from './valuePointers.ts';
import { spanUnit, spanWith, throughFrom } from './valueSpans.ts';
import { addValue, capitalAt, kindAt, lengthAt, lowerAt, used, type ValueTape } from './valueTape.ts';
import { kind, use } from './valueWords.ts';
import { yearEnd } from './valueYears.ts';

/** Whether the paragraph speaks of business, so that a quarter is one of a year and not of a match. */
function business(tape: ValueTape): boolean {
  for (let at = 0; at < tape.tokens.count; at += 1) {
    const length = lengthAt(tape, at);
    if (length > 2 && length < 13 && used(tape, at, use.businessContext)) return true;
  }
  return false;
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
  const whole = kind.unit | (lowerAt(tape, at) === 'final' || lowerAt(tape, at) === 'opening' ? kind.units : 0);
  if (unit < 0 || (kindAt(tape, unit) & whole) === 0 || capitalAt(tape, unit)) return -1;
  return addValue(tape, 'DATE', at, throughFrom(tape, unit));
}
