import { once } from '../lexicon/once.ts';
import { packed } from '../lexicon/packed.ts';
import type { VerbClass, VerbForm } from '../lexicon/verbs.ts';
import { hashWord } from '../text/tokens.ts';

/** Bits that say what a word is known to be; a word may be several things. */
export const is = {
  determiner: 1,
  possessive: 1 << 1,
  preposition: 1 << 2,
  conjunction: 1 << 3,
  subordinator: 1 << 4,
  relative: 1 << 5,
  auxiliary: 1 << 6,
  be: 1 << 7,
  modal: 1 << 8,
  negative: 1 << 9,
  midAdverb: 1 << 10,
  title: 1 << 11,
  courtesy: 1 << 12,
  male: 1 << 13,
  female: 1 << 14,
  firstName: 1 << 15,
  ambiguousName: 1 << 16,
  place: 1 << 17,
  norp: 1 << 18,
  organisationHead: 1 << 19,
  organisation: 1 << 20,
  date: 1 << 21,
  personNoun: 1 << 22,
  groupNoun: 1 << 23,
  plural: 1 << 24,
  common: 1 << 25,
  pronoun: 1 << 26,
  subject: 1 << 27,
  outlet: 1 << 28,
  verb: 1 << 29,
  placeHead: 1 << 30,
} as const;

/** Bits of `lexicon/people` that matter by themselves. */
export const mark = { relation: 1, suffix: 2, particle: 4, document: 8 } as const;

export type NameType = 'PERSON' | 'ORG' | 'LOC' | 'MISC';

/** What follows the first word of a verb of several, as hashes, and the form that the whole is. */
export interface PhrasalVerb {
  readonly rest: readonly number[];
  readonly form: VerbForm;
}

/** All lexica behind one look-up by hash, so that reading a text makes no string for a word. */
export interface Vocabulary {
  /** Index of what the word with this hash and length is, 0 for an unknown word; words that are alike share one. */
  find(hash: number, length: number): number;
  /** Bits of `is` by index. */
  readonly flags: Int32Array;
  /** What the word is as a verb of saying, by index. */
  readonly verbs: readonly (VerbForm | null)[];
  /** Rests of phrasal verbs by index, the longest first: `out` for `pointed`. */
  readonly phrasal: readonly (readonly PhrasalVerb[] | null)[];
  /** Type of a name of one or more words, written in lower case with single spaces. */
  nameType(lower: string): NameType | null;
  /** 1 for each word that has the `mark`, by index. */
  readonly relation: Uint8Array;
  readonly suffix: Uint8Array;
  readonly particle: Uint8Array;
  readonly document: Uint8Array;
}

/**
 * All lists in one, as texts of printable characters, so that little has to be made of them at the start. `counts`,
 * `keys` and `kinds` are what `Words` reads; `numbers` holds numbers of so many digits:
 *
 * - how many kinds of words there are (2); for each its flags (5) and marks (1); the first is kind 1;
 * - how many verbs there are (2); for each its class (1) and frames (3); the first is verb 1;
 * - how many kinds there are among verbs (2); for each its verb or 0 (2), form (1) and the kind it else is (2); they are
 *   numbered after the first kinds;
 * - how many verbs of several words there are (2); for each the kind of the first word (2), the rest (1), the verb (2)
 *   and its form (1).
 *
 * The others are names parted by commas, in the order of their numbers.
 */
export interface PackedVocabulary {
  readonly counts: string;
  readonly keys: string;
  readonly kinds: string;
  readonly numbers: string;
  readonly classes: string;
  readonly lemmas: string;
  readonly rests: string;
}

/** How many low bits of a hash are the bucket of a word. */
export const bucketBits = 13;

