import { endOfWords, startOfWords } from './around.ts';
import type { Article, Quote } from './article.ts';

/** Most characters of a few words that head a part of an article. */
const longest = 40;

/**
 * Whether a quotation heads a part of its article: a few words in single marks, all of a paragraph, where the article
 * quotes in double marks.
 */
export function isCrosshead(article: Article, quote: Quote): boolean {
  if (quote.end - quote.start > longest || quote.openMarks[0]?.single !== true || article.style.marks !== 'double')
    return false;
  const own = article.paragraphs[quote.paragraph];
  const { text } = article.source;
  return own !== undefined && startOfWords(text, own) === quote.start && endOfWords(text, own) <= quote.end + 1;
}
