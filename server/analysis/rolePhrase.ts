import { hashWord, shape } from '../text/tokens.ts';
import type { NameCandidate } from './nameCandidate.ts';
import { edgeBits, isIng, isPast, isPeopleNoun, isPersonNoun, isRegular, isRoleModifier } from './roleWords.ts';
import { capital, codeOf, has, stop, type Tape, widthOf } from './tape.ts';
import { is } from './vocabulary.ts';

/** Where people are looked for: a paragraph with all names found in it. */
export interface Scene {
  readonly tape: Tape;
  readonly names: readonly NameCandidate[];
}

/** Tokens, both inclusive, that say who somebody is. */
export interface Described {
  readonly from: number;
  readonly to: number;
  /** The noun for a person in it. */
  readonly head: number;
  /** Begins with *a* or *an*. */
  readonly indefinite: boolean;
  /** Begins with no article and nobody’s name or pronoun. */
  readonly bare: boolean;
}

/** A description is no longer than this, in tokens. */
const longest = 13;

/** The name of a person that begins with the token; undefined where none does. */
export const personAt = ({ names }: Scene, token: number): NameCandidate | undefined =>
  names.find(({ first, type }) => first === token && type === 'PERSON');

const isWord = ({ reading: { tokens } }: Tape, token: number): boolean =>
  token < tokens.count && (tokens.shape[token]! & shape.word) !== 0;

/** Whether the token is the possessive ’s, or the mark behind an s: the villagers’ lawyer. */
export function owns(tape: Tape, token: number): boolean {
  const { tokens } = tape.reading;
  if (token < 1 || token >= tokens.count) return false;
  if (tokens.shape[token]! & shape.possessive) return true;
  const code = codeOf(tape, token);
  if ((code !== 39 && code !== 0x2019) || tokens.start[token] !== tokens.end[token - 1]) return false;
  return (tape.text.charCodeAt(tape.base + tokens.end[token - 1]! - 1) | 32) === 115 && isWord(tape, token + 1);
}

/** Whether the token is the stop of an abbreviation inside a name: *St.* Oswin’s. */
const shortened = (tape: Tape, token: number): boolean =>
  stop(tape, token) &&
  capital(tape, token - 1) &&
  capital(tape, token + 1) &&
  (has(tape, token - 1, is.title) || widthOf(tape, token - 1) <= 3);

const isArticle = (tape: Tape, token: number): boolean => {
  if (!has(tape, token, is.determiner)) return false;
  const code = codeOf(tape, token) | 32;
  const width = widthOf(tape, token);
  return (code === 97 && width <= 2) || (code === 116 && width === 3);
};

/** Whether the token is *a* or *an*. */
export const isIndefinite = (tape: Tape, token: number): boolean =>
  isArticle(tape, token) && (codeOf(tape, token) | 32) === 97;

/** Whether the token is *one* or *1*, before *of* its members. */
const isOneOf = (tape: Tape, token: number): boolean =>
  has(tape, token, is.determiner) &&
  (codeOf(tape, token) | 32) === 111 &&
  widthOf(tape, token) === 3 &&
  has(tape, token + 1, is.preposition) &&
  (codeOf(tape, token + 1) | 32) === 111;

const isPossessive = (tape: Tape, token: number): boolean =>
  has(tape, token, is.possessive) && !has(tape, token, is.relative);

/**
 * The description of one person that begins at `first`: *a marine biologist at the institute*, *its leader*. It ends
 * by itself, or, where `end` is given, with that token. Null where these words are no such thing.
 */
export function rolePhrase(scene: Scene, first: number, end = -1): Described | null {
  const { tape } = scene;
  const { count } = tape.reading.tokens;
  const limit = end < 0 ? count : end + 1;
  if (first >= limit) return null;
  const article = isArticle(tape, first);
  const indefinite = isIndefinite(tape, first);
  const possessive = isPossessive(tape, first);
  const one = isOneOf(tape, first);
  if (has(tape, first, edgeBits) && !article && !possessive && !one) return null;
  const from = article ? first + 1 : first;
  let core = one ? first + 2 : article || possessive ? first + 1 : first;
  if (one && (isArticle(tape, core) || isPossessive(tape, core))) core += 1;
  const { head, owned } = headFrom(scene, core, limit, one);
  if (head < 0 || scene.names.some((name) => name.type === 'PERSON' && name.first <= head && name.last >= head))
    return null;
  const bare = !article && !possessive && !owned;
  const to = tailFrom(scene, head, limit, from);
  if (end >= 0 ? to !== end : !endsWell(tape, to + 1, indefinite)) return null;
  return strayName(scene, from, to) ? null : { from, to, head, indefinite, bare };
}

/** The noun for a person at which the words from `core` on come to an end; −1 without one. */
function headFrom(
  { tape }: Scene,
  core: number,
  limit: number,
  several: boolean,
): { readonly head: number; readonly owned: boolean } {
  const { depth } = tape.reading;
  const fits = (token: number): boolean => (several ? isPeopleNoun(tape, token) : isPersonNoun(tape, token));
  let owned = false;
  let at = core;
  for (; at < limit && at - core < longest; at += 1) {
    if (depth[at] !== depth[core]) break;
    if (owns(tape, at)) {
      owned = true;
      continue;
    }
    if (shortened(tape, at)) continue;
    if (!isWord(tape, at)) break;
    if (has(tape, at, edgeBits) && !capitalInside(tape, at, core) && !joins(tape, at)) break;
    if (at > core && fits(at - 1) && !isRoleModifier(tape, at) && (isPast(tape, at) || isIng(tape, at))) break;
    if (at > core && fits(at - 1) && (isFor(tape, at) || isTime(tape, at))) break;
    if (at > core && fits(at - 1) && has(tape, at, is.midAdverb) && !isRoleModifier(tape, at)) break;
  }
  const head = at - 1;
  return head >= core && fits(head) && !owns(tape, at) ? { head, owned } : { head: -1, owned };
}

