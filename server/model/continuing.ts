import { endOfWords, lastStarting, outermostIn, startOfWords } from './around.ts';
import type { Article, Attribution, Quote } from './article.ts';
import { beside } from './beside.ts';
import { inDialogue } from './dialogue.ts';
import { attributionOf } from './lookup.ts';

/** A quotation that is a paragraph of its own, read as going on with the words that ended the paragraph before. */
export interface Continuation {
  readonly quote: Quote;
  /** The quotation that ends the paragraph before, closed. */
  readonly before: Quote;
  /** By whom the words before are, and so these. */
  readonly attribution: Attribution;
}

const known = beside<ReadonlyMap<number, Continuation>>();

/**
 * The quotations presumed to continue the one before, by the marks and paragraphs alone, in the order of the text: all of
 * a paragraph, nobody said to have spoken it, behind a paragraph that ends with a closed whole quotation and has
 * whole quotations of exactly one speaker. Lines of a conversation are none.
 */
export const continuations = (article: Article): Iterable<Continuation> => continuationsOf(article).values();

/** The continuation that a quotation is; undefined for any other. */
export const continuationAt = (article: Article, quote: Quote): Continuation | undefined =>
  continuationsOf(article).get(quote.index);

function continuationsOf(article: Article): ReadonlyMap<number, Continuation> {
  const before = known.get(article);
  if (before !== undefined) return before;
  const found = new Map<number, Continuation>();
  let last: Quote | null = null;
  for (const quote of article.quotes) {
    if (quote.level !== 1) continue;
    const continued = last === null ? null : continues(article, last, quote, found);
    if (continued !== null) found.set(quote.index, continued);
    last = quote;
  }
  known.set(article, found);
  return found;
}

function continues(
  article: Article,
  before: Quote,
  quote: Quote,
  found: ReadonlyMap<number, Continuation>,
): Continuation | null {
  if (before.kind !== 'direct' || quote.kind !== 'direct' || quote.paragraph === before.paragraph) return null;
  if (!before.closed || !quote.opened || before.closeMark === null) return null;
  const opening = quote.openMarks[0];
  // Marks of another kind are a crosshead or a caption, not the same voice going on.
  if (opening?.family !== before.closeMark.family || opening.single !== before.closeMark.single) return null;
  const { text } = article.source;
  const { paragraphs } = article;
  const own = paragraphs[quote.paragraph]!;
  if (startOfWords(text, own) !== quote.start) return null;
  const above = paragraphs[quote.paragraph - 1]!;
  if (endOfWords(text, above) !== before.end) return null;
  const end = quote.parts.length === 1 ? own : paragraphs[lastStarting(paragraphs, quote.parts.at(-1)!.start)]!;
  if (quote.closed && endOfWords(text, end) !== quote.end) return null;
  const given = attributionOf(article, quote);
  if (given !== null && given.evidence.by !== 'presumed') return null;
  const attribution = found.get(before.index)?.attribution ?? attributionOf(article, before);
  if (attribution === null || attribution.speakerName === null) return null;
  // A line set large from the words above it repeats them.
  if (
    text
      .slice(before.start, before.end)
      .includes(text.slice(quote.start + 1, Math.min(quote.start + repeated, quote.end - 1)))
  )
    return null;
  if (!isOnlySpeaker(article, attribution, lastStarting(paragraphs, before.start))) return null;
  return inDialogue(article, quote) ? null : { quote, before, attribution };
}

/** As many units of a quotation, found in the words above, are no accident. */
const repeated = 40;

function isOnlySpeaker(article: Article, { speakerName }: Attribution, paragraph: number): boolean {
  for (const quote of outermostIn(article, paragraph)) {
    const other = quote.kind === 'direct' ? attributionOf(article, quote) : null;
    if (other !== null && other.speakerName !== speakerName) return false;
  }
  return true;
}
