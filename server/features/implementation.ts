import type { Location } from 'vscode-languageserver';
import { quotesBy } from '../model/lookup.ts';
import { type Feature, type Session, textDocumentUri, type View } from './feature.ts';
import { entityAt } from './places.ts';
import { rangeOf } from './range.ts';

/** All quotations of whoever the words at `offset` belong to or speak of, in the order of the text. */
export function implementations({ uri, article }: Pick<View, 'uri' | 'article'>, offset: number): Location[] {
  const entity = entityAt(article, offset);
  if (entity === null) return [];
  return quotesBy(article, entity.index).map((quote) => ({ uri, range: rangeOf(article.source, quote) }));
}

/** *Go to implementations*: the quotations of somebody. */
export const feature: Feature = {
  capabilities: ({ asks }) => (asks.has('implementation') ? { implementationProvider: true } : {}),
  register: ({ connection, handle }: Session) => {
    connection.onImplementation(
      handle([], textDocumentUri, (view, { position }) =>
        implementations(view, view.article.source.offsetAt(position)),
      ),
    );
  },
};
