import { type VerbForm, verbFormBit } from '../lexicon/verbs.ts';
import { shape } from '../text/tokens.ts';
import { Clause } from './clause.ts';
import { type Cue, cueAt, sourced } from './cue.ts';
import type { LocalCue } from './local.ts';
import { type Pass, spanOfQuote } from './pass.ts';
import type { Phrase } from './phrase.ts';
import { isVerbHere } from './verbUse.ts';
import { is, vocabulary } from './vocabulary.ts';

/** Words between a participle and its quotation: calling *the owners’ offer* “an insult”. */
const object = 7;
/** Words behind a name that stands behind its quotation among which its verb is looked for. */
const tail = 4;

/** The quotation `index` in its clause. */
function placeOf({ text, base, local }: Pass, index: number): { readonly clause: Clause; readonly at: number } {
  const { run, unit } = local.quotes[index]!;
  const clause = new Clause(text, base, local.reading, local.reading.units[unit]!, local.names, local.nameOf);
  let at = clause.unit.from;
  while (at < clause.unit.to && clause.reading.items[at] !== -1 - run) at += 1;
  return { clause, at };
}

/** The verb of saying at a position, or null. */
function verbAt(clause: Clause, at: number): VerbForm | null {
  if (!clause.is(at, is.verb) || clause.name(at) >= 0) return null;
  const form = vocabulary().verb(clause.reading.word[clause.token(at)]!);
  return form !== null && isVerbHere(clause, at, form) ? form : null;
}

/** The participle that brings the quotation in where the cue of its speaker stands further off: she denied it, *calling* it “fiction”; or null. */
export function participleBefore(pass: Pass, index: number, one: LocalCue): LocalCue | null {
  const quote = pass.local.quotes[index]!;
  if (quote.unit !== one.unit || one.cue.kind !== 'verb') return null;
  const { clause, at } = placeOf(pass, index);
  for (let here = at - 1; here > clause.unit.from && here >= at - 1 - object; here -= 1) {
    if (clause.quoted(here) || (here <= one.cue.to && here >= one.cue.from)) return null;
    if (here < at - 1 && clause.comma(here)) return null;
    const verb = verbAt(clause, here);
    if (verb === null) continue;
    if ((verb.form & verbFormBit.ing) === 0) return null;
    let before = here - 1;
    while (clause.adverb(before) || clause.is(before, is.midAdverb)) before -= 1;
    if (!clause.comma(before) && !clause.quoted(before)) return null;
    const { source } = one.cue;
    const cue: Cue = cueAt(clause, 'verb', here, here, verb, source === null ? one.cue : sourced(source, 'shared'));
    return { ...one, cue, content: [spanOfQuote(pass, index)] };
  }
  return null;
}

/** The word by which somebody named beside a quotation is most likely to say it, or null where none stands there. */
export function verbBeside(pass: Pass, index: number, phrase: Phrase): Cue | null {
  const { clause, at } = placeOf(pass, index);
  const [from, to] = phrase.to < at ? [phrase.to + 1, at] : [at + 1, Math.min(clause.unit.to, phrase.to + 1 + tail)];
  const cue = (here: number, verb: VerbForm | null): Cue => cueAt(clause, 'verb', here, here, verb, sourced(phrase));
  let known = -1;
  let like = -1;
  for (let here = from; here < to; here += 1) {
    if (here >= phrase.from && here <= phrase.to) continue;
    const verb = verbAt(clause, here);
    // The last one before the quotation brings it in: she issued a statement *saying* “No.”
    if (verb !== null && (known < 0 || phrase.to < at)) known = here;
    if (like < 0 && looksLikeVerb(clause, here)) like = here;
  }
  if (known >= 0) return cue(known, verbAt(clause, known));
  if (like >= 0) return cue(like, null);
  return clause.code(at - 1) === 58 && phrase.to < at
    ? cueAt(clause, 'colon', at - 1, at - 1, null, sourced(phrase))
    : null;
}

/** Whether a word in small letters ends as verbs of the past or the third person do. */
function looksLikeVerb(clause: Clause, at: number): boolean {
  const other =
    is.plural | is.preposition | is.conjunction | is.pronoun | is.possessive | is.determiner | is.auxiliary | is.date;
  if (!clause.shape(at, shape.lower) || clause.is(at, other) || clause.adverb(at)) return false;
  if (clause.is(at, is.verb)) return true;
  const word = clause.lower(at);
  return word.length > 3 && (word.endsWith('ed') || word.endsWith('ing'));
}
