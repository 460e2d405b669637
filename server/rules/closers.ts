import { isSpaceCode } from '../text/tokens.ts';

/** Glyphs that may stand side by side where quotations end together. */
const marks = new Set('”’"\'»›“‘'.split('').map((mark) => mark.charCodeAt(0)));

/** Where the words end that a closing mark at `at` closes, other closing marks right before it left out: *run*‸’”. */
export function endOfQuoted(text: string, at: number, from: number): number {
  let end = at;
  while (end > from && marks.has(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** Where the next word behind `at` begins, spaces but no line break skipped; -1 where there is none right behind them. */
export function nextOnLine(text: string, at: number): number {
  let next = at;
  while (next < text.length && isSpaceCode(text.charCodeAt(next))) {
    const code = text.charCodeAt(next);
    if (code === 10 || code === 13) return -1;
    next += 1;
  }
  return next > at && next < text.length ? next : -1;
}

/** Whether the stop before `end` is that of an abbreviation: U.S., Jr., a.m. */
export const endsAbbreviated = (text: string, end: number): boolean =>
  abbreviated.test(text.slice(Math.max(0, end - 12), end));

const abbreviated = /(?:^|[^A-Za-z])(?:(?:[A-Za-z]\.)+|(?:Jr|Sr|Inc|Co|Ltd|Corp|St|Dr|Mr|Mrs|Ms|No|vs|etc)\.)$/;
