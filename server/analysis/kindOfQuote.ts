import type { QuoteKind } from '../model/article.ts';

/** What a run of marks is, and why, as one paragraph shows it. */
export interface KindOfQuote {
  readonly kind: QuoteKind;
  /** A short phrase for people. */
  readonly because: string;
}
