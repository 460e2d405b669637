import { type NumberPhrase, simpleNumber } from './valueNumbers.ts';
import { addValue, codeAt, isOne, isWord, kindAt, little, lowerAt, type ValueTape } from './valueTape.ts';
import { kind } from './valueWords.ts';

const sign = 37;

/** The last token of *percent*, *per cent*, *percentage points* or % at the token, or −1. *Points* alone are none. */
export function percentEnd(tape: ValueTape, at: number): number {
  if (codeAt(tape, at) === sign) return at;
  if (isWord(tape, at, little.per) && isWord(tape, at + 1, little.cent)) return at + 1;
  if ((kindAt(tape, at) & kind.percent) === 0) return -1;
  const point = isWord(tape, at + 1, little.point) || isWord(tape, at + 1, little.points);
  return point ? at + 1 : tape.tokens.hash[at] === little.percentage ? -1 : at;
}

/** Reads a share whose number is known: 12%, 12 to 15 percent, half a per cent, two percentage points. */
export function percentWith(tape: ValueTape, number: NumberPhrase): number {
  let last = percentEnd(tape, number.unit);
  if (last < 0 && number.figures && number.value <= 100 && isWord(tape, number.last + 1, little.and)) {
    // 11 and 8 percent: the first share has its sign behind the second.
    const second = simpleNumber(tape, number.last + 2);
    if (second?.figures && second.first === number.last + 2) last = percentEnd(tape, second.unit);
  }
  if (last < 0) return -1;
  // One-half of 1 percent.
  const part = isWord(tape, number.first - 1, little.of) ? number.first - 2 : -1;
  const fraction = (kindAt(tape, part) & (kind.half | kind.compound)) !== 0 && isFraction(lowerAt(tape, part));
  return addValue(tape, 'PERCENT', fraction ? part : number.first, last);
}

const isFraction = (word: string): boolean =>
  word === 'half' ||
  word.endsWith('-half') ||
  word.endsWith('-third') ||
  word.endsWith('-quarter') ||
  word.endsWith('-tenth');

/** A share of which the number is only *a*: a percentage point. */
export function percentAlone(tape: ValueTape, at: number): number {
  // As a percent of income: no share is named.
  if (!isOne(tape, at - 1) || isWord(tape, at + 1, little.of)) return -1;
  const last = percentEnd(tape, at);
  return last < 0 ? -1 : addValue(tape, 'PERCENT', at - 1, last);
}
