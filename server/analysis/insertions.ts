import { shape } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import { type Sourcing, sourced } from './cue.ts';
import { firstSubject } from './firstSubject.ts';
import { describesBody, isPlain, isSpeaker, type Phrase } from './phrase.ts';
import { phraseEndingAt } from './phraseBefore.ts';
import { is } from './vocabulary.ts';

/** How many insertions one behind the other are looked across. */
const rounds = 6;

/** Dee Marsh, who has led the union since 2009, *said*: the phrase before what stands between the commas. */
export function acrossInsertion(clause: Clause, comma: number): Sourcing {
  const source = namedBetween(clause, comma) ?? beforeInsertions(clause, comma) ?? firstSubject(clause, comma);
  return sourced(source, 'apposition');
}

function beforeInsertions(clause: Clause, comma: number): Phrase | null {
  let end = comma;
  for (let round = 0; round < rounds; round += 1) {
    const start = commaBefore(clause, end);
    if (start < 0) return null;
    const phrase = phraseEndingAt(clause, start - 1);
    const inserted = isInsertion(clause, start + 1);
    if (phrase !== null) {
      if (!inserted) return null;
      if (isSomebody(clause, phrase) && !insertedItself(clause, start)) return phrase;
    }
    end = start;
  }
  return null;
}

/** The comma before this one with no quotation between; −1 when there is none. */
function commaBefore(clause: Clause, comma: number): number {
  for (let at = comma - 1; at >= clause.unit.from && !clause.quoted(at); at -= 1) if (clause.comma(at)) return at;
  return -1;
}

const isSomebody = (clause: Clause, phrase: Phrase): boolean =>
  phrase.kind === 'name' ? clause.names[phrase.name]!.type !== 'LOC' : isSpeaker(clause, phrase);

/** The mayor of London, *Sadiq Khan*, said; the ferry company, *Northline*, said: a name alone between commas is the source. */
function namedBetween(clause: Clause, comma: number): Phrase | null {
  const name = clause.name(comma - 1);
  const type = name < 0 ? null : clause.names[name]!.type;
  if (type !== 'PERSON' && type !== 'ORG') return null;
  const phrase = phraseEndingAt(clause, comma - 1);
  if (phrase === null || phrase.kind !== 'name' || phrase.name !== name) return null;
  let start = phrase.from - 1;
  while (clause.is(start, is.title | is.courtesy) || (clause.code(start) === 46 && clause.is(start - 1, is.title)))
    start -= 1;
  if (!clause.comma(start) || clause.is(start - 1, is.date | is.verb)) return null;
  // Two voted no; one of them, *Dale Arran*, said why.
  if (clause.lower(start - 1) === 'them' && clause.lower(start - 2) === 'of') return phrase;
  const described = phraseEndingAt(clause, start - 1);
  if (described === null) return null;
  if (type === 'ORG') return describesBody(clause, described) || isPlain(clause, described) ? phrase : null;
  return described.kind === 'nominal' || clause.is(described.to, is.title | is.personNoun) ? phrase : null;
}

const openers = is.relative | is.determiner | is.preposition | is.title | is.personNoun | is.verb | is.conjunction;

/** Whether what begins here reads as an insertion: an age, a relative clause, a description, a place. */
function isInsertion(clause: Clause, at: number): boolean {
  if (clause.shape(at, shape.digit | shape.capital) || clause.is(at, openers) || clause.adverb(at)) return true;
  const name = clause.name(at);
  if (name >= 0 && clause.names[name]!.type !== 'PERSON') return true;
  const word = clause.lower(at);
  return word.endsWith('ing') || word.endsWith('ed');
}

/** Whether the phrase before this comma is itself part of an insertion that began earlier: Smith, of Dayton, Ohio, */
function insertedItself(clause: Clause, comma: number): boolean {
  const start = commaBefore(clause, comma);
  if (start < 0) return false;
  const at = start + 1;
  return (
    clause.is(at, is.relative | is.determiner) &&
    !clause.is(at, is.pronoun) &&
    phraseEndingAt(clause, start - 1)?.kind === 'name' &&
    !holdsVerb(clause, at, comma)
  );
}

function holdsVerb(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (clause.is(at, is.auxiliary)) return true;
  return false;
}
