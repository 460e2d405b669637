import { quickExp } from './quickExp.ts';

/**
 * Writes weights of `labels` labels at each of `length` places to `emitted`, the highest of a place 1, those below `least`
 * or not among the bits that `allowed` has there 0. Gives the logarithm of what all were divided by.
 */
export function emit(
  emissions: Float32Array | Float64Array,
  length: number,
  labels: number,
  emitted: Float64Array,
  allowed: Int32Array | undefined,
  least: number,
): number {
  const depth = Math.log(least);
  let logSum = 0;
  for (let place = 0, row = 0; place < length; place += 1, row += labels) {
    const mask = allowed === undefined ? -1 : allowed[place]!;
    let highest = -Infinity;
    for (let label = 0; label < labels; label += 1)
      if (mask & (1 << label) && emissions[row + label]! > highest) highest = emissions[row + label]!;
    logSum += highest;
    for (let label = 0; label < labels; label += 1) {
      const below = emissions[row + label]! - highest;
      emitted[row + label] = mask & (1 << label) && below > depth ? quickExp(below) : 0;
    }
  }
  return logSum;
}
