import type { Article, Quote } from '../model/article.ts';

/** The next quotation of the same level after `quote`. */
export const nextQuote = (article: Article, quote: Quote): Quote | undefined =>
  article.quotes.slice(quote.index + 1).find((other) => other.level === quote.level);

/** The last quotation of the same level before `quote`. */
export const previousQuote = (article: Article, quote: Quote): Quote | undefined =>
  article.quotes.slice(0, quote.index).findLast((other) => other.level === quote.level);
