import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import type { Client, HeldSidecar } from './features/feature.ts';
import type { Decisions } from './model/decision.ts';
import { type SidecarFile, type SidecarParameters, section, sidecarRequest } from './protocol.ts';
import type { SourceText, TextChange } from './text/source.ts';
import { readSidecar, type SidecarFault } from './workspace/sidecar.ts';
import { type Tracking, trackingOf } from './workspace/tracking.ts';

/** Finds the file of decisions about a document where the editor does not. `opened` gives the text of open documents. */
export type FindSidecar = (
  uri: string,
  opened: (uri: string) => string | undefined,
) => Promise<SidecarFile | null> | SidecarFile | null;

/** What is decided about the open documents: each file read once, and its decisions moved along with every edit. */
export interface Sidecars {
  /** Resolves when the file about a document has been read; with it, or null where none can be. */
  get(uri: string, when: 'now' | 'last'): Promise<HeldSidecar | null>;
  /** What is decided about a document as it stands; undefined for nothing. */
  current(uri: string): Decisions | undefined;
  /** Takes edits of a document before it has them. */
  edited(uri: string, changes: readonly TextChange[]): void;
  forget(uri: string): void;
  /** Any file may be another now. */
  changed(): void;
}

interface State {
  pulled: Promise<HeldSidecar | null> | null;
  tracking: Tracking | null;
  /** Address and text of the file as last read. */
  read: SidecarFile | null;
  faults: readonly SidecarFault[];
  sound: boolean;
}

/** Files of decisions that the editor gives if it answers, else `find`. What is wrong with one is shown at its lines. */
export function sidecarsOf(
  connection: Connection,
  client: () => Client,
  find: FindSidecar,
  text: (uri: string) => SourceText | undefined,
  complain: (what: unknown) => void,
): Sidecars {
  const states = new Map<string, State>();

  const pull = async (uri: string): Promise<SidecarFile | null> => {
    try {
      const parameters: SidecarParameters = { uri };
      const answer: unknown = client().givesSidecars
        ? await connection.sendRequest(sidecarRequest, parameters)
        : await find(uri, (address) => text(address)?.text);
      return isSidecarAnswer(answer) ? answer : null;
    } catch (error) {
      complain(error);
      return null;
    }
  };
  const tell = (uri: string, faults: readonly SidecarFault[]): void => {
    const diagnostics = faults.map(({ line, message }) => ({
      // The end of the line, wherever it is: the protocol takes a larger number for it.
      range: { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: 100_000 } },
      severity: DiagnosticSeverity.Warning,
      source: section,
      message,
    }));
    connection.sendDiagnostics({ uri, diagnostics }).catch(complain);
  };
  const load = async (uri: string, state: State): Promise<HeldSidecar | null> => {
    const file = await pull(uri);
    const source = text(uri);
    if (states.get(uri) !== state || source === undefined) return null;
    if (state.read !== null && state.read.uri !== file?.uri && state.faults.length > 0) tell(state.read.uri, []);
    const same = state.read?.uri === file?.uri && state.read?.text === file?.text;
    if (!same && (file?.text != null || state.tracking !== null)) {
      const { sidecar, faults } = file?.text == null ? { sidecar: null, faults: [] } : readSidecar(file.text);
      // What was read before it broke still holds: its words are followed until it is whole again.
      state.tracking ??= trackingOf(source);
      state.tracking.read(sidecar);
      state.sound = sidecar !== null || file?.text == null;
      if (file !== null && (faults.length > 0 || state.faults.length > 0)) tell(file.uri, faults);
      state.faults = faults;
    }
    state.read = file;
    if (file === null) return null;
    state.tracking ??= trackingOf(source);
    return { file, broken: state.sound ? null : (state.faults[0] ?? null), tracking: state.tracking };
  };

  return {
    get(uri, when) {
      let state = states.get(uri);
      if (state === undefined) {
        state = { pulled: null, tracking: null, read: null, faults: [], sound: true };
        states.set(uri, state);
      }
      if (when === 'now' || state.pulled === null) state.pulled = load(uri, state);
      return state.pulled;
    },
    current(uri) {
      const decisions = states.get(uri)?.tracking?.current();
      return decisions === undefined || decisions.placed.length + decisions.orphaned.length === 0
        ? undefined
        : decisions;
    },
    edited: (uri, changes) => states.get(uri)?.tracking?.edited(changes),
    forget(uri) {
      const state = states.get(uri);
      if (state?.read != null && state.faults.length > 0) tell(state.read.uri, []);
      states.delete(uri);
    },
    changed() {
      for (const state of states.values()) state.pulled = null;
    },
  };
}

function isSidecarAnswer(value: unknown): value is SidecarFile {
  const { uri, text } = (value ?? {}) as Partial<SidecarFile>;
  return typeof uri === 'string' && (text === null || typeof text === 'string');
}
