import { hearsay } from '../lexicon/cues.ts';
import { firstNames } from '../lexicon/firstNames.ts';
import * as grammar from '../lexicon/grammar.ts';
import { once } from '../lexicon/once.ts';
import { organisationHeads, organisations, outletNouns } from '../lexicon/organisations.ts';
import * as people from '../lexicon/people.ts';
import { demonyms, placeHeads, places } from '../lexicon/places.ts';
import { type VerbForm, verbForms, verbPhrases } from '../lexicon/verbs.ts';
import { commonWords, dateWords, sentenceOpeners } from '../lexicon/words.ts';
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

export type NameType = 'PERSON' | 'ORG' | 'LOC' | 'MISC';

/** All lexica behind one look-up by hash, so that reading a text makes no string for a word. */
export interface Vocabulary {
  /** Index of the word with this hash and length, or 0 for an unknown word. */
  find(hash: number, length: number): number;
  /** Bits of `is` by index. */
  readonly flags: Int32Array;
  /** What the word is as a verb of saying, by index. */
  readonly verbs: readonly (VerbForm | null)[];
  /** Rests of phrasal verbs by index: `out` for `pointed`, with the form that the whole is. */
  readonly phrasal: readonly (readonly { readonly rest: readonly number[]; readonly form: VerbForm }[] | null)[];
  /** Type of a name of one or more words, written in lower case with single spaces. */
  nameType(lower: string): NameType | null;
  /** Words of `lexicon/people` that matter by themselves, by index. */
  readonly relation: Uint8Array;
  readonly suffix: Uint8Array;
  readonly particle: Uint8Array;
  readonly document: Uint8Array;
}

class Builder {
  readonly index = new Map<string, number>();
  readonly flags: number[] = [0];
  readonly words: string[] = [''];

  add(word: string, bits: number): number {
    let index = this.index.get(word);
    if (index === undefined) {
      index = this.words.length;
      this.index.set(word, index);
      this.words.push(word);
      this.flags.push(0);
    }
    this.flags[index]! |= bits;
    return index;
  }

  addAll(words: Iterable<string>, bits: number): void {
    for (const word of words) if (!word.includes(' ')) this.add(word.replaceAll('’', "'"), bits);
  }
}

const genderBits = (gender: string): number => (gender === 'm' ? is.male : gender === 'f' ? is.female : 0);

function addPeople(builder: Builder): void {
  for (const [title, gender] of people.courtesyTitles())
    builder.add(title, is.courtesy | is.title | genderBits(gender));
  for (const [title, gender] of people.titles()) builder.add(title, is.title | genderBits(gender));
  for (const [noun, gender] of people.relations()) builder.add(noun, is.personNoun | genderBits(gender));
  for (const [noun, gender] of people.genderedPeople()) builder.add(noun, is.personNoun | genderBits(gender));
  for (const [noun, { plural }] of people.unnamedPeople()) builder.add(noun, is.personNoun | (plural ? is.plural : 0));
  builder.addAll(people.groupNouns(), is.groupNoun);
  for (const [word, pronoun] of people.pronouns()) {
    const subject = pronoun.kind === 'subject' ? is.subject : 0;
    builder.add(word, is.pronoun | subject | genderBits(pronoun.gender));
  }
  for (const [name, { gender, ambiguous }] of firstNames()) {
    builder.add(name, is.firstName | (ambiguous ? is.ambiguousName : 0) | genderBits(gender));
  }
}

function addGrammar(builder: Builder): void {
  builder.addAll(grammar.determiners(), is.determiner);
  builder.addAll(grammar.possessives(), is.possessive | is.determiner);
  builder.addAll(grammar.prepositions(), is.preposition);
  builder.addAll(grammar.conjunctions(), is.conjunction);
  builder.addAll(grammar.subordinators(), is.subordinator);
  builder.addAll(grammar.relatives(), is.relative);
  builder.addAll(grammar.auxiliaries(), is.auxiliary);
  builder.addAll(grammar.beForms(), is.be);
  builder.addAll(grammar.modals(), is.modal);
  builder.addAll(grammar.negatives(), is.negative);
  builder.addAll(grammar.midAdverbs(), is.midAdverb);
  builder.addAll(hearsay(), is.midAdverb);
}

