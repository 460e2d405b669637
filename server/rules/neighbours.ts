import type { Article, Quote } from '../model/article.ts';

/** The next quotation of the same level after `quote`. */
export const nextQuote = (article: Article, quote: Quote): Quote | undefined => sameLevel(article, quote, 1);

/** The last quotation of the same level before `quote`. */
export const previousQuote = (article: Article, quote: Quote): Quote | undefined => sameLevel(article, quote, -1);

function sameLevel(article: Article, quote: Quote, step: 1 | -1): Quote | undefined {
  for (let index = quote.index + step; index >= 0 && index < article.quotes.length; index += step) {
    const other = article.quotes[index]!;
    if (other.level === quote.level) return other;
  }
  return undefined;
}
