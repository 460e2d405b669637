import type { Location } from 'vscode-languageserver';
import { type Feature, type Session, textDocumentUri, type View } from './feature.ts';
import { entityAt } from './places.ts';
import { rangeOf } from './range.ts';
import { rolePlace } from './rolePlace.ts';

/** The words that give somebody's role; null where nobody is meant, or the text gives none. */
export function declaration({ uri, article }: Pick<View, 'uri' | 'article'>, offset: number): Location | null {
  const entity = entityAt(article, offset);
  const place = entity === null ? null : rolePlace(article, entity);
  return place === null ? null : { uri, range: rangeOf(article.source, place) };
}

/** *Go to declaration*: where the text says what somebody is. */
export const feature: Feature = {
  capabilities: ({ asks }) => (asks.has('declaration') ? { declarationProvider: true } : {}),
  register: ({ connection, handle }: Session) => {
    connection.onDeclaration(
      handle(null, textDocumentUri, (view, { position }) => declaration(view, view.article.source.offsetAt(position))),
    );
  },
};
