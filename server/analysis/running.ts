import { glyphOf } from '../text/glyphs.ts';
import type { Run } from '../text/marks.ts';
import type { LocalParagraph } from './local.ts';

/** Whether the run at the start of a paragraph goes on with one left open in the paragraph before. */
export function continues(before: LocalParagraph | undefined, local: LocalParagraph): boolean {
  const last = before?.leftOpen ?? undefined;
  if (last === undefined || last.open === null) return false;
  const first = local.reading.runs[0];
  if (first === undefined || first.level !== 1) return false;
  if (first.open === null) return true;
  if (first.start !== 0) return false;
  const one = glyphOf(last.open.written);
  const other = glyphOf(first.open.written);
  return one.single === other.single && one.family === other.family;
}

/** The outer run that is open where the paragraph ends. */
export function openRun(runs: readonly Run[], length: number): Run | null {
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const run = runs[at]!;
    if (run.level !== 1) continue;
    return run.close === null && run.open !== null && run.end >= length ? run : null;
  }
  return null;
}
