import type { Span } from './span.ts';

/** Whether the unit at `offset` is the second half of a character of two units. */
const isSecondHalf = (text: string, offset: number): boolean =>
  (text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;

/** Counts a text in code points, as the annotations of the web do, where the editor counts UTF-16 units. */
export interface CodePoints {
  /** Code points in the whole text. */
  readonly length: number;
  /** Span in UTF-16 units → in code points. */
  from(span: Span): Span;
  /** Span in code points → in UTF-16 units; null where the text has no such place. */
  to(span: Span): Span | null;
}

/** The code points of a text. A look costs a search among the characters of two units, of which most texts have none. */
export function codePointsOf(text: string): CodePoints {
  /** Offsets, in UTF-16 units, of the second halves. */
  const halves: number[] = [];
  for (let offset = 1; offset < text.length; offset += 1) if (isSecondHalf(text, offset)) halves.push(offset);
  const length = text.length - halves.length;
  const pointsBefore = (offset: number): number => offset - countBelow(halves, offset);
  const unitsBefore = (points: number): number => {
    // The half at index i stands behind halves[i] - i - 1 whole points and the one it belongs to.
    let low = 0;
    let high = halves.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (halves[middle]! - middle <= points) low = middle + 1;
      else high = middle;
    }
    return points + low;
  };
  return {
    length,
    from: ({ start, end }) => ({ start: pointsBefore(start), end: pointsBefore(end) }),
    to: ({ start, end }) =>
      Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length
        ? { start: unitsBefore(start), end: unitsBefore(end) }
        : null,
  };
}

function countBelow(list: readonly number[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
