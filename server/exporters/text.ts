import type { Article, Attribution, Entity, EntityType, Quote, QuoteKind } from '../model/article.ts';
import { isSpeech } from '../model/article.ts';
import type { JudgedFinding } from '../model/finding.ts';
import type { Span } from '../text/span.ts';
import type { Exporter } from './exporter.ts';

const kindWords: Partial<Record<QuoteKind, string>> = {
  direct: 'quote',
  partial: 'partial quote',
  nested: 'nested quote',
  scare: 'scare quotes',
};
const typeWords: Record<EntityType, string> = {
  PERSON: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'other name',
};

/** Long enough to recognise a sentence, short enough for a line. */
const shown = { whole: 76, head: 44, tail: 24 };

interface Line {
  readonly at: number;
  readonly text: string;
}

/**
 * An article as lines a journalist can read: its quotations with who said them and why, in the order of the text, then
 * its names. Lines and columns count from 1. Golden articles are kept in this form.
 */
export function articleLines(article: Article, findings: readonly JudgedFinding[]): readonly string[] {
  const { source } = article;
  const place = (offset: number): string => {
    const { line, character } = source.positionAt(offset);
    return `${line + 1}:${character + 1}`;
  };
  const words = (span: Span): string => shorten(source.slice(span).replace(/\s+/gu, ' ').trim());

  const lines: Line[] = [
    ...article.paragraphs
      .filter((paragraph) => paragraph.role !== 'body')
      .map((paragraph) => ({ at: paragraph.start, text: `${paragraph.role} ${words(paragraph)}` })),
    ...article.quotes.map((quote) => ({ at: quote.start, text: quoteLine(article, quote, words) })),
    ...article.attributions
      .filter((attribution) => attribution.kind !== 'direct')
      .map((attribution) => ({
        at: attribution.content[0]?.start ?? attribution.cue[0]?.start ?? 0,
        text: contentLine(attribution, words),
      })),
    ...findings.map((finding) => ({
      at: finding.start,
      text: [
        `${finding.severity} ${finding.rule}: ${finding.message}`,
        ...finding.fixes.map((fix) => `    fix: ${fix.title}`),
      ].join('\n'),
    })),
  ];
  const inOrder = lines.sort((a, b) => a.at - b.at).map((line) => `${place(line.at)} ${line.text}`);
  return [
    ...(article.isArticle ? [] : ['does not look like an article']),
    `style: ${article.style.marks} marks, ${article.style.punctuation} punctuation`,
    ...inOrder,
    ...article.entities.map((entity) => entityLine(entity, words, place)),
    ...article.values.map((value) => `${value.type.toLowerCase()} ${words(value)} ${place(value.start)}`),
  ];
}

/** The lines of each article under its path. */
export const text: Exporter = {
  id: 'text',
  open: '',
  between: '\n',
  close: '',
  article: (article, findings, origin) =>
    `${[origin.id === undefined ? origin.path : `${origin.path} ${origin.id}`, ...articleLines(article, findings)].join('\n')}\n`,
  failure: ({ id, error }) => `${id === null ? '' : `${String(id)} `}could not be read: ${error}\n`,
};

function shorten(words: string): string {
  if (words.length <= shown.whole) return words;
  const head = words.slice(0, shown.head).replace(/\s+\S*$/u, '');
  const tail = words.slice(-shown.tail).replace(/^\S*\s+/u, '');
  return `${head} … ${tail}`;
}

function quoteLine(article: Article, quote: Quote, words: (span: Span) => string): string {
  const notes = [
    ...(quote.parts.length > 1 ? [`${quote.parts.length} paragraphs`] : []),
    ...(quote.opened ? [] : ['not opened']),
    ...(quote.closed ? [] : ['not closed']),
  ];
  const what = `${kindWords[quote.kind] ?? quote.kind} ${words(quote)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
  const attribution = quote.attribution === null ? undefined : article.attributions[quote.attribution];
  if (attribution !== undefined) return `${what} — ${who(attribution)}`;
  if (isSpeech(quote.kind)) return `${what} — nobody is said to have spoken it`;
  return quote.because === '' ? what : `${what}: ${quote.because}`;
}

function contentLine(attribution: Attribution, words: (span: Span) => string): string {
  const what = attribution.speech ? attribution.kind : 'attitude';
  return `${what}: ${attribution.content.map(words).join(' … ')} — ${who(attribution)}`;
}

function who(attribution: Attribution): string {
  const because = attribution.resolution?.because ?? '';
  return [
    `${attribution.speakerName ?? 'no speaker stated'}, ${attribution.certainty}: ${attribution.reason}`,
    ...(because === '' || attribution.reason.includes(because) ? [] : [because]),
    ...(attribution.via === null ? [] : [`via ${attribution.via}`]),
  ].join(', ');
}

function entityLine(entity: Entity, words: (span: Span) => string, place: (offset: number) => string): string {
  const type = entity.subtype === null ? typeWords[entity.type] : `${typeWords[entity.type]} (${entity.subtype})`;
  const forms = new Map<string, string[]>();
  for (const mention of entity.mentions) {
    const form = words(mention);
    forms.set(form, [...(forms.get(form) ?? []), place(mention.start)]);
  }
  const mentions = [...forms].map(([form, places]) => `${form} ${places.join(', ')}`).join('; ');
  return `${type} ${entity.name}${entity.role === null ? '' : `, ${entity.role}`}: ${mentions}`;
}
