import type { Attribution, Evidence, Mark, Quote, Resolution } from '../model/article.ts';
import { shift } from '../text/span.ts';

/** Where something stands in an article, or by how much it moved: characters, and the numbers of what comes before it. */
export interface Moved {
  readonly offset: number;
  readonly quotes: number;
  readonly attributions: number;
  readonly paragraphs: number;
  readonly entities: number;
}

const movedMark = ({ glyph, family, single, start, end }: Mark, by: number): Mark => ({
  glyph,
  family,
  single,
  start: start + by,
  end: end + by,
});

/** The quote at its new place. Written out key by key: a spread costs several times as much, and this runs on every keystroke. */
export const movedQuote = (quote: Quote, by: Moved): Quote => ({
  index: quote.index + by.quotes,
  kind: quote.kind,
  opened: quote.opened,
  closed: quote.closed,
  level: quote.level,
  because: quote.because,
  start: quote.start + by.offset,
  end: quote.end + by.offset,
  parts: quote.parts.map((part) => shift(part, by.offset)),
  openMarks: quote.openMarks.map((mark) => movedMark(mark, by.offset)),
  closeMark: quote.closeMark === null ? null : movedMark(quote.closeMark, by.offset),
  paragraph: quote.paragraph + by.paragraphs,
  attribution: quote.attribution === null ? null : quote.attribution + by.attributions,
});

function movedEvidence(evidence: Evidence, by: number): Evidence {
  switch (evidence.by) {
    case 'cue':
      return { ...evidence, cue: shift(evidence.cue, by), source: shift(evidence.source, by) };
    case 'leadIn':
      return { ...evidence, sentence: shift(evidence.sentence, by) };
    case 'label':
      return { ...evidence, label: shift(evidence.label, by) };
    case 'sourceless':
      return { ...evidence, cue: shift(evidence.cue, by) };
    default:
      return { ...evidence, from: shift(evidence.from, by) };
  }
}

/** The attribution at its new place. */
export function movedAttribution(attribution: Attribution, by: Moved): Attribution {
  const { resolution } = attribution;
  return {
    ...attribution,
    index: attribution.index + by.attributions,
    content: attribution.content.map((span) => shift(span, by.offset)),
    cue: attribution.cue.map((span) => shift(span, by.offset)),
    source: attribution.source.map((span) => shift(span, by.offset)),
    speaker: attribution.speaker === null ? null : attribution.speaker + by.entities,
    evidence: movedEvidence(attribution.evidence, by.offset),
    resolution: resolution === null || by.entities === 0 ? resolution : movedResolution(resolution, by.entities),
  };
}

function movedResolution(resolution: Resolution, by: number): Resolution {
  const { others, fitting } = resolution;
  if (others.length === 0 && fitting === undefined) return resolution;
  const moved = (entity: number): number => entity + by;
  return {
    ...resolution,
    others: others.map(moved),
    ...(fitting === undefined ? {} : { fitting: fitting.map(moved) }),
  };
}
