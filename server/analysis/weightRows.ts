import { labelCount } from './nameLabels.ts';

/** How many numbers a sum of rows takes: pairs of labels in 16 bits each, then how many rows there are in it. */
export const sumLanes = labelCount / 2 + 1;

/** Turns the signs of four weights, so that they can be added up two by two without one running into the other. */
const turned = 0x80808080 | 0;
const byTwo = 0x00ff00ff;
const bias = 128;

/**
 * Adds rows of `labelCount` signed bytes, which begin at the first `count` offsets of `from`, to the sum that begins at
 * `offset` in `sums`. Four weights are fetched at a time and added two at a time; a sum holds 256 rows at most.
 */
export function addRows(rows: DataView, from: Int32Array, count: number, sums: Int32Array, offset: number): void {
  // A variable each, so that they need not be stored between rows.
  let a = sums[offset]!;
  let b = sums[offset + 1]!;
  let c = sums[offset + 2]!;
  let d = sums[offset + 3]!;
  let e = sums[offset + 4]!;
  let f = sums[offset + 5]!;
  let g = sums[offset + 6]!;
  let h = sums[offset + 7]!;
  let i = sums[offset + 8]!;
  for (let index = 0; index < count; index += 1) {
    const at = from[index]!;
    const one = rows.getInt32(at, true) ^ turned;
    const two = rows.getInt32(at + 4, true) ^ turned;
    const three = rows.getInt32(at + 8, true) ^ turned;
    const four = rows.getInt32(at + 12, true) ^ turned;
    const pair = rows.getUint16(at + 16, true) ^ 0x8080;
    a = (a + (one & byTwo)) | 0;
    b = (b + ((one >>> 8) & byTwo)) | 0;
    c = (c + (two & byTwo)) | 0;
    d = (d + ((two >>> 8) & byTwo)) | 0;
    e = (e + (three & byTwo)) | 0;
    f = (f + ((three >>> 8) & byTwo)) | 0;
    g = (g + (four & byTwo)) | 0;
    h = (h + ((four >>> 8) & byTwo)) | 0;
    i = (i + ((pair | (pair << 8)) & byTwo)) | 0;
  }
  sums[offset] = a;
  sums[offset + 1] = b;
  sums[offset + 2] = c;
  sums[offset + 3] = d;
  sums[offset + 4] = e;
  sums[offset + 5] = f;
  sums[offset + 6] = g;
  sums[offset + 7] = h;
  sums[offset + 8] = i;
  sums[offset + 9] = sums[offset + 9]! + count;
}

/** Adds a sum to another. */
export function addSum(from: Int32Array, at: number, sums: Int32Array, offset: number): void {
  for (let lane = 0; lane < sumLanes; lane += 1) sums[offset + lane] = (sums[offset + lane]! + from[at + lane]!) | 0;
}

/** Writes the sum at `at` as `labelCount` numbers to `scores` from `offset`. */
export function writeSum(sums: Int32Array, at: number, scores: Int16Array, offset: number): void {
  const turn = bias * sums[at + sumLanes - 1]!;
  for (let lane = at, to = offset; to < offset + labelCount - 2; lane += 2, to += 4) {
    const even = sums[lane]!;
    const odd = sums[lane + 1]!;
    scores[to] = (even & 0xffff) - turn;
    scores[to + 1] = (odd & 0xffff) - turn;
    scores[to + 2] = (even >>> 16) - turn;
    scores[to + 3] = (odd >>> 16) - turn;
  }
  const last = sums[at + sumLanes - 2]!;
  scores[offset + labelCount - 2] = (last & 0xffff) - turn;
  scores[offset + labelCount - 1] = (last >>> 16) - turn;
}
