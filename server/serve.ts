import {
  type CancellationToken,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import type { NameReader } from './analysis/nameReader.ts';
import { configurationOf } from './configuration.ts';
import { type OpenDocument, openDocument } from './document.ts';
import { readClient } from './features/client.ts';
import type { Client, Session, View } from './features/feature.ts';
import { features } from './features/index.ts';
import { nextTurn } from './features/turn.ts';
import { type FindPeople, listingsOf } from './people.ts';
import { peopleChangedNotification, section } from './protocol.ts';
import { readsLikeArticle } from './recognise.ts';
import { viewOf } from './view.ts';
import { isPeopleFile, peopleFile } from './workspace/people.ts';

/** Until `initialize` has come. */
const unknownClient: Client = readClient({});

/** Version control and output panes show texts that are nobody's copy. */
const ignored = /^(git|output):/;

/**
 * Answers a connection until it ends. The transport is the caller's; this is the same for all of them. `names` gives what
 * was learned about names, and is asked at each look; `findPeople` finds lists of people where the editor does not.
 */
export function serve(
  connection: Connection,
  names: () => NameReader | undefined,
  findPeople: FindPeople = () => null,
): void {
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
  const opened = (uri: string): string | undefined => documents.get(uri)?.source.text;
  const listings = listingsOf(connection, () => client, findPeople, opened, complain);
  const peopleChanged = (): void => {
    listings.changed();
    settingsChanged.tell();
  };

  const view = async (uri: string): Promise<View | null> => {
    if (ignored.test(uri) || documents.get(uri) === undefined) return null;
    const [held, people] = await Promise.all([settings.get(uri), listings.get(uri)]);
    // The latest version wins: while settings were on their way, the text may have changed again.
    const document = documents.get(uri);
    if (document === undefined) return null;
    const { view, fresh } = viewOf(document, { settings: held, people }, client.ours, names());
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
      if ('uri' in asked && isPeopleFile(asked.uri)) return false;
      return typeof text === 'string' && readsLikeArticle(text);
    },
    peopleFile: listings.file,
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
    if (client.registersConfiguration)
      session.attempt(() => connection.client.register(DidChangeConfigurationNotification.type, { section }));
    const watchers = [{ globPattern: `**/${peopleFile}` }];
    if (client.registersWatching && !client.givesPeople)
      session.attempt(() => connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  });
  connection.onDidChangeWatchedFiles(peopleChanged);
  connection.onNotification(peopleChangedNotification, peopleChanged);
  connection.onDidChangeConfiguration((parameters) => {
    settings.changed(parameters?.settings);
    settingsChanged.tell();
  });
  documents.onDidChangeContent(({ document }) => {
    if (isPeopleFile(document.uri)) peopleChanged();
    listeners.changed.tell(document.uri);
  });
  documents.onDidClose(({ document }) => {
    settings.forget(document.uri);
    listings.forget(document.uri);
    if (isPeopleFile(document.uri)) peopleChanged();
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
