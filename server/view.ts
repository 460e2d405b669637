import type { AnalysisOptions } from './analysis/analyse.ts';
import type { OpenDocument } from './document.ts';
import type { View } from './features/feature.ts';
import { matchesGlob } from './glob.ts';
import type { Article } from './model/article.ts';
import type { JudgedFinding } from './model/finding.ts';
import { languageId } from './protocol.ts';
import { judge } from './rules/judge.ts';
import type { Settings } from './settings.ts';

/** What a version shows under some settings, and whether this is the first look at it. */
export interface Sight {
  /** Null where the settings say that the document is no article. */
  readonly view: View | null;
  readonly fresh: boolean;
}

/** One view for each version and settings, so that findings are worked out once for all features. */
const views = new WeakMap<OpenDocument, { readonly settings: Settings; readonly view: View | null }>();

/** Looks at one version of a document under its settings. `chosen`: the editor opens nothing here but articles. */
export function viewOf(document: OpenDocument, settings: Settings, chosen: boolean): Sight {
  const known = views.get(document);
  if (known?.settings === settings) return { view: known.view, fresh: false };
  const options = optionsFor(document, settings, chosen);
  const view = options === null ? null : newView(document, settings, document.article(options));
  views.set(document, { settings, view });
  return { view, fresh: true };
}

function newView(document: OpenDocument, settings: Settings, article: Article): View {
  let findings: readonly JudgedFinding[] | null = null;
  return {
    uri: document.uri,
    version: document.version,
    revision: `${document.opening}.${document.version}.${serialOf(settings)}`,
    article,
    settings,
    findings: () => {
      findings ??= article.isArticle ? judge(article, settings.rules) : [];
      return findings;
    },
  };
}

/** How the settings want a document read; null for not at all. */
function optionsFor(document: OpenDocument, settings: Settings, chosen: boolean): AnalysisOptions | null {
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

const serials = new WeakMap<Settings, number>();
let lastSerial = 0;

/** A number that differs for each reading of settings. */
function serialOf(settings: Settings): number {
  const known = serials.get(settings);
  if (known !== undefined) return known;
  lastSerial += 1;
  serials.set(settings, lastSerial);
  return lastSerial;
}
