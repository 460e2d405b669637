import { shape } from '../text/tokens.ts';
import { candidate, genderOf, type NameCandidate } from './nameCandidate.ts';
import { capital, has, stop, type Tape, wordsOf } from './tape.ts';
import { is } from './vocabulary.ts';

/** The title that stands last before a name in the run of capitals; before `first` when there is none. */
export function lastTitle(tape: Tape, first: number, last: number): number {
  for (let token = last - 1; token >= first; token -= 1) {
    if (!has(tape, token, is.title) || firstNameToo(tape, first, last, token)) continue;
    // Secretary of State John Kerry: the title goes on as far as the first name.
    if (token + 1 <= last && has(tape, token + 1, is.preposition)) {
      for (let name = token + 3; name < last; name += 1) if (has(tape, name, is.firstName)) return name - 1;
      return first - 1;
    }
    return token;
  }
  return first - 1;
}

/** *Dean* Roe: a title that is the first name of two words. */
const firstNameToo = (tape: Tape, first: number, last: number, token: number): boolean =>
  has(tape, token, is.firstName) &&
  !has(tape, token, is.courtesy) &&
  token === first &&
  last - first === 1 &&
  !stop(tape, token + 1);

/** First token of a title in small letters before a name (*union president* Dee Marsh), or −1. */
export function lowerTitle(tape: Tape, first: number): number {
  const head = first - 1;
  if (
    head < 0 ||
    capital(tape, head) ||
    !has(tape, head, is.title | is.personNoun) ||
    has(tape, head, is.plural | is.determiner)
  )
    return -1;
  const bounds = is.determiner | is.preposition | is.conjunction | is.auxiliary | is.subordinator | is.pronoun;
  let at = head;
  while (
    at > 0 &&
    head - at < 4 &&
    tape.reading.tokens.shape[at - 1]! & shape.word &&
    !has(tape, at - 1, bounds) &&
    !capital(tape, at - 1)
  ) {
    if (has(tape, at - 1, is.verb) && !has(tape, at - 1, is.title | is.personNoun | is.groupNoun)) break;
    at -= 1;
  }
  return at;
}

/** Names inside a title: *Chicago* Mayor, *French* President. */
export function namesInTitle(tape: Tape, first: number, last: number): NameCandidate[] {
  const names: NameCandidate[] = [];
  for (let token = first; token <= last; token += 1) {
    const known = has(tape, token, is.place | is.norp | is.organisation);
    if (!known && !(tape.reading.tokens.shape[token]! & shape.shouted)) continue;
    const type = has(tape, token, is.place) ? 'LOC' : has(tape, token, is.norp) ? 'MISC' : 'ORG';
    names.push(candidate(tape, token, token, type));
  }
  return names;
}

/** The person `first` to `last` with the title before the name; none where nothing is left of the name. */
export function titledPerson(
  tape: Tape,
  first: number,
  last: number,
  titleFirst: number,
  titleLast: number,
): NameCandidate[] {
  if (first > last) return [];
  const courtesy = titleFirst === titleLast && has(tape, titleLast, is.courtesy);
  const role = courtesy ? null : wordsOf(tape, titleFirst, titleLast) + (stop(tape, titleLast + 1) ? '.' : '');
  const stated = genderOf(tape.reading.flags[titleLast]!);
  return [candidate(tape, first, last, 'PERSON', true, role, stated)];
}
