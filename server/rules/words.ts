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

/** The words of a quotation without its marks, the stop before its closing mark, and the space round them. */
export const unmarked = (quotation: string): string =>
  quotation.replace(/^(?:``|''|[“”‘’"'«»‹›„‚`])+\s*/u, '').replace(/[\s,.;:]*(?:''|[“”‘’"'«»‹›„‚])+$/u, '');

/** How many words there are between spaces. */
export const wordsIn = (words: string): number => words.split(/\s+/).filter((word) => word !== '').length;

/** Names and titles are written large: whether every word but the small ones between begins with a capital. */
export const isInTitleCase = (words: string): boolean =>
  words
    .split(/\s+/)
    .every(
      (word, index) =>
        /^[\p{Lu}\p{N}#@]/u.test(word) || (index > 0 && /^(?:a|an|and|at|by|for|in|of|on|or|the|to|with)$/.test(word)),
    );
