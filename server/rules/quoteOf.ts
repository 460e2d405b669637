import { lastStarting } from '../model/around.ts';
import type { Article, Attribution, Quote } from '../model/article.ts';

/** The first quotation among the words of an attribution; undefined where nothing of it is quoted. */
export function quoteOf({ quotes }: Article, { index, content }: Attribution): Quote | undefined {
  for (const words of content) {
    for (let at = lastStarting(quotes, words.start - 1) + 1; at < quotes.length; at++) {
      const quote = quotes[at]!;
      if (quote.start >= words.end) break;
      if (quote.attribution === index) return quote;
    }
  }
  return undefined;
}
