import type {
  Article,
  Attribution,
  Certainty,
  EntityType,
  MentionForm,
  ParagraphRole,
  Quote,
  QuoteKind,
  Style,
  Value,
  ValueType,
} from '../model/article.ts';
import type { Edit, JudgedFinding, Severity } from '../model/finding.ts';
import type { Span } from '../text/span.ts';

/** The version of the record; raised only when a key is renamed or changes its meaning. */
export const recordVersion = 1;

/** Where a text came from: the path as given, and the id of its line when texts are read as NDJSON. */
export interface Origin {
  readonly path: string;
  readonly id?: string;
}

/** All that is told about one article, as plain JSON. `record.schema.json` describes it; offsets are UTF-16 units. */
export interface ArticleRecord {
  readonly newsmark: typeof recordVersion;
  readonly path: string;
  readonly id?: string;
  readonly length: number;
  readonly isArticle: boolean;
  readonly style: Style;
  readonly paragraphs: readonly (Span & { readonly role: ParagraphRole })[];
  readonly sentences: readonly Span[];
  readonly quotes: readonly QuoteRecord[];
  readonly attributions: readonly AttributionRecord[];
  readonly entities: readonly EntityRecord[];
  readonly values: readonly (Span & { readonly type: ValueType })[];
  readonly findings: readonly FindingRecord[];
}

export interface QuoteRecord extends Span {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly opened: boolean;
  readonly closed: boolean;
  readonly level: number;
  readonly parts: readonly Span[];
  readonly attribution: string | null;
}

export interface AttributionRecord {
  readonly id: string;
  readonly kind: Attribution['kind'];
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly speaker: string | null;
  readonly speakerName: string | null;
  readonly speech: boolean;
  readonly certainty: Certainty;
  readonly score: number;
  readonly reason: string;
  readonly via: string | null;
}

export interface EntityRecord {
  readonly id: string;
  readonly type: EntityType;
  readonly subtype: string | null;
  readonly name: string;
  readonly role: string | null;
  readonly mentions: readonly (Span & { readonly form: MentionForm })[];
}

export interface FindingRecord extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly (Span & { readonly message: string })[];
  readonly fixes: readonly { readonly title: string; readonly edits: readonly Edit[] }[];
}

// Objects are made key by key, never spread: an Article may carry more than the record promises.
const range = ({ start, end }: Span): Span => ({ start, end });
const label = (letter: string, index: number | null): string | null =>
  index === null ? null : `${letter}${index + 1}`;

const quoteRecord = (quote: Quote): QuoteRecord => ({
  id: `q${quote.index + 1}`,
  start: quote.start,
  end: quote.end,
  kind: quote.kind,
  opened: quote.opened,
  closed: quote.closed,
  level: quote.level,
  parts: quote.parts.map(range),
  attribution: label('a', quote.attribution),
});

const attributionRecord = (attribution: Attribution): AttributionRecord => ({
  id: `a${attribution.index + 1}`,
  kind: attribution.kind,
  content: attribution.content.map(range),
  cue: attribution.cue.map(range),
  source: attribution.source.map(range),
  speaker: label('e', attribution.speaker),
  speakerName: attribution.speakerName,
  speech: attribution.speech,
  certainty: attribution.certainty,
  score: Math.round(attribution.score * 100) / 100,
  reason: attribution.reason,
  via: attribution.via,
});

/** A finding as the record and the reports print it. */
export const findingRecord = (finding: JudgedFinding): FindingRecord => ({
  rule: finding.rule,
  severity: finding.severity,
  start: finding.start,
  end: finding.end,
  message: finding.message,
  related: finding.related.map(({ start, end, message }) => ({ start, end, message })),
  fixes: finding.fixes.map(({ title, edits }) => ({
    title,
    edits: edits.map(({ start, end, newText }) => ({ start, end, newText })),
  })),
});

/** The record of an article and of what was found in it. Ids number each list from 1: q1 …, a1 …, e1 …. */
export const recordOf = (article: Article, findings: readonly JudgedFinding[], origin: Origin): ArticleRecord => ({
  newsmark: recordVersion,
  path: origin.path,
  ...(origin.id === undefined ? {} : { id: origin.id }),
  length: article.source.length,
  isArticle: article.isArticle,
  style: { marks: article.style.marks, punctuation: article.style.punctuation },
  // A text that was not read as an article keeps its paragraphs for the editor; its record promises empty lists.
  paragraphs:
    article.isArticle || article.sentences.length > 0
      ? article.paragraphs.map(({ start, end, role }) => ({ start, end, role }))
      : [],
  sentences: article.sentences.map(range),
  quotes: article.quotes.map(quoteRecord),
  attributions: article.attributions.map(attributionRecord),
  entities: article.entities.map((entity) => ({
    id: `e${entity.index + 1}`,
    type: entity.type,
    subtype: entity.subtype,
    name: entity.name,
    role: entity.role,
    mentions: entity.mentions.map(({ start, end, form }) => ({ start, end, form })),
  })),
  values: article.values.map(({ start, end, type }: Value) => ({ start, end, type })),
  findings: findings.map(findingRecord),
});
