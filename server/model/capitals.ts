import type { Article } from './article.ts';

/** A word that begins with a capital, in running copy. */
export interface CapitalWord {
  readonly start: number;
  readonly end: number;
  /** Two to six capitals and digits, nothing else. */
  readonly acronym: boolean;
}

const known = new WeakMap<Article, readonly CapitalWord[]>();

const isUpper = (code: number): boolean =>
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0xde && code !== 0xd7) ||
  (code >= 0x100 && upper.test(String.fromCharCode(code)));

const upper = /\p{Lu}/u;
const letter = /\p{L}/u;

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && letter.test(String.fromCharCode(code)));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * The words of running copy that begin with a capital, in the order of the text; headlines, labels and lists left out.
 * A hyphen, or an apostrophe before a capital, is part of a word (*O’Brien*, *Delacroix-Ngata*); a possessive ending is not.
 */
export function capitalWords(article: Article): readonly CapitalWord[] {
  const before = known.get(article);
  if (before !== undefined) return before;
  const { text } = article.source;
  const words: CapitalWord[] = [];
  for (const { role, start, end } of article.paragraphs) {
    if (role !== 'body' && role !== 'dateline') continue;
    for (let at = start; at < end; ) {
      const code = text.charCodeAt(at);
      if (!isLetter(code) && !isDigit(code)) {
        at += 1;
        continue;
      }
      const to = endOfWord(text, at, end);
      if (isUpper(code) && to - at > 1) words.push({ start: at, end: to, acronym: isAcronym(text, at, to) });
      at = to;
    }
  }
  known.set(article, words);
  return words;
}

function endOfWord(text: string, from: number, end: number): number {
  let at = from + 1;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) continue;
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    if (code === 45 && isLetter(next)) continue;
    if ((code === 39 || code === 0x2019) && isUpper(next)) continue;
    break;
  }
  return at;
}

function isAcronym(text: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > 6) return false;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!((code >= 65 && code <= 90) || isDigit(code))) return false;
  }
  return true;
}
