import { shape } from '../text/tokens.ts';
import { Clause } from './clause.ts';
import { holderOf } from './nominals.ts';
import type { Pass } from './pass.ts';
import type { Phrase } from './phrase.ts';
import { phraseStartingAt } from './phraseBehind.ts';
import { is } from './vocabulary.ts';

/** Words between the article and its noun that are looked at. */
const longest = 4;

/** Whether an article stands at `at` in the items of a unit, with a noun for a person close behind. */
export function opensDescription({ local: { reading } }: Pass, at: number, to: number): boolean {
  const { items, flags, tokens } = reading;
  const token = items[at]!;
  if (tokens.end[token]! - tokens.start[token]! !== 3 || (flags[token]! & is.determiner) === 0) return false;
  for (let next = at + 1; next < to && next <= at + longest; next += 1) {
    const word = items[next]!;
    if (word < 0 || (tokens.shape[word]! & (shape.word | shape.capital)) !== shape.word) return false;
    if ((flags[word]! & (is.title | is.personNoun)) !== 0) return true;
  }
  return false;
}

/** The description of a person that begins at `at`, by its role alone: *the mayor*, not *the mayor of Merrow*; with whom it means. */
export function describedAt(
  pass: Pass,
  unit: number,
  at: number,
): { readonly phrase: Phrase; readonly entity: number } | null {
  const { text, base, local } = pass;
  const clause = new Clause(text, base, local.reading, local.reading.units[unit]!, local.names, local.nameOf);
  const phrase = phraseStartingAt(clause, at);
  if (phrase === null || phrase.kind !== 'nominal' || phrase.head !== clause.token(phrase.to)) return null;
  // The mayor’s office is no person.
  if (clause.shape(phrase.to + 1, shape.possessive)) return null;
  const entity = holderOf(pass, phrase);
  return entity === null ? null : { phrase, entity };
}
