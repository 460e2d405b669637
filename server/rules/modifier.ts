import { groupNouns, unnamedPeople } from '../lexicon/people.ts';
import type { Article, Mention } from '../model/article.ts';
import { isLetterCode } from '../text/tokens.ts';

/** Whether a name only describes the noun behind it: the *Petrow* campaign. */
export function isModifier({ source: { text } }: Article, { end }: Mention): boolean {
  if (text.charCodeAt(end) !== 32 || !isLetterCode(text.charCodeAt(end + 1))) return false;
  const next = /^[\p{L}-]+/u.exec(text.slice(end + 1, end + 30))?.[0] ?? '';
  return unnamedPeople().has(next) || groupNouns().has(next) || described.has(next);
}

const described = new Set(
  'term era troops train camp house family presidency bid rally speech victory win loss years mask statue bill'.split(
    ' ',
  ),
);

/** Whether a possessive ’s follows: in Ann Petrow*’s* son she herself is farther from a reader’s mind. */
export function isOwner({ source: { text } }: Article, { end }: Mention): boolean {
  const mark = text[end];
  return (mark === '’' || mark === "'") && /^s?[^\p{L}]/u.test(text.slice(end + 1, end + 3));
}
