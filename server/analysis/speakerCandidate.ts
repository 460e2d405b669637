import type { Clause } from './clause.ts';
import type { Speaker } from './context.ts';
import type { LocalQuote } from './local.ts';
import type { Pass } from './pass.ts';
import type { Phrase } from './phrase.ts';
import type { Resolved } from './resolution.ts';

/** Where a candidate comes from. */
export type Way = 'cue' | 'named' | 'same' | 'leadIn' | 'running' | 'ended';

/** Somebody who may have said a quotation. */
export interface SpeakerCandidate {
  readonly way: Way;
  /** Index in the cues of the paragraph of the cue that says so, or −1. */
  readonly cue: number;
  /** Who is named, in this paragraph; null where somebody is carried from elsewhere or no source is stated. */
  readonly phrase: Phrase | null;
  /** Who is carried from elsewhere. */
  readonly speaker: Speaker | null;
  readonly resolved: Resolved | null;
  /** Numbers of the `speakerFeatures` that hold. */
  readonly on: readonly number[];
}

/** Who said a quotation, as far as its article shows. */
export interface Decision {
  /** Null where nobody is stated. */
  readonly by: SpeakerCandidate | null;
  /** The probability that it is so, 0 to 1. */
  readonly probability: number;
}

/** Whether a decision names nobody, with a cue or without. */
export const isSilent = ({ by }: Decision): boolean => by === null || (by.phrase === null && by.speaker === null);

/** A quotation of which it is asked who said it. */
export interface SpeakerQuestion {
  readonly pass: Pass;
  readonly index: number;
  readonly quote: LocalQuote;
  readonly clause: Clause;
  /** Position of the quotation in its clause. */
  readonly at: number;
  /** Closeness of the tie to the closest cue of the sentence, 0 to 10. */
  readonly tie: number;
  /** Whom the quotation before means, where it is known. */
  readonly last: Resolved | null;
}

/** Whether two sources mean the same one. */
export const sameOne = (a: Resolved | null, b: Resolved | null): boolean =>
  a !== null && b !== null && a.entity !== null && a.entity === b.entity;
