/** How many things at the start, and at the end, two lists share; none is counted twice. */
export function sharedEnds<Thing>(
  a: readonly Thing[],
  b: readonly Thing[],
): { readonly head: number; readonly tail: number } {
  const limit = Math.min(a.length, b.length);
  let head = 0;
  while (head < limit && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < limit - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return { head, tail };
}
