const LF = 10;
const CR = 13;

/** Whether a line starts at `offset` (> 0): behind LF, CRLF or a lone CR. */
const startsLine = (text: string, offset: number): boolean => {
  const before = text.charCodeAt(offset - 1);
  return before === LF || (before === CR && text.charCodeAt(offset) !== LF);
};

/** Offsets at which the lines of `text` start; the first is 0. */
export function lineStarts(text: string): Int32Array {
  const starts = [0];
  if (!text.includes('\r')) {
    // Searching for one character runs in native code, many times faster than a loop here.
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  } else {
    for (let offset = 1; offset <= text.length; offset++) if (startsLine(text, offset)) starts.push(offset);
  }
  return Int32Array.from(starts);
}

/** Index of the last line that starts at or before `offset` (>= 0). */
export function lineAt(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The line starts of `text` from those of the text before `[start, oldEnd)` became `[start, newEnd)`. Reads only the
 * new characters and their two neighbours, because an edit can part or join the CR and LF of one line break.
 */
export function updateLineStarts(
  before: Int32Array,
  text: string,
  start: number,
  oldEnd: number,
  newEnd: number,
): Int32Array {
  const kept = start === 0 ? 1 : lineAt(before, start - 1) + 1;
  const tail = lineAt(before, oldEnd) + 1;
  const fresh: number[] = [];
  for (let offset = Math.max(1, start); offset <= newEnd; offset++) {
    if (startsLine(text, offset)) fresh.push(offset);
  }
  const after = new Int32Array(kept + fresh.length + before.length - tail);
  after.set(before.subarray(0, kept));
  after.set(fresh, kept);
  const moved = newEnd - oldEnd;
  let to = kept + fresh.length;
  for (let from = tail; from < before.length; from++) after[to++] = before[from]! + moved;
  return after;
}
