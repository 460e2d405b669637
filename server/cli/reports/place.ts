import type { SourceText } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';

/** Where a range lies for people and their tools: lines and columns from 1, columns in UTF-16 units, the end behind it. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placeOf(source: SourceText, span: Span): Place {
  const start = source.positionAt(span.start);
  const end = source.positionAt(span.end);
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
