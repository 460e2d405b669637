import type { ArticleRecord, AttributionRecord } from '../../server/exporters/record.ts';
import type { Span } from '../../server/text/span.ts';
import type { Item, NamedSpan, Range, Speaker } from './gold.ts';

/** The part of a record that is scored. */
export type Said = Pick<ArticleRecord, 'quotes' | 'attributions' | 'entities'>;

const range = ({ start, end }: Span): Range => [start, end];
const spoken: Partial<Record<string, 'direct' | 'mixed'>> = { direct: 'direct', partial: 'mixed' };

const speakerOf = (attribution: AttributionRecord | undefined): Speaker | null => {
  const first = attribution?.source[0];
  const name = attribution?.speakerName ?? null;
  if (first === undefined && name === null) return null;
  return { span: first === undefined ? null : range(first), ...(name === null ? {} : { name }) };
};

const cueOf = (attribution: AttributionRecord | undefined): Range | null => {
  const first = attribution?.cue[0];
  return first === undefined ? null : range(first);
};

/**
 * What a record says, in the shape of the gold: quotations inside quotations and speaker turns are left out; an
 * attribution that no speech quotation carries is an indirect statement.
 */
export function itemsOf(record: Said): readonly Item[] {
  const attributions = new Map(record.attributions.map((attribution) => [attribution.id, attribution]));
  const outer = record.quotes.filter((quote) => quote.kind !== 'nested' && quote.kind !== 'turn' && quote.level === 1);
  const carried = new Set(outer.filter((quote) => spoken[quote.kind]).map((quote) => quote.attribution));
  const quoted = outer.map((quote): Item => {
    const attribution = attributions.get(quote.attribution ?? '');
    return {
      span: range(quote),
      kind: spoken[quote.kind] ?? 'scare',
      speaker: speakerOf(attribution),
      cue: cueOf(attribution),
      ...(attribution === undefined ? {} : { content: attribution.content.map(range) }),
    };
  });
  const indirect = record.attributions
    .filter((attribution) => !carried.has(attribution.id) && attribution.content.length > 0)
    .map((attribution): Item => {
      const spans = attribution.content.map(range);
      return {
        span: [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))],
        spans,
        kind: 'indirect',
        speaker: speakerOf(attribution),
        cue: cueOf(attribution),
        content: spans,
        speech: attribution.speech,
      };
    });
  return [...quoted, ...indirect];
}

/** The names a record marks, without pronouns and roles, typed as the gold types them. */
export const namesOf = (record: Said): readonly NamedSpan[] =>
  record.entities.flatMap((entity) =>
    entity.mentions
      .filter((mention) => mention.form !== 'pronoun' && mention.form !== 'role')
      .map(({ start, end }) => ({ start, end, type: entity.type === 'PERSON' ? 'PER' : entity.type })),
  );
