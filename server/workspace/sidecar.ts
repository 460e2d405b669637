import { type Decision, kindsByHand } from '../model/decision.ts';
import { asObject, layoutOf } from './json.ts';
import { type Selectors, selectorsIn, targetWith } from './selectors.ts';

/** What a file of decisions about an article ends in, behind the whole name of the article. */
export const sidecarSuffix = '.newsmark.json';

/** Whether an address or path is that of a file of decisions, which is never an article. */
export const isSidecarFile = (address: string): boolean => /\.newsmark\.json(?:[?#].*)?$/i.test(address);

type Json = Readonly<Record<string, unknown>>;

/** One annotation of a file of decisions. */
export interface Entry {
  /** Tells it from all others of the file; its own id unless that is missing or taken. */
  readonly key: string;
  /** What it decides; nothing for annotations of other makers, which are kept as they are. */
  readonly decisions: readonly Decision[];
  /** Null for one about the whole article. */
  readonly selectors: Selectors | null;
  /** As it stands in the file. */
  readonly raw: unknown;
}

/** A file of decisions, understood. */
export interface Sidecar {
  /** All that the file says beside its annotations. */
  readonly top: Json;
  readonly entries: readonly Entry[];
  /** SHA-256 of the text that the positions hold for; null where the file does not say. */
  readonly hash: string | null;
}

/** What is wrong in one line of a file of decisions, for people. The line is 1-based. */
export interface SidecarFault {
  readonly line: number;
  readonly message: string;
}

/** A file as read. A broken one has no sidecar and must not be written; faults of single annotations leave the others usable. */
export interface SidecarReading {
  readonly sidecar: Sidecar | null;
  readonly faults: readonly SidecarFault[];
}

const textKey = 'newsmark:text';

/** A file of decisions before the first one. */
export const emptySidecar: Sidecar = {
  top: {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { newsmark: 'urn:newsmark:1#' }],
    type: 'AnnotationPage',
    [textKey]: {},
  },
  entries: [],
  hash: null,
};

/** Reads a file of decisions. Never throws, for any text; an empty file is one before the first decision. */
export function readSidecar(text: string): SidecarReading {
  if (text.trim() === '') return { sidecar: emptySidecar, faults: [] };
  const { fault, items: places } = layoutOf(text, 'items');
  if (fault !== null) return broken(lineAt(text, fault.offset), `These decisions cannot be read: ${fault.message}.`);
  const value = asObject(JSON.parse(text.replace(/^\uFEFF/, '')));
  if (value === undefined) return broken(1, 'These decisions cannot be read: an annotation page should stand here.');
  const { items = [], ...top } = value;
  if (!Array.isArray(items)) return broken(1, 'These decisions cannot be read: “items” is no list of annotations.');
  const taken = new Set<string>();
  const faults: SidecarFault[] = [];
  const entries = items.map((raw: unknown, index): Entry => {
    const { id, target } = asObject(raw) ?? {};
    let key = typeof id === 'string' && id !== '' ? id : `item ${index + 1}`;
    while (taken.has(key)) key += ' again';
    taken.add(key);
    const selectors = selectorsIn(target);
    const decisions = decisionsIn(raw, selectors === null, (message) =>
      faults.push({ line: lineAt(text, places[index] ?? 0), message }),
    );
    return { key, decisions, selectors, raw };
  });
  const hash = asObject(top[textKey])?.sha256;
  return { sidecar: { top, entries, hash: typeof hash === 'string' ? hash : null }, faults };
}

const broken = (line: number, message: string): SidecarReading => ({ sidecar: null, faults: [{ line, message }] });

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

/** What the bodies of an annotation decide. */
function decisionsIn(raw: unknown, aboutAll: boolean, fault: (message: string) => void): readonly Decision[] {
  const { body } = asObject(raw) ?? {};
  const decisions: Decision[] = [];
  for (const each of [body].flat().map(asObject)) {
    if (each?.type === 'newsmark:Quote') {
      const [kind, speaker] = [each['newsmark:kind'], each['newsmark:speaker']];
      const known = kind === 'direct' || kind === 'partial' ? 'speech' : kindsByHand.find((one) => one === kind);
      if (known !== undefined) decisions.push({ is: 'kind', kind: known });
      if (speaker === null) decisions.push({ is: 'nobody' });
      else if (typeof speaker === 'string' && speaker.trim() !== '')
        decisions.push({ is: 'speaker', name: speaker.replace(/\s+/g, ' ').trim() });
      else if (speaker !== undefined) fault('The speaker of this decision is neither a name nor null.');
    } else if (each?.type === 'newsmark:Ignore') {
      const [rule, reason] = [each['newsmark:rule'], each['newsmark:reason'] ?? ''];
      if (typeof rule !== 'string' || rule === '') fault('This decision does not say which rule it ignores.');
      else if (typeof reason !== 'string') fault('The reason of this decision is no text.');
      else decisions.push({ is: aboutAll ? 'ignoreRule' : 'ignore', rule, reason });
    }
  }
  const lost = aboutAll && decisions.some(({ is }) => is !== 'ignoreRule');
  if (lost) fault('This decision does not say which words it is about.');
  return lost ? [] : decisions;
}

const motivations: Readonly<Record<Decision['is'], string>> = {
  speaker: 'identifying',
  nobody: 'identifying',
  kind: 'classifying',
  ignore: 'moderating',
  ignoreRule: 'moderating',
};

function bodyOf(decision: Decision): Json {
  switch (decision.is) {
    case 'speaker':
      return { type: 'newsmark:Quote', 'newsmark:speaker': decision.name };
    case 'nobody':
      return { type: 'newsmark:Quote', 'newsmark:speaker': null };
    case 'kind':
      return { type: 'newsmark:Quote', 'newsmark:kind': decision.kind };
    default:
      return { type: 'newsmark:Ignore', 'newsmark:rule': decision.rule, 'newsmark:reason': decision.reason };
  }
}

/** A new annotation. `id` and `created` come from outside, as does the name of the article. */
export function entryOf(
  decision: Decision,
  selectors: Selectors | null,
  { id, created, source }: { readonly id: string; readonly created: string; readonly source: string },
): Entry {
  const raw = {
    id,
    type: 'Annotation',
    motivation: motivations[decision.is],
    created,
    target: selectors === null ? { source } : targetWith({}, source, selectors),
    body: [bodyOf(decision)],
  };
  return { key: id, decisions: [decision], selectors, raw };
}

/** The text of a file of decisions: one annotation a line, by id, so that a change of one changes one line. */
export function sidecarText(
  { top, entries }: Sidecar,
  text: { readonly sha256: string; readonly length: number },
): string {
  const head = { ...top, [textKey]: { ...asObject(top[textKey]), ...text } };
  const lines = entries
    .map(({ raw }) => ({ id: asObject(raw)?.id, line: JSON.stringify(raw) }))
    .sort((a, b) => compare(a.id, b.id))
    .map(({ line }) => line);
  return `${JSON.stringify(head).slice(0, -1)},\n"items":[\n${lines.join(',\n')}\n]}\n`;
}

/** By id; annotations without one keep their order at the end. */
function compare(a: unknown, b: unknown): number {
  if (typeof a !== 'string') return typeof b !== 'string' ? 0 : 1;
  if (typeof b !== 'string') return -1;
  return a < b ? -1 : a > b ? 1 : 0;
}
