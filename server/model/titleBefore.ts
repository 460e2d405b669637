import { titles } from '../lexicon/people.ts';
import type { Span } from '../text/span.ts';
import { isSpaceCode } from '../text/tokens.ts';

/** A title of office before a name: *Health Director* Ana Rao. */
export interface WrittenTitle extends Span {
  /** As written, word by word. */
  readonly words: readonly string[];
}

/** Most words of a title. */
const longest = 6;

const small = new Set(['of', 'for', 'and', 'the']);

/**
 * The capitalised words right before a name that end in a title; null without one. *of* and the like may stand inside
 * (*Secretary of State*). Offsets are those of `text`.
 */
export function titleBefore(text: string, name: Span): WrittenTitle | null {
  if (!mayFollowTitle(text, name.start)) return null;
  const words: string[] = [];
  let start = name.start;
  let kept = name.start;
  let end = -1;
  while (words.length < longest) {
    let to = start;
    while (to > 0 && isSpaceCode(text.charCodeAt(to - 1)) && text.charCodeAt(to - 1) !== 10) to -= 1;
    let from = to;
    while (from > 0 && !isSpaceCode(text.charCodeAt(from - 1)) && !stops.has(text[from - 1]!)) from -= 1;
    const word = text.slice(from, to);
    if (word === '' || (from > 0 && stops.has(text[from - 1]!) && words.length === 0 && word === '')) break;
    const large = /^\p{Lu}/u.test(word);
    if (!large && !(words.length > 0 && small.has(word))) break;
    if (/[,;:!?)”"]$/.test(word)) break;
    words.unshift(word);
    if (end < 0) end = to;
    start = from;
    if (large) kept = from;
    if (from > 0 && stops.has(text[from - 1]!)) break;
  }
  while (words.length > 0 && !/^\p{Lu}/u.test(words[0]!)) words.shift();
  const head = words.at(-1)?.toLowerCase().replace(/\.$/, '');
  const isTitle =
    head !== undefined &&
    (titles().has(head) || words.some((word, index) => words[index + 1] === 'of' && titles().has(word.toLowerCase())));
  return isTitle ? { start: kept, end, words } : null;
}

/** A look at the characters: whether the word before is written large and ends like a word. Most names have none. */
function mayFollowTitle(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && isSpaceCode(text.charCodeAt(at - 1)) && text.charCodeAt(at - 1) !== 10) at -= 1;
  const last = text.charCodeAt(at - 1);
  if (at === 0 || last === 44 || last === 34 || last === 0x201d) return false;
  let first = last;
  for (; at > 0; at -= 1) {
    const code = text.charCodeAt(at - 1);
    if (isSpaceCode(code) || opens(code)) break;
    first = code;
  }
  // Beyond ASCII the pattern decides.
  return first >= 128 || (first >= 65 && first <= 90);
}

/** ( “ " ‘ [ — – / before a word are no part of it. */
const opens = (code: number): boolean =>
  code === 40 ||
  code === 34 ||
  code === 47 ||
  code === 91 ||
  (code >= 0x2013 && code <= 0x201c && (code <= 0x2014 || code === 0x2018 || code === 0x201c));

const stops = new Set(['(', '“', '"', '‘', '[', '—', '–', '/']);
