import { sourceAdjectives, tailPrepositions } from '../lexicon/grammar.ts';
import { hashWord, shape } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import {
  cutsPhrase,
  describesBody,
  handleEnd,
  isPlain,
  namePhrase,
  nominalPhrase,
  type Phrase,
  pronounPhrase,
} from './phrase.ts';
import { is } from './vocabulary.ts';

const personal = is.title | is.personNoun | is.groupNoun;

/** The noun phrase that begins at `at`: said *the former mayor of Eastbank, Ann Lee*; or null. */
export function phraseStartingAt(clause: Clause, at: number): Phrase | null {
  if (clause.token(at) < 0) return null;
  const named = clause.name(at);
  if (named >= 0 && !modifies(clause, named)) return namePhrase(clause, named);
  if (clause.is(at, is.pronoun) && !clause.is(at, is.possessive)) return pronounPhrase(clause, at);
  const handle = handleEnd(clause, at);
  if (handle >= 0) return nominalPhrase(clause, at, handle, clause.token(handle));
  let to = at;
  let head = -1;
  while (clause.token(to) >= 0) {
    const name = clause.name(to);
    if (name >= 0) {
      const { type, last } = clause.names[name]!;
      const end = clause.positionOf(last);
      const owner = clause.shape(end + 1, shape.possessive);
      if (!owner) {
        // Union president Dee Marsh: lower-case words before a person’s name are a title.
        if ((type === 'PERSON' || type === null) && !nounGoesOn(clause, end + 1)) return namePhrase(clause, name);
        head = clause.token(end);
      }
      to = end + (owner ? 2 : 1);
      continue;
    }
    if (clause.breaks(to) || cutsPhrase(clause, to)) {
      const name = head >= 0 && to > at ? secondTitle(clause, at, to) : -1;
      if (name >= 0) return namePhrase(clause, name);
      break;
    }
    if (head >= 0 && clause.is(to, is.verb) && !clause.is(to, personal | is.common)) break;
    // The town *released a* statement, the ruling *put it* so: before an article or a pronoun stands a verb.
    if (head >= 0 && clause.is(to, is.determiner | is.pronoun | is.possessive)) {
      head = verbless(clause, at, to - 1);
      break;
    }
    if (clause.is(to, is.date)) break;
    if (clause.word(to) && !(clause.is(to, is.determiner) && head < 0)) head = clause.token(to);
    to += 1;
  }
  if (head < 0) return null;
  // The Coast Guard is a name with its article, no description.
  const whole = clause.nameOf[head]!;
  const bare = clause.is(at, is.determiner) ? at + 1 : at;
  if (whole >= 0 && clause.positionOf(clause.names[whole]!.first) === bare) return namePhrase(clause, whole);
  const phrase = withTail(clause, nominalPhrase(clause, at, clause.positionOf(head), head));
  return renamed(clause, phrase) ?? phrase;
}

const irregular: ReadonlySet<number> = new Set(
  'put made gave took sent set held left met saw got led cut drew ran found brought bought built won'
    .split(' ')
    .map(hashWord),
);

/** Where the phrase from `from` to `to` ends that an article or a pronoun follows: before its last word if that is a verb; −1 where nothing is left. */
function verbless(clause: Clause, from: number, to: number): number {
  const token = clause.token(to);
  const plain = clause.shape(to, shape.lower) && !clause.is(to, personal | is.plural | is.outlet);
  const verb = plain && (irregular.has(clause.reading.tokens.hash[token]!) || clause.lower(to).endsWith('ed'));
  const last = verb ? to - 1 : to;
  return last < from || (last === from && clause.is(from, is.determiner)) ? -1 : clause.token(last);
}

/** The local fire chief, *Baldur Nwachukwu*; the ferry company, *Northline*: a name between commas says who the description is. */
function renamed(clause: Clause, phrase: Phrase): Phrase | null {
  let at = phrase.to + 1;
  if (!clause.comma(at)) return null;
  at += 1;
  while (clause.is(at, is.title | is.courtesy) && clause.name(at) < 0) at += clause.code(at + 1) === 46 ? 2 : 1;
  const name = clause.name(at);
  if (name < 0) return null;
  const { type } = clause.names[name]!;
  if (type !== 'PERSON' && !(type === 'ORG' && (describesBody(clause, phrase) || isPlain(clause, phrase)))) return null;
  const named = namePhrase(clause, name);
  const next = named.to + 1;
  const ends = clause.comma(next) || clause.code(next) === 46 || clause.quoted(next) || next >= clause.unit.to;
  return named.from === at && ends ? named : null;
}