const responsible = hashWord('responsible');

/** Whether *for* what somebody is *responsible* follows. */
const isFor = (tape: Tape, token: number): boolean =>
  token < tape.reading.tokens.count &&
  tape.reading.tokens.hash[token] === responsible &&
  has(tape, token + 1, is.preposition);

/** Whether a small word is written with a capital and so is part of a name. */
const capitalInside = (tape: Tape, token: number, core: number): boolean => token > core && capital(tape, token);

/** Whether *and* or *&* joins two nouns for one person, or two words of a name: captain *and* goalkeeper. */
const joins = (tape: Tape, token: number): boolean =>
  has(tape, token, is.conjunction) &&
  !has(tape, token, is.subordinator) &&
  ((isPersonNoun(tape, token - 1) && isPersonNoun(tape, token + 1)) ||
    (capital(tape, token - 1) && capital(tape, token + 1)));

/** Words for a time: with one of them nothing is said of whom somebody works for. */
const tellsTime = (tape: Tape, token: number): boolean =>
  !isWord(tape, token) || has(tape, token, is.date) || (tape.reading.tokens.shape[token]! & shape.digit) !== 0;

/** Words behind a preposition that make it one of time: a captain *for ten years*. */
const timeWords: ReadonlySet<number> = new Set(
  'time times years year months month weeks week days day decades decade age moment least once last first'
    .split(' ')
    .map(hashWord),
);

/** The last token of what goes on the head: *of the Works*, *at the institute in Merrow*. */
function tailFrom({ tape }: Scene, head: number, limit: number, from: number): number {
  const { depth } = tape.reading;
  let to = head;
  let at = isFor(tape, head + 1) ? head + 2 : head + 1;
  while (at < limit && has(tape, at, is.preposition) && !capital(tape, at)) {
    if (has(tape, at, is.subordinator) || depth[at] !== depth[head]) break;
    let next = at + 1;
    if (tellsTime(tape, next) || isPast(tape, next)) break;
    while (next < limit && (isArticle(tape, next) || isPossessive(tape, next))) next += 1;
    if (has(tape, next, is.determiner) || tellsTime(tape, next) || isTime(tape, next)) break;
    const begins = next;
    for (; next < limit; next += 1) {
      if (depth[next] !== depth[head]) break;
      if (owns(tape, next) || shortened(tape, next)) continue;
      if (!isWord(tape, next)) break;
      const inside = next > begins;
      if (has(tape, next, edgeBits | is.date) && !(inside && capital(tape, next)) && !listGoesOn(tape, next)) break;
      if (inside && !capital(tape, next) && breaksTail(tape, next)) break;
    }
    if (next === begins || next - from > longest || owns(tape, next - 1) || isCut(tape, next)) break;
    to = next - 1;
    at = next;
  }
  return to;
}

/** Whether *and* cuts words in small letters in two, so that what stands before it may be half a thing: *public* and private works. */
const isCut = (tape: Tape, token: number): boolean =>
  has(tape, token, is.conjunction) && !capital(tape, token - 1) && !has(tape, token + 1, edgeBits);

/** Whether *and* joins two things that one works for: Labour *and* Employment, hills *and* lakes. */
const listGoesOn = (tape: Tape, token: number): boolean =>
  has(tape, token, is.conjunction) && capital(tape, token - 1) && capital(tape, token + 1);

const isTime = ({ reading: { tokens } }: Tape, token: number): boolean =>
  token < tokens.count && timeWords.has(tokens.hash[token]!);

function breaksTail(tape: Tape, token: number): boolean {
  if (isPast(tape, token) || has(tape, token, is.midAdverb)) return true;
  if (!isIng(tape, token)) return false;
  return has(tape, token + 1, is.determiner | is.preposition | is.pronoun);
}

/** Whether a description may end before this token; no verb may follow, which would make it a subject. */
function endsWell(tape: Tape, token: number, indefinite: boolean): boolean {
  if (token >= tape.reading.tokens.count) return true;
  if (!isWord(tape, token)) return true;
  if (has(tape, token, is.relative)) return true;
  if (has(tape, token, is.auxiliary | is.verb)) return false;
  // A nurse trained in Merrow.
  if (isPast(tape, token) || isIng(tape, token)) return indefinite && isRegular(tape, token);
  if (isTime(tape, token)) return true;
  return has(tape, token, is.preposition | is.conjunction | is.subordinator | is.pronoun | is.midAdverb | is.date);
}

/** Whether the tokens hold the name of a person that is not tied to them by *of*, *for* or ’s. */
function strayName(scene: Scene, from: number, to: number): boolean {
  const { tape, names } = scene;
  return names.some(({ first, last, type }) => {
    if (type !== 'PERSON' || first < from || first > to) return false;
    if (owns(tape, last + 1) && last < to) return false;
    let before = first - 1;
    while (before > from && (has(tape, before, is.title | is.courtesy) || stop(tape, before))) before -= 1;
    return !(before > from && has(tape, before, is.preposition | is.determiner)) && !(last < to && last - first === 0);
  });
}
