/** A half-open range of UTF-16 code units, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span from two offsets. */
export const span = (start: number, end: number): Span => ({ start, end });

/** Number of UTF-16 code units covered. */
export const width = (a: Span): number => a.end - a.start;

/** Whether `offset` lies in `a`; the end counts too, because a caret behind the last character still touches it. */
export const touches = (a: Span, offset: number): boolean => offset >= a.start && offset <= a.end;

/** Whether `inner` lies wholly in `outer`. */
export const contains = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Whether the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** `a` moved right by `by` units. */
export const shift = (a: Span, by: number): Span => ({ start: a.start + by, end: a.end + by });

/** The smallest span over all of `spans`, which must not be empty. */
export const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((s) => s.start)),
  end: Math.max(...spans.map((s) => s.end)),
});
