import { hashWord } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import type { Sourcing } from './cue.ts';
import { is } from './vocabulary.ts';

/** How many positions behind a weak verb a quotation can stand that it brings in. */
const near = 6;

const that = hashWord('that');

/** A weak verb is a cue only beside a quotation, before *that*, or with a comma that ends a quotation. */
export function isSupported(clause: Clause, at: number, to: number, { source, inverted, reach }: Sourcing): boolean {
  const { unit } = clause;
  const next = clause.comma(to + 1) || clause.code(to + 1) === 58 ? to + 2 : to + 1;
  if (clause.quoted(next) || clause.hash(next) === that) return true;
  if (inverted && source !== null) return clause.quoted(at - 1);
  const first = source === null ? at : Math.min(source.from, at);
  // The fire spread Radio Nord reported. — a body’s name and the verb at the end of a sentence.
  const ending = to + 1 >= unit.to || (clause.code(to + 1) === 46 && to + 2 >= unit.to);
  if (ending && source?.kind === 'name' && clause.names[source.name]!.type === 'ORG') return true;
  // Between commas it is an attribution whatever the verb: the animal, he reported, was found.
  if (reach === 'adjacent' && clause.comma(first - 1) && (clause.comma(to + 1) || to + 2 >= unit.to)) return true;
  if (clause.quoted(first - 1) || (clause.comma(first - 1) && clause.quoted(first - 2))) return true;
  // Added in a letter: “…”; called the plan “…”.
  for (let behind = to + 1; behind <= Math.min(to + near, unit.to - 1); behind += 1) {
    if (clause.quoted(behind)) return true;
    if (clause.comma(behind) || clause.is(behind, is.conjunction | is.auxiliary)) return false;
  }
  return false;
}
