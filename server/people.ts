import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import type { Client } from './features/feature.ts';
import type { PeopleList } from './model/people.ts';
import { type PeopleFile, type PeopleParameters, peopleRequest, section } from './protocol.ts';
import { type ParsedPeople, parsePeople } from './workspace/people.ts';

/** Finds the list of people for a document where the editor does not. `opened` gives the text of open documents. */
export type FindPeople = (
  uri: string,
  opened: (uri: string) => string | undefined,
) => Promise<PeopleFile | null> | PeopleFile | null;

/** The lists of people of the open documents, each found once and kept until it may have changed. */
export interface Listings {
  /** Who is listed for a document; the same value as long as the list says the same. */
  get(uri: string): Promise<PeopleList | undefined>;
  /** The list itself, looked for again or as last seen. */
  file(uri: string, when: 'now' | 'last'): Promise<PeopleFile | null>;
  forget(uri: string): void;
  /** Any list may be another now. */
  changed(): void;
}

/** Listings that ask the editor if it answers, else `find`. What is wrong with a list is shown at its lines. */
export function listingsOf(
  connection: Connection,
  client: () => Client,
  find: FindPeople,
  opened: (uri: string) => string | undefined,
  complain: (what: unknown) => void,
): Listings {
  const held = new Map<string, Promise<PeopleFile | null>>();
  const parsed = new Map<string, { readonly text: string; readonly read: ParsedPeople }>();
  /** Address of each document → that of its list. */
  const inUse = new Map<string, string>();
  const told = new Set<string>();

  const pull = async (uri: string): Promise<PeopleFile | null> => {
    try {
      const parameters: PeopleParameters = { uri };
      const answer: unknown = client().givesPeople
        ? await connection.sendRequest(peopleRequest, parameters)
        : await find(uri, opened);
      return isPeopleAnswer(answer) ? answer : null;
    } catch (error) {
      complain(error);
      return null;
    }
  };
  const pulled = (uri: string): Promise<PeopleFile | null> => {
    const known = held.get(uri);
    if (known !== undefined) return known;
    const file = pull(uri);
    held.set(uri, file);
    return file;
  };
  const tell = (uri: string, { faults }: Pick<ParsedPeople, 'faults'>): void => {
    if (faults.length === 0 && !told.has(uri)) return;
    if (faults.length === 0) told.delete(uri);
    else told.add(uri);
    const diagnostics = faults.map(({ line, message }) => ({
      // The end of the line, wherever it is: the protocol takes a larger number for it.
      range: { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: 100_000 } },
      severity: DiagnosticSeverity.Warning,
      source: section,
      message,
    }));
    connection.sendDiagnostics({ uri, diagnostics }).catch(complain);
  };
  const use = (uri: string, list: string | null): void => {
    const before = inUse.get(uri);
    if (before === list) return;
    if (list === null) inUse.delete(uri);
    else inUse.set(uri, list);
    if (before === undefined || [...inUse.values()].includes(before)) return;
    parsed.delete(before);
    tell(before, { faults: [] });
  };

  return {
    async get(uri) {
      const file = await pulled(uri);
      if (file === null || file.text === null) {
        use(uri, null);
        return undefined;
      }
      use(uri, file.uri);
      const known = parsed.get(file.uri);
      if (known?.text === file.text) return known.read;
      const read = parsePeople(file.text);
      parsed.set(file.uri, { text: file.text, read });
      tell(file.uri, read);
      return read;
    },
    file(uri, when) {
      if (when === 'now') held.delete(uri);
      return pulled(uri);
    },
    forget(uri) {
      held.delete(uri);
      use(uri, null);
    },
    changed: () => held.clear(),
  };
}

function isPeopleAnswer(value: unknown): value is PeopleFile {
  const { uri, text } = (value ?? {}) as Partial<PeopleFile>;
  return typeof uri === 'string' && (text === null || typeof text === 'string');
}