/** What tells a word from others in its bucket, six bits a byte: the rest of its hash, and its length up to 15. */
export function keyOf(hash: number, length: number): number {
  const bits = (hash >>> bucketBits) | (Math.min(length, 15) << (32 - bucketBits));
  return (bits & 0x3f) | ((bits & 0xfc0) << 2) | ((bits & 0x3f000) << 4) | ((bits & 0xfc0000) << 6);
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Finds the kind of a word by its hash. Words stand bucket by bucket: `counts` says how many are in each (a character),
 * `keys` has the key of each word (four, the lowest byte first), `kinds` its kind (two, to base 95). A character is 32
 * more than its value.
 */
class Words {
  readonly #starts = new Uint16Array((1 << bucketBits) + 1);
  readonly #keys: Int32Array;
  readonly #kinds: Uint8Array;

  constructor(packed: PackedVocabulary) {
    const counts = bytesOf(packed.counts);
    let start = 0;
    for (let bucket = 0; bucket < counts.length; bucket += 1) {
      start += counts[bucket]! - 32;
      this.#starts[bucket + 1] = start;
    }
    const bytes = bytesOf(packed.keys);
    const keys = new Int32Array(start);
    for (let word = 0, at = 0; word < start; word += 1, at += 4) {
      keys[word] = (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) - 0x20202020;
    }
    this.#keys = keys;
    this.#kinds = bytesOf(packed.kinds);
  }

  find(hash: number, length: number): number {
    const bucket = hash & ((1 << bucketBits) - 1);
    const key = keyOf(hash, length);
    for (let word = this.#starts[bucket]!, end = this.#starts[bucket + 1]!; word < end; word += 1) {
      if (this.#keys[word] === key) return 95 * (this.#kinds[2 * word]! - 32) + this.#kinds[2 * word + 1]! - 32;
    }
    return 0;
  }
}

/** Reads whole numbers to base 95, the highest digit first. */
class Digits {
  #at = 0;

  constructor(readonly text: string) {}

  /** The number that the next `count` digits are; of five digits, the lowest 32 bits with their sign. */
  next(count: number): number {
    let number = 0;
    for (const end = this.#at + count; this.#at < end; this.#at += 1) {
      number = (Math.imul(number, 95) + this.text.charCodeAt(this.#at) - 32) | 0;
    }
    return number;
  }
}

/** Reads what `train/packVocabulary` made; a test holds that to the lists. */
export function unpackVocabulary(packed: PackedVocabulary): Vocabulary {
  const numbers = new Digits(packed.numbers);
  const flags: number[] = [0];
  const marks: number[] = [0];
  for (let count = numbers.next(2); count > 0; count -= 1) {
    flags.push(numbers.next(5));
    marks.push(numbers.next(1));
  }

  const classes = packed.classes.split(',') as readonly VerbClass[];
  const lemmas = packed.lemmas.split(',');
  const known: Omit<VerbForm, 'form'>[] = [];
  for (let count = numbers.next(2); count > 0; count -= 1) {
    known.push({ lemma: lemmas[known.length]!, class: classes[numbers.next(1)]!, frames: numbers.next(3) });
  }
  const readForm = (): VerbForm | null => {
    const verb = known[numbers.next(2) - 1];
    const form = numbers.next(1);
    return verb === undefined ? null : { lemma: verb.lemma, form, class: verb.class, frames: verb.frames };
  };
  const verbs: (VerbForm | null)[] = flags.map(() => null);
  for (let count = numbers.next(2); count > 0; count -= 1) {
    verbs.push(readForm());
    const kind = numbers.next(2);
    flags.push(flags[kind]!);
    marks.push(marks[kind]!);
  }
  const rests = packed.rests.split(',').map((rest) => rest.split(' ').map(hashWord));
  const phrasal: (PhrasalVerb[] | null)[] = flags.map(() => null);
  for (let count = numbers.next(2); count > 0; count -= 1) {
    const head = numbers.next(2);
    const rest = rests[numbers.next(1)]!;
    phrasal[head] ??= [];
    phrasal[head].push({ rest, form: readForm()! });
  }

  const words = new Words(packed);
  const marked = (bit: number): Uint8Array => Uint8Array.from(marks, (bits) => ((bits & bit) === 0 ? 0 : 1));
  return {
    find: (hash, length) => words.find(hash, length),
    flags: Int32Array.from(flags),
    verbs,
    phrasal,
    nameType: (lower) => {
      const bits = flags[words.find(hashWord(lower), lower.length)]!;
      return bits & is.place ? 'LOC' : bits & is.organisation ? 'ORG' : bits & is.norp ? 'MISC' : null;
    },
    relation: marked(mark.relation),
    suffix: marked(mark.suffix),
    particle: marked(mark.particle),
    document: marked(mark.document),
  };
}

/** The vocabulary, made ready on first use in a few milliseconds. */
export const vocabulary = once((): Vocabulary => unpackVocabulary(packed));
