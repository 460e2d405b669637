import type { ValueType } from '../model/article.ts';
import { isNumber, isYear, type Part, partsOf } from './valueFigures.ts';
import { addUpTo, addValue, capitalAt, isWord, kindAt, little, used, type ValueTape } from './valueTape.ts';
import { calendarUnit, kind, use } from './valueWords.ts';
import { numericDate, yearEnd } from './valueYears.ts';

const numberBits = kind.cardinal | kind.scale | kind.half | kind.vague;

/** Index of the first part behind the number that the parts begin with. */
function afterNumber(parts: readonly Part[]): number {
  let at = 0;
  while (
    at < parts.length &&
    (isNumber(parts[at]!) ||
      (parts[at]!.kinds & numberBits) !== 0 ||
      (at > 0 &&
        /^(?:and|a|to|or)$/.test(parts[at]!.word) &&
        at + 1 < parts.length &&
        (isNumber(parts[at + 1]!) || (parts[at + 1]!.kinds & numberBits) !== 0)))
  )
    at += 1;
  return at;
}

const unitType = (part: Part): ValueType | null =>
  part.kinds & calendarUnit ? 'DATE' : part.kinds & kind.clockUnit ? 'TIME' : null;

const old = (parts: readonly Part[], from: number): boolean =>
  parts.slice(from).some(({ word }) => /^olds?$/.test(word));

/** Reads mid-March, mid-1990s, early-2016, mid-week; and pre-2016, of which only the year is a date. */
function partOf(tape: ValueTape, at: number, parts: readonly Part[]): number {
  const [lead, main] = parts;
  const whole = (lead!.kinds & kind.part) !== 0;
  if (parts.length !== 2 || !(whole || /^(?:pre|post|since|non)$/.test(lead!.word))) return -1;
  const { figures, end, kinds } = main!;
  const year = isYear(figures) && figures.end === end;
  const decade = isYear(figures) && figures.value % 10 === 0 && figures.end === end - 1 && main!.word.endsWith('s');
  const month = (kinds & kind.month) !== 0;
  if (year || decade || month) {
    const next = month ? yearEnd(tape, at + 1) : -1;
    if (next >= 0) return addValue(tape, 'DATE', at, next);
    if (whole) return addValue(tape, 'DATE', at, at);
    tape.found.push({ type: 'DATE', start: main!.start, end });
    return at;
  }
  if (whole && (kinds & kind.dayPart) !== 0) return addValue(tape, 'TIME', at, at);
  return whole && (kinds & (kind.season | kind.unit)) !== 0 ? addValue(tape, 'DATE', at, at) : -1;
}

/** Reads Monday-Friday, January-March 2016, year-long, hours-long, nineteenth-century, third-quarter. */
function wordsOnly(tape: ValueTape, at: number, parts: readonly Part[]): number {
  const [first, ...others] = parts;
  const second = others.at(-1);
  if (first!.kinds & second!.kinds & kind.month && capitalAt(tape, at))
    return addValue(tape, 'DATE', at, Math.max(at, yearEnd(tape, at + 1)));
  if (first!.kinds & second!.kinds & kind.weekday) return addValue(tape, 'DATE', at, at);
  const type = unitType(first!);
  if (type !== null && second!.word === 'long') return addValue(tape, type, at, at);
  if ((first!.kinds & kind.ordinal) !== 0 && (second!.word === 'century' || second!.word === 'quarter'))
    return second!.word === 'century' || yearEnd(tape, at + 1) >= 0
      ? addValue(tape, 'DATE', at, Math.max(at, yearEnd(tape, at + 1)))
      : -1;
  if (/^(?:multi)?(?:million|billion|trillion)$/.test(first!.word) && second!.word.startsWith('dollar'))
    return addValue(tape, 'MONEY', at, at);
  return -1;
}

/** Reads a number with its unit in one token: 30-foot, three-day, 50-cent, 12-percent, two-week-long. */
function numberUnit(tape: ValueTape, at: number, parts: readonly Part[], from: number): number {
  const unit = parts[from]!;
  const to = (index: number): number => addUpTo(tape, typeHere, at, at, parts[index]!.end);
  let typeHere: ValueType = 'QUANTITY';
  const type = unitType(unit);
  if (type !== null && unit.word !== 'quarter' && unit.word !== 'quarters') {
    if (old(parts, from + 1) || (from + 1 === parts.length && isWord(tape, at + 1, little.old))) return at;
    if (unit.word === 'second' && parts.length > from + 1) return -1;
    typeHere = type;
    return to(parts[from + 1]?.word === 'long' ? from + 1 : from);
  }
  if (unit.kinds & kind.percent) {
    typeHere = 'PERCENT';
    const point = /^points?$/.test(parts[from + 1]?.word ?? '');
    if (unit.word !== 'percentage') return to(from);
    if (point) return to(from + 1);
    return isWord(tape, at + 1, little.point) || isWord(tape, at + 1, little.points)
      ? addValue(tape, 'PERCENT', at, at + 1)
      : -1;
  }
  if ((unit.kinds & kind.between) !== 0 && ((parts[from + 1]?.kinds ?? 0) & kind.measure) !== 0) return to(from + 1);
  if ((unit.kinds & kind.between) !== 0 && from + 1 === parts.length && (kindAt(tape, at + 1) & kind.measure) !== 0)
    return addValue(tape, 'QUANTITY', at, at + 1);
  if (unit.kinds & kind.currency && (!(unit.kinds & kind.measure) || used(tape, at + 1, use.moneyContext))) {
    typeHere = 'MONEY';
    return to(from);
  }
  if (unit.kinds & kind.meridiem) {
    typeHere = 'TIME';
    return to(from);
  }
  if (unit.kinds & kind.measure && unit.word !== 'stone') {
    const inches = parts[from + 1];
    return to(inches !== undefined && isNumber(inches) && inches.figures.value < 12 ? from + 1 : from);
  }
  return -1;
}

/** Whether a token with hyphens can be a number as a whole, which other finders read: 10-15, twenty-five. */
export const isJoined = (parts: readonly Part[]): boolean => parts.length > 1 && afterNumber(parts) === parts.length;

/** Reads what stands in one token with hyphens. */
export function compound(tape: ValueTape, at: number): number {
  const parts = partsOf(tape, at);
  if (parts.length < 2) return -1;
  if (numericDate(parts)) return addValue(tape, 'DATE', at, at);
  const lead = partOf(tape, at, parts);
  if (lead >= 0) return lead;
  const from = afterNumber(parts);
  if (from > 0 && from < parts.length) {
    const read = numberUnit(tape, at, parts, from);
    if (read >= 0) return read;
  }
  const ordinal = /^\d+(?:st|nd|rd|th)$/.test(parts[0]!.word) && parts[1]!.word === 'century';
  if (ordinal) return addUpTo(tape, 'DATE', at, at, parts[1]!.end);
  const [first] = parts;
  // A year in front of other words: the 2016-era rules. Scores and models have no four figures.
  if (isNumber(first!) && isYear(first!.figures) && first!.figures.value >= 1900 && !isNumber(parts[1]!) && from === 1)
    return addUpTo(tape, 'DATE', at, at, first!.end);
  return wordsOnly(tape, at, parts);
}
