import { type Event, EventEmitter, type ExtensionContext, env, type LogOutputChannel, type TextDocument } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  SemanticTokensRegistrationType,
  State,
} from 'vscode-languageclient';
import {
  type InitializationOptions,
  languageId,
  type Summary,
  section,
  summaryNotification,
} from '../server/protocol.ts';
import { type Admission, articlesOnly } from './articlesOnly.ts';
import { crashCounter } from './crashes.ts';

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
}

export interface ServerParts {
  readonly context: ExtensionContext;
  readonly launch: Launch;
  readonly log: LogOutputChannel;
  /** Commands the server may offer. */
  readonly commands: readonly string[];
  readonly admission: Admission;
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
      repaint(running(), document);
    },
    close: (document) => {
      running()?.getFeature(DidCloseTextDocumentNotification.method).getProvider(document)?.send(document);
      repaint(running(), document);
    },
  };
}

/** Colours are asked for again only when the text changes, or when told so. */
const repaint = (client: BaseLanguageClient | null, document: TextDocument): void =>
  client
    ?.getFeature(SemanticTokensRegistrationType.method)
    ?.getProvider(document)
    ?.onDidChangeSemanticTokensEmitter.fire();

function optionsOf(parts: ServerParts, giveUp: () => void): LanguageClientOptions {
  const crashes = crashCounter();
  const initializationOptions: InitializationOptions = {
    uriScheme: env.uriScheme,
    extensionId: parts.context.extension.id,
    commands: parts.commands,
  };
  return {
    documentSelector: [{ language: languageId }, { language: 'markdown' }],
    initializationOptions,
    outputChannel: parts.log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    markdown: { isTrusted: { enabledCommands: [...parts.commands] }, supportHtml: false },
    diagnosticPullOptions: { onChange: true },
    middleware: articlesOnly(parts.admission),
    // `handled` keeps the library from telling on its own: the status item does, and one message when it is over.
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        if (crashes.another(Date.now())) return { action: CloseAction.Restart, handled: true };
        giveUp();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
    initializationFailedHandler: (error) => {
      parts.log.error(error instanceof Error ? error : String(error));
      giveUp();
      return false;
    },
  };
}
