import { wordSet } from '../lexicon/once.ts';
import type { Article, Quote } from '../model/article.ts';
import { isSpaceCode } from '../text/tokens.ts';

/** Verbs that end a sentence and bring in the words behind it: Tom Rudd *agreed*. “It leaks.” */
const verbs = wordSet(
  'agreed agrees disagreed disagrees concurred concurs replied replies responded responds answered answers explained explains objected objects protested insisted demurred countered',
);

/** Whether the sentence before a quotation ends in a verb that brings it in. */
export function agreesBefore(article: Article, quote: Quote): boolean {
  const { text } = article.source;
  let end = quote.start;
  while (end > 0 && isSpaceCode(text.charCodeAt(end - 1)) && text[end - 1] !== '\n') end -= 1;
  if (text[end - 1] !== '.') return false;
  let start = end - 1;
  while (start > 0 && /[a-z]/.test(text[start - 1]!)) start -= 1;
  return verbs().has(text.slice(start, end - 1));
}
