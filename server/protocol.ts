/** What client and server say to each other beyond the Language Server Protocol. Plain data: both sides import it. */

/** The language an article has in the editor. */
export const languageId = 'news-article';

/** The section of the settings, the prefix of commands, and the source shown beside each finding. */
export const section = 'newsmark';

/** Colour types in the order of the legend; the manifest contributes the same names. */
export const tokenTypes = ['quote', 'cue', 'person', 'organization', 'place', 'pronoun'] as const;

/** Colour modifiers in the order of the legend: modifier n is bit n. */
export const tokenModifiers = ['unattributed', 'indirect', 'continued', 'uncertain'] as const;

export type TokenType = (typeof tokenTypes)[number];
export type TokenModifier = (typeof tokenModifiers)[number];

/** What the client tells the server when it starts it. All of it may be missing: other editors send nothing. */
export interface InitializationOptions {
  /** The scheme of links that come back to the editor, `vscode` or `vscode-insiders`. */
  readonly uriScheme?: string;
  /** Publisher and name of the extension, `newsmark.newsmark`. */
  readonly extensionId?: string;
  /** Command ids the client has registered; only those are offered as links and actions. */
  readonly commands?: readonly string[];
  /** Whether the client answers `newsmark/people` and tells of changes; else the server reads lists of people itself. */
  readonly people?: boolean;
}

/** Server → client request: which list of people holds for a document? Answers `PeopleFile`, or null where none can be. */
export const peopleRequest = 'newsmark/people';

export interface PeopleParameters {
  readonly uri: string;
}

/** A list of people: the nearest one, or the place for a new one. */
export interface PeopleFile {
  readonly uri: string;
  /** As the editor has it, else as it is stored; null while there is no such file. */
  readonly text: string | null;
}

/** Client → server notification without parameters: any list of people may be another now. */
export const peopleChangedNotification = 'newsmark/peopleChanged';

/** Client → server request: how to add the person at a range to the list of people. Answers `PeopleAnswer`. */
export const addToPeopleListRequest = 'newsmark/addToPeopleList';

export interface AddToPeopleListParameters {
  readonly uri: string;
  readonly range: { readonly start: ProtocolPosition; readonly end: ProtocolPosition };
}

/** The change to make, or why none is: no name there, listed already, no folder for a list. */
export type PeopleAnswer =
  | { readonly addition: PeopleAddition }
  | { readonly problem: 'nobody' | 'nowhere' }
  | { readonly problem: 'listed'; readonly name: string };

/** Text to insert into a list of people, which is made first where it is not there. */
export interface PeopleAddition {
  /** Whom it adds. */
  readonly name: string;
  readonly uri: string;
  readonly create: boolean;
  readonly position: ProtocolPosition;
  readonly text: string;
}

/** Server → client request: which file holds the decisions about a document? Answers `SidecarFile`, or null where none can be. */
export const sidecarRequest = 'newsmark/sidecar';

export interface SidecarParameters {
  readonly uri: string;
}

/** A file of decisions, or the place for a new one. */
export interface SidecarFile {
  readonly uri: string;
  /** As the editor has it, else as it is stored; null while there is no such file. */
  readonly text: string | null;
}

/** 0-based line and character in UTF-16 units, as the protocol counts. */
export interface ProtocolPosition {
  readonly line: number;
  readonly character: number;
}

/** Client → server request: does this text read like a news article? Answers `boolean`. */
export const recogniseRequest = 'newsmark/recognise';

/** An open document by its address, or a text by itself. */
export type RecogniseParameters = { readonly uri: string } | { readonly text: string };

/** Server → client notification: the figures of the status item, after each analysis that changed them. */
export const summaryNotification = 'newsmark/summary';

export interface Summary {
  readonly uri: string;
  /** Quotations that are somebody's words. */
  readonly quotes: number;
  /** Those among them that nobody is named for. */
  readonly unattributed: number;
  readonly isArticle: boolean;
}

/** Client → server notification: where the caret is, so that the paragraph being typed stays quiet. */
export const caretNotification = 'newsmark/caret';

export interface Caret {
  readonly uri: string;
  /** 0-based, as the protocol counts. */
  readonly line: number;
}

/** Client → server request: the page of one rule. Answers Markdown, or an empty string for an unknown id. */
export const rulePageRequest = 'newsmark/rulePage';

export interface RulePageParameters {
  readonly id: string;
}

/** Client → server request: all quotations of an open document. Answers `QuotationRange[]` in the order of the text. */
export const quotationsRequest = 'newsmark/quotations';

export interface QuotationsParameters {
  readonly uri: string;
}

/** Where one quotation stands, marks included, as a protocol range (0-based, UTF-16). */
export interface QuotationRange {
  readonly start: ProtocolPosition;
  readonly end: ProtocolPosition;
  /** True for speech that nobody is named for. */
  readonly unattributed: boolean;
}

/** Commands the server puts into actions and hovers. The client registers them and lists them when it starts. */
export const commands = {
  /** Argument: rule id. Sets the rule to `off` in the user's `newsmark.rules`. */
  turnRuleOff: 'newsmark.turnRuleOff',
  /** Arguments: document uri, then a protocol range. Puts the caret there. */
  goTo: 'newsmark.goTo',
} as const;

/** What the client tells a worker before the protocol begins: the file of names. */
export interface NamesMessage {
  readonly names: Uint8Array;
}

/** Whether a message is the file of names. */
export const isNames = (message: unknown): message is NamesMessage =>
  typeof message === 'object' && message !== null && (message as { names?: unknown }).names instanceof Uint8Array;
