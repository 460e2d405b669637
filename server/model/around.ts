import { type Span, span } from '../text/span.ts';
import { isSpaceCode } from '../text/tokens.ts';
import type { Article, Quote } from './article.ts';
import { levelsOf } from './levels.ts';

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
  return span(within.start, endOfWords(article.source.text, within));
}

/** Offset behind the last character of `within` that is not white space; its start when there is none. */
export function endOfWords(text: string, within: Span): number {
  let end = within.end;
  while (end > within.start && isSpaceCode(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Offset of the first character of `within` that is not white space; its end when there is none. */
export function startOfWords(text: string, within: Span): number {
  let start = within.start;
  while (start < within.end && isSpaceCode(text.charCodeAt(start))) start++;
  return start;
}

/** The smallest quotation round `inner`, itself left out; null when it stands in none. */
export function quoteAround(article: Article, inner: Quote): Quote | null {
  const { lower } = levelsOf(article);
  for (let index = lower[inner.index] ?? -1; index >= 0; index = lower[index]!) {
    const quote = article.quotes[index]!;
    if (quote.end >= inner.end) return quote;
  }
  return null;
}

/** The quotations that stand in no other and start in a paragraph, in the order of the text. */
export function* outermostIn(article: Article, paragraph: number): Iterable<Quote> {
  const within = article.paragraphs[paragraph];
  if (within === undefined) return;
  const { outermost } = levelsOf(article);
  for (let index = lastStarting(outermost, within.start - 1) + 1; index < outermost.length; index++) {
    const quote = outermost[index]!;
    if (quote.start >= within.end) return;
    yield quote;
  }
}
