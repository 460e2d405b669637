import { once } from '../lexicon/once.ts';
import * as roles from '../lexicon/roles.ts';
import { hashWord, shape } from '../text/tokens.ts';
import { capital, has, type Tape, widthOf } from './tape.ts';
import { is } from './vocabulary.ts';

const hashes = (list: () => ReadonlySet<string>): (() => ReadonlySet<number>) =>
  once(() => new Set([...list()].map(hashWord)));

const modifiers = hashes(roles.roleModifiers);
const shortPasts = hashes(roles.shortPasts);
const neverTitle = hashes(roles.neverTitle);
const otherPeople = hashes(roles.otherPeople);
const anybody = hashes(roles.anybody);
const verbNouns = hashes(roles.verbNouns);
const noPeople = hashes(roles.noPeople);

/** The code unit that stands `back` from the end of the token, 1 for the last, in lower case. */
const codeBack = ({ text, base, reading: { tokens } }: Tape, token: number, back: number): number =>
  text.charCodeAt(base + tokens.end[token]! - back) | 32;

/** Whether the token ends with these letters. */
function endsWith(tape: Tape, token: number, ending: string): boolean {
  if (widthOf(tape, token) <= ending.length) return false;
  for (let at = 0; at < ending.length; at += 1)
    if (codeBack(tape, token, ending.length - at) !== ending.charCodeAt(at)) return false;
  return true;
}

/** Words that are no part of a noun phrase, and words that begin one. */
export const edgeBits = is.determiner | is.preposition | is.conjunction | is.auxiliary | is.subordinator | is.pronoun;

/** Whether a word that no list has is one for a person by its ending: *glaciologist*, *restorer*, *electrician*. */
function endsLikePerson(tape: Tape, token: number): boolean {
  if (widthOf(tape, token) < 5 || has(tape, token, edgeBits | is.midAdverb | is.verb | is.place)) return false;
  const ends = (ending: string): boolean => endsWith(tape, token, ending);
  return (
    (ends('er') || ends('or') || ends('ist') || ends('ian') || ends('man') || ends('woman')) &&
    !noPeople().has(tape.reading.tokens.hash[token]!)
  );
}

const nounBits = is.title | is.personNoun;

/** Whether the token is a noun for one person: listed, or known by its ending where it has no capital of its own. */
export function isPersonNoun(tape: Tape, token: number): boolean {
  const { tokens } = tape.reading;
  if (token < 0 || token >= tokens.count) return false;
  if ((tokens.shape[token]! & shape.word) === 0 || has(tape, token, is.plural | is.determiner)) return false;
  if (anybody().has(tokens.hash[token]!)) return false;
  if (!capital(tape, token) && noPeople().has(tokens.hash[token]!)) return false;
  if (has(tape, token, nounBits))
    return !endsWith(tape, token, 's') || endsWith(tape, token, 'ss') || has(tape, token, is.courtesy);
  if (otherPeople().has(tokens.hash[token]!)) return true;
  return (!capital(tape, token) || tape.starts[token] === 1) && endsLikePerson(tape, token);
}

/** Whether the token is a noun for several people: *members*, *authors*. */
export const isPeopleNoun = (tape: Tape, token: number): boolean =>
  has(tape, token, nounBits) &&
  (has(tape, token, is.plural) || (endsWith(tape, token, 's') && !endsWith(tape, token, 'ss')));

/** Whether the token is an adjective that goes before nouns for people: *retired*, *local*. */
export const isModifier = (tape: Tape, token: number): boolean =>
  token >= 0 && modifiers().has(tape.reading.tokens.hash[token]!);

/** Whether the token can stand before a noun for a person and is no verb there. */
export const isRoleModifier = (tape: Tape, token: number): boolean =>
  modifiers().has(tape.reading.tokens.hash[token]!) || has(tape, token, nounBits | is.groupNoun);

/** Whether the token is, or may be, a form of a verb that no noun has: *replaced*, *joins*, *beat*. */
export function mayBeVerb(tape: Tape, token: number): boolean {
  if (isRoleModifier(tape, token)) return false;
  return (
    has(tape, token, is.verb) ||
    endsWith(tape, token, 'ed') ||
    endsWith(tape, token, 'ing') ||
    (endsWith(tape, token, 's') && !endsWith(tape, token, 'ss')) ||
    isShort(tape, token)
  );
}

/** Whether the token is known as a verb in its base form: *point*, *fire*. */
export const isBaseVerb = (tape: Tape, token: number): boolean =>
  has(tape, token, is.verb) &&
  !['ed', 'ing', 's'].some((ending) => endsWith(tape, token, ending)) &&
  !isShort(tape, token);

/** Whether the token is a short verb: *beat*, *told*, *join*. */
const isShort = ({ reading: { tokens } }: Tape, token: number): boolean =>
  shortPasts().has(tokens.hash[token]!) || neverTitle().has(tokens.hash[token]!);

/** Whether the token looks like a plural and is no verb of any list: *communications*, *sports*. */
export const isPlural = (tape: Tape, token: number): boolean =>
  endsWith(tape, token, 's') && !has(tape, token, is.verb) && !isShort(tape, token);

/** Whether the noun for a person is a verb as well: *coach*, *judge*, *guide*. */
export const isVerbToo = (tape: Tape, token: number): boolean => verbNouns().has(tape.reading.tokens.hash[token]!);

/** Whether the token is an *-ed* form: a nurse *based* in Merrow. */
export const isPast = (tape: Tape, token: number): boolean =>
  !modifiers().has(tape.reading.tokens.hash[token]!) &&
  (endsWith(tape, token, 'ed') || shortPasts().has(tape.reading.tokens.hash[token]!));

/** Whether the token is a form in -ed or -ing, and no *told* or *won*. */
export const isRegular = (tape: Tape, token: number): boolean =>
  endsWith(tape, token, 'ed') || endsWith(tape, token, 'ing');

/** Whether the token is an *-ing* form: a teacher *speaking* through a translator. */
export const isIng = (tape: Tape, token: number): boolean => endsWith(tape, token, 'ing');

/** Whether the token is an adverb in *-ly*: *currently* mayor. */
export const isAdverb = (tape: Tape, token: number): boolean =>
  endsWith(tape, token, 'ly') && !capital(tape, token) && !isRoleModifier(tape, token);
