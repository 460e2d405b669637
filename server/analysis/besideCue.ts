import { frameBit, type VerbForm, verbFormBit } from '../lexicon/verbs.ts';
import { shape } from '../text/tokens.ts';
import { Clause } from './clause.ts';
import { type Cue, cueAt, sourced } from './cue.ts';
import type { LocalCue } from './local.ts';
import { type Pass, spanOfQuote } from './pass.ts';
import type { Phrase } from './phrase.ts';
import { isVerbHere } from './verbUse.ts';
import { is, vocabulary } from './vocabulary.ts';

/** Words before the quotation among which such a verb is looked for. */
const reach = 24;
/** Words between a verb and its quotation: calling *the owners’ offer* “an insult”. */
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

/** Whether a participle may follow: behind a comma, a quotation, or *by*, *while*, *before*, *after*. */
function leadsIn(clause: Clause, at: number): boolean {
  if (clause.comma(at) || clause.quoted(at)) return true;
  const word = clause.is(at, is.preposition | is.subordinator | is.conjunction) ? clause.lower(at) : '';
  return word === 'by' || word === 'while' || word === 'before' || word === 'after';
}

const brings = frameBit.quote | frameBit.that | frameBit.as;

/**
 * The verb that brings the quotation in where the cue of its speaker stands further off: she denied it, *calling* it
 * “fiction”; she said it was late and *added*, “Go home”. Null where there is none.
 */
export function nearerVerb(pass: Pass, index: number, one: LocalCue): LocalCue | null {
  const quote = pass.local.quotes[index]!;
  if (quote.unit !== one.unit || one.cue.kind !== 'verb') return null;
  const { clause, at } = placeOf(pass, index);
  let commas = 0;
  for (let here = at - 1; here > clause.unit.from && here >= at - reach; here -= 1) {
    if (clause.quoted(here) || (here <= one.cue.to && here >= one.cue.from)) return null;
    if (here < at - 1 && clause.comma(here)) commas += 1;
    if (!clause.is(here, is.verb) || clause.name(here) >= 0) continue;
    const verb = vocabulary().verb(clause.reading.word[clause.token(here)]!);
    if (verb === null || (verb.frames & brings) === 0) continue;
    // Behind *that* the quotation may be far off.
    const far = (verb.frames & frameBit.that) !== 0 && clause.lower(here + 1) === 'that';
    if (!far && (commas > 0 || here < at - 1 - object)) continue;
    let before = here - 1;
    while (clause.adverb(before) || clause.is(before, is.midAdverb)) before -= 1;
    const joined =
      verb.form & verbFormBit.ing
        ? leadsIn(clause, before)
        : (verb.form & (verbFormBit.past | verbFormBit.s)) !== 0 &&
          (verb.frames & frameBit.weak) === 0 &&
          clause.is(before, is.conjunction) &&
          one.cue.to < before;
    if (!joined) continue;
    const { source } = one.cue;
    const cue = cueAt(clause, 'verb', here, here, verb, source === null ? one.cue : sourced(source, 'shared'));
    return { ...one, cue, content: [spanOfQuote(pass, index)] };
  }
  return null;
}

/** The word by which somebody named beside a quotation is most likely to say it, or null where none stands there. */
export function verbBeside(pass: Pass, index: number, phrase: Phrase): Cue | null {
  const { clause, at } = placeOf(pass, index);
  const ahead = phrase.to < at;
  const [from, to] = ahead ? [phrase.to + 1, at] : [at + 1, Math.min(clause.unit.to, phrase.to + 1 + tail)];
  const cue = (here: number, verb: VerbForm | null): Cue => cueAt(clause, 'verb', here, here, verb, sourced(phrase));
  let strong = -1;
  let known = -1;
  let like = -1;
  for (let here = from; here < to; here += 1) {
    if (here >= phrase.from && here <= phrase.to) continue;
    const verb = verbAt(clause, here);
    // The last one before the quotation brings it in: she issued a statement *saying* “No.”
    if (verb !== null && isStrong(verb) && (strong < 0 || ahead)) strong = here;
    if (verb !== null && known < 0) known = here;
    if (like < 0 && looksLikeVerb(clause, here)) like = here;
  }
  const chosen = strong >= 0 ? strong : known;
  if (chosen >= 0) return cue(chosen, verbAt(clause, chosen));
  if (like >= 0) return cue(like, null);
  return ahead && clause.code(at - 1) === 58 ? cueAt(clause, 'colon', at - 1, at - 1, null, sourced(phrase)) : null;
}

const isStrong = ({ frames, class: kind }: VerbForm): boolean =>
  (frames & (frameBit.quote | frameBit.as)) !== 0 && (frames & frameBit.weak) === 0 && kind !== 'attitude';

/** Whether a word in small letters ends as verbs of the past or the third person do. */
function looksLikeVerb(clause: Clause, at: number): boolean {
  const other =
    is.plural | is.preposition | is.conjunction | is.pronoun | is.possessive | is.determiner | is.auxiliary | is.date;
  if (!clause.shape(at, shape.lower) || clause.is(at, other) || clause.adverb(at)) return false;
  const word = clause.lower(at);
  return word.length > 3 && (word.endsWith('ed') || word.endsWith('ing'));
}
