/**
 * Bits of `WordTables.phrase`: the lists an entry stands in. `prefix` says that a longer entry begins like this; a
 * phrase may be only that.
 */
export const list = {
  maleName: 1,
  femaleName: 1 << 1,
  surname: 1 << 2,
  /** 100,000 people or more. */
  city: 1 << 3,
  town: 1 << 4,
  country: 1 << 5,
  /** States, provinces, counties and parts of the world, with their abbreviations. */
  region: 1 << 6,
  /** Rivers, seas, mountains, islands, buildings, streets, districts. */
  landmark: 1 << 7,
  /** Nationalities, religions, ethnic groups, adherents of a party. */
  people: 1 << 8,
  language: 1 << 9,
  company: 1 << 10,
  /** Government bodies, courts, police, armies. */
  agency: 1 << 11,
  party: 1 << 12,
  media: 1 << 13,
  team: 1 << 14,
  school: 1 << 15,
  /** International organisations, charities, unions, think tanks, armed groups. */
  body: 1 << 16,
  event: 1 << 17,
  work: 1 << 18,
  law: 1 << 19,
  product: 1 << 20,
  prefix: 1 << 21,
} as const;

/** Bits of `list` that belong to one type of name. */
export const listBits = {
  names: list.maleName | list.femaleName | list.surname,
  places: list.city | list.town | list.country | list.region | list.landmark,
  bodies: list.company | list.agency | list.party | list.media | list.team | list.school | list.body,
  others: list.people | list.language | list.event | list.work | list.law | list.product,
} as const;

/** What is known of words by themselves: which words are used alike, and which stand in lists of names. */
export interface WordTables {
  /** Cluster, from 0 to 1023, of the word with this `hashWord`; −1 where the word is not known. */
  readonly cluster: (hash: number) => number;
  /** By cluster: the coarser cluster it is part of, from 0 to 127. */
  readonly coarse: Uint8Array;
  /** By cluster: the coarsest cluster it is part of, from 0 to 31. */
  readonly coarsest: Uint8Array;
  /** Bits of `list` of the phrase with this `phraseKey`; 0 where it is neither an entry nor the beginning of one. */
  readonly phrase: (key: number) => number;
}

/** Spreads a hash so that all of its bits depend on each other; no two hashes become one. */
export function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The key of a phrase one token longer: begin with 0, then add the hash of each token that is not punctuation. */
export const phraseKey = (previousKey: number, tokenHash: number): number =>
  spread(Math.imul(previousKey, 0x9e3779b1) ^ tokenHash);

/** The 16 bits by which a slot knows its key; 0 stands for an empty slot. */
export const fingerprint = (mixed: number): number => mixed >>> 16 || 1;

/** The first four bytes of a file of word tables. */
export const wordTablesMagic = 0x54574d4e;

/** Raised when the layout changes. */
export const wordTablesVersion = 1;

/** Numbers at the head of the file, 32 bits each. */
export const head = { magic: 0, version: 1, checksum: 2, clusterBits: 3, phraseBits: 4, kinds: 5, length: 6 } as const;

/** How many numbers of cluster there are; the two maps to coarser ones are as long. */
export const clusters = 1024;

/** Where each part of the file lies, in bytes; the same for who writes and who reads. */
export function layout(clusterBits: number, phraseBits: number, kinds: number) {
  const kindsAt = 4 * head.length;
  const coarseAt = kindsAt + 4 * kinds;
  const coarsestAt = coarseAt + clusters;
  const clusterAt = coarsestAt + clusters;
  const phraseAt = clusterAt + 4 * 2 ** clusterBits;
  return { kindsAt, coarseAt, coarsestAt, clusterAt, phraseAt, end: phraseAt + 4 * 2 ** phraseBits };
}

/** Sum over all that stands behind it; `numbers` is the whole file. */
export function checksum(numbers: Uint32Array): number {
  let sum = 0;
  for (let at = head.checksum + 1; at < numbers.length; at += 1) sum = (Math.imul(sum, 31) + numbers[at]!) | 0;
  return sum >>> 0;
}

/** Throws an `Error` when bytes that `openWordTables` takes are damaged. */
export function checkWordTables(bytes: Uint8Array): void {
  const numbers = new Uint32Array(bytes.slice().buffer);
  if (numbers[head.checksum] !== checksum(numbers)) throw new Error('The word tables are damaged.');
}

/** Finds a key in a table of open addressing: fingerprints in one row, values in the other. −1 where there is none. */
function finder(fingerprints: Uint16Array, values: Uint16Array): (key: number) => number {
  const mask = fingerprints.length - 1;
  return (key) => {
    const mixed = spread(key);
    const wanted = fingerprint(mixed);
    for (let slot = mixed & mask, left = mask; left >= 0; slot = (slot + 1) & mask, left -= 1) {
      const found = fingerprints[slot]!;
      if (found === wanted) return values[slot]!;
      if (found === 0) return -1;
    }
    return -1;
  };
}

/**
 * Opens the bytes that `train/packWordTables` makes without parsing them: arrays are views, the bytes are copied only
 * where they do not begin at a multiple of four. Throws an `Error` when they are short or of another version; bytes that
 * are damaged give wrong words, no more: `checkWordTables` finds that out, in more time than an article takes.
 * A word that is not in the table passes for one that is once in four thousand times, a phrase once in seven thousand.
 */
export function openWordTables(bytes: Uint8Array): WordTables {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset, byteLength } = aligned;
  if (byteLength < 4 * head.length || byteLength % 4 !== 0) throw new Error('The word tables are cut short.');
  const numbers = new Uint32Array(buffer, byteOffset, byteLength / 4);
  if (numbers[head.magic] !== wordTablesMagic) throw new Error('These are not word tables.');
  if (numbers[head.version] !== wordTablesVersion) throw new Error('The word tables are of another version.');
  const [clusterBits, phraseBits, kindCount] = [
    numbers[head.clusterBits]!,
    numbers[head.phraseBits]!,
    numbers[head.kinds]!,
  ];
  const at = layout(clusterBits, phraseBits, kindCount);
  if (at.end !== byteLength) throw new Error('The word tables are cut short.');
  const halves = (from: number, bits: number, row: number): Uint16Array =>
    new Uint16Array(buffer, byteOffset + from + row * 2 ** (bits + 1), 2 ** bits);
  const kinds = new Uint32Array(buffer, byteOffset + at.kindsAt, kindCount);
  const findPhrase = finder(halves(at.phraseAt, phraseBits, 0), halves(at.phraseAt, phraseBits, 1));
  return {
    cluster: finder(halves(at.clusterAt, clusterBits, 0), halves(at.clusterAt, clusterBits, 1)),
    coarse: new Uint8Array(buffer, byteOffset + at.coarseAt, clusters),
    coarsest: new Uint8Array(buffer, byteOffset + at.coarsestAt, clusters),
    phrase: (key) => {
      const kind = findPhrase(key);
      return kind < 0 ? 0 : (kinds[kind] ?? 0);
    },
  };
}
