import { chainVerbs } from '../lexicon/grammar.ts';
import { type VerbForm, verbFormBit } from '../lexicon/verbs.ts';
import { shape } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import { type Cue, type Sourcing, sourced, sourceless } from './cue.ts';
import { firstSubject } from './firstSubject.ts';
import { acrossInsertion } from './insertions.ts';
import { isSpeaker, type Phrase } from './phrase.ts';
import { phraseEndingAt } from './phraseBefore.ts';
import { phraseStartingAt } from './phraseBehind.ts';
import { quotedBefore } from './quotedAs.ts';
import { is } from './vocabulary.ts';

/** The subject before the verb at `at`. `cues` are those found before it, whose source it may share. */
export function subjectBefore(clause: Clause, cues: readonly Cue[], at: number, { form }: VerbForm): Sourcing {
  const before = behindHelpers(clause, at);
  const ing = form === verbFormBit.ing && !clause.is(at - 1, is.be);
  const share = (): Sourcing => sharedSubject(clause, cues, before);
  const word = clause.lower(before);
  if (ing && word === 'as') {
    const quoted = quotedBefore(clause, before);
    if (quoted >= 0) return sourced(whoIsQuoted(clause, quoted, before));
  }
  if (word === 'to' || chainVerbs().has(word)) return share();
  if (clause.is(before, is.relative) && !clause.is(before, is.conjunction)) return relativeSubject(clause, before);
  if (clause.is(before, is.conjunction) || word === 'then') return share();
  if (clause.comma(before)) return ing ? share() : acrossInsertion(clause, before);
  if (clause.quoted(before)) return share();
  if (before < clause.unit.from) return ing ? share() : sourceless;
  const named = clause.name(before) >= 0;
  const ownSubject = ing ? behindWith(clause, before) : null;
  if (ownSubject !== null) return sourced(ownSubject);
  if (ing && (named ? hangsOnPreposition(clause, before) : !clause.is(before, is.pronoun))) return share();
  const phrase = phraseEndingAt(clause, before);
  const begun =
    phrase !== null &&
    (isSpeaker(clause, phrase) || clause.is(phrase.from, is.determiner) || clause.shape(phrase.from, shape.capital));
  if (begun) return sourced(phrase);
  return ing ? share() : sourceless;
}

/** The paper quoted *Ann Cole* as saying; *Ann Cole* was quoted as saying. */
function whoIsQuoted(clause: Clause, verb: number, as: number): Phrase | null {
  const before = behindHelpers(clause, verb);
  const passive = clause.is(verb - 1, is.be) || (clause.adverb(verb - 1) && clause.is(verb - 2, is.be));
  const phrase = passive ? phraseEndingAt(clause, before) : phraseStartingAt(clause, verb + 1);
  return phrase !== null && phrase.to < as ? phrase : null;
}

/** The board met, *with its chairman* calling it sad: the participle has a subject of its own. */
function behindWith(clause: Clause, before: number): Phrase | null {
  const phrase = phraseEndingAt(clause, before);
  if (phrase === null || phrase.kind === 'pronoun' || !isSpeaker(clause, phrase)) return null;
  return clause.lower(phrase.from - 1) === 'with' ? phrase : null;
}

/** Where the subject ends: before auxiliaries, *not*, adverbs, and a bracket as in Rep. Ann Cole *(D-Ohio)* said. */
function behindHelpers(clause: Clause, at: number): number {
  const { from } = clause.unit;
  let before = at - 1;
  // “Will” and “Can” are also names.
  while (
    before >= from &&
    (clause.is(before, is.auxiliary | is.negative) || clause.adverb(before)) &&
    clause.name(before) < 0
  )
    before -= 1;
  if (clause.code(before) !== 41) return before;
  for (let back = before - 1; back >= Math.max(from, before - 12); back -= 1)
    if (clause.code(back) === 40) return back - 1;
  return before - 1;
}

/** Whether the name that ends here hangs on a preposition: a briefing *at the White House* discussing. */
function hangsOnPreposition(clause: Clause, at: number): boolean {
  let before = clause.positionOf(clause.names[clause.name(at)]!.first) - 1;
  if (clause.is(before, is.determiner)) before -= 1;
  return clause.is(before, is.preposition);
}

/** The subject of the clause that this verb shares: X came in *and said*, X wrote, *adding*. */
function sharedSubject(clause: Clause, cues: readonly Cue[], before: number): Sourcing {
  const cue = cues.findLast((one) => one.source !== null && one.kind === 'verb' && one.to <= before);
  return sourced(cue?.source ?? firstSubject(clause, before), 'shared');
}

/** Marsh, *who called* it sad: the phrase before the relative pronoun. */
function relativeSubject(clause: Clause, at: number): Sourcing {
  const before = clause.comma(at - 1) ? at - 2 : at - 1;
  return sourced(phraseEndingAt(clause, before), 'relative');
}
