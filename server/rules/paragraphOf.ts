import { lastStarting } from '../model/around.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../text/span.ts';

/** Index in `Article.paragraphs` of the paragraph a place starts in; -1 before the first. */
export const paragraphOf = (article: Article, at: Span): number => lastStarting(article.paragraphs, at.start);
