import type { MentionForm } from '../model/article.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import { type Draft, placeOf } from './draft.ts';
import type { Grouping } from './grouping.ts';
import type { LocalCue, LocalParagraph, LocalQuote } from './local.ts';
import type { Phrase } from './phrase.ts';
import { type Recent, seenFromNext } from './recent.ts';
import type { Resolved } from './resolution.ts';
import type { Scorer } from './scorer.ts';
import type { Decision } from './speakerCandidate.ts';
import type { SpeakerScorer } from './speakers.ts';
import { copyOf } from './tape.ts';

/** A mention of an entity of the section; offsets relative to the paragraph. */
export interface FoundMention extends Span {
  readonly entity: number;
  readonly form: MentionForm;
}

/** One paragraph on its way through the pass. Lists grow in the order of the text. */
export interface Pass {
  readonly text: string;
  /** Where the paragraph begins in the text. */
  readonly base: number;
  readonly local: LocalParagraph;
  readonly grouping: Grouping;
  /** What the paragraphs before it left. */
  readonly before: Context;
  readonly drafts: Draft[];
  readonly mentions: FoundMention[];
  readonly recents: Recent[];
  /** Whom the source of each cue read so far means. */
  readonly byCue: Map<LocalCue, Resolved>;
  /** The same by source, which two cues may share. */
  readonly bySource: Map<Phrase, Resolved>;
  readonly scorer: Scorer;
  readonly speakers: SpeakerScorer;
  /** Who said each quotation, by index, as far as it is decided. */
  readonly decisions: Decision[];
}

/** Begins the pass of one paragraph. */
export const passOf = (
  text: string,
  base: number,
  local: LocalParagraph,
  grouping: Grouping,
  before: Context,
  scorer: Scorer,
  speakers: SpeakerScorer,
): Pass => ({
  text,
  base,
  local,
  grouping,
  before,
  drafts: [],
  mentions: [],
  recents: seenFromNext(before.recents),
  byCue: new Map(),
  bySource: new Map(),
  scorer,
  speakers,
  decisions: [],
});

/** Whether a quotation is somebody’s words. */
export const speaks = (quote: LocalQuote): boolean => quote.kind === 'direct' || quote.kind === 'partial';

/** Where a local quote stands, with its marks. */
export function spanOfQuote({ local }: Pass, index: number): Span {
  const { start, end } = local.reading.runs[local.quotes[index]!.run]!;
  return { start, end };
}

/** The unit of the draft’s cue, or −1. */
export const unitOf = (draft: Draft): number => draft.localCue?.unit ?? -1;

export const wordsOf = ({ text, base }: Pass, { start, end }: Span): string => copyOf(text, base + start, base + end);

/** The attribution that a cue in the same sentence makes. */
export function draftOf(pass: Pass, one: LocalCue, quotes: readonly number[], content: readonly Span[]): Draft {
  const { source } = one.cue;
  const resolved = pass.byCue.get(one) ?? { entity: null, form: 'full', others: [], because: '' };
  const stated = source?.kind === 'name' || resolved.entity === null;
  return {
    order: 1,
    quotes,
    content,
    cue: placeOf(one.cue),
    source: source === null ? null : placeOf(source),
    localCue: one,
    cueText: wordsOf(pass, one.cue),
    resolved,
    written: source === null ? null : wordsOf(pass, source),
    certainty: source === null ? 'unknown' : stated ? 'stated' : 'pronoun',
    via: one.via,
    from: null,
    probability: null,
  };
}
