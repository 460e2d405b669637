import { frameBit, verbFormBit } from '../lexicon/verbs.ts';
import { shape } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import { type Cue, cueAt, sourced } from './cue.ts';
import type { Phrase } from './phrase.ts';
import { phraseStartingAt } from './phraseBehind.ts';
import { is } from './vocabulary.ts';

/**
 * “He took notes,” she *allowed*: the cue that a verb no list has is, behind the quotation at `quote` that ends with a
 * comma and before the sentence’s end; or null.
 */
export function unknownVerb(clause: Clause, quote: number): Cue | null {
  const source = subjectAt(clause, quote + 1);
  if (source === null || !leadsOn(clause, quote)) return null;
  const at = source.to + 1;
  if (clause.is(at, is.verb | is.auxiliary | is.preposition | is.conjunction) || !clause.shape(at, shape.lower))
    return null;
  const word = clause.lower(at);
  if (!/(?:ed|[a-z]s)$/.test(word) || word.length < 4) return null;
  const next = at + 1;
  const ends = next >= clause.unit.to - 1 || clause.comma(next);
  if (!ends && !clause.is(next, is.preposition) && !clause.adverb(next)) return null;
  const form = { lemma: word, form: verbFormBit.past, class: 'neutral', frames: frameBit.quote } as const;
  return cueAt(clause, 'verb', at, at, form, sourced(source));
}

function subjectAt(clause: Clause, at: number): Phrase | null {
  const name = clause.name(at);
  const person = name >= 0 && clause.names[name]!.type !== 'LOC';
  const subject = person || (clause.is(at, is.pronoun) && clause.is(at, is.subject));
  return subject ? phraseStartingAt(clause, at) : null;
}

/** Whether the quotation at this position ends with a comma, or with a question or exclamation mark. */
function leadsOn({ text, base, reading }: Clause, at: number): boolean {
  const run = reading.runs[-1 - reading.items[at]!]!;
  if (run.close === null) return false;
  const before = text.charCodeAt(base + run.close.start - 1);
  return before === 44 || before === 63 || before === 33 || text.charCodeAt(base + run.end) === 44;
}
