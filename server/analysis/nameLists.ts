import { shape } from '../text/tokens.ts';
import type { Pieces } from './pieces.ts';
import { Room } from './room.ts';
import { list, phraseKey, type WordTables } from './wordTables.ts';

/** Which lists know the piece: alone, or as first, middle or last word of an entry. Bits of `list`. */
export interface ListMatches {
  readonly single: Int32Array;
  readonly begin: Int32Array;
  readonly inside: Int32Array;
  readonly end: Int32Array;
}

const longest = 6;
const rooms = { single: new Room(), begin: new Room(), inside: new Room(), end: new Room() };
const capital = shape.capital | shape.digit;

/** Looks up every run of pieces from each one with a capital. Punctuation inside an entry is passed over. Valid until the next call. */
export function matchLists(pieces: Pieces, tables: WordTables): ListMatches {
  const { count } = pieces;
  const matches = {
    single: rooms.single.take(count),
    begin: rooms.begin.take(count),
    inside: rooms.inside.take(count),
    end: rooms.end.take(count),
  };
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
