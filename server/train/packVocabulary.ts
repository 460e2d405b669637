import { bucketBits, keyOf, type PackedVocabulary, type Tables } from '../analysis/vocabulary.ts';
import { verbForms, verbPhrases } from '../lexicon/verbLists.ts';
import type { VerbClass, VerbForm } from '../lexicon/verbs.ts';
import { hashWord } from '../text/tokens.ts';
import { vocabularyWords, type WordKind } from './vocabularyWords.ts';

/** A character of the packed texts. Throws when the number is too high for one. */
const character = (number: number): string => {
  if (number < 0 || number >= 95) throw new Error(`${number} does not fit into a character.`);
  return String.fromCharCode(number + 32);
};

const twoDigits = (number: number): string => character(Math.floor(number / 95)) + character(number % 95);

/** Numbers different values in the order in which they are first asked for. */
class Numbering<Value> {
  readonly #numbers = new Map<string, number>();
  readonly #values: Value[] = [];

  constructor(readonly first = 0) {}

  of(value: Value): number {
    const key = JSON.stringify(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.first + this.#values.length);
    return this.first + this.#values.push(value) - 1;
  }

  all(): readonly Value[] {
    return this.#values;
  }
}

/** The three texts that `Words` of the vocabulary reads. Throws where it could not tell two words apart. */
function packWords(kinds: ReadonlyMap<string, number>): Pick<PackedVocabulary, 'counts' | 'keys' | 'kinds'> {
  const buckets = Array.from({ length: 1 << bucketBits }, () => new Map<number, string>());
  for (const word of kinds.keys()) {
    const hash = hashWord(word);
    const bucket = buckets[hash & (buckets.length - 1)]!;
    const key = keyOf(hash, word.length);
    const other = bucket.get(key);
    if (other !== undefined) throw new Error(`“${word}” and “${other}” have the same hash and the same length.`);
    bucket.set(key, word);
  }
  const inOrder = buckets.flatMap((bucket) => [...bucket].sort(([a], [b]) => a - b));
  return {
    counts: buckets.map(({ size }) => character(size)).join(''),
    keys: inOrder.flatMap(([key]) => [0, 8, 16, 24].map((shift) => character((key >>> shift) & 63))).join(''),
    kinds: inOrder.map(([, word]) => twoDigits(kinds.get(word)!)).join(''),
  };
}

/** Makes of the lists in `lexicon` what the vocabulary reads. The same lists always give the same. */
export function packVocabulary(): PackedVocabulary {
  const words = vocabularyWords();
  const classes = new Numbering<VerbClass>();
  const verbs = new Numbering<readonly [lemma: string, verbClass: number, frames: number]>();
  const verbOf = ({ lemma, class: verbClass, frames }: VerbForm): number =>
    verbs.of([lemma, classes.of(verbClass), frames]);
  const plain = new Numbering<readonly [flags: number, marks: number]>();
  plain.of([0, 0]);
  for (const { flags, marks } of words.values()) plain.of([flags, marks]);
  // A word that begins verbs of several words shares its kind with no other.
  const verbal = new Numbering<readonly [verb: number, form: number, besides: number, head: string]>(
    plain.all().length,
  );

  const kindOf = (word: string, { flags, marks }: WordKind): number => {
    const kind = plain.of([flags, marks]);
    const form = verbForms().get(word);
    const head = verbPhrases().has(word) ? word : '';
    if (form === undefined && head === '') return kind;
    return verbal.of([form === undefined ? -1 : verbOf(form), form?.form ?? 0, kind, head]);
  };
  const kinds = new Map([...words].map(([word, kind]) => [word, kindOf(word, kind)]));

  const rests = new Numbering<string>();
  const phrases = [...verbPhrases()].flatMap(([head, tails]) =>
    tails.map((rest) => {
      const form = verbForms().get(`${head} ${rest}`)!;
      return [kinds.get(head)!, rests.of(rest), verbOf(form), form.form];
    }),
  );
  const tables: Tables = {
    kinds: plain.all().flat(),
    verbal: verbal.all().flatMap(([verb, form, besides]) => [besides, verb, form]),
    phrasal: phrases.flat(),
    lemmas: verbs.all().map(([lemma]) => lemma),
    classes: classes.all(),
    verbs: verbs.all().flatMap(([, verbClass, frames]) => [verbClass, frames]),
    rests: rests.all(),
  };
  return { ...packWords(kinds), tables: JSON.stringify(tables) };
}

const literal = (text: string): string => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;

/** The text of `lexicon/packed.ts`. */
export const packedModule = (): string => `/**
 * Every word of the other lists with what it is known to be, in a form that is ready at once; \`analysis/vocabulary\`
 * reads it. The lists say where their words are from. \`npm run update -- vocabulary\` makes this file of them.
 */
export const packed = {
${Object.entries(packVocabulary())
  .map(([name, text]) => `  ${name}: ${literal(text)},\n`)
  .join('')}};
`;
