import { cueNouns } from '../lexicon/cues.ts';
import { baseFormSubjects, loneDeterminers } from '../lexicon/grammar.ts';
import { type VerbForm, verbFormBit } from '../lexicon/verbs.ts';
import { shape } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import { is } from './vocabulary.ts';

const personal = is.personNoun | is.groupNoun | is.title;

const behindAdverbs = (clause: Clause, at: number): number => {
  let before = at;
  while (clause.adverb(before)) before -= 1;
  return before;
};

/** Whether the word at `at` is used as a verb here and not as a noun: the *claim*, his *report*. */
export function isVerbHere(clause: Clause, at: number, { form }: VerbForm): boolean {
  const before = at - 1;
  const nounLike = (form & (verbFormBit.past | verbFormBit.participle | verbFormBit.ing)) === 0;
  if (clause.shape(before, shape.possessive) && nounLike) return false;
  if (clause.is(before, is.possessive) && !clause.is(before, is.subject)) return false;
  if (clause.is(before, is.determiner) && !clause.is(before, is.pronoun))
    return !nounLike && loneDeterminers().has(clause.lower(before));
  if (nounLike && form === verbFormBit.base) return isBaseForm(clause, at);
  if (nounLike && clause.is(before, is.preposition)) return false;
  if (nounLike && cueNouns().has(clause.lower(at)) && !canBeSubject(clause, before)) return false;
  // The paper quoted Cole *as saying*.
  if (form & verbFormBit.ing && clause.is(before, is.preposition))
    return clause.lower(before) === 'as' && clause.lower(at) === 'saying';
  if (clause.shape(at, shape.capital) && before < clause.unit.from && !clause.quoted(before))
    return form === verbFormBit.ing;
  return true;
}

/** Whether the word can be the subject of a verb that is also a noun: Cole *claims*, officials *report*. */
function canBeSubject(clause: Clause, at: number): boolean {
  const before = behindAdverbs(clause, at);
  if (clause.name(before) >= 0 || before < clause.unit.from || clause.quoted(before) || clause.comma(before))
    return true;
  return clause.is(before, personal | is.subject | is.relative | is.conjunction | is.modal);
}

/** A base form is a verb behind *to*, a modal, a plural or *I, we, you, they, who*. */
function isBaseForm(clause: Clause, at: number): boolean {
  const before = behindAdverbs(clause, at - 1);
  if (clause.is(before, is.modal)) return true;
  const word = clause.lower(before);
  if (baseFormSubjects().has(word)) return word !== 'and' || clause.is(before - 1, is.verb);
  return clause.is(before, is.plural) || (word.endsWith('s') && !word.endsWith('ss') && clause.is(before, personal));
}
