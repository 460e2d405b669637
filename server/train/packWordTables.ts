import {
  checksum,
  clusters,
  fingerprint,
  head,
  layout,
  list,
  phraseKey,
  spread,
  wordTablesMagic,
  wordTablesVersion,
} from '../analysis/wordTables.ts';
import { hashWord, scan, shape } from '../text/tokens.ts';
import type { WordClusters } from './clusters.ts';

/** A table of open addressing; `lost` are the keys it could not tell from one entered before. */
interface Table {
  readonly bits: number;
  readonly fingerprints: Uint16Array;
  readonly values: Uint16Array;
  readonly lost: readonly string[];
}

/** The entry comes first where two cannot be told apart. */
type Entry = readonly [key: number, value: number, text: string];

function tableOf(entries: readonly Entry[]): Table {
  const bits = Math.max(4, Math.ceil(Math.log2(entries.length / 0.85 + 1)));
  const fingerprints = new Uint16Array(2 ** bits);
  const values = new Uint16Array(2 ** bits);
  const lost: string[] = [];
  for (const [key, value, text] of entries) {
    const mixed = spread(key);
    const own = fingerprint(mixed);
    let slot = mixed & (fingerprints.length - 1);
    while (fingerprints[slot] !== 0 && fingerprints[slot] !== own) slot = (slot + 1) & (fingerprints.length - 1);
    if (fingerprints[slot] === own) {
      if (values[slot] !== value) lost.push(text);
      continue;
    }
    fingerprints[slot] = own;
    values[slot] = value;
  }
  return { bits, fingerprints, values, lost };
}

/** The table of the clusters with its two coarser maps, ready to be written. */
export interface ClusterPart {
  readonly table: Table;
  readonly coarse: Uint8Array;
  readonly coarsest: Uint8Array;
}

/** The clusters of a training. */
export const clusterPart = ({ words, cluster, coarse, coarsest }: WordClusters): ClusterPart => ({
  table: tableOf(words.map((word, at) => [hashWord(word), cluster[at]!, word])),
  coarse,
  coarsest,
});

/** The clusters that stand in `bytes` already, so that new lists need no new clusters. */
export function clusterPartOf(bytes: Uint8Array): ClusterPart {
  const { buffer, byteOffset } = bytes.slice();
  const numbers = new Uint32Array(buffer, byteOffset, head.length);
  const bits = numbers[head.clusterBits]!;
  const at = layout(bits, numbers[head.phraseBits]!, numbers[head.kinds]!);
  return {
    table: {
      bits,
      fingerprints: new Uint16Array(buffer, byteOffset + at.clusterAt, 2 ** bits),
      values: new Uint16Array(buffer, byteOffset + at.clusterAt + 2 ** (bits + 1), 2 ** bits),
      lost: [],
    },
    coarse: new Uint8Array(buffer, byteOffset + at.coarseAt, clusters),
    coarsest: new Uint8Array(buffer, byteOffset + at.coarsestAt, clusters),
  };
}

/** The hashes of the words of a phrase as our scanner reads them, punctuation left out. */
export function phraseHashes(phrase: string): readonly number[] {
  const tokens = scan(phrase, 0, phrase.length);
  const hashes: number[] = [];
  for (let at = 0; at < tokens.count; at += 1) if (tokens.shape[at]! & shape.word) hashes.push(tokens.hash[at]!);
  return hashes;
}

/** Longest entry in words; longer ones are left out. */
export const longestPhrase = 6;

interface Kinds {
  readonly kinds: readonly number[];
  readonly table: Table;
}

/** Names of several words first ask for their beginnings, so that a walk from the left meets no gap. */
function phraseTable(phrases: ReadonlyMap<string, number>): Kinds {
  const bitsOf = new Map<number, number>();
  const textOf = new Map<number, string>();
  const add = (key: number, bits: number, text: string): void => {
    bitsOf.set(key, (bitsOf.get(key) ?? 0) | bits);
    if (!textOf.has(key)) textOf.set(key, text);
  };
  for (const [phrase, bits] of phrases) {
    // The tagger may part *Guinea-Bissau* at its hyphen.
    for (const text of new Set([phrase, phrase.replaceAll('-', ' ')])) {
      const hashes = phraseHashes(text);
      if (hashes.length === 0 || hashes.length > longestPhrase) continue;
      let key = 0;
      hashes.forEach((hash, at) => {
        key = phraseKey(key, hash);
        add(key, at === hashes.length - 1 ? bits : list.prefix, text);
      });
    }
  }
  const kinds = [...new Set(bitsOf.values())].sort((a, b) => a - b);
  const number = new Map(kinds.map((bits, at) => [bits, at]));
  return { kinds, table: tableOf([...bitsOf].map(([key, bits]) => [key, number.get(bits)!, textOf.get(key)!])) };
}

/** Bytes for `openWordTables`, and the words and phrases that were lost because another looks the same. */
export interface PackedWordTables {
  readonly bytes: Uint8Array;
  readonly lost: readonly string[];
}

/** Lays out clusters and name lists (lower-case phrase → bits of `list`). The same input always gives the same bytes. */
export function packWordTables(
  { table: words, coarse, coarsest }: ClusterPart,
  phrases: ReadonlyMap<string, number>,
): PackedWordTables {
  const { kinds, table } = phraseTable(phrases);
  const at = layout(words.bits, table.bits, kinds.length);
  const bytes = new Uint8Array(at.end);
  const numbers = new Uint32Array(bytes.buffer);
  numbers[head.magic] = wordTablesMagic;
  numbers[head.version] = wordTablesVersion;
  numbers[head.clusterBits] = words.bits;
  numbers[head.phraseBits] = table.bits;
  numbers[head.kinds] = kinds.length;
  numbers.set(kinds, at.kindsAt / 4);
  bytes.set(coarse, at.coarseAt);
  bytes.set(coarsest, at.coarsestAt);
  const halves = new Uint16Array(bytes.buffer);
  halves.set(words.fingerprints, at.clusterAt / 2);
  halves.set(words.values, at.clusterAt / 2 + 2 ** words.bits);
  halves.set(table.fingerprints, at.phraseAt / 2);
  halves.set(table.values, at.phraseAt / 2 + 2 ** table.bits);
  numbers[head.checksum] = checksum(numbers);
  return { bytes, lost: [...words.lost, ...table.lost] };
}
