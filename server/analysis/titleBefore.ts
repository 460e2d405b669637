import type { Gender } from './nameCandidate.ts';
import { genderOf } from './nameCandidate.ts';
import { capital, has, stop, type Tape, wordsOf } from './tape.ts';
import { is } from './vocabulary.ts';

/** What stands before a person’s name: the role it states, null for a mere *Mr*, and the gender it tells. */
export interface TitleBefore {
  readonly role: string | null;
  readonly stated: Gender;
}

const none: TitleBefore = { role: null, stated: 'u' };

/** A title is no longer than this, in tokens. */
const longest = 9;

/** The title before the name that begins at `first`: *Chicago Mayor*, *Secretary of State*, *union president*. */
export function titleBefore(tape: Tape, first: number): TitleBefore {
  const last = stop(tape, first - 1) && has(tape, first - 2, is.title | is.courtesy) ? first - 2 : first - 1;
  if (last < 0 || !sameDepth(tape, last, first)) return none;
  if (!capital(tape, last)) {
    const from = lowerTitle(tape, first);
    return from < 0 ? none : { role: wordsOf(tape, from, first - 1), stated: genderOf(tape.reading.flags[last]!) };
  }
  const head = has(tape, last, is.title) ? last : headBefore(tape, last);
  if (head < 0) return none;
  let from = head;
  while (from > 0 && head - from < longest && goesBefore(tape, from)) from -= 1;
  while (from < head && !capital(tape, from)) from += 1;
  const stated = genderOf(tape.reading.flags[head]!);
  if (from === last && has(tape, last, is.courtesy)) return { role: null, stated };
  return { role: wordsOf(tape, from, first - 1), stated };
}

const sameDepth = ({ reading: { depth } }: Tape, a: number, b: number): boolean => depth[a] === depth[b];

/** Whether the token before belongs to the title too: another capital, or the stop of *U.S.* and *Sen.* */
function goesBefore(tape: Tape, from: number): boolean {
  if (!sameDepth(tape, from - 1, from) || tape.starts[from] === 1) return false;
  if (capital(tape, from - 1)) return !has(tape, from - 1, is.determiner | is.preposition | is.conjunction);
  return stop(tape, from - 1) && capital(tape, from - 2) && has(tape, from - 2, is.title | is.place);
}

/** The title in *Secretary of State*, whose last word is at `last`; −1 without one. */
function headBefore(tape: Tape, last: number): number {
  let at = last;
  while (at > 0 && last - at < longest && sameDepth(tape, at, last)) {
    if (has(tape, at, is.title)) return has(tape, at + 1, is.preposition) && !capital(tape, at + 1) ? at : -1;
    if (!capital(tape, at) && !has(tape, at, is.preposition | is.determiner | is.conjunction)) return -1;
    at -= 1;
  }
  return -1;
}

/** First token of a title in small letters before a name (*union president* Dee Marsh), or −1. */
function lowerTitle(tape: Tape, first: number): number {
  const head = first - 1;
  if (!has(tape, head, is.title | is.personNoun) || has(tape, head, is.plural | is.determiner)) return -1;
  const bounds = is.determiner | is.preposition | is.conjunction | is.auxiliary | is.subordinator | is.pronoun;
  let at = head;
  while (
    at > 0 &&
    head - at < 4 &&
    tape.reading.tokens.shape[at - 1]! & 1 &&
    sameDepth(tape, at - 1, first) &&
    !has(tape, at - 1, bounds) &&
    !capital(tape, at - 1)
  ) {
    if (has(tape, at - 1, is.verb) && !has(tape, at - 1, is.title | is.personNoun | is.groupNoun)) break;
    at -= 1;
  }
  return at;
}
