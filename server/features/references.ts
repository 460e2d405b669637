import type { Location } from 'vscode-languageserver';
import { introductionOf } from '../model/lookup.ts';
import { type Feature, type Session, textDocumentUri, type View } from './feature.ts';
import { entityAt, placesOf } from './places.ts';
import { rangeOf } from './range.ts';

/** What somebody says, then where they are named; the introduction only when it is asked for. */
export function references(
  { uri, article }: Pick<View, 'uri' | 'article'>,
  offset: number,
  introduction: boolean,
): Location[] {
  const entity = entityAt(article, offset);
  if (entity === null) return [];
  const left = introduction ? null : introductionOf(article, entity.index);
  return placesOf(article, entity)
    .filter((place) => place !== left)
    .map((place) => ({ uri, range: rangeOf(article.source, place) }));
}

/** *Find all references*: the quotations and mentions of somebody. */
export const feature: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  register: ({ connection, handle }: Session) => {
    connection.onReferences(
      handle([], textDocumentUri, (view, { position, context }) =>
        references(view, view.article.source.offsetAt(position), context?.includeDeclaration !== false),
      ),
    );
  },
};
