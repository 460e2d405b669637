import { type AnalysisOptions, analyse } from './analysis/analyse.ts';
import type { NameReader } from './analysis/nameReader.ts';
import type { OpenDocument } from './document.ts';
import type { View } from './features/feature.ts';
import { matchesGlob } from './glob.ts';
import type { Article } from './model/article.ts';
import type { Decisions } from './model/decision.ts';
import type { JudgedFinding } from './model/finding.ts';
import type { PeopleList } from './model/people.ts';
import { languageId } from './protocol.ts';
import { judge } from './rules/judge.ts';
import type { Settings } from './settings.ts';
import { sourceText } from './text/source.ts';
import { isPeopleFile } from './workspace/people.ts';
import { isSidecarFile } from './workspace/sidecar.ts';

/** What a version shows under some settings, and whether this is the first look at it. */
export interface Sight {
  /** Null where the settings say that the document is no article. */
  readonly view: View | null;
  readonly fresh: boolean;
}

/** What holds for a document beside its text. */
export interface Conditions {
  readonly settings: Settings;
  /** Who is listed; undefined without a list. */
  readonly people: PeopleList | undefined;
  /** What is decided about this version; undefined for nothing. */
  readonly decisions: Decisions | undefined;
}

/** One view for each version and its conditions, so that findings are worked out once for all features. */
const views = new WeakMap<OpenDocument, Conditions & { readonly view: View | null }>();

/**
 * Looks at one version of a document under its conditions. `chosen`: the editor opens nothing here but articles; `names`:
 * what was learned about names.
 */
export function viewOf(
  document: OpenDocument,
  conditions: Conditions,
  chosen: boolean,
  names: NameReader | undefined,
): Sight {
  const { settings, people, decisions } = conditions;
  const seen = views.get(document);
  if (seen?.settings === settings && seen.people === people && seen.decisions === decisions)
    return { view: seen.view, fresh: false };
  const options = optionsFor(document, settings, chosen);
  const known = {
    ...(names === undefined ? {} : { names }),
    ...(people === undefined ? {} : { people }),
    ...(decisions === undefined ? {} : { decisions }),
  };
  const article = options === null ? null : document.article({ ...options, ...known });
  const view = article === null ? null : newView(document, conditions, article, { ...options, ...known });
  views.set(document, { ...conditions, view });
  return { view, fresh: true };
}

function newView(
  document: OpenDocument,
  { settings, people, decisions }: Conditions,
  article: Article,
  options: AnalysisOptions,
): View {
  let findings: readonly JudgedFinding[] | null = null;
  return {
    uri: document.uri,
    version: document.version,
    revision: `${document.opening}.${document.version}.${serialOf(settings)}.${serialOf(people)}.${serialOf(decisions)}`,
    article,
    settings,
    people,
    findings: () => {
      findings ??= article.isArticle ? judge(article, settings) : [];
      return findings;
    },
    // Repairs hardly move anything, so what is decided is still found where it was.
    judged: (text) => judge(analyse(sourceText(text), { ...options, force: true }), settings),
  };
}

/** How the settings want a document read; null for not at all. */
function optionsFor(document: OpenDocument, settings: Settings, chosen: boolean): AnalysisOptions | null {
  if (isPeopleFile(document.uri) || isSidecarFile(document.uri)) return null;
  const declared = chosen || document.languageId === languageId;
  const { files } = settings;
  const listed = typeof files !== 'string' && files.some((glob) => matchesGlob(glob, document.uri));
  if (!declared && !listed && files !== 'auto') return null;
  return {
    ...(settings.marks === 'auto' ? {} : { marks: settings.marks }),
    ...(settings.punctuation === 'auto'
      ? {}
      : { punctuation: settings.punctuation === 'off' ? 'unknown' : settings.punctuation }),
    ...(declared || listed ? { force: true } : {}),
  };
}

const serials = new WeakMap<object, number>();
let lastSerial = 0;

/** A number that differs for each reading of settings, of a list and of decisions; 0 for none. */
function serialOf(value: Settings | PeopleList | Decisions | undefined): number {
  if (value === undefined) return 0;
  const known = serials.get(value);
  if (known !== undefined) return known;
  lastSerial += 1;
  serials.set(value, lastSerial);
  return lastSerial;
}
