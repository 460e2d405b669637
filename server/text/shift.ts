import type { EditedRegion } from './source.ts';
import type { Span } from './span.ts';

/**
 * Where the words of `span` stand after one edit; null when none of them is left. What is put in before or behind them
 * is not of them, what is put in between is.
 */
export function shifted(span: Span, { start, oldEnd, newEnd }: EditedRegion): Span | null {
  const by = newEnd - oldEnd;
  if (oldEnd <= span.start) return { start: span.start + by, end: span.end + by };
  if (start >= span.end) return span;
  if (start >= span.start && oldEnd <= span.end)
    return start === span.start && oldEnd === span.end ? null : { start: span.start, end: span.end + by };
  if (start <= span.start && oldEnd >= span.end) return null;
  return start < span.start ? { start: newEnd, end: span.end + by } : { start: span.start, end: start };
}

/** The smallest region that an edit changes: equal text at the ends of what it takes out and puts in is none of it. */
export function narrowed(before: string, after: string, { start, oldEnd, newEnd }: EditedRegion): EditedRegion {
  let from = start;
  while (from < oldEnd && from < newEnd && before.charCodeAt(from) === after.charCodeAt(from)) from += 1;
  let [until, now] = [oldEnd, newEnd];
  while (until > from && now > from && before.charCodeAt(until - 1) === after.charCodeAt(now - 1)) {
    until -= 1;
    now -= 1;
  }
  return { start: from, oldEnd: until, newEnd: now };
}

/** What is left of some stretches of a text after one edit, in its own letters only: none of what was put in. */
export function remaining(parts: readonly Span[], { start, oldEnd, newEnd }: EditedRegion): readonly Span[] {
  const by = newEnd - oldEnd;
  const left: Span[] = [];
  for (const part of parts) {
    if (part.end <= start) left.push(part);
    else if (part.start >= oldEnd) left.push({ start: part.start + by, end: part.end + by });
    else {
      if (part.start < start) left.push({ start: part.start, end: start });
      if (part.end > oldEnd) left.push({ start: newEnd, end: part.end + by });
    }
  }
  return left;
}
