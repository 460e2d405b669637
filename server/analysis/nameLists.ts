import { shape } from '../text/tokens.ts';
import type { Pieces } from './pieces.ts';
import { list, phraseKey, type WordTables } from './wordTables.ts';

/** Which lists know the piece: alone, or as first, middle or last word of an entry. Bits of `list`. */
export interface ListMatches {
  readonly single: Int32Array;
  readonly begin: Int32Array;
  readonly inside: Int32Array;
  readonly end: Int32Array;
}

const longest = 6;
const capital = shape.capital | shape.digit;

/** Looks up every run of pieces from each one with a capital. Punctuation inside an entry is passed over. */
export function matchLists(pieces: Pieces, tables: WordTables): ListMatches {
  const { count } = pieces;
  const flat = new Int32Array(4 * count);
  const [single, begin, inside, end] = [0, 1, 2, 3].map((row) => flat.subarray(row * count, (row + 1) * count));
  const matches = { single: single!, begin: begin!, inside: inside!, end: end! };
  for (let first = 0; first < count; first += 1) {
    if ((pieces.shape[first]! & capital) === 0) continue;
    let key = 0;
    for (let last = first, words = 0; last < count && words < longest; last += 1) {
      if ((pieces.shape[last]! & shape.word) === 0) continue;
      words += 1;
      key = phraseKey(key, pieces.hash[last]!);
      const found = tables.phrase(key);
      const lists = found & ~list.prefix;
      if (lists !== 0) mark(matches, first, last, lists);
      if ((found & list.prefix) === 0) break;
    }
  }
  return matches;
}

function mark({ single, begin, inside, end }: ListMatches, first: number, last: number, lists: number): void {
  if (first === last) {
    single[first] = single[first]! | lists;
    return;
  }
  begin[first] = begin[first]! | lists;
  for (let at = first + 1; at < last; at += 1) inside[at] = inside[at]! | lists;
  end[last] = end[last]! | lists;
}
