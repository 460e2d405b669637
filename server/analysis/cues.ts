import { frameBit } from '../lexicon/verbs.ts';
import { shape } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import { type Cue, cueAt } from './cue.ts';
import { accordingTo, colonCue, signature } from './introducers.ts';
import { nounCue, unlistedVerb } from './moreCues.ts';
import { quotesAsSaying } from './quotedAs.ts';
import { sourcingOf } from './sourcing.ts';
import { unknownVerb } from './unknownVerbs.ts';
import { isVerbHere } from './verbUse.ts';
import { is, type PhrasalVerb, vocabulary } from './vocabulary.ts';
import { isSupported } from './weakVerbs.ts';

/** The cues of a clause, and words that may be cues though the rules say no, both in the order of the text. */
export interface Cues {
  readonly found: readonly Cue[];
  readonly more: readonly Cue[];
}

/** Finds the cues of one clause; a name that signs a quotation comes first. */
export function readCues(clause: Clause): Cues {
  const { unit } = clause;
  const signed = signature(clause);
  const cues: Cue[] = signed === null ? [] : [signed];
  const more: Cue[] = [];
  for (let at = unit.from; at < unit.to; at += 1) {
    const cue = cueStartingAt(clause, cues, at, more);
    if (cue === null) continue;
    cues.push(cue);
    // A noun stands before the colon that shows it, an unknown verb behind the quotation.
    if (cue.kind === 'according' || (cue.kind === 'verb' && !clause.quoted(at))) at = cue.to;
  }
  return { found: cues, more };
}

/** The cue that begins at `at`, or null; a word that only may be one goes to `more`. */
function cueStartingAt(clause: Clause, cues: readonly Cue[], at: number, more: Cue[]): Cue | null {
  const { items, tokens, flags } = clause.reading;
  const token = items[at]!;
  if (token < 0) return unknownVerb(clause, at);
  if (clause.nameOf[token]! >= 0) return null;
  if ((tokens.shape[token]! & shape.word) === 0) return clause.code(at) === 58 ? colonCue(clause, cues, at) : null;
  if ((flags[token]! & is.verb) !== 0) {
    const cue = verbCue(clause, cues, at, token);
    if (cue !== null && isCue(clause, cue)) return cue;
    if (cue !== null) more.push(cue);
    return null;
  }
  const phrase = accordingTo(clause, at);
  if (phrase !== null) return phrase;
  const cue = nounCue(clause, at) ?? unlistedVerb(clause, cues, at, token);
  if (cue !== null) more.push(cue);
  return null;
}

/** The verb at `at` as a cue, whether it is one or not; null where it is no verb. */
function verbCue(clause: Clause, cues: readonly Cue[], at: number, token: number): Cue | null {
  const known = vocabulary();
  const word = clause.reading.word[token]!;
  const phrasal = phrasalAt(clause, known.phrasal[word]!, at + 1);
  const form = phrasal?.form ?? known.verb(word);
  const to = at + (phrasal?.rest.length ?? 0);
  if (form === null || !isVerbHere(clause, at, form) || quotesAsSaying(clause, at)) return null;
  return cueAt(clause, 'verb', at, to, form, sourcingOf(clause, cues, at, to, form));
}

/** The verb whose other words stand at `next`, the longest first. */
function phrasalAt(clause: Clause, verbs: readonly PhrasalVerb[] | null, next: number): PhrasalVerb | undefined {
  return verbs?.find(({ rest }) => rest.every((hash, index) => clause.hash(next + index) === hash));
}

/** Whether the rules take the verb for a cue. */
const isCue = (clause: Clause, cue: Cue): boolean =>
  (cue.source !== null || cue.passive) &&
  ((cue.verb!.frames & frameBit.weak) === 0 || isSupported(clause, cue.from, cue.to, cue));
