import { type Span, span } from '../text/span.ts';
import { isWordCode } from '../text/tokens.ts';

/** The word that starts, stands or ends at `offset`, with apostrophes and hyphens inside it; null where there is none. */
export function wordAround(text: string, offset: number): Span | null {
  if (!inWord(text, offset) && !inWord(text, offset - 1)) return null;
  let start = offset;
  while (inWord(text, start - 1)) start--;
  let end = offset;
  while (inWord(text, end)) end++;
  return span(start, end);
}

/** Whether the character at `at` is part of a word: a letter or digit, or a joint between two of them. */
const inWord = (text: string, at: number): boolean =>
  isWordCode(text.charCodeAt(at)) ||
  (joints.has(text[at]) && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1)));

const joints: ReadonlySet<string | undefined> = new Set(["'", '’', '-', '‐', '‑']);
