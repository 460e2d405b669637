import { isDigitCode, shape } from '../text/tokens.ts';
import { clockToken } from './valueClock.ts';
import { compound } from './valueCompounds.ts';
import { ordinalDate, ordinalSuffix } from './valueDates.ts';
import { century } from './valueDays.ts';
import { figuresAt } from './valueFigures.ts';
import { metres } from './valueMeasures.ts';
import { moneyToken, scaledMoney } from './valueMoney.ts';
import { ordinalSpan } from './valueOrders.ts';
import { addValue, isHyphen, type ValueTape } from './valueTape.ts';
import { kind, kindOfWord } from './valueWords.ts';
import { businessDate, decade } from './valueYears.ts';

/** Reads a number with letters or signs in its token: 8:30am, 20kg, 1990s, 3rd, 500k, 30-foot, 14.03.2016. */
export function numberToken(tape: ValueTape, at: number): number {
  const { text, base, tokens } = tape;
  const { end, value, plain } = figuresAt(tape, at);
  const stop = tokens.end[at]!;
  const code = text.charCodeAt(base + end);
  if (isHyphen(code)) return compound(tape, at);
  const clock = clockToken(tape, at);
  if (clock >= 0 || code === 58) return clock;
  if (end === stop) return -1;
  const suffix = text.slice(base + end, base + stop);
  const lower = suffix.toLowerCase();
  if (lower.includes('-')) return compound(tape, at);
  if (lower === 's') return decade(tape, at);
  if (plain && ordinalSuffix(tape, end, stop)) {
    const date = ordinalDate(tape, at);
    if (date >= 0) return date;
    const named = century(tape, at);
    return named >= 0 ? named : ordinalSpan(tape, at);
  }
  if (lower === 'p') return value < 100 ? addValue(tape, 'MONEY', at, at) : -1;
  if (lower === 'pc') return addValue(tape, 'PERCENT', at, at);
  const bits = kindOfWord(lower);
  if (bits & kind.scale) {
    const money = scaledMoney(tape, at);
    if (money >= 0) return money;
    return suffix === 'm' && metres(tape, at, value) ? addValue(tape, 'QUANTITY', at, at) : -1;
  }
  if (bits & kind.measure) return addValue(tape, 'QUANTITY', at, at);
  if (bits & kind.clockUnit) return addValue(tape, 'TIME', at, at);
  return -1;
}

/** Reads a token with figures that begins with letters: FY2017, Q3, R500, mid-1990s. */
export function lettersToken(tape: ValueTape, at: number): number {
  const { text, base, tokens } = tape;
  const from = base + tokens.start[at]!;
  let to = from;
  while (to < base + tokens.end[at]! && !isDigitCode(text.charCodeAt(to))) to += 1;
  if (to - from > 12) return -1;
  if (isHyphen(text.charCodeAt(to - 1))) return compound(tape, at);
  const letters = text.slice(from, to).toLowerCase();
  if ((tokens.shape[at]! & shape.capital) === 0 || letters.length > 4) return compound(tape, at);
  const business = businessDate(tape, at, letters);
  return business >= 0 ? business : moneyToken(tape, at, letters);
}
