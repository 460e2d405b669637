import { isUpperCode, shape } from '../text/tokens.ts';
import type { Pieces } from './pieces.ts';

const slash = 47;

/** Whether a name can turn on this piece: it has a capital, or is a day such as 9/11. */
function calls(text: string, base: number, pieces: Pieces, at: number): boolean {
  const bits = pieces.shape[at]!;
  if ((bits & shape.word) === 0) return false;
  if (bits & (shape.capital | shape.shouted)) return true;
  const start = base + pieces.start[at]!;
  const end = base + pieces.end[at]!;
  if (bits & shape.digit) {
    if (text.charCodeAt(end) === slash && at + 2 < pieces.count && pieces.shape[at + 2]! & shape.digit) return true;
  }
  // iPhone, eBay, d’Orsay
  for (let place = start + 1; place < end && place < start + 4; place += 1)
    if (isUpperCode(text.charCodeAt(place))) return true;
  return false;
}

/** How far from a capital a word may still belong to a name: *University of the West of England*. */
const reach = 2;

/** Stretches of pieces that can hold names, as first and last index; all other pieces are outside names. */
export function islandsOf(text: string, base: number, pieces: Pieces): readonly number[] {
  const islands: number[] = [];
  let first = -1;
  let last = -1;
  for (let at = 0; at < pieces.count; at += 1) {
    if (!calls(text, base, pieces, at)) continue;
    if (first >= 0 && at - reach <= last + 1) last = Math.min(pieces.count - 1, at + reach);
    else {
      if (first >= 0) islands.push(first, last);
      first = Math.max(0, at - reach);
      last = Math.min(pieces.count - 1, at + reach);
    }
  }
  if (first >= 0) islands.push(first, last);
  return islands;
}
