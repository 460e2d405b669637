import type { Article } from './article.ts';
import { beside } from './beside.ts';

/** Words of which court copy is full. */
const words =
  /\b(?:courts?|courtroom|judges?|jury|jurors|prosecutors?|plaintiffs?|defendants?|lawsuit|sued|suing|indict(?:ed|ment)|pleaded|pleads|sentenced|convicted|acquitted|trial|tribunal|inquest|magistrates?|barrister|complaint|court filing)\b/gi;

/** How many of them make a story about a case. */
const enough = 3;

const known = beside<boolean>();

/** Whether an article tells of a case at law, where *alleged* and *admitted* say just what they mean. Worked out once, when asked. */
export function isCourtCopy(article: Article): boolean {
  const before = known.get(article);
  if (before !== undefined) return before;
  let found = 0;
  words.lastIndex = 0;
  while (found < enough && words.exec(article.source.text) !== null) found += 1;
  known.set(article, found >= enough);
  return found >= enough;
}
