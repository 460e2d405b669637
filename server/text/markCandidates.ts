import { elides, glyphOf, insideWord, markAt, type Side, sideOf } from './glyphs.ts';
import { isDigitCode, isSpaceCode, isWordCode } from './tokens.ts';

/** One mark in a paragraph; offsets relative to the paragraph. */
export interface FoundMark {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/** A mark with what can be told of it where it stands. */
export interface Candidate extends FoundMark {
  readonly single: boolean;
  readonly side: Side;
  /** What it does if nothing in the stack speaks against it. */
  readonly turn: 'open' | 'close' | 'either';
  /** A closing single after punctuation or before it: not an apostrophe. */
  readonly strong: boolean;
}

/** Whether a mark stands behind a digit, where it may be a prime: feet and inches, not speech. */
export const afterDigit = (text: string, at: number, start: number): boolean =>
  at > start && isDigitCode(text.charCodeAt(at - 1));

/** Whether the character is one that stands before a closing mark. */
export const isPunctuation = (code: number): boolean =>
  code === 44 || code === 46 || code === 63 || code === 33 || code === 59 || code === 0x2026 || code === 0x2014;

function turnOf(faces: 'open' | 'close' | 'both', side: Side): Candidate['turn'] {
  if (faces === 'both') return side === 'open' || side === 'close' ? side : 'either';
  if (faces === 'open') return side === 'close' ? 'close' : side === 'neither' ? 'either' : 'open';
  return side === 'open' ? 'either' : 'close';
}

/** Whether a single mark is plainly an apostrophe, or a prime between digits: don’t, ’90s, 5’11. */
function isApostrophe(text: string, at: number, written: string, side: Side, start: number, end: number): boolean {
  if (insideWord(text, at, start, end) && written !== '‹' && written !== '›') return true;
  if (side === 'open' && written !== '`' && elides(text, at, end)) return true;
  const stop = at + written.length;
  return afterDigit(text, at, start) && stop < end && isDigitCode(text.charCodeAt(stop));
}

/** How far the value of an attribute reaches at the most. */
const longestValue = 300;

/** class="x": where the value of an attribute of mark-up ends, which is no words of anybody; the mark itself if nowhere. */
function endOfValue(text: string, at: number, end: number): number {
  const other = text.slice(at + 1, Math.min(end, at + 1 + longestValue)).search(/["'”“]/);
  return other >= 0 ? at + 1 + other : at;
}

const opensValue = (written: string, before: number): boolean =>
  before === 61 && (written === '"' || written === "'" || written === '”' || written === '“');

/** All marks of the paragraph `[start, end)` that are not plainly apostrophes, primes or parts of mark-up. */
export function candidates(text: string, start: number, end: number): Candidate[] {
  const found: Candidate[] = [];
  for (let at = start; at < end; at += 1) {
    const written = markAt(text, at, end);
    if (written === '') continue;
    const stop = at + written.length;
    const glyph = glyphOf(written);
    const side = sideOf(text, at, written.length, start, end);
    if (glyph.single && isApostrophe(text, at, written, side, start, end)) continue;
    const before = at > start ? text.charCodeAt(at - 1) : 32;
    const after = stop < end ? text.charCodeAt(stop) : 32;
    if (opensValue(written, before)) {
      at = endOfValue(text, at, end);
      continue;
    }
    // (”): a face or a dropped note, no quotation.
    if (before === 40 && after === 41) continue;
    found.push({
      start: at - start,
      end: stop - start,
      written,
      single: glyph.single,
      side,
      turn: turnOf(glyph.faces, side),
      strong:
        isPunctuation(before) ||
        before === 0x201d ||
        before === 34 ||
        (!isSpaceCode(before) && !isSpaceCode(after) && !isWordCode(after)),
    });
    at = stop - 1;
  }
  return found;
}
