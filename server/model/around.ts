import { type Span, span } from '../text/span.ts';
import type { Article, Quote } from './article.ts';

/** Index of the last of `spans` (in the order of the text) that starts at or before `offset`; -1 when none does. */
export function lastStarting(spans: readonly Span[], offset: number): number {
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
  const { text } = article.source;
  let end = within.end;
  while (end > within.start && text.charAt(end - 1).trim() === '') end--;
  return span(within.start, end);
}

/** The smallest quotation round `inner`, itself left out; null when it stands in none. */
export function quoteAround(article: Article, inner: Quote): Quote | null {
  for (let index = inner.index - 1; index >= 0; index--) {
    const quote = article.quotes[index]!;
    if (quote.level < inner.level && quote.end >= inner.end) return quote;
    if (quote.level === 1) return null;
  }
  return null;
}

/** The quotations that start in a paragraph, in the order of the text. */
export function quotesStartingIn(article: Article, paragraph: number): readonly Quote[] {
  const within = article.paragraphs[paragraph];
  if (within === undefined) return [];
  const last = lastStarting(article.quotes, within.end - 1);
  let first = last;
  while (first >= 0 && article.quotes[first]!.paragraph === paragraph) first--;
  return article.quotes.slice(first + 1, last + 1);
}
