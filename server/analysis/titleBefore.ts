import { hashWord, shape } from '../text/tokens.ts';
import type { Gender } from './nameCandidate.ts';
import { genderOf } from './nameCandidate.ts';
import { isIndefinite, owns, type Scene } from './rolePhrase.ts';
import {
  edgeBits,
  isAdverb,
  isBaseVerb,
  isModifier,
  isPast,
  isPeopleNoun,
  isPersonNoun,
  isPlural,
  isRoleModifier,
  isVerbToo,
  mayBeVerb,
} from './roleWords.ts';
import { capital, codeOf, has, stop, type Tape, widthOf } from './tape.ts';
import { is } from './vocabulary.ts';

/** What stands before a person’s name. */
export interface TitleBefore {
  /** First and last token of the role it states; −1 without one and for a mere *Mr*. */
  readonly from: number;
  readonly to: number;
  /** Where what stands before the name begins, *Mr* included; the name’s first token where nothing does. */
  readonly start: number;
  /** The gender it tells. */
  readonly stated: Gender;
}

/** A title is no longer than this, in tokens. */
const longest = 9;

/** The title before the name that begins at `first`: *Chicago Mayor*, *Secretary of State*, *union president*. */
export function titleBefore(scene: Scene, first: number): TitleBefore {
  const { tape } = scene;
  const none: TitleBefore = { from: -1, to: -1, start: first, stated: 'u' };
  const last = titleEnd(tape, first);
  if (last < 0 || !canTitle(tape, last) || !sameDepth(tape, last, first)) return none;
  // Her lawyer, Mr. Lee; Dr. and Mrs. Lee.
  if (has(tape, last, is.courtesy) && capital(tape, last)) {
    const stated = genderOf(tape.reading.flags[last]!);
    const outer = titleBefore(scene, last);
    return { ...outer, to: outer.from < 0 ? -1 : outer.to, stated: stated === 'u' ? outer.stated : stated };
  }
  const named = capital(tape, last) && (tape.starts[last] === 0 || has(tape, last, is.title));
  const head = named ? headBefore(tape, last) : last;
  if (head < 0 || isPeopleNoun(tape, head) || !(named || nounBefore(tape, head))) return none;
  const from = leftOf(scene, head);
  // A bluff Lee called a joke: nobody is called a bluff.
  if (!named && has(tape, from - 1, is.determiner) && isIndefinite(tape, from - 1)) return none;
  const stated = genderOf(tape.reading.flags[head]!);
  // Sister Ann is somebody’s sister where it says whose.
  if (!named && isRelation(tape, head) && !isOwned(tape, from, head)) return { ...none, stated };
  return { from, to: first - 1, start: from, stated };
}

const never = edgeBits | is.midAdverb;

/** Whether the token is a word that can end a title; most of what stands before a name cannot. */
const canTitle = (tape: Tape, token: number): boolean =>
  (tape.reading.tokens.shape[token]! & shape.word) !== 0 &&
  (!has(tape, token, never) || has(tape, token, is.title | is.personNoun));

/** The last word before the name, without the stop of *Sen.*; −1 where a sentence ends there. */
function titleEnd(tape: Tape, first: number): number {
  if (!stop(tape, first - 1)) return first - 1;
  return tape.starts[first] !== 1 && has(tape, first - 2, is.title | is.courtesy) ? first - 2 : -1;
}

const sameDepth = ({ reading: { depth } }: Tape, a: number, b: number): boolean =>
  a >= 0 && b >= 0 && depth[a] === depth[b];

const isRelation = ({ known, reading: { word } }: Tape, token: number): boolean => known.relation[word[token]!] === 1;

/** Whether the words say whose somebody is: *his* sister, the mayor*’s* sister. */
function isOwned(tape: Tape, from: number, to: number): boolean {
  if (has(tape, from, is.possessive)) return true;
  for (let at = from; at < to; at += 1) if (owns(tape, at)) return true;
  return false;
}

/** Whether the token is a noun for a person and no verb: not to *coach* Ann Roe, nor they *judge* Ann Roe. */
function nounBefore(tape: Tape, head: number): boolean {
  if (!isPersonNoun(tape, head) || has(tape, head, is.courtesy)) return false;
  const before = head - 1;
  const verb = isVerbToo(tape, head) || !has(tape, head, is.title | is.personNoun);
  if (verb && has(tape, before, is.modal | is.subject | is.plural)) return false;
  if (has(tape, head, is.title | is.personNoun)) return true;
  // A word known by its ending alone needs words before it that show a noun.
  return has(tape, before, is.determiner | is.common) || tape.starts[head] === 1 || isRoleModifier(tape, before);
}

/** The title in *Secretary of State* or *Mayor*, whose last word is at `last`; −1 without one. */
function headBefore(tape: Tape, last: number): number {
  // Secretary of Justice is no justice.
  const of = isOf(tape, last - 1) && has(tape, last - 2, is.title) && capital(tape, last - 2);
  if (has(tape, last, is.title)) return of ? last - 2 : last;
  for (let at = last - 1; at >= 0 && last - at < longest && sameDepth(tape, at, last); at -= 1) {
    if (has(tape, at, is.title)) return has(tape, at + 1, is.preposition) && !capital(tape, at + 1) ? at : -1;
    if (!capital(tape, at) && !has(tape, at, is.preposition | is.determiner | is.conjunction)) return -1;
  }
  return -1;
}

const isOf = (tape: Tape, token: number): boolean =>
  has(tape, token, is.preposition) && codeOf(tape, token) === 111 && widthOf(tape, token) === 2;

