import { once } from '../lexicon/once.ts';

/** From here to 0 powers are looked up. */
const lowest = -21;
const steps = 32;

const powers = /* @__PURE__ */ once(() =>
  Float64Array.from({ length: 1 - lowest * steps }, (_, at) => Math.exp(-at / steps)),
);

/**
 * *e* to the power of a number that is 0 or below: the nearest of some powers that are kept, and five terms of its series
 * for the rest. Differs from `Math.exp` by some 10⁻¹³ of the result at most, in a third of the time.
 */
export function quickExp(power: number): number {
  if (!(power > lowest)) return Math.exp(power);
  const at = (0.5 - power * steps) | 0;
  const rest = power + at / steps;
  const series = 1 + rest * (1 + rest * (1 / 2 + rest * (1 / 6 + rest * (1 / 24 + rest * (1 / 120)))));
  return powers()[at]! * series;
}
