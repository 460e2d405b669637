import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Span } from '../server/text/span.ts';

/** A text written for a test, with its marks taken out and what they stood for. */
export interface MarkedText {
  readonly text: string;
  /** What stood between `⟦` and `⟧`, in the order of their opening. */
  readonly ranges: readonly Span[];
  /** Where each `‸` stood. */
  readonly cursors: readonly number[];
}

/**
 * Reads the marks of a test text: `⟦ ⟧` round a range (they may nest), `‸` for the caret, `¶` for a paragraph break
 * (the spaces beside it go too). Throws when a bracket has no partner: that test would prove nothing.
 */
export function marked(source: string): MarkedText {
  const withBreaks = source.replace(/[ \t]*¶[ \t]*/g, '\n\n');
  const ranges: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  const cursors: number[] = [];
  let text = '';
  for (const unit of withBreaks.split('')) {
    if (unit === '⟦') {
      const range = { start: text.length, end: -1 };
      ranges.push(range);
      open.push(range);
    } else if (unit === '⟧') {
      const range = open.pop();
      if (range === undefined) throw new Error(`⟧ without ⟦ in test text: ${source}`);
      range.end = text.length;
    } else if (unit === '‸') {
      cursors.push(text.length);
    } else {
      text += unit;
    }
  }
  if (open.length > 0) throw new Error(`⟦ without ⟧ in test text: ${source}`);
  return { text, ranges, cursors };
}

/** The offset of the one `‸` in a marked text. Throws unless there is exactly one. */
export function caret(source: string): { readonly text: string; readonly offset: number } {
  const { text, cursors } = marked(source);
  const offset = cursors[0];
  if (offset === undefined || cursors.length > 1) throw new Error(`Wanted one ‸ in test text: ${source}`);
  return { text, offset };
}

/** The reverse of `marked` for ranges that do not cross: the text with `⟦ ⟧` set round each, so that a failure can be read. */
export function withMarks(text: string, ranges: readonly Span[]): string {
  const marks = ranges.flatMap((range) => [
    { at: range.start, glyph: '⟦', outer: range.end },
    { at: range.end, glyph: '⟧', outer: -range.start },
  ]);
  marks.sort((a, b) => b.at - a.at || (a.glyph === b.glyph ? a.outer - b.outer : a.glyph === '⟧' ? 1 : -1));
  let shown = text;
  for (const mark of marks) shown = shown.slice(0, mark.at) + mark.glyph + shown.slice(mark.at);
  return shown;
}

/** Whether this run may rewrite goldens (`npm run update`). */
export const updating = (): boolean => process.env['NEWSMARK_UPDATE'] === '1';

/** Holds `actual` to the golden file at `path` (from the project folder), or rewrites the file when updating. */
export function matchesGolden(path: string, actual: string): void {
  const golden = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (golden === actual) return;
  if (updating()) {
    writeFileSync(path, actual);
    return;
  }
  assert.notEqual(golden, null, `${path} is missing: npm run update writes it`);
  assert.equal(actual, golden, `${path} differs: if the new text is right, npm run update writes it`);
}
