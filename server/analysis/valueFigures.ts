import { isDigitCode } from '../text/tokens.ts';
import { isHyphen, type ValueTape } from './valueTape.ts';
import { kindOfWord } from './valueWords.ts';

/** The number that a token begins with. Offsets relative to the paragraph. */
export interface Figures {
  readonly value: number;
  /** Where the number ends and something else in the token begins, or the token’s end. */
  readonly end: number;
  /** No stops, no commas. */
  readonly plain: boolean;
  readonly digits: number;
}

/** Reads the number between two offsets of the paragraph: figures with commas and a stop. */
export function figuresIn({ text, base }: ValueTape, from: number, to: number): Figures {
  let value = 0;
  let scale = 1;
  let digits = 0;
  let plain = true;
  let at = from;
  for (; at < to; at += 1) {
    const code = text.charCodeAt(base + at);
    if (isDigitCode(code)) {
      digits += 1;
      if (scale < 1) {
        value += (code - 48) * scale;
        scale /= 10;
      } else value = value * 10 + code - 48;
    } else if ((code === 44 || code === 46) && at > from && isDigitCode(text.charCodeAt(base + at + 1))) {
      plain = false;
      if (code === 46) scale = 0.1;
    } else break;
  }
  return { value, end: at, plain, digits };
}

/** The number at the beginning of the token. */
export const figuresAt = (tape: ValueTape, at: number): Figures =>
  figuresIn(tape, tape.tokens.start[at]!, tape.tokens.end[at]!);

/** Whether the token is a number in figures and nothing else. */
export const allFigures = (tape: ValueTape, at: number): boolean => {
  if (at < 0 || at >= tape.tokens.count) return false;
  const { digits, end } = figuresAt(tape, at);
  return digits > 0 && end === tape.tokens.end[at]!;
};

/** A year in four figures that news speaks of. */
export const isYear = ({ value, plain, digits }: Figures): boolean =>
  plain && digits === 4 && value >= 1000 && value < 2100;

/** One part of a token with hyphens. Offsets relative to the paragraph. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly figures: Figures;
  /** Bits of `kind`. */
  readonly kinds: number;
  readonly word: string;
}

/** Takes a token apart at its hyphens. */
export function partsOf(tape: ValueTape, at: number): readonly Part[] {
  const { text, base, tokens } = tape;
  const parts: Part[] = [];
  const end = tokens.end[at]!;
  let start = tokens.start[at]!;
  for (let to = start; to <= end && parts.length < 8; to += 1) {
    if (to < end && !isHyphen(text.charCodeAt(base + to))) continue;
    const word = text.slice(base + start, base + to).toLowerCase();
    parts.push({ start, end: to, figures: figuresIn(tape, start, to), kinds: kindOfWord(word), word });
    start = to + 1;
  }
  return parts;
}

/** Whether the part is a number in figures and nothing else. */
export const isNumber = ({ figures, end }: Part): boolean => figures.digits > 0 && figures.end === end;
