import type { Article, Quote } from '../model/article.ts';

/**
 * Whether an unclosed and an unopened quotation are one that runs into the next paragraph and was not opened again
 * there: that is one fault of its own kind, not a lost mark at either end.
 */
export const runsInto = (unclosed: Quote, unopened: Quote | undefined): boolean =>
  unopened !== undefined &&
  unclosed.opened &&
  !unclosed.closed &&
  !unopened.opened &&
  unopened.closed &&
  unopened.level === unclosed.level &&
  unopened.paragraph === unclosed.paragraph + unclosed.parts.length;

/** The next quotation of the same level after `quote`. */
export const nextQuote = (article: Article, quote: Quote): Quote | undefined =>
  article.quotes.slice(quote.index + 1).find((other) => other.level === quote.level);

/** The last quotation of the same level before `quote`. */
export const previousQuote = (article: Article, quote: Quote): Quote | undefined =>
  article.quotes.slice(0, quote.index).findLast((other) => other.level === quote.level);
