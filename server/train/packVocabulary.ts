import { bucketBits, keyOf, type PackedVocabulary } from '../analysis/vocabulary.ts';
import { verbForms, verbPhrases } from '../lexicon/verbLists.ts';
import type { VerbForm } from '../lexicon/verbs.ts';
import { hashWord } from '../text/tokens.ts';
import { vocabularyWords, type WordKind } from './vocabularyWords.ts';

/** A number as so many digits to base 95. Throws where it has more; five digits hold any signed number of 32 bits. */
function digits(count: number, number: number): string {
  let left = count === 5 ? number >>> 0 : number;
  let text = '';
  for (let at = 0; at < count; at += 1) {
    text = String.fromCharCode((left % 95) + 32) + text;
    left = Math.floor(left / 95);
  }
  if (left !== 0) throw new Error(`${number} has more than ${count} digits.`);
  return text;
}

/** Numbers different values in the order in which they are first asked for. */
class Numbering<Value> {
  readonly #numbers = new Map<string, number>();
  readonly #values: Value[] = [];

  constructor(readonly first: number) {}

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
    counts: buckets.map(({ size }) => digits(1, size)).join(''),
    keys: inOrder
      .map(([key]) => String.fromCharCode(...[0, 8, 16, 24].map((shift) => ((key >>> shift) & 63) + 32)))
      .join(''),
    kinds: inOrder.map(([, word]) => digits(2, kinds.get(word)!)).join(''),
  };
}

/** So many rows of numbers, each as so many digits, after a count of them. */
const table = (rows: readonly (readonly number[])[], ...sizes: readonly number[]): string =>
  digits(2, rows.length) + rows.flatMap((row) => row.map((number, at) => digits(sizes[at]!, number))).join('');

/** Makes of the lists in `lexicon` what the vocabulary reads. The same lists always give the same. */
export function packVocabulary(): PackedVocabulary {
  const words = vocabularyWords();
  const classes = new Numbering<string>(0);
  const verbs = new Numbering<readonly [lemma: string, verbClass: number, frames: number]>(1);
  const verbOf = ({ lemma, class: verbClass, frames }: VerbForm): number =>
    verbs.of([lemma, classes.of(verbClass), frames]);
  const plain = new Numbering<readonly [flags: number, marks: number]>(1);
  for (const { flags, marks } of words.values()) plain.of([flags, marks]);
  // A word that begins verbs of several words shares its kind with no other.
  const verbal = new Numbering<readonly [verb: number, form: number, kind: number, head: string]>(
    1 + plain.all().length,
  );

  const kindOf = (word: string, { flags, marks }: WordKind): number => {
    const kind = plain.of([flags, marks]);
    const form = verbForms().get(word);
    const head = verbPhrases().has(word) ? word : '';
    if (form === undefined && head === '') return kind;
    return verbal.of([form === undefined ? 0 : verbOf(form), form?.form ?? 0, kind, head]);
  };
  const kinds = new Map([...words].map(([word, kind]) => [word, kindOf(word, kind)]));

  const rests = new Numbering<string>(0);
  const phrases = [...verbPhrases()].flatMap(([head, tails]) =>
    tails.map((rest) => {
      const form = verbForms().get(`${head} ${rest}`)!;
      return [kinds.get(head)!, rests.of(rest), verbOf(form), form.form];
    }),
  );
  return {
    ...packWords(kinds),
    numbers:
      table(plain.all(), 5, 1) +
      table(
        verbs.all().map(([, verbClass, frames]) => [verbClass, frames]),
        1,
        3,
      ) +
      table(
        verbal.all().map(([verb, form, kind]) => [verb, form, kind]),
        2,
        1,
        2,
      ) +
      table(phrases, 2, 1, 2, 1),
    classes: classes.all().join(),
    lemmas: verbs
      .all()
      .map(([lemma]) => lemma)
      .join(),
    rests: rests.all().join(),
  };
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
