import { once } from '../lexicon/once.ts';
import type { Article } from './article.ts';
import { beside } from './beside.ts';

/** A word that begins with a capital, in running copy. */
export interface CapitalWord {
  readonly start: number;
  readonly end: number;
  /** Two to six capitals and digits, nothing else. */
  readonly acronym: boolean;
}

const known = beside<readonly CapitalWord[]>();

const kind = { other: 0, small: 1, large: 2, digit: 3 } as const;

/** What each character up to U+024F is; beyond that a letter is asked for one by one. */
const kinds = once(() =>
  Uint8Array.from({ length: 0x250 }, (_, code) => {
    const character = String.fromCharCode(code);
    if (code >= 48 && code <= 57) return kind.digit;
    return /\p{Lu}/u.test(character) ? kind.large : /\p{L}/u.test(character) ? kind.small : kind.other;
  }),
);

function kindOf(table: Uint8Array, code: number): number {
  if (code < 0x250) return table[code]!;
  // General punctuation, the commonest of the rest.
  if (code >= 0x2000 && code < 0x2070) return kind.other;
  const character = String.fromCharCode(code);
  return /\p{Lu}/u.test(character) ? kind.large : /\p{L}/u.test(character) ? kind.small : kind.other;
}

/**
 * The words of running copy that begin with a capital, in the order of the text; headlines, labels and lists left out.
 * A hyphen, or an apostrophe before a capital, is part of a word (*O’Brien*, *Delacroix-Ngata*); a possessive ending is not.
 */
export function capitalWords(article: Article): readonly CapitalWord[] {
  const before = known.get(article);
  if (before !== undefined) return before;
  const { text } = article.source;
  const table = kinds();
  const words: CapitalWord[] = [];
  for (const { role, start, end } of article.paragraphs) {
    if (role !== 'body' && role !== 'dateline') continue;
    for (let at = start; at < end; ) {
      const first = kindOf(table, text.charCodeAt(at));
      if (first === kind.other) {
        at += 1;
        continue;
      }
      const to = endOfWord(table, text, at, end);
      if (first === kind.large && to - at > 1) words.push({ start: at, end: to, acronym: isAcronym(text, at, to) });
      at = to;
    }
  }
  known.set(article, words);
  return words;
}

function endOfWord(table: Uint8Array, text: string, from: number, end: number): number {
  let at = from + 1;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (kindOf(table, code) !== kind.other) continue;
    if (code !== 45 && code !== 39 && code !== 0x2019) break;
    const next = at + 1 < end ? kindOf(table, text.charCodeAt(at + 1)) : kind.other;
    if (code === 45 ? next === kind.small || next === kind.large : next === kind.large) continue;
    break;
  }
  return at;
}

function isAcronym(text: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > 6) return false;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!((code >= 65 && code <= 90) || (code >= 48 && code <= 57))) return false;
  }
  return true;
}
