import { isDigitCode, shape } from '../text/tokens.ts';
import { figuresAt } from './valueFigures.ts';
import { type NumberPhrase, simpleNumber } from './valueNumbers.ts';
import {
  addUpTo,
  addValue,
  capitalAt,
  codeAt,
  floorOf,
  glued,
  isDash,
  isHyphen,
  isWord,
  kindAt,
  lengthAt,
  little,
  shapeAt,
  used,
  type ValueTape,
} from './valueTape.ts';
import { kind, kindOfWord, use } from './valueWords.ts';

/** Whether the code is a sign of money that stands before its number. */
export const isMoneySign = (code: number): boolean =>
  code === 36 || (code >= 0xa3 && code <= 0xa5 && code !== 0xa4) || (code >= 0x20a0 && code <= 0x20cf);

const cents = 0xa2;

interface Amount {
  readonly last: number;
  /** Relative to the paragraph; may lie inside the token `last`. */
  readonly end: number;
  readonly scaled: boolean;
}

const letter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/**
 * The end of an amount inside one token: through figures, a short scale (500K, 3bn), a range (10-15) and a scale behind
 * a hyphen (10-million). What follows another hyphen is no longer money: 10,000-a-year.
 */
function endInToken({ text, base, tokens }: ValueTape, at: number, from: number): { end: number; scaled: boolean } {
  const stop = base + tokens.end[at]!;
  let end = from;
  let scaled = false;
  let next = from;
  while (next < stop) {
    let to = next;
    while (to < stop && !isHyphen(text.charCodeAt(to))) to += 1;
    const first = text.charCodeAt(next);
    if (isDigitCode(first)) {
      let figures = next;
      while (figures < to && !letter(text.charCodeAt(figures))) figures += 1;
      if (figures < to) {
        const suffix = text.slice(figures, to).toLowerCase();
        if ((kindOfWord(suffix) & kind.scale) !== 0 || suffix === 't') scaled = true;
        else if (end > from) break;
      }
    } else if ((kindOfWord(text.slice(next, to).toLowerCase()) & kind.scale) !== 0) scaled = true;
    else if ((kindOfWord(text.slice(next, to).toLowerCase()) & kind.currency) === 0) break;
    end = to;
    next = to + 1;
  }
  return { end: end - base, scaled };
}

/** The amount behind a sign, from its first token, which begins with a figure. */
function amountFrom(tape: ValueTape, at: number): Amount {
  const { tokens } = tape;
  const own = endInToken(tape, at, tape.base + tokens.start[at]!);
  if (own.end < tokens.end[at]!) {
    // $20-plus trillion goes on behind its plus.
    const plus = (kindAt(tape, at + 1) & kind.scale) !== 0 && lengthAt(tape, at + 1) > 2 && !own.scaled;
    return plus ? { last: at + 1, end: tokens.end[at + 1]!, scaled: true } : { last: at, ...own };
  }
  const { last } = simpleNumber(tape, at, true) ?? { last: at };
  const compound = (kindAt(tape, last + 1) & kind.compound) !== 0;
  const begins = compound ? endInToken(tape, last + 1, tape.base + tokens.start[last + 1]!) : null;
  if (begins?.scaled) return { last: last + 1, ...begins };
  return { last, end: tokens.end[last]!, scaled: own.scaled || last > at };
}

const digitAt = (tape: ValueTape, at: number): boolean =>
  (shapeAt(tape, at) & shape.digit) !== 0 && isDigitCode(codeAt(tape, at));

/** The far end of a range of amounts: $10-$15 million, $10 to $15 million. Two whole amounts are two values. */
function rangeOf(tape: ValueTape, first: number, low: Amount): Amount {
  const at = low.last + 1;
  if (low.end < tape.tokens.end[low.last]!) return low;
  const dash = lengthAt(tape, at) === 1 && isDash(codeAt(tape, at));
  const between = isWord(tape, at, little.and) && isWord(tape, first - 1, little.between);
  const to = isWord(tape, at, little.to);
  // Ten to fifteen million: the first amount has its scale behind the second. Anything else is two amounts.
  const joined = (between || to) && !low.scaled && figuresAt(tape, low.last).value < 1000;
  if (!dash && !joined) return low;
  const sign = isMoneySign(codeAt(tape, at + 1));
  const number = sign ? at + 2 : at + 1;
  if (!digitAt(tape, number) || (!sign && !dash)) return low;
  const high = amountFrom(tape, number);
  return dash || high.scaled ? high : low;
}

/** Letters before a dollar sign that say whose it is: US, C, A, HK. */
const nation = (tape: ValueTape, at: number): boolean =>
  capitalAt(tape, at) && (shapeAt(tape, at) & shape.lower) === 0 && lengthAt(tape, at) <= 4;

