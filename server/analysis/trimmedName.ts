import { shape } from '../text/tokens.ts';
import type { Pieces } from './pieces.ts';
import type { TaggedName } from './tagger.ts';

const stop = 46;
const exclamation = 33;
const closeBracket = 41;

const isWord = (pieces: Pieces, at: number): boolean => (pieces.shape[at]! & shape.word) !== 0;

function mayEnd(text: string, base: number, pieces: Pieces, at: number): boolean {
  const code = text.charCodeAt(base + pieces.start[at]!);
  return isWord(pieces, at) || code === stop || code === exclamation || code === closeBracket;
}

/**
 * The name without marks, possessives and symbols at its ends, which the tagger takes in now and then: a symbol of two
 * code units, too, is never cut in half. Null where no word is left.
 */
export function trimmedName(text: string, base: number, pieces: Pieces, name: TaggedName): TaggedName | null {
  let { first, last } = name;
  while (first <= last && !isWord(pieces, first)) first += 1;
  while (last > first && !mayEnd(text, base, pieces, last)) last -= 1;
  if (first > last) return null;
  return first === name.first && last === name.last ? name : { ...name, first, last };
}
