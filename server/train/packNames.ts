import { labelCount } from '../analysis/nameLabels.ts';
import { namesHead, rowBits } from '../analysis/namesModel.ts';
import type { Learned } from './learnNames.ts';
import type { LearnedSecond } from './learnSecond.ts';

/**
 * The bytes that `openNames` looks at. Rows whose largest weight is under `least` are left out, and weights under a
 * quarter of it are zero; the others are rounded to 255 steps. Throws when more rows are left than a slot can number.
 */
export function packNames(
  { features, weights, transitions }: Learned,
  second: LearnedSecond,
  least: number,
): Uint8Array {
  const rows: number[] = [];
  let largest = 0;
  for (let row = 0; row < features.length; row += 1) {
    let most = 0;
    for (let label = 0; label < labelCount; label += 1)
      most = Math.max(most, Math.abs(weights[row * labelCount + label]!));
    if (most < least) continue;
    rows.push(row);
    largest = Math.max(largest, most);
  }
  if (rows.length >= 2 ** rowBits) throw new Error(`${rows.length} features are too many: prune more.`);
  const slotBits = Math.max(8, Math.ceil(Math.log2(rows.length * 1.4)));
  const slots = new Uint32Array(2 ** slotBits);
  const scale = Math.min(largest, 6) / 127;
  const bytes = new Int8Array(rows.length * labelCount);
  const mask = slots.length - 1;
  rows.forEach((row, index) => {
    const feature = features[row]!;
    let slot = feature & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = (((feature >>> rowBits) << rowBits) | (index + 1)) >>> 0;
    for (let label = 0; label < labelCount; label += 1) {
      const weight = weights[row * labelCount + label]!;
      const step = Math.abs(weight) < least / 4 ? 0 : Math.round(weight / scale);
      bytes[index * labelCount + label] = Math.max(-127, Math.min(127, step));
    }
  });
  const parts = [
    namesHead(slotBits, rows.length, scale),
    transitions,
    second.transitions,
    second.weights,
    slots,
    bytes,
  ];
  const whole = new Uint8Array(parts.reduce((size, { byteLength }) => size + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    whole.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return whole;
}
