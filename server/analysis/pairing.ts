import { frameBit } from '../lexicon/verbs.ts';
import type { Clause } from './clause.ts';
import type { Cue } from './cue.ts';
import { is } from './vocabulary.ts';

/** The cue that a quotation belongs to. */
export interface Pairing {
  /** Index in the cues given. */
  readonly cue: number;
  /** Where the cue stands, seen from the quotation. */
  readonly side: 'before' | 'after';
  /** 10: nothing but a comma between; 8 and more: as good as next to each other; less: the same sentence. */
  readonly strength: number;
}

/** How closely a cue behind the quotation at `at` is tied to it. */
function behind(clause: Clause, at: number, cue: Cue): number {
  let first = cue.from;
  if (!cue.inverted && cue.source !== null && cue.source.from < cue.from && cue.reach !== 'shared')
    first = Math.min(first, cue.source.from);
  if (first < at) return 0;
  let next = at + 1;
  if (clause.comma(next)) next += 1;
  while (
    next < first &&
    (clause.adverb(next) ||
      clause.is(next, is.title | is.courtesy | is.determiner | is.midAdverb) ||
      clause.name(next) >= 0 ||
      clause.code(next) === 46)
  )
    next += 1;
  if (next >= first) return cue.kind === 'according' ? 9 : 10;
  for (let between = at + 1; between < first; between += 1) if (clause.quoted(between)) return 2;
  const gap = first - at;
  if (cue.reach === 'shared') return 3;
  return gap <= 6 ? 6 : gap <= 14 ? 4.5 : 3;
}

/** How closely a cue before the quotation at `at` is tied to it. */
function before(clause: Clause, at: number, cue: Cue): number {
  const after = cue.inverted && cue.source !== null ? Math.max(cue.to, cue.source.to) + 1 : cue.to + 1;
  if (after > at) return 0;
  if (cue.kind === 'colon' || cue.kind === 'noun') return at - cue.to <= 2 ? 10 : 0;
  const gap = at - after;
  let clauses = 0;
  for (let between = after; between < at; between += 1) {
    if (clause.code(between) === 59) return 1;
    if (clause.quoted(between)) clauses += 0.5;
    if (clause.comma(between) && between < at - 1) clauses += 0.5;
  }
  // “No,” Cole said, “not now”: after an inverted or trailing attribution the quotation goes on.
  if (gap === 0) return 10;
  if (gap === 1 && (clause.comma(at - 1) || clause.code(at - 1) === 58 || clause.lower(at - 1) === 'that')) return 9.5;
  if (clause.code(at - 1) === 58) return 8.5;
  const comma = clause.comma(at - 1);
  const object = cue.verb !== null && (cue.verb.frames & (frameBit.addressee | frameBit.as | frameBit.np)) !== 0;
  const { verb } = cue;
  // Cole told *her* “no”, told *the Herald* “no”: only the hearer stands between.
  if (
    verb !== null &&
    (verb.frames & (frameBit.addressee | frameBit.as)) === frameBit.addressee &&
    isHearer(clause, after, at - 1)
  )
    return 9;
  if (gap <= 6 && (comma || object) && clauses === 0) return 8;
  const attitude = cue.verb !== null && cue.verb.class === 'attitude' ? 0.5 : 0;
  return Math.max(1.2, (gap <= 12 ? 7 : 6) - clauses - attitude - (cue.kind === 'according' ? 3 : 0));
}

/** Whether the words from `from` to `to`, both inclusive, are a pronoun or a name, which may have an article. */
function isHearer(clause: Clause, from: number, to: number): boolean {
  if (from === to && clause.is(to, is.pronoun) && !clause.is(to, is.relative)) return true;
  const first = clause.is(from, is.determiner) && from < to ? from + 1 : from;
  const name = clause.name(first);
  return (
    name >= 0 &&
    clause.positionOf(clause.names[name]!.first) === first &&
    clause.positionOf(clause.names[name]!.last) === to
  );
}

/** How closely a cue is tied to the quotation at position `at`: 10 next to it, 0 not at all. */
export const strengthOf = (clause: Clause, at: number, cue: Cue): number =>
  cue.from < at ? before(clause, at, cue) : behind(clause, at, cue);

/**
 * Whether the cue is only part of what an earlier one reports: Cole said the offer *showed* “good will”. A verb that
 * takes quotations keeps its own: Marsh said Cole had *told* her “no”.
 */
export function embedded(cues: readonly Cue[], cue: Cue, at: number): boolean {
  if (cue.verb === null || cue.from > at || cue.verb.frames & frameBit.quote || cue.source === null) return false;
  const { source } = cue;
  return cues.some(
    (earlier) =>
      earlier.verb !== null &&
      earlier.kind === 'verb' &&
      earlier.to < source.from &&
      earlier.to < cue.from &&
      (earlier.verb.frames & (frameBit.that | frameBit.quote)) === (frameBit.that | frameBit.quote),
  );
}

/** Finds the cue of the quotation at position `at`, or null. */
export function pairQuote(clause: Clause, at: number, cues: readonly Cue[]): Pairing | null {
  let best: Pairing | null = null;
  cues.forEach((cue, index) => {
    if ((cue.source === null && !cue.passive) || embedded(cues, cue, at)) return;
    const side = cue.from < at ? 'before' : 'after';
    const strength = strengthOf(clause, at, cue);
    if (strength < 1.5) return;
    // Of two cues before it the nearer one says it.
    if (best === null || strength > best.strength || (strength === best.strength && side === 'before')) {
      best = { cue: index, side, strength };
    }
  });
  return best;
}
