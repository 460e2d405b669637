/** How many members two ascending lists share. */
export function shared(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) count++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}

/** Shared tokens as a part of all tokens of the two; 0 when either is empty. */
export function jaccard(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const both = shared(a, b);
  return both / (a.length + b.length - both);
}

/** Pairs of gold and system indexes. */
export interface Pairs {
  readonly gold: ReadonlyMap<number, number>;
  readonly system: ReadonlyMap<number, number>;
}

/** Pairs each gold item with at most one of the system, the most similar first; none under `least`. */
export function pairUp<Gold, System>(
  gold: readonly Gold[],
  system: readonly System[],
  similarity: (gold: Gold, system: System) => number,
  least: number,
): Pairs {
  const candidates: (readonly [number, number, number])[] = [];
  gold.forEach((one, i) => {
    system.forEach((other, j) => {
      const value = similarity(one, other);
      if (value >= least) candidates.push([value, i, j]);
    });
  });
  candidates.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const pairs = { gold: new Map<number, number>(), system: new Map<number, number>() };
  for (const [, i, j] of candidates) {
    if (pairs.gold.has(i) || pairs.system.has(j)) continue;
    pairs.gold.set(i, j);
    pairs.system.set(j, i);
  }
  return pairs;
}
