import { isSpaceCode, isUpperCode } from './tokens.ts';

/**
 * Whether the words in `[from, to)` hold the end of a sentence and the beginning of the next (*tired. I went home*): then
 * a stop at their end is that of a whole sentence, not of a fragment.
 */
export function holdsSentenceEnd(text: string, from: number, to: number): boolean {
  for (let at = from + 2; at + 2 < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 46 && code !== 63 && code !== 33) continue;
    if (!isSpaceCode(text.charCodeAt(at + 1)) || !isUpperCode(text.charCodeAt(at + 2))) continue;
    // Mr. Hale, J. Cole: the stop of an abbreviation.
    if (!isSpaceCode(text.charCodeAt(at - 2)) && !isUpperCode(text.charCodeAt(at - 2))) return true;
  }
  return false;
}