/** Where the words that go with the noun at `head` begin: *former Chicago* mayor, *the club’s head* coach. */
function leftOf(scene: Scene, head: number): number {
  const { tape } = scene;
  let at = head;
  let unknown = 0;
  while (at > 0 && head - at < longest) {
    const before = at - 1;
    if (!sameDepth(tape, before, at)) break;
    const name = scene.names.find((one) => one.first <= before && one.last >= before && one.type !== null);
    if (owns(tape, before)) return ownerOf(scene, before) ?? at;
    if (has(tape, before, is.possessive) && !has(tape, before, is.relative)) return before;
    if (name !== undefined && (name.type !== 'PERSON' || name.first === before) && sameDepth(tape, name.first, at)) {
      at = name.first;
      if (tape.starts[at] === 1) break;
      continue;
    }
    if (joinsNouns(tape, before)) {
      at = before - 1;
      continue;
    }
    if (!isBefore(tape, before)) break;
    if (!capital(tape, before) && tape.reading.flags[before] === 0) unknown += 1;
    if (unknown > mostUnknown) break;
    at = before;
    if (tape.starts[at] === 1) break;
  }
  return at;
}

/** More words than this before a title that no list has are another language. */
const mostUnknown = 3;

/** Whether *and* joins two nouns for one person, or two words before one: filmmaker *and* journalist, Police *and* Crime Commissioner. */
function joinsNouns(tape: Tape, token: number): boolean {
  if (!has(tape, token, is.conjunction) || has(tape, token, is.subordinator)) return false;
  const [left, right] = [token - 1, token + 1];
  if (left < 0 || !sameDepth(tape, left, right) || has(tape, left, is.plural)) return false;
  if (capital(tape, left) !== capital(tape, right) && tape.starts[left] !== 1) return false;
  if (!isPersonNoun(tape, left)) return false;
  return isPersonNoun(tape, right) && !isRelation(tape, left) && !isRelation(tape, right);
}

/** Whether the token goes with the words of a title behind it. */
function isBefore(tape: Tape, token: number): boolean {
  const { shape: shapes } = tape.reading.tokens;
  if (stop(tape, token)) return capital(tape, token - 1) && has(tape, token - 1, is.title | is.place);
  if ((shapes[token]! & shape.word) === 0) return false;
  if (isRoleModifier(tape, token)) return !has(tape, token, edgeBits) || capital(tape, token);
  if (has(tape, token, edgeBits | is.midAdverb | is.date | is.courtesy)) return false;
  // Newly elected mayor.
  if (isAdverb(tape, token)) return isPast(tape, token + 1) && (isNewly(tape, token) || opensNoun(tape, token - 1));
  const opens = tape.starts[token] === 1;
  if (capital(tape, token) && !opens) return true;
  if (opens) return !has(tape, token, is.verb) && !(has(tape, token, is.common) && mayBeVerb(tape, token));
  if (has(tape, token - 1, is.modal | is.subject)) return false;
  // Nor is a base form one behind a singular: point guard.
  if (isBaseVerb(tape, token)) return !has(tape, token - 1, is.plural);
  // A word that may be a verb is none behind an article.
  if (!mayBeVerb(tape, token) || opensNoun(tape, token - 1)) return true;
  if (isAdverb(tape, token - 1)) return opensNoun(tape, token - 2) || capital(tape, token - 1);
  return isModifier(tape, token - 1) || (isPlural(tape, token) && opensList(tape, token - 1));
}

/** Whether a noun must follow the token: an article, *whose*, *newly* or a possessive ’s. */
const opensNoun = (tape: Tape, token: number): boolean =>
  owns(tape, token) || isNewly(tape, token) || (has(tape, token, is.determiner) && !has(tape, token, is.relative));

const newly = hashWord('newly');
const isNewly = (tape: Tape, token: number): boolean => token >= 0 && tape.reading.tokens.hash[token] === newly;

/** Whether the token is a preposition or comma, behind which *operations* director has no verb. */
const opensList = (tape: Tape, token: number): boolean =>
  token >= 0 && (codeOf(tape, token) === 44 || (has(tape, token, is.preposition) && !has(tape, token, is.modal)));

/** First token of the owner before the possessive ’s at `mark`: *Sri Lanka’s*, *the club’s*; undefined for a long one. */
function ownerOf({ tape, names }: Scene, mark: number): number | undefined {
  let at = mark - 1;
  if (at < 0) return undefined;
  const name = names.find(({ last }) => last === at);
  if (name !== undefined) {
    const { first } = name;
    const titled = first > 0 && has(tape, first - 1, is.title) && capital(tape, first - 1);
    return titled ? first - 1 : first;
  }
  if (capital(tape, at)) {
    while (mark - at < longest && tape.starts[at] !== 1 && sameDepth(tape, at - 1, at) && isOwner(tape, at - 1))
      at -= 1;
    return at;
  }
  for (let steps = 0; steps < 4 && at >= 0; steps += 1, at -= 1) {
    if (has(tape, at, is.possessive)) return at;
    if (has(tape, at, is.determiner)) return at + 1;
    if (has(tape, at, edgeBits) || (tape.reading.tokens.shape[at]! & shape.word) === 0) return undefined;
  }
  return undefined;
}

const isOwner = (tape: Tape, token: number): boolean =>
  (capital(tape, token) && !has(tape, token, edgeBits)) || (stop(tape, token) && has(tape, token - 1, is.title));
