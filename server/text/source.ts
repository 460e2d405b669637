import { lineAt, lineStarts, updateLineStarts } from './lines.ts';
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

/** The text before its first edit, lines not read until they are asked for. */
export const sourceText = (text: string): SourceText => new Source(text, null, null);

const NOTHING_EDITED: EditedRegion = { start: 0, oldEnd: 0, newEnd: 0 };

class Source implements SourceText {
  readonly text: string;
  readonly edited: EditedRegion | null;
  #starts: Int32Array | null;

  constructor(text: string, edited: EditedRegion | null, starts: Int32Array | null) {
    this.text = text;
    this.edited = edited;
    this.#starts = starts;
  }

  get length(): number {
    return this.text.length;
  }

  get lineCount(): number {
    return this.#lines().length;
  }

  offsetAt({ line, character }: Position): number {
    const starts = this.#lines();
    if (!(line >= 0)) return 0;
    const index = Math.floor(line);
    if (index >= starts.length) return this.length;
    const start = starts[index]!;
    return Math.min(start + (character > 0 ? Math.floor(character) : 0), this.#lineEnd(index));
  }

  positionAt(offset: number): Position {
    const starts = this.#lines();
    const at = this.#clamp(offset);
    const line = lineAt(starts, at);
    return { line, character: Math.min(at, this.#lineEnd(line)) - starts[line]! };
  }

  slice(span: Span): string {
    return this.text.slice(this.#clamp(span.start), this.#clamp(span.end));
  }

  update(changes: readonly TextChange[]): SourceText {
    let current: Source = this;
    let edited = NOTHING_EDITED;
    for (const change of changes) {
      const next = current.#changed(change);
      edited = edited === NOTHING_EDITED ? next.edited! : joined(edited, next.edited!);
      current = next;
    }
    return new Source(current.text, edited, current.#starts);
  }

  #changed({ range, text: inserted }: TextChange): Source {
    if (range === undefined) return new Source(inserted, difference(this.text, inserted), null);
    const one = this.offsetAt(range.start);
    const other = this.offsetAt(range.end);
    const start = Math.min(one, other);
    const oldEnd = Math.max(one, other);
    const newEnd = start + inserted.length;
    const text = this.text.slice(0, start) + inserted + this.text.slice(oldEnd);
    return new Source(text, { start, oldEnd, newEnd }, updateLineStarts(this.#lines(), text, start, oldEnd, newEnd));
  }

  #lines(): Int32Array {
    this.#starts ??= lineStarts(this.text);
    return this.#starts;
  }

  /** Offset behind the last character of a line, before its break. */
  #lineEnd(line: number): number {
    const starts = this.#lines();
    if (line + 1 >= starts.length) return this.length;
    const next = starts[line + 1]!;
    return this.text.charCodeAt(next - 1) === 10 && next - 2 >= starts[line]! && this.text.charCodeAt(next - 2) === 13
      ? next - 2
      : next - 1;
  }

  #clamp(offset: number): number {
    return offset > 0 ? Math.min(Math.floor(offset), this.length) : 0;
  }
}

/** What remains different between two whole texts: clients that send everything at each key still edit little. */
function difference(before: string, after: string): EditedRegion {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let oldEnd = before.length;
  let newEnd = after.length;
  while (oldEnd > start && newEnd > start && before.charCodeAt(oldEnd - 1) === after.charCodeAt(newEnd - 1)) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, newEnd };
}

/** One region over an edit and the next one, which was made on the result of the first. */
function joined(first: EditedRegion, next: EditedRegion): EditedRegion {
  return {
    start: Math.min(first.start, next.start),
    oldEnd: first.oldEnd + Math.max(0, next.oldEnd - first.newEnd),
    newEnd: Math.max(first.newEnd, next.oldEnd) + next.newEnd - next.oldEnd,
  };
}