/** Whether a name stands before the noun it belongs to: *U.S.* Attorney Bash, *Valiant* editor Heather Antos. */
function modifies(clause: Clause, name: number): boolean {
  const { type, last } = clause.names[name]!;
  const next = clause.positionOf(last) + 1;
  if (clause.shape(next, shape.possessive)) return true;
  // Cole *spokesman Brian Fell*: whose he is, by surname.
  if (type === 'PERSON' || type === null) return clause.shape(next, shape.lower) && leadsToPerson(clause, next);
  // Republican consultant Ann Lee: a word for a people or a party before a description.
  const stop = is.verb | is.auxiliary | is.preposition | is.conjunction | is.subordinator;
  if (type === 'MISC' && clause.shape(next, shape.lower) && !clause.is(next, stop) && !clause.adverb(next)) return true;
  return (
    clause.is(next, personal) ||
    (clause.name(next) >= 0 && clause.name(next) !== name) ||
    (type === 'ORG' && entitles(clause, next))
  );
}

/** Owner *and chef* Ann Lee: the name of the person whose second title stands behind the *and* at `at`, or −1. */
function secondTitle(clause: Clause, from: number, at: number): number {
  if (clause.hash(at) !== and || !clause.is(at - 1, is.title | is.personNoun) || clause.is(at - 1, is.plural))
    return -1;
  if (clause.is(from, is.determiner) || clause.name(at - 1) >= 0) return -1;
  for (let next = at + 1; next <= at + longestTitle; next += 1) {
    const name = clause.name(next);
    if (name >= 0 && clause.names[name]!.type === 'PERSON')
      return clause.is(next - 1, is.title | is.personNoun) && clause.shape(next - 1, shape.lower) ? name : -1;
    if (!clause.word(next) || clause.breaks(next) || clause.is(next, is.determiner | is.pronoun | is.possessive))
      return -1;
  }
  return -1;
}

const and = hashWord('and');

/** Words that a title between a body and a person’s name can have at most. */
const longestTitle = 6;

/** Whether the words from `from` on can be a title before a person’s name: Merrow College *soil scientist* Ann Lee. */
function entitles(clause: Clause, from: number): boolean {
  const stop = is.determiner | is.pronoun | is.possessive | is.date;
  for (let at = from; at <= from + longestTitle; at += 1) {
    const name = clause.name(at);
    if (name >= 0) return at > from && clause.names[name]!.type === 'PERSON' && !soundsLikeVerb(clause.lower(at - 1));
    if (!clause.word(at) && clause.code(at) !== 45) return false;
    if (clause.breaks(at) || clause.adverb(at) || clause.is(at, stop)) return false;
    if (clause.is(at, is.verb) && !clause.is(at, personal | is.common)) return false;
  }
  return false;
}

/** Whether the words from `from` on are a description before a person’s name: *campaign manager* Robby Mack. */
function leadsToPerson(clause: Clause, from: number): boolean {
  if (!entitles(clause, from)) return false;
  let last = from;
  while (clause.name(last + 1) < 0) last += 1;
  return clause.is(last, personal);
}

/** Whether a word ends as verbs do: Merrow College *backs* Lee. */
const soundsLikeVerb = (word: string): boolean => word.endsWith('s') || word.endsWith('ed') || word.endsWith('ing');

const nounGoesOn = (clause: Clause, at: number): boolean =>
  clause.is(at, personal) && !clause.is(at, is.verb) && clause.name(at) < 0;

/** Adds *of Acme*, *for the union* to a description. */
function withTail(clause: Clause, phrase: Phrase): Phrase {
  let { to } = phrase;
  for (let round = 0; round < 3; round += 1) {
    const word = clause.lower(to + 1);
    const adjective = sourceAdjectives().has(word);
    if (!adjective && !tailPrepositions().has(word)) break;
    const next = phraseStartingAt(clause, to + (adjective ? 3 : 2));
    if (next === null || next.kind === 'pronoun') break;
    to = next.to;
  }
  return nominalPhrase(clause, phrase.from, to, phrase.head);
}
