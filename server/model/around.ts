import { type Span, span } from '../text/span.ts';
import type { Article, Quote } from './article.ts';

/** Index of the last of `spans` (in the order of the text) that starts at or before `offset`; -1 when none does. */
function lastStarting(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The sentence the character at `offset` stands in, or null between sentences. */
export function sentenceAround(article: Article, offset: number): Span | null {
  const found = article.sentences[lastStarting(article.sentences, offset)];
  return found !== undefined && offset < found.end ? found : null;
}

/** The words of the paragraph at `offset`, without the space at their end; the whole text when there is no paragraph. */
export function wordsOfParagraph(article: Article, offset: number): Span {
  const found = article.paragraphs[lastStarting(article.paragraphs, offset)];
  const within = found ?? span(0, article.source.length);
  const words = article.source.slice(within);
  return span(within.start, within.start + words.trimEnd().length);
}

/** The smallest quotation round `inner`, itself left out; null when it stands in none. */
export function quoteAround(article: Article, inner: Quote): Quote | null {
  let smallest: Quote | null = null;
  for (const quote of article.quotes) {
    if (quote.start > inner.start) break;
    const holds = quote.index !== inner.index && quote.end >= inner.end && quote.level < inner.level;
    if (holds && (smallest === null || quote.level > smallest.level)) smallest = quote;
  }
  return smallest;
}
