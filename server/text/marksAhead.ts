import type { Candidate } from './markCandidates.ts';

/** How many marks ahead a decision looks: more than any real paragraph has, few enough to stay linear. */
const lookahead = 100;

const horizon = (marks: readonly Candidate[], from: number): number => Math.min(marks.length, from + lookahead);

/** Whether the double marks from `from` on close a new run and the one it would stand in. */
export function nestsAhead(marks: readonly Candidate[], from: number): boolean {
  let balance = 2;
  for (let index = from; index < horizon(marks, from); index += 1) {
    const mark = marks[index]!;
    if (mark.single) continue;
    if (mark.turn === 'open') {
      balance += 1;
    } else if (mark.turn === 'close' || mark.side !== 'neither') {
      balance -= 1;
      // The inner run is closed; is the outer one before a further run opens?
      if (balance === 1) return nextDouble(marks, index + 1)?.turn === 'close';
    }
  }
  return false;
}

const nextDouble = (marks: readonly Candidate[], from: number): Candidate | undefined =>
  marks.slice(from, from + lookahead).find((mark) => !mark.single);

/** Whether a single mark, or a double one, that can close comes before the next one that opens. */
export function closerAhead(marks: readonly Candidate[], from: number, single: boolean): boolean {
  for (let index = from; index < horizon(marks, from); index += 1) {
    const mark = marks[index]!;
    if (mark.single !== single) continue;
    if (mark.turn === 'open') return false;
    if (mark.turn === 'close' || mark.side === 'close') return true;
  }
  return false;
}

/** Whether a single mark that is no apostrophe comes before the next one that opens. */
export function strongSingleAhead(marks: readonly Candidate[], from: number): boolean {
  for (let index = from; index < horizon(marks, from); index += 1) {
    const mark = marks[index]!;
    if (!mark.single) continue;
    if (mark.turn === 'open') return false;
    if (mark.strong) return true;
  }
  return false;
}

/** Whether a single that opens before `from` is closed, and when it is `inside` a double, before that one is. */
export function singleClosesAhead(marks: readonly Candidate[], from: number, inside: boolean): boolean {
  let depth = 0;
  for (let index = from; index < horizon(marks, from); index += 1) {
    const mark = marks[index]!;
    if (mark.single) {
      if (depth === 0 && mark.turn !== 'open' && mark.side !== 'open') return true;
    } else if (mark.turn === 'open') {
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
    } else if (inside) {
      return false;
    }
  }
  return false;
}
