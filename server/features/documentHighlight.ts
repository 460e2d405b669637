import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import type { Article, Attribution } from '../model/article.ts';
import { annotationAt, attributionOf, quotesBy } from '../model/lookup.ts';
import type { Span } from '../text/span.ts';
import { type Feature, type Session, textDocumentUri } from './feature.ts';
import { rangeOf } from './range.ts';

/**
 * On a quotation or cue: its source, cue and other parts. On a person: the mentions and pronouns, and their
 * quotations in the other colour.
 */
export function documentHighlights(article: Article, offset: number): DocumentHighlight[] {
  const found = annotationAt(article, offset);
  if (found === null) return [];
  const show = (places: readonly Span[], kind: DocumentHighlightKind): DocumentHighlight[] =>
    places.map((place) => ({ range: rangeOf(article.source, place), kind }));
  if (found.kind === 'quote' || found.kind === 'cue') {
    const attribution = found.kind === 'cue' ? found.attribution : attributionOf(article, found.quote);
    const quotes = found.kind === 'quote' ? found.quote.parts : [];
    const parts = attribution === null ? quotes : contentOf(article, attribution, quotes);
    return [
      ...show(parts, DocumentHighlightKind.Write),
      ...show(attribution === null ? [] : [...attribution.source, ...attribution.cue], DocumentHighlightKind.Read),
    ];
  }
  const entity = found.kind === 'mention' ? found.mention.entity : found.attribution.speaker;
  if (entity === null) return show([found.at], DocumentHighlightKind.Read);
  return [
    ...show(article.entities[entity]?.mentions ?? [], DocumentHighlightKind.Read),
    ...show(
      quotesBy(article, entity).flatMap((quote) => quote.parts),
      DocumentHighlightKind.Write,
    ),
  ];
}

/** The quotations of one attribution; for indirect speech, its words. */
function contentOf(article: Article, attribution: Attribution, known: readonly Span[]): readonly Span[] {
  const quotes = article.quotes.filter((quote) => quote.attribution === attribution.index);
  const parts = quotes.flatMap((quote) => quote.parts);
  return parts.length > 0 ? parts : known.length > 0 ? known : attribution.content;
}

/** What belongs together, lit up round the caret. */
export const feature: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register: ({ connection, handle }: Session) => {
    connection.onDocumentHighlight(
      handle([], textDocumentUri, ({ article }, { position }) =>
        documentHighlights(article, article.source.offsetAt(position)),
      ),
    );
  },
};
