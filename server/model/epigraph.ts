import { endOfWords, startOfWords } from './around.ts';
import type { Article, Quote } from './article.ts';

/**
 * Whether a quotation is the motto of a text: all of its first paragraph (behind a headline, a byline), with a dash and
 * its author behind it, be it on a line of their own.
 */
export function isEpigraph(article: Article, quote: Quote): boolean {
  const { paragraphs, source } = article;
  const own = paragraphs[quote.paragraph];
  if (own === undefined || startOfWords(source.text, own) !== quote.start) return false;
  for (let index = 0; index < quote.paragraph; index++) {
    const { role } = paragraphs[index]!;
    if (role === 'body' || role === 'dateline') return false;
  }
  const next = paragraphs[quote.paragraph + 1];
  const end = next !== undefined && endOfWords(source.text, own) === quote.end ? next.start : quote.end;
  return /^\s*[—–―-]{1,2}\s?\p{Lu}/u.test(source.text.slice(end, end + 6));
}
