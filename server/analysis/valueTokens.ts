import { isDigitCode, shape } from '../text/tokens.ts';
import { clockToken } from './valueClock.ts';
import { compound } from './valueCompounds.ts';
import { ordinalDate, ordinalSuffix } from './valueDates.ts';
import { century } from './valueDays.ts';
import { allFigures, figuresAt } from './valueFigures.ts';
import { metres } from './valueMeasures.ts';
import { moneyToken, scaledMoney } from './valueMoney.ts';
import { ordinalSpan } from './valueOrders.ts';
import { addValue, codeAt, flagsAt, glued, isHyphen, lowerAt, type ValueTape } from './valueTape.ts';
import { kind, kindOfWord } from './valueWords.ts';
import { businessDate, decade } from './valueYears.ts';
import { is } from './vocabulary.ts';

const screens: ReadonlySet<number> = new Set([144, 240, 360, 480, 720, 1080, 1440, 2160, 4320]);

/** The minus that touches the number, or the number. */
const signOf = (tape: ValueTape, at: number): number =>
  glued(tape, at) && !glued(tape, at - 1) && (codeAt(tape, at - 1) === 45 || codeAt(tape, at - 1) === 0x2212)
    ? at - 1
    : at;

const degreesAt = (tape: ValueTape, at: number): boolean =>
  signOf(tape, at) < at || (flagsAt(tape, at - 1) & is.preposition) !== 0;

/** Through the smaller unit behind a larger one: 5ft *11in*, 6lb *4oz*. */
function throughSmaller(tape: ValueTape, at: number, unit: string): number {
  const small = unit === 'ft' ? 'in' : unit === 'lb' ? 'oz' : unit === 'st' ? 'lb' : '';
  return small !== '' &&
    allFigures(tape, at + 1) === false &&
    lowerAt(tape, at + 1).endsWith(small) &&
    figuresAt(tape, at + 1).digits > 0
    ? at + 1
    : at;
}

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
  // Lines of a screen are no pence.
  if (lower === 'p') return value < 100 || !plain || !screens.has(value) ? addValue(tape, 'MONEY', at, at) : -1;
  if (lower === 'pc') return addValue(tape, 'PERCENT', at, at);
  const bits = kindOfWord(lower);
  if (bits & kind.scale) {
    const money = scaledMoney(tape, at);
    if (money >= 0) return money;
    return suffix === 'm' && metres(tape, at, value) ? addValue(tape, 'QUANTITY', at, at) : -1;
  }
  // Degrees have a capital and a sign or a preposition before them.
  if (suffix === 'C' && value < 1000 && degreesAt(tape, at)) return addValue(tape, 'QUANTITY', signOf(tape, at), at);
  if (bits & kind.measure || lower === 'in') return addValue(tape, 'QUANTITY', at, throughSmaller(tape, at, lower));
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
