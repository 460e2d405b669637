import { lastStarting } from '../model/around.ts';
import type { Article, Entity, Mention, Quote } from '../model/article.ts';
import { overlaps } from '../text/span.ts';

/** A person and the place that names them last before a quotation. */
export interface NearPerson {
  readonly person: Entity;
  readonly mention: Mention;
}

/**
 * The people named before a quotation in the reporter's own words, nearest first, each once, no more than `limit`:
 * from its own paragraph and the two before it. Farther up a reader no longer thinks of them.
 */
export function nearestPeople(article: Article, quote: Quote, limit: number): readonly NearPerson[] {
  const from = article.paragraphs[Math.max(0, quote.paragraph - 2)]?.start ?? 0;
  const found: NearPerson[] = [];
  for (let index = lastStarting(article.mentions, quote.start - 1); index >= 0 && found.length < limit; index--) {
    const mention = article.mentions[index]!;
    if (mention.start < from) break;
    const person = article.entities[mention.entity];
    if (person === undefined || person.type !== 'PERSON' || mention.form === 'role') continue;
    if (found.some((near) => near.person.index === person.index)) continue;
    if (inHeadline(article, mention) || isQuoted(article, quote, mention)) continue;
    found.push({ person, mention });
  }
  return found;
}

const inHeadline = (article: Article, mention: Mention): boolean =>
  article.paragraphs[lastStarting(article.paragraphs, mention.start)]?.role === 'headline';

/** Whether a mention before `quote` stands inside another quotation. */
function isQuoted(article: Article, quote: Quote, mention: Mention): boolean {
  for (let index = quote.index - 1; index >= 0; index--) {
    const other = article.quotes[index]!;
    if (overlaps(other, mention)) return true;
    if (other.level === 1 && other.end <= mention.start) return false;
  }
  return false;
}
