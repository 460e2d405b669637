import type { Certainty } from '../model/article.ts';
import type { Span } from '../text/span.ts';
import type { LocalCue } from './local.ts';
import type { Resolved } from './resolution.ts';

/** A span in this paragraph or, with `back` above 0, in one before it. */
export interface Place extends Span {
  readonly back: number;
}

/**
 * How an attribution was found: 1 by a cue, 2 split, 3 led in, 4 running on, 5 presumed, 6 by a label, 7 named in the
 * same sentence without a cue.
 */
export type Order = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** An attribution as the pass over the paragraphs finds it; the article gives it its final offsets. */
export interface Draft {
  readonly order: Order;
  /** Local quotes it holds, by index. */
  readonly quotes: readonly number[];
  readonly content: readonly Span[];
  readonly cue: Place | null;
  readonly source: Place | null;
  readonly localCue: LocalCue | null;
  /** The cue as written; empty without one. */
  readonly cueText: string;
  readonly resolved: Resolved;
  /** The source as written, for those who are not named. */
  readonly written: string | null;
  readonly certainty: Certainty;
  readonly via: string | null;
  /** For *presumed*, *carried*: what it rests on. */
  readonly from: Place | null;
  /** The probability that the source said its quotations, 0 to 1; null without one. */
  readonly probability: number | null;
}

/** A span as a place of its own paragraph. */
export const placeOf = ({ start, end }: Span): Place => ({ start, end, back: 0 });

/** A place seen from `by` paragraphs further on. */
export const further = (place: Place | null, by: number): Place | null =>
  place === null ? null : { ...place, back: place.back + by };
