import { endOfWords, startOfWords } from '../model/around.ts';
import { isSpaceCode } from '../text/tokens.ts';

/** The last word of `text` with what is stuck to it (`full,`), for a title or message; empty for blank text. */
export function lastWord(text: string): string {
  const end = endOfWords(text, { start: 0, end: text.length });
  let start = end;
  while (start > 0 && !isSpaceCode(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

/** The first word of `text` with what is stuck to it; empty for blank text. */
export function firstWord(text: string): string {
  const start = startOfWords(text, { start: 0, end: text.length });
  let end = start;
  while (end < text.length && !isSpaceCode(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}