/** Open addressing over the hashes; the length guards against two words with one hash. */
class Table {
  readonly #mask: number;
  readonly #hashes: Int32Array;
  readonly #entries: Int32Array;
  readonly #lengths: Uint8Array;

  constructor(words: readonly string[]) {
    const size = 1 << Math.ceil(Math.log2(words.length * 2 + 2));
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#entries = new Int32Array(size);
    this.#lengths = new Uint8Array(words.length);
    for (let index = 1; index < words.length; index += 1) {
      const word = words[index]!;
      const hash = hashWord(word);
      let slot = (hash ^ (hash >>> 15)) & this.#mask;
      while (this.#entries[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#hashes[slot] = hash;
      this.#entries[slot] = index;
      this.#lengths[index] = word.length;
    }
  }

  find(hash: number, length: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const index = this.#entries[slot]!;
      if (index === 0) return 0;
      if (this.#hashes[slot] === hash && this.#lengths[index] === length) return index;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** Builds the vocabulary on first use; a few milliseconds. */
export const vocabulary = once((): Vocabulary => {
  const builder = new Builder();
  addGrammar(builder);
  addPeople(builder);
  const phrases = new Map<string, NameType>();
  for (const place of places()) phrases.set(place, 'LOC');
  for (const body of organisations()) phrases.set(body, 'ORG');
  for (const people of demonyms()) phrases.set(people, 'MISC');
  for (const [name, type] of phrases) {
    if (name.includes(' ')) continue;
    builder.add(name, type === 'LOC' ? is.place : type === 'ORG' ? is.organisation : is.norp);
  }
  builder.addAll(organisationHeads(), is.organisationHead);
  builder.addAll(placeHeads(), is.placeHead);
  builder.addAll(outletNouns(), is.outlet | is.groupNoun);
  builder.addAll(dateWords(), is.date);
  builder.addAll(commonWords(), is.common);
  builder.addAll(sentenceOpeners(), is.common);
  const verbs: (VerbForm | null)[] = [];
  for (const [word, form] of verbForms()) {
    if (!word.includes(' ')) verbs[builder.add(word, is.verb)] = form;
  }
  const phrasal: ({ rest: number[]; form: VerbForm }[] | null)[] = [];
  for (const [head, rests] of verbPhrases()) {
    const index = builder.add(head, is.verb);
    phrasal[index] = rests.map((rest) => ({
      rest: rest.split(' ').map(hashWord),
      form: verbForms().get(`${head} ${rest}`)!,
    }));
  }
  const mark = (list: Iterable<string>): number[] =>
    [...list].filter((w) => !w.includes(' ')).map((w) => builder.add(w, 0));
  const relation = mark(people.relations().keys());
  const suffix = mark(people.nameSuffixes());
  const particle = mark(people.nameParticles());
  const document = mark(people.documentNouns());
  const bits = (indexes: readonly number[]): Uint8Array => {
    const array = new Uint8Array(builder.words.length);
    for (const index of indexes) array[index] = 1;
    return array;
  };
  const table = new Table(builder.words);
  return {
    find: (hash, length) => table.find(hash, length),
    flags: Int32Array.from(builder.flags),
    verbs: Array.from(builder.words, (_, index) => verbs[index] ?? null),
    phrasal: Array.from(builder.words, (_, index) => phrasal[index] ?? null),
    nameType: (lower) => phrases.get(lower) ?? null,
    relation: bits(relation),
    suffix: bits(suffix),
    particle: bits(particle),
    document: bits(document),
  };
});
