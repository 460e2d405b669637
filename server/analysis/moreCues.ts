import { cueNouns } from '../lexicon/cues.ts';
import { frameBit, type VerbForm, verbFormBit } from '../lexicon/verbs.ts';
import { hashWord, shape } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import { type Cue, cueAt, sourced } from './cue.ts';
import { ownerOf } from './introducers.ts';
import { sourcingOf } from './sourcing.ts';
import { is } from './vocabulary.ts';

const [that, to, of, about] = ['that', 'to', 'of', 'about'].map(hashWord);

/** A claim *that*, their plea *to*, a warning *of*: a noun of saying before what was said; or null. */
export function nounCue(clause: Clause, at: number): Cue | null {
  if (!opensContent(clause, at + 1) || !cueNouns().has(clause.lower(at))) return null;
  return cueAt(clause, 'noun', at, at, null, sourced(ownerOf(clause, at)));
}

function opensContent(clause: Clause, at: number): boolean {
  if (!clause.is(at, is.preposition | is.relative | is.modal)) return false;
  const hash = clause.hash(at);
  return hash === that || hash === to || hash === of || hash === about;
}

const closed =
  is.preposition |
  is.conjunction |
  is.subordinator |
  is.determiner |
  is.auxiliary |
  is.pronoun |
  is.possessive |
  is.title |
  is.personNoun |
  is.groupNoun |
  is.date |
  is.negative |
  is.midAdverb;

/** A word in the form of a verb that no list has, before *that* or beside a quotation, with a source; or null. */
export function unlistedVerb(clause: Clause, found: readonly Cue[], at: number, token: number): Cue | null {
  if (clause.reading.flags[token]! & (closed | is.verb) || clause.shape(at, shape.capital | shape.digit)) return null;
  const form = formOf(clause, token);
  if (form === 0) return null;
  const next = clause.comma(at + 1) || clause.code(at + 1) === 58 ? at + 2 : at + 1;
  const before = clause.comma(at - 1) ? at - 2 : at - 1;
  const behind = clause.quoted(before);
  if (!behind && !clause.quoted(next) && !isThat(clause, at + 1)) return null;
  const frames = frameBit.quote | frameBit.that | frameBit.invert;
  const verb: VerbForm = { lemma: clause.lower(at), form, class: 'neutral', frames };
  const sourcing = sourcingOf(clause, found, at, at, verb);
  return sourcing.source === null ? null : cueAt(clause, 'verb', at, at, verb, sourcing);
}

const isThat = (clause: Clause, at: number): boolean => clause.is(at, is.relative) && clause.hash(at) === that;

/** The form that the ending shows: -ed, -s, -ing; 0 for none. */
function formOf({ text, base, reading: { tokens } }: Clause, token: number): number {
  const end = base + tokens.end[token]!;
  if (tokens.end[token]! - tokens.start[token]! < 4) return 0;
  const last = text.charCodeAt(end - 1);
  const before = text.charCodeAt(end - 2);
  if (last === 100 && before === 101) return verbFormBit.past;
  if (last === 115 && before !== 115 && before !== 117) return verbFormBit.s;
  return last === 103 && before === 110 && text.charCodeAt(end - 3) === 105 ? verbFormBit.ing : 0;
}
