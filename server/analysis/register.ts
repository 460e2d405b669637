import { once } from '../lexicon/once.ts';
import {
  addressWords,
  bindingWords,
  commonWords,
  coreWords,
  datingWords,
  ownWords,
  publicWords,
  reportingWords,
  storyWords,
  technicalWords,
  thirdWords,
} from '../lexicon/register.ts';
import { datelineEnd } from '../text/dateline.ts';
import { paragraphSpans, sentenceSpans } from '../text/segment.ts';
import type { Span } from '../text/span.ts';
import { hashWord, isLetterCode, isUpperCode, scan, shape } from '../text/tokens.ts';
import { paragraphRole } from './structure.ts';
import { isTranscript, speakerLabel } from './turns.ts';

/** Counts that show what kind of text one is. Those of words leave out what stands in quotation marks. */
export interface Register {
  /** Characters that are no white space; of them, those in prose sentences. */
  readonly characters: number;
  readonly prose: number;
  /** Brackets, slashes, equal signs and other characters of code and markup. */
  readonly symbols: number;
  readonly paragraphs: number;
  readonly sentences: number;
  readonly datelines: number;
  readonly bylines: number;
  readonly headline: boolean;
  readonly lists: number;
  readonly labels: number;
  readonly words: number;
  readonly quotedWords: number;
  readonly common: number;
  readonly core: number;
  readonly reporting: number;
  readonly dating: number;
  readonly official: number;
  readonly address: number;
  readonly own: number;
  readonly third: number;
  readonly binding: number;
  readonly technical: number;
  readonly story: number;
  /** Capitalised words inside sentences. */
  readonly names: number;
  /** Two or more of them in a row. */
  readonly fullNames: number;
  /** Words with digits. */
  readonly numbers: number;
  readonly shouted: number;
  /** Words in -ed, was, were, had. */
  readonly past: number;
}

const classes = [
  'common',
  'core',
  'reporting',
  'dating',
  'official',
  'address',
  'own',
  'third',
  'binding',
  'technical',
  'story',
] as const;

const lists: Readonly<Record<(typeof classes)[number], readonly string[]>> = {
  common: commonWords,
  core: coreWords,
  reporting: reportingWords,
  dating: datingWords,
  official: publicWords,
  address: addressWords,
  own: ownWords,
  third: thirdWords,
  binding: bindingWords,
  technical: technicalWords,
  story: storyWords,
};

/** Hash of a word → set of its classes. */
const known = once(() => {
  const found = new Map<number, number>();
  for (const [bit, name] of classes.entries()) {
    for (const word of lists[name]) found.set(hashWord(word), (found.get(hashWord(word)) ?? 0) | (1 << bit));
  }
  return found;
});

const pastWords = once(
  () => new Set(['was', 'were', 'had', 'said', 'told', 'did', 'went', 'made', 'took'].map(hashWord)),
);
/** 1 for each ASCII character of code and markup. */
const symbols = new Uint8Array(128);
for (const symbol of '{}[]<>=|\\_#$^*`~;@+/') symbols[symbol.charCodeAt(0)] = 1;

