import { lastStarting, sentenceAround } from './around.ts';
import type { Article, Quote } from './article.ts';

const heard =
  /\b(?:court|jury|jurors|inquest|tribunal|hearing|inquiry|panel|committee)\b.*?\b(?:heard|(?:was|were|is|are|has been|have been) told)\b/is;

/**
 * Whether the sentence of a quotation says that a court or the like heard it: court copy leaves out who spoke, and
 * its readers know that.
 */
export function heardInCourt(article: Article, quote: Quote): boolean {
  const before = sentenceAround(article, quote.start);
  const after = sentenceAround(article, quote.end - 1);
  const { text } = article.source;
  const outside = `${text.slice(before?.start ?? quote.start, quote.start)} ${text.slice(quote.end, after?.end ?? quote.end)}`;
  const behind = article.sentences[lastStarting(article.sentences, quote.end - 1) + 1];
  return (
    heard.test(outside) ||
    (behind !== undefined && runsOn(article, quote, behind) && heard.test(article.source.slice(behind)))
  );
}

/** Whether `next` is the rest of the sentence the quotation began: `“It was dark,” the court heard.` */
const runsOn = (article: Article, quote: Quote, next: { readonly start: number }): boolean =>
  /^[,?!]$/.test(article.source.text[quote.end - 2] ?? '') && next.start <= quote.end + 1;
