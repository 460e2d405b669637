import { headPrepositions, relationalAdjectives } from '../lexicon/grammar.ts';
import { shape } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import {
  canSpeak,
  cutsPhrase,
  handleAt,
  isSpeaker,
  namePhrase,
  nominalPhrase,
  type Phrase,
  pronounPhrase,
} from './phrase.ts';
import { is } from './vocabulary.ts';

/** The noun phrase whose last word stands at `at`, with what “of”, “for” and the like tie to it; or null. */
export function phraseEndingAt(clause: Clause, at: number): Phrase | null {
  const here = withoutTies(clause, at);
  if (here === null || here.kind === 'pronoun') return here;
  return headBefore(clause, here) ?? here;
}

function withoutTies(clause: Clause, at: number): Phrase | null {
  const floor = clause.unit.from;
  if (at < floor) return null;
  const named = clause.name(at);
  if (named >= 0) {
    const phrase = namePhrase(clause, named);
    return phrase.from >= floor ? phrase : null;
  }
  if (pronoun(clause, at)) return pronounPhrase(clause, at);
  const handle = handleAt(clause, at);
  if (handle >= floor) return nominalPhrase(clause, handle, at, clause.token(at));
  if (!clause.word(at) || clause.breaks(at) || clause.is(at, is.date) || clause.adverb(at)) return null;
  let from = at;
  while (from > floor && !clause.breaks(from - 1) && !clause.is(from, is.determiner) && !cutsPhrase(clause, from - 1)) {
    if (pronoun(clause, from - 1)) break;
    from -= 1;
  }
  // The agency’s head: the possessor belongs to the phrase.
  if (clause.shape(from, shape.possessive)) {
    const owner = clause.name(from - 1);
    from = owner >= 0 ? clause.positionOf(clause.names[owner]!.first) : from - 1;
  }
  return from < floor || !clause.word(from) ? null : nominalPhrase(clause, from, at, clause.token(at));
}

const pronoun = (clause: Clause, at: number): boolean => clause.is(at, is.pronoun) && !clause.is(at, is.possessive);

/** *A spokesman for* Cole, *the mayor of* Chicago: the phrase before the preposition is the head. */
function headBefore(clause: Clause, phrase: Phrase): Phrase | null {
  let preposition = phrase.from - 1;
  if (phrase.kind === 'name' && clause.is(preposition, is.determiner)) preposition -= 1;
  const before = preposition - 1;
  if (before < clause.unit.from || !clause.is(preposition, is.preposition) || clause.name(preposition) >= 0)
    return phrase.kind === 'name' ? memberOf(clause, phrase) : null;
  if (!clause.word(before) && !clause.shape(before, shape.possessive)) return null;
  // He sued a judge *because of* her.
  if (clause.is(before, is.subordinator) && clause.name(before) < 0) return null;
  const adjective = clause.is(before, is.common) && relationalAdjectives().has(clause.lower(before));
  const at = adjective ? before - 1 : before;
  const noHead = clause.is(at, is.verb | is.auxiliary | is.date) && !isDocument(clause, at);
  if (noHead && !clause.is(at, is.personNoun | is.groupNoun | is.title) && clause.name(at) < 0) return null;
  const head = phraseEndingAt(clause, at);
  if (head === null || head.kind === 'pronoun') return null;
  if (head.kind === 'name') return headPrepositions().has(clause.lower(preposition)) ? head : null;
  if (!canSpeak(clause, head) && isSpeaker(clause, phrase)) return null;
  return nominalPhrase(clause, head.from, phrase.to, head.head);
}

/** Whether a document is meant that is a verb as well: *a post* on the shop’s page. */
const isDocument = (clause: Clause, at: number): boolean =>
  clause.token(at) >= 0 &&
  clause.reading.documents[clause.token(at)] === 1 &&
  (clause.is(at - 1, is.determiner | is.possessive) || clause.shape(at - 1, shape.possessive));

/** Words between *of* and the name of a body that are looked at. */
const longestTie = 5;

/** Ann Lee *of Merrow’s* Soil Institute, Ann Lee *of the relief group* Dry Land: the person before the words that lead to a body. */
function memberOf(clause: Clause, phrase: Phrase): Phrase | null {
  if (clause.names[phrase.name]!.type !== 'ORG') return null;
  for (let at = phrase.from - 1; phrase.from - at <= longestTie; at -= 1) {
    if (clause.is(at, is.preposition) && clause.name(at) < 0) {
      const person = clause.name(at - 1);
      const tied = person >= 0 && headPrepositions().has(clause.lower(at));
      return tied && clause.names[person]!.type === 'PERSON' ? namePhrase(clause, person) : null;
    }
    const goesOn = clause.shape(at, shape.possessive) || (clause.word(at) && !clause.breaks(at));
    if (!goesOn || (clause.is(at, is.verb) && !clause.is(at, is.common))) return null;
  }
  return null;
}
