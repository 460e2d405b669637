import type { InlayHint, MarkupContent } from 'vscode-languageserver';
import { lastStarting } from '../model/around.ts';
import type { Article, Attribution, Quote } from '../model/article.ts';
import { attributionOf, introductionOf, speakerOf, spoken } from '../model/lookup.ts';
import { surnames } from '../rules/surname.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type Copy, copyFor } from './copy.ts';
import { evidenceWords } from './evidence.ts';
import { type Client, type Feature, type Session, textDocumentUri, type View } from './feature.ts';
import { rangeOf, spanOf } from './range.ts';

/** What a hint carries until somebody asks for its reason. */
interface HintData {
  readonly uri: string;
  readonly version: number;
  readonly quote: number;
}

/**
 * `⟵ Okafor` behind each quotation that ends in `within` and whose sentence names no speaker, with `?` where the speaker
 * is not sure. Nothing behind the others, for which it would say nothing.
 */
export function inlayHints(view: Pick<View, 'uri' | 'version' | 'article'>, within: Span, client: Client): InlayHint[] {
  const { uri, version, article } = view;
  const { source } = article;
  const surname = surnames(article);
  const copy = client.resolvesHints ? null : copyFor(client, uri, source);
  return spoken(article).flatMap((quote) => {
    if (quote.end < within.start || quote.end > within.end || quote.kind === 'turn') return [];
    const attribution = attributionOf(article, quote);
    if (attribution === null || attribution.speakerName === null) return [];
    const around = sentencesOf(article, quote);
    if (isNamed(article, quote, attribution, around)) return [];
    const speaker = speakerOf(article, quote);
    const introduction = speaker === null ? null : introductionOf(article, speaker.index);
    const name = speaker === null ? attribution.speakerName.replace(/^unnamed: /, '') : surname(speaker);
    const value = `⟵ ${name}${isUnsure(quote, attribution) ? '?' : ''}`;
    const location = introduction === null ? {} : { location: { uri, range: rangeOf(source, introduction) } };
    const data: HintData = { uri, version, quote: quote.index };
    return {
      position: source.positionAt(quote.end),
      label: [{ value, ...location }],
      paddingLeft: true,
      ...(copy === null ? { data } : { tooltip: tooltipOf(article, attribution, copy) }),
    };
  });
}

/** Why the speaker of a hint is who it says; null for a hint about another text. */
export function hintReason(view: View, data: HintData, client: Client): MarkupContent | null {
  const quote = view.version === data.version ? view.article.quotes[data.quote] : undefined;
  const attribution = quote === undefined ? null : attributionOf(view.article, quote);
  if (attribution === null) return null;
  return tooltipOf(view.article, attribution, copyFor(client, view.uri, view.article.source));
}

const tooltipOf = (article: Article, attribution: Attribution, copy: Copy): MarkupContent => ({
  kind: copy.kind,
  value: `${copy.text(attribution.speakerName ?? '')} · ${evidenceWords(article, attribution, copy)}`,
});

/** From the start of the sentence in which a quotation starts to the end of the one in which it ends. */
function sentencesOf({ sentences }: Article, quote: Quote): Span {
  const first = sentences[lastStarting(sentences, quote.start)];
  const last = sentences[lastStarting(sentences, quote.end - 1)];
  return {
    start: Math.min(first?.start ?? quote.start, quote.start),
    end: Math.max(last?.end ?? quote.end, quote.end),
  };
}

/** Whether the speaker is named there, or described if without a name; words inside the quotation do not count. */
function isNamed(article: Article, quote: Quote, attribution: Attribution, around: Span): boolean {
  const tells = (at: Span): boolean => overlaps(at, around) && !quote.parts.some((part) => overlaps(part, at));
  if (attribution.speaker === null) return attribution.source.some(tells);
  const mentions = article.entities[attribution.speaker]?.mentions ?? [];
  return mentions.some((mention) => mention.form !== 'pronoun' && mention.form !== 'role' && tells(mention));
}

const isUnsure = (quote: Quote, { certainty, resolution }: Attribution): boolean =>
  quote.byHand === undefined &&
  (certainty === 'presumed' || certainty === 'unknown' || (resolution?.others.length ?? 0) > 0);

const isHintData = (data: unknown): data is HintData =>
  typeof data === 'object' && data !== null && typeof (data as HintData).uri === 'string';

/** Who speaks, behind a quotation whose sentence does not say, where `newsmark.hints` asks for it. */
export const feature: Feature = {
  capabilities: (client: Client) =>
    client.showsHints ? { inlayHintProvider: { resolveProvider: client.resolvesHints } } : {},
  register: (session: Session) => {
    const { client, handle } = session;
    const { inlayHint } = session.connection.languages;
    inlayHint.on(
      handle([], textDocumentUri, (view, { range }) =>
        view.settings.hints.inlayHints ? inlayHints(view, spanOf(view.article.source, range), client) : [],
      ),
    );
    inlayHint.resolve((hint, token) => {
      const data: unknown = hint?.data;
      if (!isHintData(data)) return hint;
      const resolve = handle<InlayHint, InlayHint>(
        hint,
        () => data.uri,
        (view) => {
          const tooltip = hintReason(view, data, client);
          return tooltip === null ? hint : { ...hint, tooltip };
        },
      );
      return resolve(hint, token);
    });
    session.onSettings(() => {
      if (client.refreshesHints) session.attempt(() => inlayHint.refresh());
    });
  },
};
