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
import { isChange, type OpenDocument, openDocument } from './document.ts';
import { readClient } from './features/client.ts';
import type { Client, Session, View } from './features/feature.ts';
import { features } from './features/index.ts';
import { nextTurn } from './features/turn.ts';
import { type FindPeople, listingsOf } from './people.ts';
import { peopleChangedNotification, section, sidecarChangedNotification } from './protocol.ts';
import { readsLikeArticle } from './recognise.ts';
import { type FindSidecar, sidecarsOf } from './sidecars.ts';
import { viewOf } from './view.ts';
import { isPeopleFile, peopleFile } from './workspace/people.ts';
import { isSidecarFile, sidecarSuffix } from './workspace/sidecar.ts';

/** Until `initialize` has come. */
const unknownClient: Client = readClient({});

/** Version control and output panes show texts that are nobody's copy. */
const ignored = /^(git|output):/;

/**
 * Answers a connection until it ends. The transport is the caller's; this is the same for all of them. `names` gives what
 * was learned about names, and is asked at each look; `findPeople` and `findSidecar` find lists of people and files of
 * decisions where the editor does not.
 */
export function serve(
  connection: Connection,
  names: () => NameReader | undefined,
  findPeople: FindPeople = () => null,
  findSidecar: FindSidecar = () => null,
): void {
  const documents = new TextDocuments<OpenDocument>({
    create: (uri, languageId, version, text) => openDocument(uri, languageId, version, ignored.test(uri) ? '' : text),
    update: (document, changes, version) => {
      if (ignored.test(document.uri)) return document;
      sidecars.edited(document.uri, changes.filter(isChange));
      return document.changed(changes, version);
    },
  });
  const listeners = { changed: listenerList<string>(), closed: listenerList<string>(), read: listenerList<View>() };
  const settingsChanged = listenerList<void>();
  let client = unknownClient;
  const complain = (what: unknown): void =>
    connection.console.error(what instanceof Error ? (what.stack ?? what.message) : String(what));
  const settings = configurationOf(connection, () => client, complain);
  const opened = (uri: string): string | undefined => documents.get(uri)?.source.text;
  const listings = listingsOf(connection, () => client, findPeople, opened, complain);
  const sidecars = sidecarsOf(
    connection,
    () => client,
    findSidecar,
    (uri) => documents.get(uri)?.source,
    complain,
  );
  const sidecarChanged = (): void => {
    sidecars.changed();
    settingsChanged.tell();
  };
  const peopleChanged = (): void => {
    listings.changed();
    settingsChanged.tell();
  };

  const besideChanged = (uri: string): void => {
    if (isPeopleFile(uri)) peopleChanged();
    if (isSidecarFile(uri)) sidecarChanged();
  };

  const view = async (uri: string): Promise<View | null> => {
    if (ignored.test(uri) || documents.get(uri) === undefined) return null;
    const [held, people] = await Promise.all([settings.get(uri), listings.get(uri), sidecars.get(uri, 'last')]);
    // The latest version wins: while settings were on their way, the text may have changed again.
    const document = documents.get(uri);
    if (document === undefined) return null;
    const conditions = { settings: held, people, decisions: sidecars.current(uri) };
    const { view, fresh } = viewOf(document, conditions, client.ours, names());
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
      if ('uri' in asked && isBeside(asked.uri)) return false;
      return typeof text === 'string' && readsLikeArticle(text);
    },
    peopleFile: listings.file,
    sidecar: (uri) => sidecars.get(uri, 'now'),
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
    const watchers = [
      ...(client.givesPeople ? [] : [{ globPattern: `**/${peopleFile}` }]),
      ...(client.givesSidecars ? [] : [{ globPattern: `**/*${sidecarSuffix}` }]),
    ];
    if (client.registersWatching && watchers.length > 0)
      session.attempt(() => connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  });
  connection.onDidChangeWatchedFiles(() => {
    sidecars.changed();
    peopleChanged();
  });
  connection.onNotification(sidecarChangedNotification, sidecarChanged);
  connection.onNotification(peopleChangedNotification, peopleChanged);
  connection.onDidChangeConfiguration((parameters) => {
    settings.changed(parameters?.settings);
    settingsChanged.tell();
  });
  documents.onDidChangeContent(({ document }) => {
    besideChanged(document.uri);
    listeners.changed.tell(document.uri);
  });
  documents.onDidClose(({ document }) => {
    settings.forget(document.uri);
    listings.forget(document.uri);
    sidecars.forget(document.uri);
    besideChanged(document.uri);
    listeners.closed.tell(document.uri);
  });
  documents.listen(connection);
  connection.listen();
}

/** Whether a file stands beside articles and is none. */
const isBeside = (uri: string): boolean => isPeopleFile(uri) || isSidecarFile(uri);

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
