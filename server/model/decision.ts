import type { Span } from '../text/span.ts';

/** What a person can say that a run of marks is; `speech` is somebody’s words after all. */
export const kindsByHand = ['title', 'name', 'term', 'slogan', 'speech'] as const;
export type KindByHand = (typeof kindsByHand)[number];

/** What a person has decided about an article; it goes before whatever the reading finds. */
export type Decision =
  /** Who spoke a quotation: a name as the article has it, or any other. */
  | { readonly is: 'speaker'; readonly name: string }
  /** Nobody is said to have spoken it, and that is as it should be. */
  | { readonly is: 'nobody' }
  | { readonly is: 'kind'; readonly kind: KindByHand }
  /** One finding of a rule is to be left out, and why. */
  | { readonly is: 'ignore'; readonly rule: string; readonly reason: string }
  /** A rule is not to be applied to this article. */
  | { readonly is: 'ignoreRule'; readonly rule: string; readonly reason: string };

/** A decision in its place. */
export interface PlacedDecision {
  /** The same for as long as the decision stands. */
  readonly id: string;
  readonly decision: Decision;
  /** The words it is about, marks included; null where it is about the whole article. */
  readonly at: Span | null;
}

/** A decision whose words are gone from the article. */
export interface OrphanedDecision {
  readonly id: string;
  readonly decision: Decision;
  /** The words as they were. */
  readonly words: string;
}

/** What is decided about one version of a text; a value, compared by identity. */
export interface Decisions {
  readonly placed: readonly PlacedDecision[];
  readonly orphaned: readonly OrphanedDecision[];
}
