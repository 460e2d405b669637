import type { EditedRegion, SourceText } from '../text/source.ts';

/** Length of the longest common start of two strings, found by comparing ever smaller slices. */
function commonStart(a: string, b: string, limit: number): number {
  let known = 0;
  let step = limit;
  while (known < limit && step > 0) {
    const end = Math.min(limit, known + step);
    if (a.slice(known, end) === b.slice(known, end)) known = end;
    else if (step === 1) break;
    else step = Math.max(1, step >> 1);
  }
  return known;
}

function commonEnd(a: string, b: string, limit: number): number {
  let known = 0;
  let step = limit;
  while (known < limit && step > 0) {
    const end = Math.min(limit, known + step);
    if (a.slice(a.length - end, a.length - known) === b.slice(b.length - end, b.length - known)) known = end;
    else if (step === 1) break;
    else step = Math.max(1, step >> 1);
  }
  return known;
}

/** The region in which two texts differ. What the later text says of itself is believed only where it holds. */
export function changedRegion(before: SourceText, after: SourceText): EditedRegion {
  const hint = after.edited;
  if (hint !== null && after.length - hint.newEnd === before.length - hint.oldEnd) {
    const same =
      before.text.slice(0, hint.start) === after.text.slice(0, hint.start) &&
      before.text.slice(hint.oldEnd) === after.text.slice(hint.newEnd);
    if (same) return hint;
  }
  const shorter = Math.min(before.length, after.length);
  const start = commonStart(before.text, after.text, shorter);
  const end = commonEnd(before.text, after.text, shorter - start);
  return { start, oldEnd: before.length - end, newEnd: after.length - end };
}