/** Reads an amount behind a sign of money: −$5, US$40, £3m, $10-$15 million. */
export function moneySign(tape: ValueTape, at: number): number {
  if (!digitAt(tape, at + 1)) return -1;
  let first = at;
  if (glued(tape, at) && nation(tape, at - 1)) first = at - 1;
  const minus = codeAt(tape, first - 1);
  if (glued(tape, first) && (minus === 45 || minus === 0x2212 || minus === 43) && !glued(tape, first - 1)) first -= 1;
  if (tape.tokens.start[first]! < floorOf(tape)) first = at;
  const { last, end } = rangeOf(tape, first, amountFrom(tape, at + 1));
  const named =
    ((kindAt(tape, last + 1) & kind.code) !== 0 && capitalAt(tape, last + 1)) ||
    isWord(tape, last + 1, little.dollar) ||
    isWord(tape, last + 1, little.dollars);
  if (end === tape.tokens.end[last]! && named) return addValue(tape, 'MONEY', first, last + 1);
  return addUpTo(tape, 'MONEY', first, last, end);
}

/** Whether pounds are money here: the words round them speak of money, or the number is a large one. */
export function poundsAreMoney(tape: ValueTape, at: number, scaled: boolean): boolean {
  if (isWord(tape, at + 1, little.sterling)) return true;
  if (isWord(tape, at + 1, little.of)) return false;
  if (scaled) return true;
  for (let near = Math.max(0, at - 8); near < Math.min(tape.tokens.count, at + 8); near += 1)
    if (used(tape, near, use.moneyContext)) return true;
  return false;
}

/** Where the name of the money ends that begins at the token: dollars, US dollars, Canadian dollars, EUR; or −1. */
function currencyEnd(tape: ValueTape, at: number, { scaled, value, figures }: NumberPhrase): number {
  const bits = kindAt(tape, at);
  if (bits & kind.code) return capitalAt(tape, at) ? at : -1;
  if ((bits & kind.currency) === 0) {
    if (!capitalAt(tape, at)) return -1;
    const name = codeAt(tape, at + 1) === 46 && glued(tape, at + 1) ? at + 2 : at + 1;
    return (kindAt(tape, name) & kind.currency) !== 0 && !capitalAt(tape, name) ? name : -1;
  }
  if (bits & kind.measure) {
    if (!poundsAreMoney(tape, at, scaled)) return -1;
    return isWord(tape, at + 1, little.sterling) ? at + 1 : at;
  }
  if (isWord(tape, at, little.rand) && capitalAt(tape, at)) return -1;
  // Somebody won: only large sums are Korean.
  if (isWord(tape, at, little.won) && !scaled && !(figures && value >= 1000)) return -1;
  return at;
}

/** Reads money whose number is known: 5 million dollars, 20 pence, hundreds of millions of dollars, 40 EUR. */
export function moneyWith(tape: ValueTape, number: NumberPhrase): number {
  if (codeAt(tape, number.unit) === cents && glued(tape, number.unit))
    return addValue(tape, 'MONEY', number.first, number.unit);
  const of = number.unit === number.last + 1 && number.scaled && isWord(tape, number.unit, little.of) ? 1 : 0;
  const last = currencyEnd(tape, number.unit + of, number);
  return last < 0 ? -1 : addValue(tape, 'MONEY', number.first, last);
}

/** Reads money with its name or code before the number: USD 40 million, Rs 500, Rs. 500. */
export function moneyCode(tape: ValueTape, at: number): number {
  if (!capitalAt(tape, at)) return -1;
  const number = codeAt(tape, at + 1) === 46 && glued(tape, at + 1) ? at + 2 : at + 1;
  if (!digitAt(tape, number)) return -1;
  const { last, end } = amountFrom(tape, number);
  return addUpTo(tape, 'MONEY', at, last, end);
}

/** Reads money in one token, letters first: R500, N20bn, RM30. Few figures and no scale are a name: N95. */
export function moneyToken(tape: ValueTape, at: number, letters: string): number {
  if (letters !== 'r' && letters !== 'n' && (kindOfWord(letters) & kind.code) === 0) return -1;
  const from = tape.tokens.start[at]! + letters.length;
  const amount = endInToken(tape, at, tape.base + from);
  const scaled = amount.scaled || (kindAt(tape, at + 1) & kind.scale) !== 0;
  if (!scaled && (letters.length === 1 || amount.end - from < 3)) return -1;
  if (amount.end < tape.tokens.end[at]!) return addUpTo(tape, 'MONEY', at, at, amount.end);
  return addValue(tape, 'MONEY', at, !amount.scaled && scaled ? at + 1 : at);
}

/** Whether a number with a short scale, such as 500k, has the name of money behind it. */
export function scaledMoney(tape: ValueTape, at: number): number {
  const { last, end } = amountFrom(tape, at);
  const number: NumberPhrase = {
    first: at,
    last,
    unit: last + 1,
    value: figuresAt(tape, at).value,
    figures: true,
    scaled: true,
  };
  return end === tape.tokens.end[last]! ? moneyWith(tape, number) : -1;
}
