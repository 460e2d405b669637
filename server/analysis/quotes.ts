import { carryingVerbs } from '../lexicon/notSpeech.ts';
import type { Clause } from './clause.ts';
import type { Cue } from './cue.ts';
import type { KindOfQuote } from './kindOfQuote.ts';
import { namedByCue } from './namedByCue.ts';
import { notSpeech } from './notSpeech.ts';
import type { Pairing } from './pairing.ts';
import type { QuoteShape } from './quoteShape.ts';

/** “The bridge,” Dunn said, *“will open in May.”*: the quotation goes on behind its attribution. */
function secondHalf(clause: Clause, pairing: Pairing, cue: Cue | null): boolean {
  if (pairing.side !== 'before' || pairing.strength < 9 || cue === null || cue.kind !== 'verb') return false;
  const first =
    cue.source !== null && cue.source.from < cue.from && cue.reach !== 'shared' ? cue.source.from : cue.from;
  return clause.quoted(first - 1) || (clause.comma(first - 1) && clause.quoted(first - 2));
}

/**
 * What the rules take one outer run for. `headline` is true in a headline; `pairing` ties it to a cue, or is null.
 */
export function kindByRule(
  clause: Clause,
  at: number,
  facts: QuoteShape,
  pairing: Pairing | null,
  cue: Cue | null,
  headline: boolean,
): KindOfQuote {
  if (facts.words === 0) return { kind: 'word', because: 'no words inside' };
  const named = pairing === null || cue === null ? null : namedByCue(clause, at, facts, pairing, cue);
  if (named !== null) return named;
  const close = pairing !== null && pairing.strength >= 8;
  const carrying = cue?.verb != null && carryingVerbs().has(cue.verb.lemma);
  const other = close && facts.words > 3 && !carrying ? null : notSpeech(clause, at, facts);
  if (other !== null) return other;
  if (headline) {
    return pairing !== null
      ? { kind: 'partial', because: 'in a headline, with a source' }
      : { kind: 'headline', because: 'in the headline' };
  }
  const alone = clause.unit.to - clause.unit.from <= 2;
  if (
    facts.titleCase &&
    !facts.stopped &&
    facts.words <= 8 &&
    !alone &&
    !(close && (facts.comma || pairing.side === 'before'))
  ) {
    return { kind: 'title', because: 'in title case inside a sentence' };
  }
  if (pairing !== null) {
    if (secondHalf(clause, pairing, cue)) return { kind: 'direct', because: 'the second half of a quotation' };
    const whole = facts.capital && (facts.stopped || facts.comma || (facts.clausal && facts.words >= 2));
    return whole && (close || facts.stopped)
      ? { kind: 'direct', because: 'a whole sentence with a cue' }
      : { kind: 'partial', because: 'part of a sentence with a cue' };
  }
  if (alone && (facts.words >= 2 || (facts.capital && facts.stopped)))
    return { kind: 'direct', because: 'a whole sentence by itself' };
  if (facts.capital && facts.stopped && facts.words >= 4) return { kind: 'direct', because: 'a whole sentence' };
  if (facts.words >= 5 || (facts.words >= 4 && facts.clausal))
    return { kind: 'partial', because: 'too long for a single term' };
  if (facts.titleCase) return { kind: 'name', because: 'in title case' };
  return { kind: 'scare', because: 'a few words, and nobody in the sentence says them' };
}
