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
  /** What the word with this index is as a verb of saying. */
  verb(index: number): VerbForm | null;
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
 * All lists in one, as texts from which little has to be made at the start. Words stand bucket by bucket, and a
 * character is 32 more than the number it means.
 */
export interface PackedVocabulary {
  /** How many words each bucket has, a character each. */
  readonly counts: string;
  /** The key of each word, four characters, the lowest six bits first. */
  readonly keys: string;
  /** The kind of each word, two digits to base 95. */
  readonly kinds: string;
  /** `Tables` as JSON. */
  readonly tables: string;
}

/** What a kind number means, and the verbs. Rows of numbers stand one after the other; all counting starts at 0. */
export interface Tables {
  /** Rows of flags and marks; the first is the kind of unknown words. */
  readonly kinds: readonly number[];
  /** Rows of the kind a word is besides being a verb, its verb or -1, and form; they are numbered after the kinds above. */
  readonly verbal: readonly number[];
  /** Rows of the kind of the first word, number of the rest, verb and form. */
  readonly phrasal: readonly number[];
  readonly lemmas: readonly string[];
  readonly classes: readonly VerbClass[];
  /** Rows of class and frames, one for each lemma. */
  readonly verbs: readonly number[];
  readonly rests: readonly string[];
}

/** How many low bits of a hash are the bucket of a word. */
export const bucketBits = 12;

/** What tells a word from others in its bucket, six bits a byte: the rest of its hash, and its length up to 15. */
export function keyOf(hash: number, length: number): number {
  const bits = (hash >>> bucketBits) | (Math.min(length, 15) << (32 - bucketBits));
  return (bits & 0x3f) | ((bits & 0xfc0) << 2) | ((bits & 0x3f000) << 4) | ((bits & 0xfc0000) << 6);
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Finds the kind of a word. The texts are looked up as they are: to make a table of them costs more than an article. */
class Words {
  readonly #starts = new Uint16Array((1 << bucketBits) + 1);
  readonly #keys: Int32Array;
  readonly #kinds: Uint8Array;

  constructor({ counts, keys, kinds }: PackedVocabulary) {
    let start = 0;
    for (let bucket = 0; bucket < counts.length; bucket += 1) {
      start += counts.charCodeAt(bucket) - 32;
      this.#starts[bucket + 1] = start;
    }
    this.#keys = new Int32Array(bytesOf(keys).buffer);
    this.#kinds = bytesOf(kinds);
  }

  find(hash: number, length: number): number {
    const bucket = hash & ((1 << bucketBits) - 1);
    const key = keyOf(hash, length) + 0x20202020;
    for (let word = this.#starts[bucket]!, end = this.#starts[bucket + 1]!; word < end; word += 1) {
      if (this.#keys[word] !== key) continue;
      return 95 * (this.#kinds[2 * word]! - 32) + this.#kinds[2 * word + 1]! - 32;
    }
    return 0;
  }
}

/** Reads what `train/packVocabulary` made; a test holds that to the lists. */
export function unpackVocabulary(packed: PackedVocabulary): Vocabulary {
  const { kinds, verbal, phrasal: phrases, ...tables } = JSON.parse(packed.tables) as Tables;
  const rests = tables.rests.map((rest) => rest.split(' ').map(hashWord));
  const formOf = (verb: number, form: number): VerbForm => ({
    lemma: tables.lemmas[verb]!,
    form,
    class: tables.classes[tables.verbs[2 * verb]!]!,
    frames: tables.verbs[2 * verb + 1]!,
  });

  const plain = kinds.length / 2;
  const size = plain + verbal.length / 3;
  const flags = new Int32Array(size);
  const marks = new Uint8Array(size);
  for (let kind = 0; kind < plain; kind += 1) {
    flags[kind] = kinds[2 * kind]!;
    marks[kind] = kinds[2 * kind + 1]!;
  }
  // Most verbs are in no article: each is made when it is met.
  const verbs: (VerbForm | undefined)[] = new Array(size - plain).fill(undefined);
  const verb = (kind: number): VerbForm | null => {
    const at = 3 * (kind - plain);
    if (at < 0 || verbal[at + 1]! < 0) return null;
    const known = verbs[kind - plain];
    if (known !== undefined) return known;
    const made = formOf(verbal[at + 1]!, verbal[at + 2]!);
    verbs[kind - plain] = made;
    return made;
  };
  for (let kind = plain, at = 0; kind < size; kind += 1, at += 3) {
    const besides = verbal[at]!;
    flags[kind] = flags[besides]!;
    marks[kind] = marks[besides]!;
  }
  const phrasal = new Array<PhrasalVerb[] | null>(size).fill(null);
  for (let at = 0; at < phrases.length; at += 4) {
    const phrase = { rest: rests[phrases[at + 1]!]!, form: formOf(phrases[at + 2]!, phrases[at + 3]!) };
    const known = phrasal[phrases[at]!];
    if (known == null) phrasal[phrases[at]!] = [phrase];
    else known.push(phrase);
  }

  const words = new Words(packed);
  const [relation, suffix, particle, document] = [
    new Uint8Array(size),
    new Uint8Array(size),
    new Uint8Array(size),
    new Uint8Array(size),
  ];
  for (let kind = 0; kind < size; kind += 1) {
    const bits = marks[kind]!;
    if (bits === 0) continue;
    relation[kind] = bits & mark.relation ? 1 : 0;
    suffix[kind] = bits & mark.suffix ? 1 : 0;
    particle[kind] = bits & mark.particle ? 1 : 0;
    document[kind] = bits & mark.document ? 1 : 0;
  }
  return {
    find: (hash, length) => words.find(hash, length),
    flags,
    verb,
    phrasal,
    nameType: (lower) => {
      const bits = flags[words.find(hashWord(lower), lower.length)]!;
      return bits & is.place ? 'LOC' : bits & is.organisation ? 'ORG' : bits & is.norp ? 'MISC' : null;
    },
    relation,
    suffix,
    particle,
    document,
  };
}

/** The vocabulary, made ready on first use in a few milliseconds. */
export const vocabulary = once((): Vocabulary => unpackVocabulary(packed));
