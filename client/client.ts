import { type Event, EventEmitter, type ExtensionContext, type LogOutputChannel, type TextDocument } from 'vscode';
import {
  type BaseLanguageClient,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  type LanguageClientOptions,
  State,
} from 'vscode-languageclient';
import {
  type PeopleFile,
  type PeopleParameters,
  peopleRequest,
  type SidecarFile,
  type SidecarParameters,
  type Summary,
  section,
  sidecarRequest,
  summaryNotification,
} from '../server/protocol.ts';
import type { Admission } from './articlesOnly.ts';
import { askForColours, askForOutline } from './askAgain.ts';
import { optionsOf } from './options.ts';

/** The id of the language client is the section of its trace setting. */
export const clientId = section;
export const clientName = 'Newsmark';

/** A client that is not running yet, and how to be rid of what its server ran in. */
export interface Launched {
  readonly client: BaseLanguageClient;
  readonly discard: () => void;
}

/** Makes a client; desktop and browser differ in nothing else. */
export type Launch = (options: LanguageClientOptions) => Launched;

/** `down`: it crashed too often, or could not be started. */
export type ServerState = 'stopped' | 'starting' | 'running' | 'down';

/** The server as the rest of the client sees it. Nothing here rejects; what goes wrong is in the log and the state. */
export interface Server {
  readonly state: ServerState;
  readonly onState: Event<ServerState>;
  readonly onSummary: Event<Summary>;
  /** Does nothing while it is starting or running, or is down. */
  start(): Promise<void>;
  stop(): Promise<void>;
  restart(): Promise<void>;
  /** Undefined when there is no server to answer, or it did not. */
  request<Answer>(method: string, parameters: object): Promise<Answer | undefined>;
  notify(method: string, parameters: object): void;
  /** Opens or closes one document at the server; editor events do so for all others. */
  open(document: TextDocument): void;
  close(document: TextDocument): void;
  /** The outline of all documents is another now, though no text has changed. */
  outlineChanged(): void;
}

export interface ServerParts {
  readonly context: ExtensionContext;
  readonly launch: Launch;
  readonly log: LogOutputChannel;
  /** Commands the server may offer. */
  readonly commands: readonly string[];
  readonly admission: Admission;
  /** Finds the list of people for the document at an address. */
  readonly people: (uri: string) => Promise<PeopleFile | null>;
  /** Finds the file of decisions about the document at an address. */
  readonly sidecar: (uri: string) => Promise<SidecarFile | null>;
}

/** A server, not started. */
export function createServer(parts: ServerParts): Server {
  const states = new EventEmitter<ServerState>();
  const summaries = new EventEmitter<Summary>();
  let state: ServerState = 'stopped';
  let current: Launched | null = null;
  let queue: Promise<void> = Promise.resolve();

  const become = (next: ServerState): void => {
    if (next === state) return;
    state = next;
    states.fire(next);
  };
  /** One after the other: a client cannot be stopped while it starts. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work).catch((error) => parts.log.error(error instanceof Error ? error : String(error)));
    return queue;
  };

  const up = async (): Promise<void> => {
    if (state !== 'stopped') return;
    become('starting');
    const launched = parts.launch(optionsOf(parts, () => become('down')));
    current = launched;
    const { client } = launched;
    client.onDidChangeState(({ newState }) => {
      if (current !== launched) return;
      if (newState === State.Running) become('running');
      else if (state === 'down') return;
      else if (newState === State.StartFailed) become('down');
      // After a crash the library starts it again.
      else become('starting');
    });
    client.onRequest(peopleRequest, ({ uri }: PeopleParameters) => parts.people(uri));
    client.onRequest(sidecarRequest, ({ uri }: SidecarParameters) => parts.sidecar(uri));
    client.onNotification(summaryNotification, (summary: Summary) => summaries.fire(summary));
    try {
      await client.start();
    } catch (error) {
      become('down');
      throw error;
    }
  };
  const down = async (): Promise<void> => {
    const stopping = current;
    current = null;
    become('stopped');
    try {
      if (stopping?.client.needsStop()) {
        // After a crash it may be on its way up, and can be stopped only when it is there.
        await stopping.client.start();
        await stopping.client.stop();
      }
    } finally {
      stopping?.discard();
    }
  };
  const running = (): BaseLanguageClient | null => (state === 'running' ? (current?.client ?? null) : null);

  const askAgain = (document: TextDocument): void => {
    const client = running();
    if (client === null) return;
    askForColours(client, document);
    askForOutline(client);
  };

  return {
    get state() {
      return state;
    },
    onState: states.event,
    onSummary: summaries.event,
    start: () => inTurn(up),
    stop: () => inTurn(down),
    restart: () => {
      void inTurn(down);
      return inTurn(up);
    },
    request: async <Answer>(method: string, parameters: object) => {
      try {
        await queue;
        return await running()?.sendRequest<Answer>(method, parameters);
      } catch (error) {
        parts.log.warn(`${method}: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
      }
    },
    notify: (method, parameters) => {
      running()
        ?.sendNotification(method, parameters)
        .catch((error: unknown) => parts.log.warn(`${method}: ${String(error)}`));
    },
    open: (document) => {
      // It may have been asked about before it was open at the server, and the answer was nothing.
      running()?.getFeature(DocumentDiagnosticRequest.method)?.getProvider(document)?.forget(document);
      running()?.getFeature(DidOpenTextDocumentNotification.method).getProvider(document)?.send(document);
      askAgain(document);
    },
    close: (document) => {
      running()?.getFeature(DidCloseTextDocumentNotification.method).getProvider(document)?.send(document);
      askAgain(document);
    },
    outlineChanged: () => {
      const client = running();
      if (client !== null) askForOutline(client);
    },
  };
}
