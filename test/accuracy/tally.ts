/** Counts by key; figures are made from sums of them, so that documents add up. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(key: string, count = 1): void {
    this.#counts.set(key, this.of(key) + count);
  }

  /** Hits, misses and extras of one pairing. */
  addPairs(key: string, hits: number, gold: number, system: number): void {
    this.add(`${key}.hit`, hits);
    this.add(`${key}.gold`, gold);
    this.add(`${key}.system`, system);
  }

  of(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  addAll(other: Tally): void {
    for (const [key, count] of other.#counts) this.add(key, count);
  }
}

/** A place where gold and system differ. */
export interface Fault {
  readonly type: string;
  /** The words it is about. */
  readonly span: readonly [number, number];
  readonly note: string;
}
