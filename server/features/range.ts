import type { Range } from 'vscode-languageserver';
import type { SourceText } from '../text/source.ts';
import type { Span } from '../text/span.ts';

/** A span as the protocol writes it. */
export const rangeOf = (source: SourceText, { start, end }: Span): Range => ({
  start: source.positionAt(start),
  end: source.positionAt(end),
});

/** A protocol range as a span, its ends in order whatever was sent. */
export function spanOf(source: SourceText, range: Range): Span {
  const one = source.offsetAt(range.start);
  const other = source.offsetAt(range.end);
  return { start: Math.min(one, other), end: Math.max(one, other) };
}
