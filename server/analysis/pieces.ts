import { hashWord, isDigitCode, isUpperCode, shape } from '../text/tokens.ts';
import type { Reading } from './reading.ts';
import { vocabulary } from './vocabulary.ts';

/** The words of a paragraph as the tagger sees them: its tokens, with those like *pro-Israel* parted at their hyphens. */
export interface Pieces {
  readonly count: number;
  /** Index of the token each piece is of. */
  readonly token: Int32Array;
  /** UTF-16 offsets relative to the paragraph. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  /** As of `Tokens`; `spaced` is not set behind a hyphen. */
  readonly shape: Int32Array;
  /** Bits of `is`. */
  readonly flags: Int32Array;
}

const hyphen = 45;

/**
 * Whether a token is words tied by hyphens, one of them with a capital, so that a part of it may be a name: pro-Israel,
 * Texas-based, R-Ohio. Numbers (COVID-19) and letters (E-Class, C-SPAN) belong to what they stand with.
 */
function parted(text: string, from: number, to: number): boolean {
  let capital = false;
  let inside = false;
  let begin = from;
  for (let at = from; at <= to; at += 1) {
    const code = at < to ? text.charCodeAt(at) : hyphen;
    if (code === hyphen) {
      if (at - begin < 2 && !(at - begin === 1 && begin === from && isParty(text.charCodeAt(from)))) return false;
      inside ||= at < to;
      begin = at + 1;
    } else if (isDigitCode(code)) return false;
    else if (isUpperCode(code)) capital = true;
  }
  return capital && inside;
}

/** The letters that stand for parties before a state: D, I, L, R. */
const isParty = (code: number): boolean => code === 68 || code === 73 || code === 76 || code === 82;

const wordBit = shape.word;

/** Lays out the paragraph at `base`; where no token has to be parted the arrays are those of the reading. */
export function piecesOf(text: string, base: number, { tokens, flags }: Reading): Pieces {
  const more: number[] = [];
  const { count, start, end } = tokens;
  // Looking for the next hyphen is quicker than looking at every character.
  const paragraph = text.slice(base, base + (count > 0 ? end[count - 1]! : 0));
  let at = 0;
  for (let found = paragraph.indexOf('-'); found >= 0; found = paragraph.indexOf('-', found + 1)) {
    while (at < count && end[at]! <= found + 1) at += 1;
    if (at === count) break;
    if (found <= start[at]! || more.at(-1) === at || (tokens.shape[at]! & wordBit) === 0) continue;
    if (parted(text, base + start[at]!, base + end[at]!)) more.push(at);
  }
  if (more.length === 0) return whole(tokens, flags);
  return split(text, base, { tokens, flags }, more);
}

const identity = { row: Int32Array.from({ length: 256 }, (_, at) => at) };

function whole(tokens: Reading['tokens'], flags: Int32Array): Pieces {
  if (identity.row.length < tokens.count) identity.row = Int32Array.from({ length: 2 * tokens.count }, (_, at) => at);
  const { count, start, end, hash } = tokens;
  return { count, token: identity.row, start, end, hash, shape: tokens.shape, flags };
}

function split(
  text: string,
  base: number,
  { tokens, flags }: Pick<Reading, 'tokens' | 'flags'>,
  parted: readonly number[],
): Pieces {
  const known = vocabulary();
  const rows: number[][] = [[], [], [], [], [], []];
  const add = (...row: readonly number[]): void => {
    for (let at = 0; at < row.length; at += 1) rows[at]!.push(row[at]!);
  };
  let next = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const start = tokens.start[at]!;
    const end = tokens.end[at]!;
    if (parted[next] !== at) {
      add(at, start, end, tokens.hash[at]!, tokens.shape[at]!, flags[at]!);
      continue;
    }
    next += 1;
    const word = text.slice(base + start, base + end);
    let from = 0;
    while (from <= word.length) {
      const found = word.indexOf('-', from);
      const to = found < 0 ? word.length : found;
      if (to > from) {
        const piece = word.slice(from, to);
        const hash = hashWord(piece.toLowerCase());
        const bits = shapeOf(piece) | (from === 0 ? tokens.shape[at]! & shape.spaced : 0);
        add(at, start + from, start + to, hash, bits, known.flags[known.find(hash, piece.length)]!);
      }
      if (found < 0) break;
      from = found + 1;
    }
  }
  const [token, start, end, hash, form, bits] = rows.map((row) => Int32Array.from(row));
  return { count: token!.length, token: token!, start: start!, end: end!, hash: hash!, shape: form!, flags: bits! };
}

/** Bits of `shape` of a part of a token. */
function shapeOf(piece: string): number {
  let bits = shape.word | (isUpperCode(piece.charCodeAt(0)) ? shape.capital : 0);
  let letters = 0;
  for (const character of piece) {
    if (character >= '0' && character <= '9') bits |= shape.digit;
    else if (character === '.') bits |= shape.dotted;
    else {
      letters += 1;
      if (!isUpperCode(character.charCodeAt(0))) bits |= shape.lower;
    }
  }
  if (letters > 1 && !(bits & shape.lower)) bits |= shape.shouted;
  if (letters === 1 && piece.length === 1) bits |= shape.initial;
  return bits;
}
