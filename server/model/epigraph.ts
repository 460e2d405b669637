import { endOfWords, startOfWords } from './around.ts';
import type { Article, Quote } from './article.ts';

/** Most characters of the line that signs a quotation: a name, a role, an occasion. */
const longestLine = 100;

/**
 * Whether a quotation is a motto or set apart in the text: all of its paragraph, with a dash and its author behind it, be
 * it on a line of their own.
 */
export function isEpigraph(article: Article, quote: Quote): boolean {
  const { paragraphs, source } = article;
  const own = paragraphs[quote.paragraph];
  if (own === undefined || startOfWords(source.text, own) !== quote.start) return false;
  const next = paragraphs[quote.paragraph + 1];
  const ownLine = next !== undefined && endOfWords(source.text, own) === quote.end;
  if (ownLine && next.end - next.start > longestLine) return false;
  const end = ownLine ? next.start : quote.end;
  return /^\s*[—–―-]{1,2}\s?\p{Lu}/u.test(source.text.slice(end, end + 6));
}
