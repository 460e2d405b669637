import type { Span } from './span.ts';

/** Line and character, both 0-based, characters in UTF-16 units: the position of the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** An incremental change as the protocol sends it; without a range it replaces the whole text. */
export interface TextChange {
  readonly range?: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

/** What one update replaced: `[start, oldEnd)` of the text before became `[start, newEnd)` of the text after. */
export interface EditedRegion {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/**
 * The immutable text of one article, with its lines. A line ends after LF, CRLF or a lone CR.
 * Offsets and positions of any value are accepted and clamped into the text; none throws.
 */
export interface SourceText {
  readonly text: string;
  /** UTF-16 code units. */
  readonly length: number;
  readonly lineCount: number;
  /** How this text came from the one before it by `update`; null for a text made from scratch. */
  readonly edited: EditedRegion | null;
  /** The offset of a position; a character past the line's end means the line's end, before its break. */
  offsetAt(position: Position): number;
  positionAt(offset: number): Position;
  slice(span: Span): string;
  /** A new text with the changes applied one after the other, each to the result of the one before it. */
  update(changes: readonly TextChange[]): SourceText;
}
