import {
  carriers,
  discounts,
  knownAsVerbs,
  namers,
  readers,
  spokenNamers,
  titlers,
  wordNouns,
  works,
} from '../lexicon/notSpeech.ts';
import type { Clause } from './clause.ts';
import type { KindOfQuote } from './kindOfQuote.ts';
import { phraseEndingAt } from './phraseBefore.ts';
import type { QuoteShape } from './quoteShape.ts';
import { is } from './vocabulary.ts';

/** The kind of the quotation at `at` that is nobody's words, with the word before it that tells; null when none does. */
export function notSpeech(clause: Clause, at: number, facts: QuoteShape): KindOfQuote | null {
  if (facts.words <= 4 && insideName(clause, at)) return { kind: 'nickname', because: 'inside a person’s name' };
  return (
    givenName(clause, at, facts) ??
    after('term', wordBefore(clause, at, discounts(), 1)) ??
    written(clause, at, facts) ??
    mentioned(clause, at, facts) ??
    titleOfWork(clause, at, facts)
  );
}

const after = (kind: KindOfQuote['kind'], word: string | null): KindOfQuote | null =>
  word === null ? null : { kind, because: `after “${word}”` };

const colonBefore = (clause: Clause, at: number): boolean => clause.code(at - 1) === 58;

/** The nearest word before the quotation that is not an article, adjective or mark, at most `reach` words back. */
function wordBefore(clause: Clause, at: number, set: ReadonlySet<string>, reach: number): string | null {
  for (let back = at - 1, seen = 0; back >= clause.unit.from && seen < reach; back -= 1) {
    if (clause.quoted(back)) return null;
    const word = clause.lower(back);
    if (word === '') return null;
    if (set.has(word)) return word;
    if (clause.word(back)) seen += 1;
    else if (word !== ',' && word !== ':') return null;
  }
  return null;
}

/** A nickname stands inside a name: Robert “Bobby” Hale. */
function insideName(clause: Clause, at: number): boolean {
  const named = clause.name(at - 1);
  return named >= 0 && named === clause.name(at + 1);
}

/** A process *called* “…”, a tower *nicknamed* “…”. */
function givenName(clause: Clause, at: number, facts: QuoteShape): KindOfQuote | null {
  if (facts.words > 8) return null;
  const namer = wordBefore(clause, at, namers(), 3) ?? knownAs(clause, at);
  if (namer === null) return null;
  if (spokenNamers().has(namer) && (clause.lower(at - 1) !== namer || calledBySomebody(clause, at - 1))) return null;
  if (!facts.capital) return namer !== 'titled' && facts.words <= 5 ? after('term', namer) : null;
  if (titlers().has(namer)) return after('title', namer);
  return after(facts.words <= 2 && namer === 'nicknamed' ? 'nickname' : 'name', namer);
}

/** *known to its tenants as* the “Toaster”, *whom everyone knows as* “Don Chelo”. */
function knownAs(clause: Clause, at: number): string | null {
  const as = clause.is(at - 1, is.determiner) && clause.lower(at - 1) !== 'as' ? at - 2 : at - 1;
  if (clause.lower(as) !== 'as') return null;
  for (let back = as - 1; back >= Math.max(clause.unit.from, as - 7); back -= 1) {
    if (clause.quoted(back)) return null;
    if (knownAsVerbs().has(clause.lower(back))) return 'known as';
  }
  return null;
}

/** Whether *called* has a person before it: Cole called “…” is speech, a process called “…” is not. */
const calledBySomebody = (clause: Clause, at: number): boolean =>
  clause.name(at - 1) >= 0 || clause.is(at - 1, is.pronoun | is.personNoun);

/** A banner *reading* “…”. A whole sentence behind a colon is a message that somebody wrote. */
function written(clause: Clause, at: number, facts: QuoteShape): KindOfQuote | null {
  if (facts.words > 12) return null;
  const colon = colonBefore(clause, at);
  const carrier = wordBefore(clause, at, carriers(), colon ? 8 : 3);
  const message = colon && facts.stopped && facts.words >= 4 && !facts.titleCase;
  return carrier === null || message || readsAloud(clause, at, carrier) ? null : after('slogan', carrier);
}

/** Whether somebody reads it: she reads “The Long Field”, no sign that reads “Go home”. */
function readsAloud(clause: Clause, at: number, carrier: string): boolean {
  if (!readers().has(carrier) || clause.lower(at - 1) !== carrier) return false;
  const before = phraseEndingAt(clause, at - 2);
  if (before === null || before.kind === 'nominal') return false;
  return before.kind !== 'name' || clause.names[before.name]!.type === 'PERSON';
}

/** The *word* “…”. */
const mentioned = (clause: Clause, at: number, facts: QuoteShape): KindOfQuote | null =>
  facts.words <= 6 && !colonBefore(clause, at) ? after('word', wordBefore(clause, at, wordNouns(), 1)) : null;

/** The *novel* “The Long Field”. */
function titleOfWork(clause: Clause, at: number, facts: QuoteShape): KindOfQuote | null {
  const titled = facts.titleCase || (facts.words === 1 && facts.capital);
  if (!titled || facts.words > 9 || facts.stopped) return null;
  const work = wordBefore(clause, at, works(), 3);
  return work === null ? null : { kind: 'title', because: `after “${work}”, in title case` };
}
