import type { Article } from '../model/article.ts';

/** Whether the paragraph of that index is running copy: not a headline, a byline, a label or a list, which have rules of their own. */
export function inProse(article: Article, paragraph: number): boolean {
  const role = article.paragraphs[paragraph]?.role;
  return role === 'body' || role === 'dateline';
}
