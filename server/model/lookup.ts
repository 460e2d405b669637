import type { Span } from '../text/span.ts';
import { touches, width } from '../text/span.ts';
import type { Article, Attribution, Entity, Mention, Quote } from './article.ts';
import { isSpeech } from './article.ts';
import { beside } from './beside.ts';

/** What stands at one place of an article, and exactly where. */
export type Annotation =
  | { readonly kind: 'quote'; readonly at: Span; readonly quote: Quote }
  | { readonly kind: 'cue'; readonly at: Span; readonly attribution: Attribution }
  | { readonly kind: 'source'; readonly at: Span; readonly attribution: Attribution }
  | { readonly kind: 'mention'; readonly at: Span; readonly mention: Mention };

/**
 * The innermost annotation that touches `offset`; null where there is none. At the same width a source goes before
 * the mention it consists of, because it knows more.
 */
export function annotationAt(article: Article, offset: number): Annotation | null {
  let best: Annotation | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  const offer = (annotation: Annotation, order: number): void => {
    // A caret between two words touches both; the word it stands before is the one the reader means.
    const rank = (annotation.at.end === offset ? 1e10 : 0) + width(annotation.at) * 4 + order;
    if (rank < bestRank) [best, bestRank] = [annotation, rank];
  };
  for (const attribution of article.attributions) {
    for (const at of attribution.cue) if (touches(at, offset)) offer({ kind: 'cue', at, attribution }, 0);
    for (const at of attribution.source) if (touches(at, offset)) offer({ kind: 'source', at, attribution }, 1);
  }
  for (const mention of touching(article.mentions, offset)) offer({ kind: 'mention', at: mention, mention }, 2);
  for (const quote of article.quotes) {
    if (quote.start > offset) break;
    for (const at of quote.parts) if (touches(at, offset)) offer({ kind: 'quote', at, quote }, 3);
  }
  return best;
}

/** Index of the first item that ends at or behind `offset`, in a list in order whose items do not overlap. */
export function firstFrom(list: readonly Span[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items of an ordered list without overlaps that touch `offset`: none, one, or two that meet there. */
export function touching<T extends Span>(list: readonly T[], offset: number): readonly T[] {
  const found: T[] = [];
  for (let index = firstFrom(list, offset); index < list.length && list[index]!.start <= offset; index++) {
    found.push(list[index]!);
  }
  return found;
}

/** Index in `Article.paragraphs` of the paragraph that `offset` touches; -1 between paragraphs. */
export function paragraphAt(article: Article, offset: number): number {
  const index = firstFrom(article.paragraphs, offset);
  const paragraph = article.paragraphs[index];
  return paragraph !== undefined && paragraph.start <= offset ? index : -1;
}

/** The quotations a reader counts: somebody's words, each once, what is quoted inside a quotation left out. */
export const spoken = (article: Article): readonly Quote[] => speechOf(article).all;

interface Speech {
  readonly all: readonly Quote[];
  readonly by: ReadonlyMap<number, readonly Quote[]>;
}

/** Worked out once for each article: every surface asks for it. */
const speeches = beside<Speech>();

function speechOf(article: Article): Speech {
  const known = speeches.get(article);
  if (known !== undefined) return known;
  const all = article.quotes.filter((quote) => isSpeech(quote.kind) && quote.kind !== 'nested');
  const by = new Map<number, Quote[]>();
  for (const quote of all) {
    const speaker = attributionOf(article, quote)?.speaker ?? null;
    if (speaker === null) continue;
    const quotes = by.get(speaker);
    if (quotes === undefined) by.set(speaker, [quote]);
    else quotes.push(quote);
  }
  const speech = { all, by };
  speeches.set(article, speech);
  return speech;
}

/** The attribution of a quotation; null without one. */
export const attributionOf = (article: Article, quote: Quote): Attribution | null =>
  quote.attribution === null ? null : (article.attributions[quote.attribution] ?? null);

/** The person or body a quotation is by; null when unnamed or unknown. */
export function speakerOf(article: Article, quote: Quote): Entity | null {
  const speaker = attributionOf(article, quote)?.speaker ?? null;
  return speaker === null ? null : (article.entities[speaker] ?? null);
}

/** Whether anybody is said to have spoken it, named or not. */
export const isAttributed = (article: Article, quote: Quote): boolean =>
  (attributionOf(article, quote)?.speakerName ?? null) !== null;

/** The quotations by one entity, in the order of the text. */
export const quotesBy = (article: Article, entity: number): readonly Quote[] => speechOf(article).by.get(entity) ?? [];

/** The places where an entity is named or meant, in the order of the text. */
export const mentionsOf = (article: Article, entity: number): readonly Mention[] =>
  article.entities[entity]?.mentions ?? [];

/** Where an entity is introduced: its first mention in full, else its first mention; null for one never mentioned. */
export function introductionOf(article: Article, entity: number): Mention | null {
  const mentions = mentionsOf(article, entity);
  return mentions.find((mention) => mention.form === 'full') ?? mentions[0] ?? null;
}
