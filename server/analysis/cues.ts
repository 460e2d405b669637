import { frameBit } from '../lexicon/verbs.ts';
import type { Clause } from './clause.ts';
import { type Cue, cueAt } from './cue.ts';
import { accordingTo, colonCue, signature } from './introducers.ts';
import { sourcingOf } from './sourcing.ts';
import { unknownVerb } from './unknownVerbs.ts';
import { isVerbHere } from './verbUse.ts';
import { is, vocabulary } from './vocabulary.ts';
import { isSupported } from './weakVerbs.ts';

/** Finds the cues of one clause, in the order of the text; a name that signs a quotation comes first. */
export function readCues(clause: Clause): readonly Cue[] {
  const { unit } = clause;
  const signed = signature(clause);
  const cues: Cue[] = signed === null ? [] : [signed];
  for (let at = unit.from; at < unit.to; at += 1) {
    const cue = cueStartingAt(clause, cues, at);
    if (cue === null) continue;
    cues.push(cue);
    // A noun stands before the colon that shows it, an unknown verb behind the quotation.
    if (cue.kind === 'according' || (cue.kind === 'verb' && !clause.quoted(at))) at = cue.to;
  }
  return cues;
}

function cueStartingAt(clause: Clause, cues: readonly Cue[], at: number): Cue | null {
  const token = clause.token(at);
  if (token < 0) return unknownVerb(clause, at);
  if (clause.is(at, is.verb) && clause.name(at) < 0) return verbCue(clause, cues, at, token);
  return accordingTo(clause, at) ?? (clause.code(at) === 58 ? colonCue(clause, cues, at) : null);
}

function verbCue(clause: Clause, cues: readonly Cue[], at: number, token: number): Cue | null {
  const known = vocabulary();
  const word = clause.reading.word[token]!;
  const phrasal = known.phrasal[word]?.find(({ rest }) =>
    rest.every((hash, index) => hashAt(clause, at + 1 + index) === hash),
  );
  const form = phrasal?.form ?? known.verb(word);
  const to = at + (phrasal?.rest.length ?? 0);
  if (form === null || !isVerbHere(clause, at, form)) return null;
  const sourcing = sourcingOf(clause, cues, at, to, form);
  if (sourcing.source === null && !sourcing.passive) return null;
  if (form.frames & frameBit.weak && !isSupported(clause, at, to, sourcing)) return null;
  return cueAt(clause, 'verb', at, to, form, sourcing);
}

function hashAt(clause: Clause, at: number): number {
  const token = clause.token(at);
  return token < 0 ? 0 : clause.reading.tokens.hash[token]!;
}
