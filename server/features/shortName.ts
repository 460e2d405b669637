import type { Article, Entity } from '../model/article.ts';

/** What the article calls somebody after the first time: `Okafor` for Jane Okafor; the whole name if never shortened. */
export function shortName(article: Article, entity: Entity): string {
  const short = entity.mentions.find((mention) => mention.form === 'short' || mention.form === 'acronym');
  return short === undefined ? entity.name : article.source.slice(short).replace(/\s+/g, ' ');
}
