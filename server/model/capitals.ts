import { once } from '../lexicon/once.ts';
import { bytes, ints } from '../text/slab.ts';
import type { Article } from './article.ts';
import { beside } from './beside.ts';

/** The words of running copy that begin with a capital, in the order of the text: `count` entries in each list. */
export interface CapitalWords {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 for two to six capitals and digits, and nothing else. */
  readonly acronym: Uint8Array;
}

const known = beside<CapitalWords>();

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

/** Room for the words of one article, kept for the next. */
let places = new Int32Array(1024);

/**
 * The words of running copy that begin with a capital, in the order of the text; headlines, labels and lists left out.
 * A hyphen, or an apostrophe before a capital, is part of a word (*O’Brien*, *Delacroix-Ngata*); a possessive ending is not.
 */
export function capitalWords(article: Article): CapitalWords {
  const before = known.get(article);
  if (before !== undefined) return before;
  const { text } = article.source;
  const table = kinds();
  let used = 0;
  for (const { role, start, end } of article.paragraphs) {
    if (role !== 'body' && role !== 'dateline') continue;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      // By far the most characters are small letters and spaces.
      if (code < 65 || (code > 90 && code < 0xc0) || kindOf(table, code) !== kind.large) continue;
      if (at > start && isInside(table, text, at, start)) continue;
      const to = endOfWord(table, text, at, end);
      if (to - at > 1) {
        if (used + 2 > places.length) places = grown(places);
        places[used] = at;
        places[used + 1] = to;
        used += 2;
      }
      at = to - 1;
    }
  }
  const words = listed(text, used >> 1);
  known.set(article, words);
  return words;
}

function grown(small: Int32Array): Int32Array<ArrayBuffer> {
  const large = new Int32Array(2 * small.length);
  large.set(small);
  return large;
}

function listed(text: string, count: number): CapitalWords {
  const starts = ints(count);
  const ends = ints(count);
  const acronym = bytes(count);
  for (let index = 0; index < count; index += 1) {
    const start = places[2 * index]!;
    const end = places[2 * index + 1]!;
    starts[index] = start;
    ends[index] = end;
    if (isAcronym(text, start, end)) acronym[index] = 1;
  }
  return { count, starts, ends, acronym };
}

/** Whether a capital stands behind the first letter of its word. */
function isInside(table: Uint8Array, text: string, at: number, start: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (kindOf(table, before) !== kind.other) return true;
  if ((before !== 45 && before !== 39 && before !== 0x2019) || at - 2 < start) return false;
  return kindOf(table, text.charCodeAt(at - 2)) !== kind.other;
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
