import type { Span } from '../text/span.ts';
import { lastStarting } from './around.ts';
import type { Article } from './article.ts';
import { levelsOf } from './levels.ts';

/** Whether the first character of a span stands inside quotation marks, be they of speech or not. */
export function isQuoted(article: Article, { start }: Span): boolean {
  const { outermost } = levelsOf(article);
  const quote = outermost[lastStarting(outermost, start)];
  return quote !== undefined && start < quote.end;
}
