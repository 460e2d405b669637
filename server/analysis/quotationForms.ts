import { shape } from '../text/tokens.ts';
import type { Pieces } from './pieces.ts';
import { Room } from './room.ts';

const room = new Room();

/** The most words of a title in quotation marks. */
const longestTitle = 8;

/**
 * By piece: for one in a quotation so short that it may be a title, twice the number of its words, and 1 more where a long
 * one has no capital, as in no title; 0 elsewhere. Valid until the next call. `depth` by token: how many quotations it stands in.
 */
export function quotationForms({ count, token, shape: shapes, start, end }: Pieces, depth: Uint8Array): Int32Array {
  const forms = room.take(count);
  for (let first = 0; first < count; first += 1) {
    const deep = depth[token[first]!]!;
    if (deep === 0) continue;
    let words = 0;
    let small = 0;
    let last = first;
    for (; last < count && depth[token[last]!] === deep; last += 1) {
      const bits = shapes[last]!;
      if ((bits & shape.word) === 0) continue;
      words += 1;
      if ((bits & shape.capital) === 0 && end[last]! - start[last]! > 3) small = 1;
    }
    if (words <= longestTitle) forms.fill(2 * words + small, first, last);
    first = last - 1;
  }
  return forms;
}
