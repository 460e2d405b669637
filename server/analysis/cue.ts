import type { VerbForm } from '../lexicon/verbs.ts';
import type { Clause } from './clause.ts';
import type { Phrase } from './phrase.ts';

/** Who a cue has as its source, and how that was found. */
export interface Sourcing {
  readonly source: Phrase | null;
  /** The source stands behind the verb: said Cole. */
  readonly inverted: boolean;
  /** Nobody is named as the source of a passive: it was described as. */
  readonly passive: boolean;
  /** How the source was found: directly before or behind, or from the clause the verb belongs to. */
  readonly reach: 'adjacent' | 'apposition' | 'shared' | 'relative';
}

/** A verb, noun or phrase that says somebody said something. Positions are those of the clause. */
export interface Cue extends Sourcing {
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets relative to the paragraph. */
  readonly start: number;
  readonly end: number;
  /** The verb; null for *according to*, a colon, a dash or a noun. */
  readonly verb: VerbForm | null;
  readonly kind: 'verb' | 'according' | 'colon' | 'noun';
}

/** No source at all. */
export const sourceless: Sourcing = { source: null, inverted: false, passive: false, reach: 'adjacent' };

/** A source, or none, found in its plain place or as `reach` says. */
export const sourced = (source: Phrase | null, reach: Cue['reach'] = 'adjacent'): Sourcing =>
  source === null ? sourceless : { source, inverted: false, passive: false, reach };

/** A source behind its cue: said Cole, was called by Cole. */
export const sourcedBehind = (source: Phrase): Sourcing => ({ ...sourceless, source, inverted: true });

/** The cue at the positions `from` to `to`, both inclusive. */
export function cueAt(
  clause: Clause,
  kind: Cue['kind'],
  from: number,
  to: number,
  verb: VerbForm | null,
  sourcing: Sourcing,
): Cue {
  const { tokens } = clause.reading;
  const start = tokens.start[clause.token(from)]!;
  const end = tokens.end[clause.token(to)]!;
  const { source, passive, inverted, reach } = sourcing;
  return { kind, from, to, start, end, verb, source, passive, inverted, reach };
}
