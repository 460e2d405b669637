import { loneDeterminers } from '../lexicon/grammar.ts';
import { frameBit, type VerbForm, verbFormBit } from '../lexicon/verbs.ts';
import { hashWord, shape } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import { type Cue, type Sourcing, sourcedBehind, sourceless } from './cue.ts';
import { isSpeaker, nominalPhrase, type Phrase } from './phrase.ts';
import { phraseStartingAt } from './phraseBehind.ts';
import { subjectBefore } from './subjects.ts';
import { is } from './vocabulary.ts';

const [by, that, toWord] = ['by', 'that', 'to'].map(hashWord);

/** Finds the source of the verb at `at`, whose phrase ends at `to`. `cues` are those found before it in the clause. */
export function sourcingOf(clause: Clause, cues: readonly Cue[], at: number, to: number, form: VerbForm): Sourcing {
  const passive = isPassive(clause, at, form);
  if (passive || isReducedPassive(clause, at, to, form)) {
    const agent = byPhrase(clause, to + 1);
    if (agent !== null) return sourcedBehind(agent);
    return passive ? { ...sourceless, passive: true } : subjectBefore(clause, cues, at, form);
  }
  if (mayInvert(clause, at, form)) {
    const behind = phraseStartingAt(clause, to + 1) ?? loneBehind(clause, to + 1);
    if (behind !== null && standsAlone(clause, behind, clause.quoted(at - 1)) && closes(clause, at, behind))
      return sourcedBehind(behind);
  }
  return subjectBefore(clause, cues, at, form);
}

/** It *was described* as. */
function isPassive(clause: Clause, at: number, { form }: VerbForm): boolean {
  if ((form & verbFormBit.participle) === 0) return false;
  let before = at - 1;
  while (clause.adverb(before)) before -= 1;
  return clause.is(before, is.be);
}

/** A plan *described by* Cole as. */
const isReducedPassive = (clause: Clause, at: number, to: number, { form }: VerbForm): boolean =>
  (form & verbFormBit.participle) !== 0 &&
  clause.hash(to + 1) === by &&
  !clause.is(at - 1, is.pronoun) &&
  !personOrBodyAt(clause, at - 1);

function personOrBodyAt(clause: Clause, at: number): boolean {
  const name = clause.name(at);
  return name >= 0 && clause.names[name]!.type !== 'LOC' && clause.names[name]!.type !== 'MISC';
}

/** Who stands behind *by*, at most three words on. */
function byPhrase(clause: Clause, from: number): Phrase | null {
  for (let at = from; at < Math.min(from + 4, clause.unit.to); at += 1) {
    if (clause.hash(at) !== by) continue;
    const phrase = phraseStartingAt(clause, at + 1);
    return phrase !== null && isSpeaker(clause, phrase) ? phrase : null;
  }
  return null;
}

/** Whether the subject can stand behind this verb: behind a quotation, a comma, a dash, or at the clause’s start. */
function mayInvert(clause: Clause, at: number, { form, frames }: VerbForm): boolean {
  if (!(frames & (frameBit.invert | frameBit.quote)) || !(form & (verbFormBit.past | verbFormBit.s))) return false;
  let before = at - 1;
  while (clause.adverb(before)) before -= 1;
  if (clause.quoted(before)) return true;
  if (!(frames & frameBit.invert)) return false;
  return clause.comma(before) || isDash(clause.code(before)) || before < clause.unit.from;
}

const isDash = (code: number): boolean => code === 45 || code === 0x2014 || code === 0x2013;

/** Behind a comma that ends no quotation, what follows the verb is its subject only when the sentence closes there. */
function closes(clause: Clause, at: number, phrase: Phrase): boolean {
  if (clause.quoted(at - 1) || !clause.comma(at - 1) || clause.quoted(at - 2)) return true;
  const next = phrase.to + 1;
  const word = clause.hash(next);
  if (clause.code(next) === 58 || clause.quoted(next) || word === that || word === toWord) return false;
  // Ann Thorne, the chief, said *it burned*: a word that goes on from the phrase makes a clause of it.
  return (
    !clause.word(next) || clause.is(next, is.preposition | is.relative | is.conjunction | is.subordinator | is.date)
  );
}

/** “No,” wrote *another*: a word that stands for a person, alone before the end. */
function loneBehind(clause: Clause, at: number): Phrase | null {
  if (!clause.word(at) || !loneDeterminers().has(clause.lower(at)) || !ends(clause, at + 1)) return null;
  return nominalPhrase(clause, at, at, clause.token(at));
}

/** Whether nothing but a stop, a comma or a quotation follows. */
const ends = (clause: Clause, at: number): boolean =>
  at >= clause.unit.to || clause.code(at) === 46 || clause.comma(at) || clause.quoted(at);

/** A subject behind its verb is followed by no verb of its own; right behind a quotation anything can speak: said *the 46-year-old*. */
function standsAlone(clause: Clause, phrase: Phrase, quoted: boolean): boolean {
  const next = phrase.to + 1;
  if (clause.shape(next, shape.possessive) || clause.is(next, is.auxiliary)) return false;
  if (!isSpeaker(clause, phrase)) return quoted && ends(clause, next);
  const verb = clause.is(next, is.verb) && !clause.is(next, is.preposition) && clause.shape(next, shape.lower);
  return !(verb && phrase.kind === 'name' && !clause.adverb(next));
}
