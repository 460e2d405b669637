import type { Clause } from './clause.ts';
import { isSpeaker, type Phrase } from './phrase.ts';
import { phraseStartingAt } from './phraseBehind.ts';
import { is } from './vocabulary.ts';

/** The first noun phrase of the clause before `limit` that is not in an opening adverbial, or null. */
export function firstSubject(clause: Clause, limit: number): Phrase | null {
  let at = clause.unit.from;
  while (at < limit) {
    const adverbial = clause.is(at, is.preposition | is.subordinator) && clause.name(at) < 0;
    if (!adverbial) {
      if (skipped(clause, at)) {
        at += 1;
        continue;
      }
      const phrase = phraseStartingAt(clause, at);
      if (phrase !== null && isSpeaker(clause, phrase)) return phrase;
    }
    const comma = commaAfter(clause, at, limit);
    if (comma < 0) return null;
    at = comma + 1;
  }
  return null;
}

const skipped = (clause: Clause, at: number): boolean =>
  clause.is(at, is.conjunction | is.date) || clause.adverb(at) || !clause.word(at);

function commaAfter(clause: Clause, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) if (clause.comma(at)) return at;
  return -1;
}
