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

const [d, g, n, r, s, t] = [100, 103, 110, 114, 115, 116];

/** Whether the token ends in *-s*, but not in *-ss*. */
const endsInS = (tape: Tape, token: number): boolean =>
  codeBack(tape, token, 1) === s && codeBack(tape, token, 2) !== s;

/** Whether the token ends in *-ed*. */
const endsInEd = (tape: Tape, token: number): boolean =>
  codeBack(tape, token, 1) === d && codeBack(tape, token, 2) === 101 && widthOf(tape, token) > 2;

/** Whether the token ends in *-ing*. */
const endsInIng = (tape: Tape, token: number): boolean =>
  codeBack(tape, token, 1) === g && codeBack(tape, token, 2) === n && codeBack(tape, token, 3) === 105;

/** Words that are no part of a noun phrase, and words that begin one. */
export const edgeBits = is.determiner | is.preposition | is.conjunction | is.auxiliary | is.subordinator | is.pronoun;

/** Whether a word ends like one for a person: *-er, -or, -ist, -ian, -man*. */
function hasPersonEnding(tape: Tape, token: number): boolean {
  const last = codeBack(tape, token, 1);
  if (last !== r && last !== t && last !== n) return false;
  const before = codeBack(tape, token, 2);
  if (last === r) return before === 101 || before === 111;
  const third = codeBack(tape, token, 3);
  if (last === t) return before === s && third === 105;
  return before === 97 && (third === 105 || third === 109);
}

/** Whether a word that no list has is one for a person by its ending: *glaciologist*, *restorer*, *electrician*. */
const endsLikePerson = (tape: Tape, token: number): boolean =>
  widthOf(tape, token) >= 5 &&
  hasPersonEnding(tape, token) &&
  !has(tape, token, edgeBits | is.midAdverb | is.verb | is.place) &&
  !noPeople().has(tape.reading.tokens.hash[token]!);

const nounBits = is.title | is.personNoun;

/** Whether the token is a noun for one person: listed, or known by its ending where it has no capital of its own. */
export function isPersonNoun(tape: Tape, token: number): boolean {
  const { tokens } = tape.reading;
  if (token < 0 || token >= tokens.count) return false;
  if ((tokens.shape[token]! & shape.word) === 0 || has(tape, token, is.plural | is.determiner)) return false;
  if (anybody().has(tokens.hash[token]!)) return false;
  if (!capital(tape, token) && noPeople().has(tokens.hash[token]!)) return false;
  if (has(tape, token, nounBits)) return !endsInS(tape, token) || has(tape, token, is.courtesy);
  if (otherPeople().has(tokens.hash[token]!)) return true;
  return (!capital(tape, token) || tape.starts[token] === 1) && endsLikePerson(tape, token);
}

/** Whether the token is a noun for several people: *members*, *authors*. */
export const isPeopleNoun = (tape: Tape, token: number): boolean =>
  has(tape, token, nounBits) && (has(tape, token, is.plural) || endsInS(tape, token));

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
    endsInEd(tape, token) ||
    endsInIng(tape, token) ||
    endsInS(tape, token) ||
    isShort(tape, token)
  );
}

/** Whether the token is known as a verb in its base form: *point*, *fire*. */
export const isBaseVerb = (tape: Tape, token: number): boolean =>
  has(tape, token, is.verb) &&
  !endsInEd(tape, token) &&
  !endsInIng(tape, token) &&
  !endsInS(tape, token) &&
  !isShort(tape, token);

/** Whether the token is a short verb: *beat*, *told*, *join*. */
const isShort = ({ reading: { tokens } }: Tape, token: number): boolean =>
  shortPasts().has(tokens.hash[token]!) || neverTitle().has(tokens.hash[token]!);

/** Whether the token looks like a plural and is no verb of any list: *communications*, *sports*. */
export const isPlural = (tape: Tape, token: number): boolean =>
  endsInS(tape, token) && !has(tape, token, is.verb) && !isShort(tape, token);

/** Whether the noun for a person is a verb as well: *coach*, *judge*, *guide*. */
export const isVerbToo = (tape: Tape, token: number): boolean => verbNouns().has(tape.reading.tokens.hash[token]!);

/** Whether the token is an *-ed* form: a nurse *based* in Merrow. */
export const isPast = (tape: Tape, token: number): boolean =>
  !modifiers().has(tape.reading.tokens.hash[token]!) &&
  (endsInEd(tape, token) || shortPasts().has(tape.reading.tokens.hash[token]!));

/** Whether the token is a form in -ed or -ing, and no *told* or *won*. */
export const isRegular = (tape: Tape, token: number): boolean => endsInEd(tape, token) || endsInIng(tape, token);

/** Whether the token is an *-ing* form: a teacher *speaking* through a translator. */
export const isIng = (tape: Tape, token: number): boolean => endsInIng(tape, token);

/** Whether the token is an adverb in *-ly*: *currently* mayor. */
export const isAdverb = (tape: Tape, token: number): boolean =>
  codeBack(tape, token, 1) === 121 &&
  codeBack(tape, token, 2) === 108 &&
  !capital(tape, token) &&
  !isRoleModifier(tape, token);
