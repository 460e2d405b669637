import { isUpperCode, shape } from '../text/tokens.ts';
import type { Pieces } from './pieces.ts';

/** So many words back at most the first letter is looked for. */
const farthest = 12;

/** Whether the letters of the piece at `at`, in brackets, are those of the capitals right before the bracket. */
export function spellsOut(text: string, base: number, pieces: Pieces, at: number): boolean {
  if ((pieces.shape[at]! & shape.shouted) === 0) return false;
  const start = base + pieces.start[at]!;
  let letter = base + pieces.end[at]! - 1;
  for (let before = at - 2; before >= 0 && at - before < farthest && letter >= start; before -= 1) {
    const code = text.charCodeAt(base + pieces.start[before]!);
    if (code === text.charCodeAt(letter)) letter -= 1;
    else if (isUpperCode(code)) return false;
  }
  return letter < start;
}
