import type { TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { languageId } from '../server/protocol.ts';

/** What the client knows about documents. */
export interface Admission {
  /** Whether a document is an article. */
  readonly admits: (document: TextDocument) => boolean;
  /** Resolves when that is known for the document at this address. */
  readonly known: (uri: string) => Promise<void> | undefined;
}

/**
 * Lets the server see articles alone, each as a document of our language, whatever the editor calls it. No request
 * about a document goes out before the server has it: the library lets some overtake, and the answer would be nothing.
 */
export function articlesOnly({ admits, known }: Admission): Middleware {
  const open = new Set<string>();
  const opening = new Map<string, Promise<void>>();
  return {
    didOpen: async (document, next) => {
      if (!admits(document)) return;
      const uri = document.uri.toString();
      open.add(uri);
      const sent = next(asArticle(document));
      opening.set(uri, sent);
      try {
        await sent;
      } finally {
        if (opening.get(uri) === sent) opening.delete(uri);
      }
    },
    didChange: async (event, next) => {
      if (open.has(event.document.uri.toString())) await next(event);
    },
    didClose: async (document, next) => {
      if (open.delete(document.uri.toString())) await next(document);
    },
    sendRequest: async (type, parameters, token, next) => {
      const uri = addressIn(parameters);
      if (uri !== undefined) {
        await known(uri);
        await opening.get(uri);
      }
      return next(type, parameters, token);
    },
  };
}

/** The same document under our language: what is a Markdown file to the editor is an article to the server. */
const asArticle = (document: TextDocument): TextDocument =>
  document.languageId === languageId ? document : Object.create(document, { languageId: { value: languageId } });

/** The document that a request is about. */
function addressIn(parameters: unknown): string | undefined {
  const { textDocument, uri } = (parameters ?? {}) as {
    readonly textDocument?: { readonly uri?: string };
    readonly uri?: string;
  };
  return textDocument?.uri ?? uri;
}
