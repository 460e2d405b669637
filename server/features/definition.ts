import type { Location } from 'vscode-languageserver';
import { introductionOf } from '../model/lookup.ts';
import { type Feature, type Session, textDocumentUri, type View } from './feature.ts';
import { entityAt } from './places.ts';
import { rangeOf } from './range.ts';

/** From a surname, pronoun, cue or quotation to the place that gives the name in full; null where nobody is meant. */
export function definition({ uri, article }: Pick<View, 'uri' | 'article'>, offset: number): Location | null {
  const entity = entityAt(article, offset);
  const place = entity === null ? null : introductionOf(article, entity.index);
  return place === null ? null : { uri, range: rangeOf(article.source, place) };
}

/** *Go to definition*: where somebody is introduced. */
export const feature: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register: ({ connection, handle }: Session) => {
    connection.onDefinition(
      handle(null, textDocumentUri, (view, { position }) => definition(view, view.article.source.offsetAt(position))),
    );
  },
};
