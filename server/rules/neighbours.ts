import type { Article, Quote } from '../model/article.ts';
import { levelsOf } from '../model/levels.ts';

/** The next quotation of the same level after `quote`. */
export const nextQuote = (article: Article, quote: Quote): Quote | undefined =>
  article.quotes[levelsOf(article).next[quote.index]!];

/** The last quotation of the same level before `quote`. */
export const previousQuote = (article: Article, quote: Quote): Quote | undefined =>
  article.quotes[levelsOf(article).previous[quote.index]!];
