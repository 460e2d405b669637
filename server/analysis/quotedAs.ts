import { hashWord } from '../text/tokens.ts';
import type { Clause } from './clause.ts';

const verbs: ReadonlySet<number> = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing'].map(hashWord));

const as = hashWord('as');
const saying = hashWord('saying');

/** Words between *quoted* and *as saying* at most. */
const longest = 16;

/** Where the verb stands that brings in who is quoted: *quoted* Ann Cole, a former mayor, as saying; −1 for none before that position. */
export function quotedBefore(clause: Clause, before: number): number {
  for (let at = before - 1; at > clause.unit.from && at >= before - longest && !clause.quoted(at); at -= 1)
    if (isQuoting(clause, at)) return at;
  return -1;
}

const isQuoting = (clause: Clause, at: number): boolean => {
  const token = clause.token(at);
  return token >= 0 && verbs.has(clause.reading.tokens.hash[token]!);
};

/** Whether the verb at `at` only brings in who is quoted *as saying* something: what is said hangs on *saying*. */
export function quotesAsSaying(clause: Clause, at: number): boolean {
  if (!isQuoting(clause, at)) return false;
  for (let next = at + 1; next < clause.unit.to && next <= at + longest && !clause.quoted(next); next += 1)
    if (clause.hash(next) === as && clause.hash(next + 1) === saying) return true;
  return false;
}
