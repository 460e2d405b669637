import { shape } from '../text/tokens.ts';
import type { Reading } from './reading.ts';
import { is, type Vocabulary, vocabulary } from './vocabulary.ts';

/** One paragraph as the finder of names reads it, token by token. */
export interface Tape {
  readonly text: string;
  /** Where the paragraph begins in the text. */
  readonly base: number;
  readonly reading: Reading;
  readonly known: Vocabulary;
  /** 1 for each token whose capital says nothing, because it begins a sentence or the like. */
  readonly starts: Uint8Array;
}

/** Words that no name begins with, unless they are a first name or title as well. */
export const grammarBits =
  is.determiner | is.preposition | is.conjunction | is.subordinator | is.auxiliary | is.pronoun | is.midAdverb;

const capitalWord = shape.word | shape.capital;

/** Lays the paragraph at `base` out for reading. */
export const tapeOf = (text: string, base: number, reading: Reading, starts: Uint8Array): Tape => ({
  text,
  base,
  reading,
  known: vocabulary(),
  starts,
});

/** Whether the token is there and has one of the bits of `is`. */
export const has = ({ reading }: Tape, token: number, bits: number): boolean =>
  token >= 0 && token < reading.tokens.count && (reading.flags[token]! & bits) !== 0;

/** The first character code of the token. */
export const codeOf = ({ text, base, reading }: Tape, token: number): number =>
  text.charCodeAt(base + reading.tokens.start[token]!);

/** How many UTF-16 units the token has. */
export const widthOf = ({ reading: { tokens } }: Tape, token: number): number =>
  tokens.end[token]! - tokens.start[token]!;

/** Whether the token is a word with a capital. */
export const capital = ({ reading: { tokens } }: Tape, token: number): boolean =>
  token < tokens.count && (tokens.shape[token]! & capitalWord) === capitalWord;

/** Whether the token is a full stop that touches the word before it. */
export const stop = (tape: Tape, token: number): boolean =>
  token < tape.reading.tokens.count &&
  codeOf(tape, token) === 46 &&
  (tape.reading.tokens.shape[token]! & (shape.word | shape.spaced)) === 0;

/** The words of the tokens, both inclusive, with single spaces; a copy that does not keep the whole article alive. */
export const wordsOf = ({ text, base, reading: { tokens } }: Tape, first: number, last: number): string =>
  copyOf(text, base + tokens.start[first]!, base + tokens.end[last]!);

/** A copy of `[start, end)` with single spaces that does not keep the whole text alive. */
export function copyOf(text: string, start: number, end: number): string {
  const words = ` ${text.slice(start, end)}`.slice(1);
  // A pattern is tried only where there is other white space than single spaces.
  let space = false;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    const white = code <= 32 || code >= 0x85;
    if (white && (space || code !== 32)) return words.replace(/\s+/g, ' ');
    space = white;
  }
  return words;
}
