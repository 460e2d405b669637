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
  /** Whether the client answers `newsmark/sidecar` and tells of changes; else the server reads files of decisions itself. */
  readonly sidecars?: boolean;
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

/** Client → server notification without parameters: any file of decisions may be another now. */
export const sidecarChangedNotification = 'newsmark/sidecarChanged';

/** Client → server request: what can be decided at a range. Answers `Decidable`. */
export const decidableRequest = 'newsmark/decidable';

export interface DecidableParameters {
  readonly uri: string;
  readonly range: ProtocolRange;
}

/** What can be decided somewhere in an article. */
export interface Decidable {
  /** The innermost quotation there; null for none. */
  readonly quote: {
    readonly range: ProtocolRange;
    /** Its first words. */
    readonly words: string;
    /** Who is taken to speak it; null for nobody. */
    readonly speaker: string | null;
    /** Ids of what is decided about it. */
    readonly decided: readonly string[];
  } | null;
  /** Who may speak it, the nearest first, with what they are. */
  readonly people: readonly { readonly name: string; readonly role: string }[];
  readonly findings: readonly { readonly rule: string; readonly message: string; readonly range: ProtocolRange }[];
}

/** The code of the message that a decision has lost its words; it is no rule. */
export const orphanedCode = 'orphaned-annotation';

/** Client → server request: what is decided about a document. Answers `DecisionShown[]`. */
export const decisionsRequest = 'newsmark/decisions';

export interface DecisionsParameters {
  readonly uri: string;
}

/** One decision as it is listed. */
export interface DecisionShown {
  readonly id: string;
  readonly decision: DecisionMade;
  /** Its first words; empty for one about the whole article. */
  readonly words: string;
  /** Null for one about the whole article, or whose words are gone. */
  readonly range: ProtocolRange | null;
}

/** A decision as the client asks for it. */
export type DecisionMade =
  | { readonly is: 'speaker'; readonly name: string }
  | { readonly is: 'nobody' }
  | { readonly is: 'kind'; readonly kind: 'title' | 'name' | 'term' | 'slogan' | 'speech' }
  | { readonly is: 'ignore'; readonly rule: string; readonly reason: string }
  | { readonly is: 'ignoreRule'; readonly rule: string; readonly reason: string };

/** Client → server request: how the file of decisions changes when something is decided. Answers `DecideAnswer`. */
export const decideRequest = 'newsmark/decide';

/** `refresh`: write the places anew where the file would be read otherwise than its decisions stand. */
export type DecideParameters = { readonly uri: string } & (
  | { readonly act: 'decide'; readonly decision: DecisionMade; readonly range: ProtocolRange }
  | { readonly act: 'forget'; readonly ids: readonly string[] }
  | { readonly act: 'attach'; readonly id: string; readonly range: ProtocolRange }
  | { readonly act: 'refresh' }
);

/** The change to make, or why none is: nothing to change, no place for the file, or it is broken in that line. */
export type DecideAnswer =
  | { readonly change: SidecarChange }
  | { readonly problem: 'nothing' | 'nowhere' }
  | { readonly problem: 'broken'; readonly uri: string; readonly line: number; readonly message: string };

/** What becomes of a file of decisions: it is made first, or goes; else some of its text is replaced. */
export interface SidecarChange {
  readonly uri: string;
  readonly become: 'made' | 'changed' | 'gone';
  readonly range: ProtocolRange;
  readonly text: string;
}

export interface ProtocolRange {
  readonly start: ProtocolPosition;
  readonly end: ProtocolPosition;
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
  /** No arguments. Puts the caret at the next quotation. */
  nextQuotation: 'newsmark.nextQuotation',
  /** Arguments: document uri, then the protocol range of a quotation. Asks who speaks it. */
  setSpeaker: 'newsmark.setSpeaker',
  /** Arguments: document uri, the protocol range of a quotation, then what it is. */
  notAQuotation: 'newsmark.notAQuotation',
  /** Arguments: document uri, rule id, then the protocol range of the finding. Asks why. */
  ignoreFinding: 'newsmark.ignoreFinding',
  /** Arguments: document uri, then rule id. */
  ignoreRule: 'newsmark.ignoreRule',
  /** Arguments: document uri, then the id of a decision; the place is the selection of the editor. */
  reattach: 'newsmark.reattach',
  /** Arguments: document uri, then ids of decisions that go. */
  forgetDecision: 'newsmark.forgetDecision',
} as const;

/** What the client tells a worker before the protocol begins: the file of names. */
export interface NamesMessage {
  readonly names: Uint8Array;
}

/** Whether a message is the file of names. */
export const isNames = (message: unknown): message is NamesMessage =>
  typeof message === 'object' && message !== null && (message as { names?: unknown }).names instanceof Uint8Array;
