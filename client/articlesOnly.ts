import type { TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { languageId } from '../server/protocol.ts';

/** Lets the server see articles alone, each as a document of our language, whatever the editor calls it. */
export function articlesOnly(admits: (document: TextDocument) => boolean): Middleware {
  const open = new Set<string>();
  return {
    didOpen: async (document, next) => {
      if (!admits(document)) return;
      open.add(document.uri.toString());
      await next(asArticle(document));
    },
    didChange: async (event, next) => {
      if (open.has(event.document.uri.toString())) await next(event);
    },
    didClose: async (document, next) => {
      if (open.delete(document.uri.toString())) await next(document);
    },
  };
}

/** The same document under our language: what is a Markdown file to the editor is an article to the server. */
const asArticle = (document: TextDocument): TextDocument =>
  document.languageId === languageId ? document : Object.create(document, { languageId: { value: languageId } });
