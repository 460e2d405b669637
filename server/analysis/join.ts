/** Mixes two 32-bit numbers into one; the order counts. */
export const join = (a: number, b: number): number => {
  const mixed = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};
