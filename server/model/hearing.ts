import type { Span } from '../text/span.ts';
import { lastStarting, sentenceAround } from './around.ts';
import type { Article, Quote } from './article.ts';
import { beside } from './beside.ts';

/** A body that hears evidence, or words that say it heard some. */
const either =
  /\b(?:(court|jury|jurors|inquest|tribunal|hearing|inquiry|panel|committee)|heard|(?:was|were|is|are|has been|have been) told)\b/gi;

/** Where a paragraph names a body that hears evidence, and where it says that somebody heard something. */
interface Hearings {
  readonly bodies: readonly Span[];
  readonly heard: readonly Span[];
}

/** Each paragraph is searched once, however many quotations it has. */
const known = beside<Map<number, Hearings>>();

/**
 * Whether the sentence of a quotation says that a court or the like heard it: court copy leaves out who spoke, and
 * its readers know that.
 */
export function heardInCourt(article: Article, quote: Quote): boolean {
  const first = quote.paragraph;
  const last = lastStarting(article.paragraphs, quote.end - 1);
  const stopped = endsOpen(article, quote);
  // The sentence may run on behind a line break.
  const next = stopped ? lastStarting(article.paragraphs, quote.end + 1) : last;
  const places = join([...new Set([first, last, next])].map((paragraph) => hearingsIn(article, paragraph)));
  if (places.bodies.length === 0 || places.heard.length === 0) return false;
  const before = sentenceAround(article, quote.start);
  const after = sentenceAround(article, quote.end - 1);
  const outside = [
    { start: before?.start ?? quote.start, end: quote.start },
    { start: quote.end, end: after?.end ?? quote.end },
  ];
  if (says(places, outside)) return true;
  const behind = article.sentences[lastStarting(article.sentences, quote.end - 1) + 1];
  return stopped && behind !== undefined && behind.start <= quote.end + 1 && says(places, [behind]);
}

/** Whether the quotation ends as in `“It was dark,” the court heard.`: its sentence goes on behind it. */
function endsOpen(article: Article, quote: Quote): boolean {
  const stop = article.source.text[quote.end - 2];
  return stop === ',' || stop === '?' || stop === '!';
}

/** Whether `outside`, read as one, names a body and says behind that that it heard something. */
function says(places: Hearings, outside: readonly Span[]): boolean {
  const body = outside.map((within) => firstIn(places.bodies, within)).find((found) => found !== null);
  const heard = outside.map((within) => lastIn(places.heard, within)).findLast((found) => found !== null);
  return body != null && heard != null && body.end <= heard.start;
}

function firstIn(spans: readonly Span[], within: Span): Span | null {
  const found = spans[lastStarting(spans, within.start - 1) + 1];
  return found !== undefined && found.end <= within.end ? found : null;
}

function lastIn(spans: readonly Span[], within: Span): Span | null {
  let index = lastStarting(spans, within.end - 1);
  if (index >= 0 && spans[index]!.end > within.end) index -= 1;
  const found = spans[index];
  return found !== undefined && found.start >= within.start ? found : null;
}

const join = (all: readonly Hearings[]): Hearings =>
  all.length === 1
    ? all[0]!
    : { bodies: all.flatMap(({ bodies }) => bodies), heard: all.flatMap(({ heard }) => heard) };

function hearingsIn(article: Article, paragraph: number): Hearings {
  let all = known.get(article);
  if (all === undefined) {
    all = new Map();
    known.set(article, all);
  }
  const before = all.get(paragraph);
  if (before !== undefined) return before;
  const hearings = search(article, article.paragraphs[paragraph]);
  all.set(paragraph, hearings);
  return hearings;
}

function search(article: Article, paragraph: Span | undefined): Hearings {
  const bodies: Span[] = [];
  const heard: Span[] = [];
  if (paragraph === undefined) return { bodies, heard };
  for (const found of article.source.slice(paragraph).matchAll(either)) {
    const start = paragraph.start + found.index;
    (found[1] === undefined ? heard : bodies).push({ start, end: start + found[0].length });
  }
  return { bodies, heard };
}