/** Reads the register of a text, which the caller has cut to a bounded length. */
export function readRegister(text: string): Register {
  const spans = paragraphSpans(text);
  const counts = new Float64Array(classes.length);
  const labels: (Span | null)[] = [];
  for (let index = 0; index < spans.length; index += 2)
    labels.push(speakerLabel(text, spans[index]!, spans[index + 1]!));
  const turns = isTranscript(text, labels);
  const register = {
    characters: 0,
    prose: 0,
    symbols: 0,
    paragraphs: spans.length / 2,
    sentences: 0,
    datelines: 0,
    bylines: 0,
    headline: false,
    lists: 0,
    labels: 0,
    words: 0,
    quotedWords: 0,
    names: 0,
    fullNames: 0,
    numbers: 0,
    shouted: 0,
    past: 0,
  };
  for (let index = 0; index < spans.length; index += 2) {
    const start = spans[index]!;
    const end = spans[index + 1]!;
    const role = paragraphRole(text, start, end, index / 2);
    if (role === 'headline') register.headline = true;
    else if (role === 'byline') register.bylines++;
    else if (role === 'dateline') register.datelines++;
    else if (role === 'list') register.lists++;
    else if (role === 'label') register.labels++;
    if (role === 'body' && datelineEnd(text, start, end) > start) register.datelines++;
    readCharacters(text, start, end, register);
    if (role === 'body' || role === 'list') readSentences(text, start, end, register);
    readWords(text, start, end, turns && labels[index / 2] !== null, register, counts);
  }
  const word = Object.fromEntries(classes.map((name, bit) => [name, counts[bit]!])) as Record<
    (typeof classes)[number],
    number
  >;
  return { ...register, ...word };
}

function readCharacters(
  text: string,
  start: number,
  end: number,
  register: { characters: number; symbols: number },
): void {
  let characters = 0;
  let found = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 32) characters++;
    if (code < 128) found += symbols[code]!;
  }
  register.characters += characters;
  register.symbols += found;
}

type Growing = { -readonly [Key in keyof Register]?: Register[Key] } & { prose: number; sentences: number };

/** Adds the sentences that read as prose: capital or mark first, a stop last, mostly letters, five words or more. */
function readSentences(text: string, start: number, end: number, register: Growing): void {
  const spans = sentenceSpans(text, start, end);
  for (let index = 0; index < spans.length; index += 2) {
    let letters = 0;
    let others = 0;
    let spaces = 0;
    const from = start + spans[index]!;
    const to = start + spans[index + 1]!;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (isLetterCode(code)) letters++;
      else if (code > 32) others++;
      else spaces++;
    }
    const last = /[.!?…]["”’'»)\]]*$/.test(text.slice(Math.max(to - 5, from), to));
    if (!last || spaces < 3 || letters < (letters + others) * 0.8) continue;
    register.sentences++;
    register.prose += letters + others;
  }
}

interface Counting {
  words: number;
  quotedWords: number;
  names: number;
  fullNames: number;
  numbers: number;
  shouted: number;
  past: number;
}

function readWords(
  text: string,
  start: number,
  end: number,
  spoken: boolean,
  register: Counting,
  counts: Float64Array,
): void {
  const tokens = scan(text, start, end);
  const vocabulary = known();
  const past = pastWords();
  let quoted = false;
  let begins = true;
  let named = false;
  for (let index = 0; index < tokens.count; index++) {
    const bits = tokens.shape[index]!;
    const at = start + tokens.start[index]!;
    if ((bits & shape.word) === 0) {
      const code = text.charCodeAt(at);
      if (code === 0x201c || code === 0xab || code === 0x201e) quoted = true;
      else if (code === 0x201d || code === 0xbb) quoted = false;
      else if (code === 34) quoted = !quoted;
      if (code === 46 || code === 33 || code === 63 || code === 58 || code === 0x2026 || quoted) begins = true;
      named = false;
      continue;
    }
    if (quoted || spoken) {
      register.quotedWords++;
      continue;
    }
    register.words++;
    const classed = vocabulary.get(tokens.hash[index]!) ?? 0;
    for (let bit = 0; classed >> bit !== 0; bit++) if ((classed >> bit) & 1) counts[bit]!++;
    if (bits & shape.digit) register.numbers++;
    if (bits & shape.shouted) register.shouted++;
    const capital = (bits & shape.capital) !== 0 && (bits & shape.lower) !== 0;
    if (capital && !begins) register.names++;
    if (capital && named) register.fullNames++;
    named = capital;
    const last = start + tokens.end[index]!;
    if (past.has(tokens.hash[index]!)) register.past++;
    else if (!isUpperCode(text.charCodeAt(at)) && last - at > 4 && text.startsWith('ed', last - 2)) register.past++;
    begins = false;
  }
}
