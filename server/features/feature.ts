import type { CancellationToken, Connection, ResponseError, ServerCapabilities } from 'vscode-languageserver';
import type { Article } from '../model/article.ts';
import type { JudgedFinding } from '../model/finding.ts';
import type { PeopleList } from '../model/people.ts';
import type { PeopleFile, RecogniseParameters, SidecarFile } from '../protocol.ts';
import type { Settings } from '../settings.ts';
import type { SidecarFault } from '../workspace/sidecar.ts';
import type { Tracking } from '../workspace/tracking.ts';

/** What the other end can do, read once from its `initialize`. */
export interface Client {
  /** The requests about a document that it makes, by their names under `textDocument` in its capabilities. */
  readonly asks: ReadonlySet<string>;
  readonly folding: {
    /** Whether it folds whole lines only. */
    readonly wholeLines: boolean;
    /** Whether it shows words of ours in place of what is folded away. */
    readonly labels: boolean;
    /** How many folds it wants. */
    readonly most: number;
  };
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesTokens: boolean;
  readonly givesConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly resolvesEdits: boolean;
  readonly versionedEdits: boolean;
  /** Whether an edit may hold places to fill in. */
  readonly snippetEdits: boolean;
  /** Whether an edit may ask before it is made. */
  readonly asksBeforeEdits: boolean;
  /** Whether it looks whether a name can be changed, and as what, before it asks for the new one. */
  readonly preparesRename: boolean;
  /** Whether it asks before edits of a rename that must be agreed to. */
  readonly asksBeforeRename: boolean;
  /** Whether it shows lines above the text, and can be told that they are others now. */
  readonly showsLenses: boolean;
  readonly refreshesLenses: boolean;
  /** Whether it shows hints inside the text, can be told that they are others now, and asks for their reasons later. */
  readonly showsHints: boolean;
  readonly refreshesHints: boolean;
  readonly resolvesHints: boolean;
  /** Whether it completes words, and can be told later that we do. */
  readonly completes: boolean;
  readonly registersCompletion: boolean;
  readonly markdown: boolean;
  /** Commands it has registered. */
  readonly commands: ReadonlySet<string>;
  /** Start of links to rule pages, `vscode://newsmark.newsmark/`; null for an editor that has no such pages. */
  readonly pages: string | null;
  /** Whether it knows our own notifications. */
  readonly ours: boolean;
  /** Whether it finds lists of people for us. */
  readonly givesPeople: boolean;
  /** Whether it finds files of decisions for us. */
  readonly givesSidecars: boolean;
  /** Whether an edit may make a file. */
  readonly createsFiles: boolean;
  /** Whether it can be asked to tell of changed files. */
  readonly registersWatching: boolean;
}

/** One version of one open document, with the settings that hold for it: all a handler looks at. */
export interface View {
  readonly uri: string;
  readonly version: number;
  /** Of the document, the settings, the people and the opening: the same text under the same conditions has the same one. */
  readonly revision: string;
  readonly article: Article;
  readonly settings: Settings;
  /** Who is listed for the document; undefined without a list. */
  readonly people: PeopleList | undefined;
  /** What the rules say, in the order of the text; worked out once. */
  readonly findings: () => readonly JudgedFinding[];
  /** What the rules would say about another text under the same settings, whatever was decided. */
  readonly judged: (text: string) => readonly JudgedFinding[];
}

/** The file of decisions about one open document, and where its decisions stand. */
export interface HeldSidecar {
  readonly file: SidecarFile;
  /** What breaks the file so that it must not be written; null for a sound one. */
  readonly broken: SidecarFault | null;
  readonly tracking: Tracking;
}

/** A request handler as the connection wants it. */
export type Handler<P, R> = (parameters: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

/** What `serve` gives to the features. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  /**
   * The one guard round every handler: finds the document, yields once, looks at the token, catches and logs. The
   * answer is `empty` whenever there is nothing to look at or something broke.
   */
  handle<P, R>(
    empty: R,
    uriOf: (parameters: unknown) => unknown,
    answer: (view: View, parameters: P) => R | Promise<R>,
  ): Handler<P, R>;
  /** The latest version of an open document; null when it is closed, ignored, or not to be read as an article. */
  view(uri: string): Promise<View | null>;
  /** The list of people that holds for a document, or the place for one, looked for again or as last seen; null where none can be. */
  peopleFile(uri: string, when: 'now' | 'last'): Promise<PeopleFile | null>;
  /** The file of decisions about an open document, looked for again; null where none can be. */
  sidecar(uri: string): Promise<HeldSidecar | null>;
  /** Runs something outside a request; what it throws is logged. */
  attempt(work: () => unknown): void;
  /** Whether a text by itself, or that of an open document, reads like an article, whatever settings say. */
  recognises(asked: RecogniseParameters): boolean;
  /** Addresses of all open documents. */
  open(): readonly string[];
  onChanged(listener: (uri: string) => void): void;
  onClosed(listener: (uri: string) => void): void;
  /** After the settings of all documents, or the people listed for them, may have changed. */
  onSettings(listener: () => void): void;
  /** After a version was read for the first time. */
  onRead(listener: (view: View) => void): void;
}

/** One request or notification, whole: what is announced for it and how it is answered. */
export interface Feature {
  readonly capabilities: (client: Client) => ServerCapabilities;
  readonly register: (session: Session) => void;
}

/** The address in parameters that carry a `textDocument`, as nearly all do; undefined in malformed ones. */
export const textDocumentUri = (parameters: unknown): unknown =>
  (parameters as { textDocument?: { uri?: unknown } } | null | undefined)?.textDocument?.uri;
