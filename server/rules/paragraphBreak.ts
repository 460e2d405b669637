import { lastStarting, sentenceAround } from '../model/around.ts';
import type { Article, Quote } from '../model/article.ts';
import type { Fix } from '../model/finding.ts';
import { attributionOf } from '../model/lookup.ts';
import { isSpaceCode } from '../text/tokens.ts';

/**
 * *Start a new paragraph here*: a break before the sentence that brings a quotation in, in the way the article has its
 * breaks; nothing where that sentence opens its paragraph or holds the quotation before.
 */
export function breakBefore(article: Article, quote: Quote, after: Quote): readonly Fix[] {
  const { text } = article.source;
  const opening = openingSentence(article, quote, after);
  const paragraph = article.paragraphs[lastStarting(article.paragraphs, quote.start)];
  if (opening === null || paragraph === undefined || opening <= paragraph.start || opening < after.end) return [];
  let start = opening;
  while (start > paragraph.start && isSpaceCode(text.charCodeAt(start - 1))) start--;
  if (start === opening) return [];
  return [{ title: 'Start a new paragraph here', edits: [{ start, end: opening, newText: breakOf(article) }] }];
}

/** Where the sentence begins that says who speaks, if it stands between the two quotations, else that of the quotation. */
function openingSentence(article: Article, quote: Quote, after: Quote): number | null {
  const attribution = attributionOf(article, quote);
  const words = attribution?.source[0] ?? attribution?.cue[0];
  const at = words !== undefined && words.start >= after.end && words.start < quote.start ? words.start : quote.start;
  return sentenceAround(article, at)?.start ?? null;
}

/** What parts two paragraphs of the article. */
function breakOf({ paragraphs, source: { text } }: Article): string {
  const windows = text.includes('\r\n');
  const [first, second] = paragraphs;
  if (first === undefined || second === undefined) return windows ? '\r\n\r\n' : '\n\n';
  const found = /\s*$/.exec(text.slice(first.start, second.start))?.[0] ?? '';
  if (/\n\s*\n/.test(found)) return windows ? '\r\n\r\n' : '\n\n';
  return windows ? '\r\n' : '\n';
}
