import { Clause } from './clause.ts';
import type { Pass } from './pass.ts';
import { phraseEndingAt } from './phraseBefore.ts';
import { is } from './vocabulary.ts';

/**
 * Index of the name that the relative pronoun at `at` in the items of `unit` stands for: Cole, *who*; Cole, a former
 * teacher, *who*; −1 when it stands for nobody named.
 */
export function antecedent({ text, base, local }: Pass, unit: number, at: number): number {
  const { reading, names, nameOf } = local;
  const clause = new Clause(text, base, reading, reading.units[unit]!, names, nameOf);
  const apart = clause.comma(at - 1);
  const phrase = phraseEndingAt(clause, apart ? at - 2 : at - 1);
  if (phrase === null || phrase.kind === 'pronoun') return -1;
  if (phrase.kind === 'name') return joined(clause, phrase.from) ? -1 : phrase.name;
  // A description between commas, behind the name of whom it describes.
  if (!clause.comma(phrase.from - 1) || !apart || !clause.is(clause.positionOf(phrase.head), is.personNoun | is.title))
    return -1;
  const name = clause.name(phrase.from - 2);
  return name >= 0 && names[name]!.type === 'PERSON' ? name : -1;
}

/** Whether the name is the last of several: Cole and *Roe*, who. */
const joined = (clause: Clause, from: number): boolean => {
  const before = clause.is(from - 1, is.title | is.courtesy) ? from - 2 : from - 1;
  return clause.is(before, is.conjunction) && clause.name(before - 1) >= 0;
};
