import {
  type CancellationToken,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { configurationOf } from './configuration.ts';
import { type OpenDocument, openDocument } from './document.ts';
import { readClient } from './features/client.ts';
import type { Client, Session, View } from './features/feature.ts';
import { features } from './features/index.ts';
import { nextTurn } from './features/turn.ts';
import { section } from './protocol.ts';
import { readsLikeArticle } from './recognise.ts';
import { viewOf } from './view.ts';

/** Until `initialize` has come. */
const unknownClient: Client = readClient({});

/** Version control and output panes show texts that are nobody's copy. */
const ignored = /^(git|output):/;

/** Answers a connection until it ends. The transport is the caller's; this is the same for all of them. */
export function serve(connection: Connection): void {
  const documents = new TextDocuments<OpenDocument>({
    create: (uri, languageId, version, text) => openDocument(uri, languageId, version, ignored.test(uri) ? '' : text),
    update: (document, changes, version) =>
      ignored.test(document.uri) ? document : document.changed(changes, version),
  });
  const listeners = { changed: listenerList<string>(), closed: listenerList<string>(), read: listenerList<View>() };
  const settingsChanged = listenerList<void>();
  let client = unknownClient;
  const complain = (what: unknown): void =>
    connection.console.error(what instanceof Error ? (what.stack ?? what.message) : String(what));
  const settings = configurationOf(connection, () => client, complain);

  const view = async (uri: string): Promise<View | null> => {
    if (ignored.test(uri) || documents.get(uri) === undefined) return null;
    const held = await settings.get(uri);
    // The latest version wins: while settings were on their way, the text may have changed again.
    const document = documents.get(uri);
    if (document === undefined) return null;
    const { view, fresh } = viewOf(document, held, client.ours);
    if (view !== null && fresh) listeners.read.tell(view);
    return view;
  };

  const session: Session = {
    connection,
    get client() {
      return client;
    },
    view,
    handle: (empty, uriOf, answer) => async (parameters, token: CancellationToken) => {
      try {
        const uri = uriOf(parameters);
        if (typeof uri !== 'string' || documents.get(uri) === undefined) return empty;
        await nextTurn();
        if (token.isCancellationRequested) return cancelled();
        const found = await view(uri);
        if (token.isCancellationRequested) return cancelled();
        return found === null ? empty : answer(found, parameters);
      } catch (error) {
        complain(error);
        return empty;
      }
    },
    attempt: (work) => {
      Promise.resolve().then(work).catch(complain);
    },
    recognises: (asked) => {
      const text = 'text' in asked ? asked.text : documents.get(asked.uri)?.source.text;
      return typeof text === 'string' && readsLikeArticle(text);
    },
    open: () => documents.keys(),
    onChanged: listeners.changed.add,
    onClosed: listeners.closed.add,
    onSettings: settingsChanged.add,
    onRead: listeners.read.add,
  };

  connection.onInitialize((parameters: InitializeParams) => {
    const first = client === unknownClient;
    client = readClient(parameters);
    const capabilities: ServerCapabilities = {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    };
    for (const feature of features) {
      Object.assign(capabilities, feature.capabilities(client));
      if (first) feature.register(session);
    }
    return { capabilities, serverInfo: { name: 'Newsmark' } };
  });
  connection.onInitialized(() => {
    if (!client.registersConfiguration) return;
    session.attempt(() => connection.client.register(DidChangeConfigurationNotification.type, { section }));
  });
  connection.onDidChangeConfiguration((parameters) => {
    settings.changed(parameters?.settings);
    settingsChanged.tell();
  });
  documents.onDidChangeContent(({ document }) => listeners.changed.tell(document.uri));
  documents.onDidClose(({ document }) => {
    settings.forget(document.uri);
    listeners.closed.tell(document.uri);
  });
  documents.listen(connection);
  connection.listen();
}

const cancelled = (): ResponseError<never> =>
  new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'Not needed any more');

function listenerList<T>(): { add(listener: (value: T) => void): void; tell(value: T): void } {
  const all: ((value: T) => void)[] = [];
  return {
    add: (listener) => {
      all.push(listener);
    },
    tell: (value) => {
      for (const listener of all) listener(value);
    },
  };
}
