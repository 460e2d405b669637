import type { Embeddings } from './embeddings.ts';

/** Clusters of words, and clusters of those clusters. */
export interface WordClusters {
  readonly words: readonly string[];
  /** By word. */
  readonly cluster: Uint16Array;
  /** By cluster. */
  readonly coarse: Uint8Array;
  readonly coarsest: Uint8Array;
}

/** How many clusters there are at each step, and how the search for them runs. */
export interface ClusterOptions {
  readonly clusters: number;
  readonly coarse: number;
  readonly coarsest: number;
  readonly seed: number;
  /** The centres are first sought among this many of the most frequent words … */
  readonly sample: number;
  /** … in so many rounds, */
  readonly sampleRounds: number;
  /** then moved in so many rounds over all words. */
  readonly rounds: number;
}

/** A stream of numbers from 0 to 1 that the seed determines. */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Moves the mean of the rows to zero and gives each the length one, so that a product of two is their likeness. */
function centred(vectors: Float32Array, dimensions: number): Float32Array {
  const count = vectors.length / dimensions;
  const mean = new Float64Array(dimensions);
  for (let at = 0; at < vectors.length; at += 1) mean[at % dimensions]! += vectors[at]! / count;
  const rows = vectors.map((value, at) => value - mean[at % dimensions]!);
  for (let row = 0; row < count; row += 1) toUnit(rows.subarray(row * dimensions, (row + 1) * dimensions));
  return rows;
}

function toUnit(row: Float32Array): void {
  let sum = 0;
  for (const value of row) sum += value * value;
  const length = Math.sqrt(sum) || 1;
  for (let at = 0; at < row.length; at += 1) row[at]! /= length;
}

/** Finds for each of `count` rows the most alike centre; returns how many rows changed theirs. */
function assign(
  rows: Float32Array,
  count: number,
  centres: Float32Array,
  dimensions: number,
  chosen: Uint16Array,
  likeness: Float32Array,
): number {
  const kinds = centres.length / dimensions;
  let changed = 0;
  for (let row = 0; row < count; row += 1) {
    const base = row * dimensions;
    let best = -2;
    let bestKind = 0;
    for (let kind = 0; kind < kinds; kind += 1) {
      const centre = kind * dimensions;
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let at = 0; at < dimensions; at += 4) {
        a += rows[base + at]! * centres[centre + at]!;
        b += rows[base + at + 1]! * centres[centre + at + 1]!;
        c += rows[base + at + 2]! * centres[centre + at + 2]!;
        d += rows[base + at + 3]! * centres[centre + at + 3]!;
      }
      const alike = a + b + (c + d);
      if (alike > best) {
        best = alike;
        bestKind = kind;
      }
    }
    if (chosen[row] !== bestKind) changed += 1;
    chosen[row] = bestKind;
    likeness[row] = best;
  }
  return changed;
}

/** Puts each centre into the middle of its rows; an empty one onto the row that is least like its own centre. */
function recentre(
  rows: Float32Array,
  count: number,
  centres: Float32Array,
  dimensions: number,
  chosen: Uint16Array,
  likeness: Float32Array,
): void {
  const kinds = centres.length / dimensions;
  const sizes = new Int32Array(kinds);
  centres.fill(0);
  for (let row = 0; row < count; row += 1) {
    const kind = chosen[row]!;
    sizes[kind]! += 1;
    for (let at = 0; at < dimensions; at += 1) centres[kind * dimensions + at]! += rows[row * dimensions + at]!;
  }
  for (let kind = 0; kind < kinds; kind += 1) {
    const centre = centres.subarray(kind * dimensions, (kind + 1) * dimensions);
    if (sizes[kind] === 0) {
      let worst = 0;
      for (let row = 1; row < count; row += 1) if (likeness[row]! < likeness[worst]!) worst = row;
      likeness[worst] = 2;
      centre.set(rows.subarray(worst * dimensions, (worst + 1) * dimensions));
    }
    toUnit(centre);
  }
}

/** Spherical k-means over unit rows; the same rows, seed and options always give the same. */
export function kMeans(
  rows: Float32Array,
  dimensions: number,
  kinds: number,
  options: Pick<ClusterOptions, 'seed' | 'sample' | 'sampleRounds' | 'rounds'>,
): { readonly chosen: Uint16Array; readonly centres: Float32Array } {
  if (dimensions % 4 !== 0) throw new Error('Rows must be a multiple of four numbers long.');
  const count = rows.length / dimensions;
  if (count < kinds) throw new Error(`${count} rows are too few for ${kinds} clusters.`);
  const random = seeded(options.seed);
  const sample = Math.max(kinds, Math.min(count, options.sample));
  const order = Uint32Array.from({ length: sample }, (_, row) => row);
  const centres = new Float32Array(kinds * dimensions);
  for (let kind = 0; kind < kinds; kind += 1) {
    const other = kind + Math.floor(random() * (sample - kind));
    const row = order[other]!;
    order[other] = order[kind]!;
    centres.set(rows.subarray(row * dimensions, (row + 1) * dimensions), kind * dimensions);
  }
  const chosen = new Uint16Array(count);
  const likeness = new Float32Array(count);
  for (let round = 0; round < options.sampleRounds + options.rounds; round += 1) {
    const size = round < options.sampleRounds ? sample : count;
    const changed = assign(rows, size, centres, dimensions, chosen, likeness);
    recentre(rows, size, centres, dimensions, chosen, likeness);
    if (changed === 0 && size === count) break;
  }
  assign(rows, count, centres, dimensions, chosen, likeness);
  return { chosen, centres };
}

/** Parts the words into clusters of words used alike, and those into coarser ones. */
export function clusterWords({ words, dimensions, vectors }: Embeddings, options: ClusterOptions): WordClusters {
  const fine = kMeans(centred(vectors, dimensions), dimensions, options.clusters, options);
  const whole = { seed: options.seed, sample: options.clusters, sampleRounds: 0, rounds: 100 };
  const coarser = (kinds: number): Uint8Array => Uint8Array.from(kMeans(fine.centres, dimensions, kinds, whole).chosen);
  return { words, cluster: fine.chosen, coarse: coarser(options.coarse), coarsest: coarser(options.coarsest) };
}
