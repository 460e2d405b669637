import { lastStarting } from '../model/around.ts';
import type { Article, Entity, Mention, Quote } from '../model/article.ts';

/** A person and the place that names them last before a quotation. */
export interface NearPerson {
  readonly person: Entity;
  readonly mention: Mention;
}

/**
 * Answers for one quotation after the other, in the order of the text, which people are named before it in the
 * reporter's own words, nearest first, each once, no more than `limit`: from its own paragraph and the two before it.
 * Farther up a reader no longer thinks of them. One pass over the text, whatever is asked; none until something is.
 */
export function nearestPeople(article: Article, limit: number): (quote: Quote) => readonly NearPerson[] {
  let next = 0;
  let nearest: readonly NearPerson[] = [];
  const isQuoted = quotedSoFar(article);
  return (quote) => {
    const { mentions, entities } = article;
    const from = article.paragraphs[Math.max(0, quote.paragraph - 2)]?.start ?? 0;
    if (next < mentions.length && mentions[next]!.start < from) next = lastStarting(mentions, from - 1) + 1;
    for (; next < mentions.length && mentions[next]!.start < quote.start; next++) {
      const mention = mentions[next]!;
      const person = entities[mention.entity];
      if (person === undefined || person.type !== 'PERSON' || mention.form === 'role') continue;
      if (isQuoted(mention) || inHeadline(article, mention, quote.paragraph)) continue;
      nearest = [{ person, mention }, ...nearest.filter((near) => near.person !== person)].slice(0, limit);
    }
    return nearest.filter(({ mention }) => mention.start >= from);
  };
}

/** Whether a mention in the paragraph of that index or one of the two before it stands in a headline. */
function inHeadline({ paragraphs }: Article, mention: Mention, last: number): boolean {
  let index = last;
  while (index > 0 && paragraphs[index]!.start > mention.start) index--;
  return paragraphs[index]?.role === 'headline';
}

/** Tells of mentions, asked about in the order of the text, whether they touch a quotation. */
function quotedSoFar({ quotes }: Article): (mention: Mention) => boolean {
  let next = 0;
  let end = 0;
  return (mention) => {
    for (; next < quotes.length && quotes[next]!.start < mention.end; next++) end = Math.max(end, quotes[next]!.end);
    return end > mention.start;
  };
}
