/** How many weights there are; a power of two. */
export const tableSize = 1 << 14;

/**
 * The ways in which one cue can be read, as sums of parts. A part is a list of features; a reading takes up to five
 * parts, and its score is the sum of the weights of all their features. Buffers are used again for each cue.
 */
export interface Parts {
  /** Features of all parts, one behind the other: indexes of weights. */
  readonly features: Int32Array;
  /** Where each part begins in `features`, with the end of the last. */
  readonly starts: Int32Array;
  parts: number;
  /** Part numbers for each reading, `slots` of them; −1 for none. */
  readonly readings: Int32Array;
  /** Five positions for each reading: first and last of the content, of its second piece (−1), and how it is read. */
  readonly spans: Int32Array;
  count: number;
}

/** How many parts a reading has at most. */
export const slots = 5;

/** Most features, parts and readings of one cue; what goes beyond is left out. */
const mostFeatures = 8192;
const mostParts = 400;
const mostReadings = 1200;

/** Buffers for the readings of one cue. */
export const makeParts = (): Parts => ({
  features: new Int32Array(mostFeatures),
  starts: new Int32Array(mostParts + 1),
  parts: 0,
  readings: new Int32Array(slots * mostReadings),
  spans: new Int32Array(5 * mostReadings),
  count: 0,
});

/** Empties the buffers. */
export function clearParts(parts: Parts): void {
  parts.parts = 0;
  parts.starts[0] = 0;
  parts.count = 0;
}

/** Begins a new part and says its number; −1 when there is no more room. */
export function openPart(parts: Parts): number {
  if (parts.parts >= mostParts) return -1;
  const part = parts.parts;
  parts.parts += 1;
  parts.starts[part + 1] = parts.starts[part]!;
  return part;
}

/** Adds the feature of a kind and two values to the part begun last. */
export function feature(parts: Parts, kind: number, a: number, b: number): void {
  const at = parts.starts[parts.parts]!;
  if (at >= mostFeatures) return;
  let hash = Math.imul(a + Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash + b, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x27d4eb2f);
  parts.features[at] = (hash ^ (hash >>> 16)) & (tableSize - 1);
  parts.starts[parts.parts] = at + 1;
}

/** Begins a part with the features of the first part, each with a weight of its own. */
export function copyPart(parts: Parts, change: number): void {
  const from = parts.starts[0]!;
  const to = parts.starts[1]!;
  if (openPart(parts) < 0) return;
  const at = parts.starts[parts.parts]!;
  if (at + to > mostFeatures) return;
  for (let index = from; index < to; index += 1) parts.features[at + index - from] = parts.features[index]! ^ change;
  parts.starts[parts.parts] = at + to - from;
}

/** Adds a reading of these parts with its positions; `how` is one of `reading`. */
export function addReading(
  parts: Parts,
  how: number,
  whole: readonly number[],
  first: number,
  last: number,
  second: number,
  end: number,
): void {
  if (parts.count >= mostReadings) return;
  for (let slot = 0; slot < slots; slot += 1) parts.readings[slots * parts.count + slot] = whole[slot] ?? -1;
  const at = 5 * parts.count;
  parts.spans[at] = first;
  parts.spans[at + 1] = last;
  parts.spans[at + 2] = second;
  parts.spans[at + 3] = end;
  parts.spans[at + 4] = how;
  parts.count += 1;
}

/** How a cue brings in what was said: behind it, before it, or on both sides of it. */
export const reading = { behind: 0, before: 1, around: 2 } as const;
