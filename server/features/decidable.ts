import { type Article, isSpeech, type Quote } from '../model/article.ts';
import { attributionOf } from '../model/lookup.ts';
import type { Decidable, ProtocolRange } from '../protocol.ts';
import { contains, type Span } from '../text/span.ts';
import type { View } from './feature.ts';
import { rangeOf } from './range.ts';
import { excerpt } from './words.ts';

/** As many people as a list can show at a glance. */
const mostPeople = 40;

/** The innermost quotation that a range touches. */
export function quoteTouching(article: Article, at: Span): Quote | null {
  let found: Quote | null = null;
  for (const quote of article.quotes) {
    if (quote.start > at.end) break;
    const touched = quote.parts.some((part) => part.start <= at.end && part.end >= at.start);
    if (touched && (found === null || contains(found, quote))) found = quote;
  }
  return found;
}

/** What can be decided at a range of an article. */
export function decidable(view: View, at: Span): Decidable {
  const { article } = view;
  const quote = quoteTouching(article, at);
  const range = (span: Span): ProtocolRange => rangeOf(article.source, span);
  const findings = view.findings().filter((finding) => finding.start <= at.end && finding.end >= at.start);
  return {
    quote:
      quote === null
        ? null
        : {
            range: range(quote),
            words: excerpt(article.source, quote, 50),
            speaker: attributionOf(article, quote)?.speakerName?.replace(/^unnamed: /, '') ?? null,
            decided: decidedAbout(article, quote),
          },
    people: peopleNear(article, quote ?? at),
    findings: findings.map((finding) => ({ rule: finding.rule, message: finding.message, range: range(finding) })),
  };
}

/** Ids of the decisions about one quotation. */
const decidedAbout = (article: Article, quote: Quote): readonly string[] => [
  ...new Set(
    article.decided?.placed
      .filter(
        ({ decision, at }) => isAboutQuote(decision.is) && at !== null && at.start < quote.end && quote.start < at.end,
      )
      .filter(({ at }) => quoteTouching(article, { start: at!.start + 1, end: at!.start + 1 }) === quote)
      .map(({ id }) => id),
  ),
];

const isAboutQuote = (is: string): boolean => is === 'speaker' || is === 'nobody' || is === 'kind';

/** Who may have spoken: people first, then bodies that speak in the article, each by how near to a place they are named. */
function peopleNear({ entities, quotes, attributions }: Article, at: Span): Decidable['people'] {
  const speaks = new Set(
    quotes.flatMap(({ kind, attribution }) =>
      isSpeech(kind) && attribution !== null ? [attributions[attribution]?.speaker] : [],
    ),
  );
  const distance = (span: Span): number =>
    span.end <= at.start ? at.start - span.end : Math.max(0, span.start - at.end);
  return entities
    .filter(({ type, index }) => type === 'PERSON' || (type === 'ORG' && speaks.has(index)))
    .map((entity) => ({
      entity,
      // In the words of a quotation people are talked about, they do not talk.
      near: Math.min(...entity.mentions.filter((mention) => !contains(at, mention)).map(distance)),
    }))
    .sort((a, b) => Number(a.entity.type !== 'PERSON') - Number(b.entity.type !== 'PERSON') || a.near - b.near)
    .slice(0, mostPeople)
    .map(({ entity }) => ({ name: entity.name, role: entity.role ?? '' }));
}
