import type { DocumentSymbol } from 'vscode-languageserver';
import type { Article } from '../model/article.ts';
import type { Settings } from '../settings.ts';
import { type Feature, type Session, textDocumentUri } from './feature.ts';
import { outlineBySpeaker } from './outlineBySpeaker.ts';
import { outlineByStructure } from './outlineByStructure.ts';

/** The outline of an article, by its paragraphs or by its speakers; a text that is no article has none. */
export function documentSymbols(article: Article, form: Settings['outline']): DocumentSymbol[] {
  if (!article.isArticle) return [];
  return form === 'speaker' ? outlineBySpeaker(article) : outlineByStructure(article);
}

/** The outline, and with it the path above the text: who is speaking here. */
export const feature: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'Newsmark' } }),
  register: ({ connection, handle }: Session) => {
    connection.onDocumentSymbol(
      handle([], textDocumentUri, ({ article, settings }) => documentSymbols(article, settings.outline)),
    );
  },
};
