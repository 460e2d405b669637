import { endOfWords, lastStarting, startOfWords } from '../model/around.ts';
import type { Article, Quote } from '../model/article.ts';
import { levelsOf } from '../model/levels.ts';
import { type Span, span } from '../text/span.ts';
import { isSpaceCode } from '../text/tokens.ts';

/**
 * The words of the next paragraph that a quotation in single marks runs on to, where nothing opens it again: from its
 * start to the closing mark. A closing single that nothing opens passes for an apostrophe, so the reading of marks,
 * paragraph by paragraph, does not see it. Null for all other quotations.
 */
export function runsOnUnopened(article: Article, quote: Quote): Span | null {
  const open = quote.openMarks.at(-1);
  if (open === undefined || quote.closed || !open.single || quote.level !== 1) return null;
  const index = lastStarting(article.paragraphs, open.start);
  const paragraph = article.paragraphs[index];
  const next = article.paragraphs[index + 1];
  const { text } = article.source;
  if (paragraph === undefined || next === undefined || quote.end < endOfWords(text, paragraph)) return null;
  const { outermost } = levelsOf(article);
  const after = outermost[lastStarting(outermost, open.start) + 1]?.start ?? next.end;
  const limit = Math.min(next.end, after);
  const start = startOfWords(text, next);
  const close = open.family === 'curly' ? '’' : "'";
  for (let at = text.indexOf(close, start + 1); at >= 0 && at < limit; at = text.indexOf(close, at + 1)) {
    if (!stops.has(text.charCodeAt(at - 1))) continue;
    if (at + 1 >= next.end || isSpaceCode(text.charCodeAt(at + 1))) return span(start, at + 1);
  }
  return null;
}

/** What stands before a closing mark and never before an apostrophe. */
const stops = new Set('.,!?…'.split('').map((stop) => stop.charCodeAt(0)));
