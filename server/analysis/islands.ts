import { isUpperCode, shape } from '../text/tokens.ts';
import type { Pieces } from './pieces.ts';
import { is } from './vocabulary.ts';

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

/** How many words behind a capital may still belong to its name: *election* in a name such as 2031 Eastland mayoral election. */
const behind = 2;

/** So many words without a capital can stand inside a name: *of the* in University of the Fens. */
const between = 3;

const isNumber = ({ shape: form }: Pieces, at: number): boolean => at >= 0 && (form[at]! & shape.digit) !== 0;

const grammar = is.determiner | is.preposition | is.conjunction | is.subordinator | is.auxiliary | is.pronoun;
const also = is.firstName | is.place | is.norp | is.organisation | is.outlet | is.date | is.title;

/** Whether a piece has its capital as *The* and *He* do: by itself it is no name, only next to words that may be. */
const isWeak = ({ flags, shape: form }: Pieces, at: number): boolean =>
  (flags[at]! & grammar) !== 0 && (flags[at]! & also) === 0 && (form[at]! & shape.shouted) === 0;

/** Stretches of pieces that can hold names, as first and last index; all other pieces are outside names. */
export function islandsOf(text: string, base: number, pieces: Pieces): readonly number[] {
  const islands: number[] = [];
  let first = -1;
  let last = -1;
  let weakFirst = -1;
  let weakLast = -1;
  for (let at = 0; at < pieces.count; at += 1) {
    if (!calls(text, base, pieces, at)) continue;
    if (isWeak(pieces, at)) {
      if (weakFirst < 0 || at - weakLast - 1 > between) weakFirst = at;
      weakLast = at;
      continue;
    }
    // A year before the name belongs to many an event.
    const bare = isNumber(pieces, at - 1) ? at - 1 : at;
    const from = weakFirst >= 0 && at - weakLast - 1 <= between ? Math.min(weakFirst, bare) : bare;
    weakFirst = -1;
    if (first >= 0 && from - last - 1 <= between) last = at;
    else {
      if (first >= 0) islands.push(first, Math.min(pieces.count - 1, last + behind));
      first = from;
      last = at;
    }
  }
  if (first >= 0) islands.push(first, Math.min(pieces.count - 1, last + behind));
  return islands;
}
