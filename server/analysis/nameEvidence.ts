import { shape } from '../text/tokens.ts';
import type { Pieces } from './pieces.ts';
import { Room } from './room.ts';
import { spellsOut } from './spellsOut.ts';
import { is } from './vocabulary.ts';

/** What one place in an article tells about a word with a capital, for the places that tell less. */
export const evidence = {
  /** It has its capital inside a sentence. */
  inside: 1,
  titled: 1 << 1,
  /** A first name stands before it. */
  behindFirstName: 1 << 2,
  beforeName: 1 << 3,
  /** It stands in a run that ends in *Council*, *Party*, *Inc*. */
  inBody: 1 << 4,
  /** *in*, *near* and the like stand before it. */
  located: 1 << 5,
  ends: 1 << 6,
  begins: 1 << 7,
  /** *said*, *who* stand behind it. */
  acts: 1 << 8,
  /** *the* stands before it. */
  definite: 1 << 9,
  /** It stands in brackets. */
  bracketed: 1 << 10,
  /** An age or a description follows between commas. */
  described: 1 << 11,
  /** It stands in brackets behind the words whose first letters it is. */
  spelled: 1 << 12,
} as const;

/** How many bits `evidence` has. */
export const evidenceBits = 13;

const capitalWord = shape.word | shape.capital;
const room = new Room();

const isCapital = (pieces: Pieces, at: number): boolean =>
  at >= 0 && at < pieces.count && (pieces.shape[at]! & capitalWord) === capitalWord;

/** What each piece with a capital shows, as bits by piece. `starts` marks tokens whose capital says nothing. Valid until the next call. */
export function evidenceOf(text: string, base: number, pieces: Pieces, starts: Uint8Array): Int32Array {
  const found = room.take(pieces.count);
  for (let first = 0; first < pieces.count; first += 1) {
    if (!isCapital(pieces, first)) continue;
    let last = first;
    while (isCapital(pieces, last + 1) && starts[pieces.token[last + 1]!] === 0) last += 1;
    const around = aroundRun(text, base, pieces, first, last);
    for (let at = first; at <= last; at += 1) {
      let bits = around;
      if (starts[pieces.token[at]!] === 0) bits |= evidence.inside;
      if (at > first) {
        bits |= at === last ? evidence.ends : 0;
        if (pieces.flags[at - 1]! & is.firstName) bits |= evidence.behindFirstName;
        if (pieces.flags[at - 1]! & is.title) bits |= evidence.titled;
      } else if (last > first) {
        bits |= evidence.begins;
        if (pieces.flags[at]! & is.firstName) bits |= evidence.beforeName;
      }
      found[at] = bits;
    }
    first = last;
  }
  return found;
}

const codeAt = (text: string, base: number, pieces: Pieces, at: number): number =>
  at >= 0 && at < pieces.count ? text.charCodeAt(base + pieces.start[at]!) : 0;

function aroundRun(text: string, base: number, pieces: Pieces, first: number, last: number): number {
  const before = first > 0 ? pieces.flags[first - 1]! : 0;
  const behind = last + 1 < pieces.count ? pieces.flags[last + 1]! : 0;
  let bits = 0;
  if (before & is.title) bits |= evidence.titled;
  // Sen. Roe: the stop is a token of its own.
  if (first > 1 && codeAt(text, base, pieces, first - 1) === 46 && pieces.flags[first - 2]! & (is.title | is.courtesy))
    bits |= evidence.titled;
  if (pieces.flags[last]! & is.organisationHead && last > first) bits |= evidence.inBody;
  if (
    before & is.preposition &&
    located(codeAt(text, base, pieces, first - 1), pieces.end[first - 1]! - pieces.start[first - 1]!)
  )
    bits |= evidence.located;
  if (behind & (is.verb | is.relative)) bits |= evidence.acts;
  if (before & is.determiner) bits |= evidence.definite;
  if (codeAt(text, base, pieces, first - 1) === 40) {
    bits |= evidence.bracketed;
    if (first === last && spellsOut(text, base, pieces, first)) bits |= evidence.spelled;
  }
  if (codeAt(text, base, pieces, last + 1) === 44 && last + 2 < pieces.count) {
    if (pieces.shape[last + 2]! & shape.digit && codeAt(text, base, pieces, last + 3) === 44)
      bits |= evidence.described;
    if (pieces.flags[last + 2]! & (is.determiner | is.relative) && !isCapital(pieces, last + 2))
      bits |= evidence.described;
  }
  return bits;
}

/** *in*, *near*, *at*, *from* by first letter and width. */
const located = (code: number, width: number): boolean => {
  const letter = code | 32;
  return (width === 2 && (letter === 105 || letter === 97)) || (width === 4 && (letter === 110 || letter === 102));
};
