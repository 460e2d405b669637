import { isUpperCode, shape } from '../text/tokens.ts';
import type { Pieces } from './pieces.ts';

/** So many words back at most the first letter is looked for. */
const farthest = 12;

/**
 * The first piece of the words whose first letters the piece at `at`, in brackets, is: *Tides* of Tides and Fisheries
 * Authority (TFA). −1 where the capitals right before the bracket are others.
 */
export function spelledFrom(text: string, base: number, pieces: Pieces, at: number): number {
  if ((pieces.shape[at]! & shape.shouted) === 0) return -1;
  const start = base + pieces.start[at]!;
  let letter = base + pieces.end[at]! - 1;
  let first = -1;
  for (let before = at - 2; before >= 0 && at - before < farthest && letter >= start; before -= 1) {
    const code = text.charCodeAt(base + pieces.start[before]!);
    if (code === text.charCodeAt(letter)) {
      letter -= 1;
      first = before;
    } else if (isUpperCode(code)) return -1;
  }
  return letter < start ? first : -1;
}

/** Whether the letters of the piece at `at`, in brackets, are those of the capitals right before the bracket. */
export const spellsOut = (text: string, base: number, pieces: Pieces, at: number): boolean =>
  spelledFrom(text, base, pieces, at) >= 0;
