import type { Attribution, Certainty, Evidence } from '../model/article.ts';
import type { Span } from '../text/span.ts';
import type { Draft, Place } from './draft.ts';
import { reasonOf, scoreOf } from './explain.ts';
import type { Placed } from './placed.ts';
import type { QuoteDraft } from './quoteDrafts.ts';

/** A draft with the quotations it holds. */
export interface Entry {
  readonly draft: Draft;
  readonly paragraph: number;
  readonly quotes: QuoteDraft[];
}

const evidenceOf = (draft: Draft, at: (spot: Place) => Span): Evidence => {
  const from = draft.from === null ? null : at(draft.from);
  const cue = draft.cue === null ? null : at(draft.cue);
  const source = draft.source === null ? null : at(draft.source);
  if (draft.order === 7 && source !== null) return { by: 'named', from: source };
  if (draft.order === 6 && source !== null) return { by: 'label', label: source };
  if (draft.order === 5 && from !== null) return { by: 'presumed', from };
  if (draft.order === 4 && from !== null) return { by: 'running', from };
  if (draft.order === 3 && from !== null) return { by: 'leadIn', sentence: cue ?? from };
  if (draft.order === 2 && from !== null) return { by: 'split', from };
  if (source === null) return { by: 'sourceless', cue: cue! };
  return { by: 'cue', cue: cue ?? source, source };
};

/** The content of an attribution: that of its draft, and all parts of the quotations it holds. */
export function contentOf(entry: Entry, placed: readonly Placed[]): Span[] {
  const base = placed[entry.paragraph]!.start;
  const spans = entry.draft.content.map((span) => ({ start: base + span.start, end: base + span.end }));
  for (const quote of entry.quotes) {
    for (const part of quote.parts) {
      if (!spans.some((span) => span.start < part.end && part.start < span.end)) spans.push(part);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** The attribution of an entry, its offsets those of the article. `index` is its place in `Article.attributions`. */
export function attributionOf(
  entry: Entry,
  content: readonly Span[],
  index: number,
  placed: readonly Placed[],
): Attribution {
  const { draft, paragraph } = entry;
  const { grouping, firstEntity } = placed[paragraph]!;
  const at = (spot: Place): Span => {
    const base = placed[paragraph - spot.back]!.start;
    return { start: base + spot.start, end: base + spot.end };
  };
  const cue = draft.cue === null ? null : at(draft.cue);
  const { entity } = draft.resolved;
  const verb = draft.localCue?.cue.verb ?? null;
  const certainty: Certainty = draft.source === null ? 'unknown' : draft.certainty;
  const covered = content.every((span) =>
    entry.quotes.some((quote) => quote.parts.some((part) => part.start <= span.start && span.end <= part.end)),
  );
  return {
    index,
    kind: entry.quotes.length === 0 ? 'indirect' : covered ? 'direct' : 'mixed',
    content,
    cue: cue === null ? [] : [cue],
    source: draft.source === null ? [] : [at(draft.source)],
    speaker: entity === null ? null : firstEntity + entity,
    speakerName:
      entity !== null ? grouping.seeds[entity]!.name : draft.written === null ? null : `unnamed: ${draft.written}`,
    speech: entry.quotes.length > 0 || verb?.class !== 'attitude',
    certainty,
    score: scoreOf(draft, certainty),
    evidence: evidenceOf(draft, at),
    resolution: {
      form: draft.resolved.form,
      others: draft.resolved.others.map((other) => firstEntity + other),
      ...(draft.resolved.fitting === undefined
        ? {}
        : { fitting: draft.resolved.fitting.map((one) => firstEntity + one) }),
      because: draft.resolved.because,
    },
    reason: reasonOf(draft),
    via: draft.via,
    cueLemma: verb?.lemma ?? (cue === null ? null : draft.cueText.toLowerCase()),
    cueClass: verb?.class ?? (cue === null ? null : 'phrase'),
  };
}
