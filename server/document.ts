import { type AnalysisOptions, analyse } from './analysis/analyse.ts';
import type { Article } from './model/article.ts';
import { type SourceText, sourceText, type TextChange } from './text/source.ts';

/** One version of an open document. A new version is a new value; what was read from the old one stays usable. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  /** Differs each time a document is opened, also at the same address. */
  readonly opening: number;
  readonly source: SourceText;
  /** The article of this version, read once for the same options. */
  article(options: AnalysisOptions): Article;
  /** The version after some changes. Malformed ones are left out. */
  changed(changes: readonly TextChange[], version: number): OpenDocument;
}

/** A document as it is opened. */
export function openDocument(uri: string, languageId: string, version: number, text: unknown): OpenDocument {
  const source = sourceText(typeof text === 'string' ? text : '');
  openings += 1;
  return new Version({ uri, languageId, opening: openings }, version, source, [], null);
}

let openings = 0;

type Identity = Pick<OpenDocument, 'uri' | 'languageId' | 'opening'>;

interface Reading {
  /** The options that are small; those that are not are compared by identity. */
  readonly key: string;
  readonly people: AnalysisOptions['people'];
  readonly names: AnalysisOptions['names'];
  readonly decisions: AnalysisOptions['decisions'];
  readonly article: Article;
}

/** Changes that nobody has looked at are joined up to this many, so that a list of them cannot grow without end. */
const MOST_PENDING = 256;

class Version implements OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly opening: number;
  readonly version: number;
  /** The last text that was looked at, what has changed since, and the article of that text. */
  #base: SourceText;
  #pending: readonly TextChange[];
  #reading: Reading | null;

  constructor(
    identity: Identity,
    version: number,
    base: SourceText,
    pending: readonly TextChange[],
    reading: Reading | null,
  ) {
    this.uri = identity.uri;
    this.languageId = identity.languageId;
    this.opening = identity.opening;
    this.version = version;
    this.#base = base;
    this.#pending = pending;
    this.#reading = reading;
  }

  /**
   * Changes are applied when somebody looks, all pending ones in one update: versions nobody looks at cost nothing,
   * and the edited region always leads from the text that was analysed last.
   */
  get source(): SourceText {
    if (this.#pending.length > 0) {
      if (this.#reading?.article.source !== this.#base) this.#reading = null;
      this.#base = this.#base.update(this.#pending);
      this.#pending = [];
    }
    return this.#base;
  }

  article(options: AnalysisOptions): Article {
    const { people, names, decisions, ...rest } = options;
    const key = JSON.stringify(rest);
    const before = this.#reading;
    const source = this.source;
    const same = before?.key === key && before.people === people && before.names === names;
    if (same && before.decisions === decisions && before.article.source === source) return before.article;
    const article = analyse(source, options, same ? before.article : undefined);
    this.#reading = { key, people, names, decisions, article };
    return article;
  }

  changed(changes: readonly TextChange[], version: number): OpenDocument {
    const pending = [...this.#pending, ...changes.filter(isChange)];
    const next = new Version(this, version, this.#base, pending, this.#reading);
    if (pending.length > MOST_PENDING) next.source;
    return next;
  }
}

/** Whether a change can be made; others are left out. */
export const isChange = (change: TextChange): boolean =>
  typeof change?.text === 'string' &&
  (change.range === undefined || (isPosition(change.range?.start) && isPosition(change.range?.end)));

const isPosition = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { line?: unknown }).line === 'number' &&
  typeof (value as { character?: unknown }).character === 'number';
