import type { Article, Entity } from '../model/article.ts';
import { type Annotation, annotationAt, attributionOf, quotesBy } from '../model/lookup.ts';
import type { Span } from '../text/span.ts';

/** The person or body the words at `offset` belong to or speak of; null where there is none. */
export function entityAt(article: Article, offset: number): Entity | null {
  const found = annotationAt(article, offset);
  const index = found === null ? null : entityIndex(article, found);
  return index === null ? null : (article.entities[index] ?? null);
}

function entityIndex(article: Article, found: Annotation): number | null {
  if (found.kind === 'mention') return found.mention.entity;
  if (found.kind === 'quote') return attributionOf(article, found.quote)?.speaker ?? null;
  return found.attribution.speaker;
}

/** All that a person says, then every place that names or means them. */
export const placesOf = (article: Article, entity: Entity): readonly Span[] => [
  ...quotesBy(article, entity.index),
  ...entity.mentions,
];
