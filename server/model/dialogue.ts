import { quotesStartingIn, sentenceAround } from './around.ts';
import type { Article, Quote } from './article.ts';

/** The only quotation of a paragraph that holds one sentence, all of it quoted; null for any other paragraph. */
function line(article: Article, paragraph: number): Quote | null {
  const quotes = quotesStartingIn(article, paragraph).filter((quote) => quote.level === 1);
  const quote = quotes[0];
  const whole = article.paragraphs[paragraph];
  if (quote === undefined || whole === undefined || quotes.length > 1 || quote.parts.length > 1) return null;
  if (article.source.slice({ start: whole.start, end: whole.end }).trim() !== article.source.slice(quote)) return null;
  const sentence = sentenceAround(article, quote.start);
  return sentence !== null && sentence.end < quote.end - 1 ? null : quote;
}

/** The one speaker of a paragraph's quotations, or null when there are none, several, or one without a name. */
function speakerOf(article: Article, paragraph: number): string | null {
  let only: string | null = null;
  for (const quote of quotesStartingIn(article, paragraph)) {
    if (quote.level > 1) continue;
    const name = quote.attribution === null ? null : (article.attributions[quote.attribution]?.speakerName ?? null);
    if (name === null || (only !== null && only !== name)) return null;
    only = name;
  }
  return only;
}

/**
 * Whether a quotation is a line of a conversation: it and every line between are paragraphs of one quoted sentence,
 * and the two paragraphs before those are spoken by two different people, who go on in turn.
 */
export function inDialogue(article: Article, quote: Quote): boolean {
  if (line(article, quote.paragraph) === null) return false;
  let first = quote.paragraph;
  while (first > 0 && speakerOf(article, first) === null && line(article, first) !== null) first--;
  const second = speakerOf(article, first);
  const other = first > 0 ? speakerOf(article, first - 1) : null;
  return second !== null && other !== null && second !== other;
}
