import { isDigitCode, isLetterCode, isSpaceCode, isWordCode } from './tokens.ts';

/** A quotation mark glyph: which family it is of, whether single, and which way it faces by itself. */
export interface Glyph {
  readonly family: 'curly' | 'straight' | 'guillemet' | 'low' | 'grave';
  readonly single: boolean;
  readonly faces: 'open' | 'close' | 'both';
}

const glyphs = new Map<string, Glyph>([
  ['"', { family: 'straight', single: false, faces: 'both' }],
  ['＂', { family: 'straight', single: false, faces: 'both' }],
  ['&quot;', { family: 'straight', single: false, faces: 'both' }],
  ["''", { family: 'straight', single: false, faces: 'both' }],
  ['“', { family: 'curly', single: false, faces: 'open' }],
  ['‟', { family: 'curly', single: false, faces: 'open' }],
  ['”', { family: 'curly', single: false, faces: 'close' }],
  ['„', { family: 'low', single: false, faces: 'open' }],
  ['«', { family: 'guillemet', single: false, faces: 'open' }],
  ['»', { family: 'guillemet', single: false, faces: 'close' }],
  ['‹', { family: 'guillemet', single: true, faces: 'open' }],
  ['›', { family: 'guillemet', single: true, faces: 'close' }],
  ['``', { family: 'grave', single: false, faces: 'open' }],
  ['`', { family: 'grave', single: true, faces: 'open' }],
  ['‘', { family: 'curly', single: true, faces: 'open' }],
  ['‛', { family: 'curly', single: true, faces: 'open' }],
  ['’', { family: 'curly', single: true, faces: 'close' }],
  ['‚', { family: 'low', single: true, faces: 'open' }],
  ["'", { family: 'straight', single: true, faces: 'both' }],
]);

/** The glyph a mark as written stands for. */
export const glyphOf = (written: string): Glyph => glyphs.get(written)!;

/** Each code unit that can begin a mark: 1, else 0. */
const begins = new Uint8Array(0x10000);
for (const written of glyphs.keys()) begins[written.charCodeAt(0)] = 1;

/** The mark that begins at `at`, as written, or the empty string. */
export function markAt(text: string, at: number, end: number): string {
  const code = text.charCodeAt(at);
  if (begins[code] === 0) return '';
  if (code === 39 || code === 96) {
    const doubled = at + 1 < end && text.charCodeAt(at + 1) === code;
    if (doubled && !(at + 2 < end && text.charCodeAt(at + 2) === code)) return code === 39 ? "''" : '``';
    return code === 39 ? "'" : '`';
  }
  if (code === 38) return text.startsWith('&quot;', at) && at + 6 <= end ? '&quot;' : '';
  return text[at]!;
}

/** What the neighbours of a mark say about its direction. */
export type Side = 'open' | 'close' | 'both' | 'neither';

/** Brackets, dashes and slashes behind which a quotation may open. */
const opensAfter = new Set('([{—–-/=>_*…:;,'.split('').map((character) => character.charCodeAt(0)));
const dashes = new Set([0x2014, 0x2013, 45, 47]);

/** Whether the code unit is itself a mark glyph. */
export const isMarkCode = (code: number): boolean => begins[code] === 1 && code !== 38;

/** How many marks side by side are looked across. */
const adjoining = 8;

/**
 * Reads a mark's direction from the characters on both sides: before a word after a space it opens, after a word
 * before a space it closes, in between both are possible.
 */
export function sideOf(text: string, at: number, length: number, start: number, end: number): Side {
  let left = at - 1;
  while (left >= start && left > at - adjoining && isMarkCode(text.charCodeAt(left))) left -= 1;
  let right = at + length;
  while (right < end && right < at + adjoining && isMarkCode(text.charCodeAt(right))) right += 1;
  const before = left < start ? 32 : text.charCodeAt(left);
  const after = right >= end ? 32 : text.charCodeAt(right);
  const spaceBefore = isSpaceCode(before);
  const spaceAfter = isSpaceCode(after);
  if (spaceBefore && spaceAfter) return left < start && right < end ? 'open' : right >= end ? 'close' : 'neither';
  if (spaceBefore) return isWordCode(after) || !closesBefore(after) ? 'open' : 'neither';
  if (spaceAfter) return opensOnly(before) ? 'open' : 'close';
  if (opensOnly(before)) return 'open';
  if (isWordCode(after))
    return opensAfter.has(before) ? (dashes.has(before) ? 'both' : 'open') : isWordCode(before) ? 'both' : 'close';
  return 'close';
}

/** Brackets that never stand before a closing mark. */
const opensOnly = (code: number): boolean => code === 40 || code === 91 || code === 123;

/** Punctuation that never stands right after an opening mark. */
const closesBefore = (code: number): boolean =>
  code === 44 || code === 59 || code === 41 || code === 93 || code === 125 || code === 58 || code === 63 || code === 33;

const elided = new Set([
  'em',
  'til',
  'till',
  'twas',
  'tis',
  'n',
  'cause',
  'round',
  'bout',
  'cos',
  'nuff',
  'twill',
  'tween',
  'ere',
  'neath',
  'gainst',
]);

/** Whether an apostrophe at `at` begins a shortened word: ’47, ’90s, ’em, ’til, rock ’n’ roll. */
export function elides(text: string, at: number, end: number): boolean {
  let to = at + 1;
  while (to < end && isWordCode(text.charCodeAt(to))) to += 1;
  if (to - at >= 3 && isDigitCode(text.charCodeAt(at + 1)) && isDigitCode(text.charCodeAt(at + 2))) {
    // A decade or year, never a quotation that happens to begin with a number: ’90s, ’47, but not ‘100 per cent’.
    const rest = text.slice(at + 3, to);
    return rest === '' || rest === 's';
  }
  return to - at <= 8 && elided.has(text.slice(at + 1, to).toLowerCase());
}

/** Whether the characters on both sides of an apostrophe are letters or digits, as in O’Brien or don’t. */
export const insideWord = (text: string, at: number, start: number, end: number): boolean =>
  at > start && at + 1 < end && isWordCode(text.charCodeAt(at - 1)) && isLetterCode(text.charCodeAt(at + 1));
