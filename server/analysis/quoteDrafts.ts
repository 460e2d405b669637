import { isSpeech, type Mark, type Quote, type QuoteKind } from '../model/article.ts';
import { glyphOf } from '../text/glyphs.ts';
import type { FoundMark } from '../text/markCandidates.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import type { Placed } from './placed.ts';
import { continues } from './running.ts';
import type { Turn } from './transcript.ts';

/** A quotation being put together from its parts. Offsets are those of the article. */
export interface QuoteDraft {
  kind: QuoteKind;
  because: string;
  start: number;
  end: number;
  opened: boolean;
  closed: boolean;
  level: number;
  parts: Span[];
  openMarks: Mark[];
  closeMark: Mark | null;
  paragraph: number;
  draft: { readonly draft: Draft; readonly paragraph: number } | null;
}

/** The quote of a finished draft. Key by key, as `movedQuote`: objects made by a spread slow everybody who reads them. */
export const finishedQuote = (draft: QuoteDraft, index: number, attribution: number | null): Quote => ({
  index,
  kind: draft.kind,
  opened: draft.opened,
  closed: draft.closed,
  level: draft.level,
  because: draft.because,
  start: draft.start,
  end: draft.end,
  parts: draft.parts,
  openMarks: draft.openMarks,
  closeMark: draft.closeMark,
  paragraph: draft.paragraph,
  attribution,
});

const markOf = (found: FoundMark, base: number): Mark => {
  const { family, single } = glyphOf(found.written);
  return { glyph: found.written, family, single, start: base + found.start, end: base + found.end };
};

const turnDraft = (turn: Turn, base: number, paragraph: number): QuoteDraft => {
  const span = { start: base + turn.start, end: base + turn.end };
  return {
    kind: 'turn',
    because: 'after a speaker label',
    ...span,
    opened: true,
    closed: true,
    level: 1,
    parts: [span],
    openMarks: [],
    closeMark: null,
    paragraph,
    draft: { draft: turn.draft, paragraph },
  };
};

/** The quotes of the paragraphs `[from, to)`, running quotations joined, with the draft that attributes each. */
export function quoteDrafts(placed: readonly Placed[], from: number, to: number): QuoteDraft[] {
  const quotes: QuoteDraft[] = [];
  let running: QuoteDraft | null = null;
  for (let paragraph = from; paragraph < to; paragraph += 1) {
    const { start: base, local, passed, turn } = placed[paragraph]!;
    if (local.reading.runs.length === 0 && turn === undefined) {
      running = null;
      continue;
    }
    const draftOf = new Map<number, Draft>();
    for (const draft of passed.drafts) for (const index of draft.quotes) draftOf.set(index, draft);
    const localOf = new Map(local.quotes.map((quote, index) => [quote.run, index]));
    const goesOn = running !== null && continues(placed[paragraph - 1]?.local, local);
    const here: (QuoteDraft | null)[] = [];
    if (turn !== undefined) quotes.push(turnDraft(turn, base, paragraph));
    local.reading.runs.forEach((run, index) => {
      const part = { start: base + run.start, end: base + run.end };
      const outer = localOf.get(index);
      const draft = outer === undefined ? undefined : draftOf.get(outer);
      const attributed = draft === undefined ? null : { draft, paragraph };
      if (index === 0 && goesOn && running !== null) {
        running.parts.push(part);
        running.end = part.end;
        running.closed = run.close !== null;
        running.closeMark = run.close === null ? null : markOf(run.close, base);
        if (run.open !== null) running.openMarks.push(markOf(run.open, base));
        const better =
          attributed !== null && (running.draft === null || (draft!.order < 4 && running.draft.draft.order >= 4));
        if (better) running.draft = attributed;
        if (running.kind === 'partial' || running.kind === 'scare') running.kind = 'direct';
        here[index] = running;
        return;
      }
      // What somebody quotes in a turn of their own is nested unless it says whose words it is.
      const spoken =
        turn !== undefined && attributed === null && outer !== undefined && isSpeech(local.quotes[outer]!.kind);
      const known = outer === undefined || spoken ? undefined : local.quotes[outer]!;
      const quote: QuoteDraft = {
        kind: known?.kind ?? 'nested',
        because: known?.because ?? (spoken ? 'inside a speaker’s turn' : 'inside another quotation'),
        ...part,
        opened: run.open !== null,
        closed: run.close !== null,
        level: known === undefined ? Math.max(2, run.level) : 1,
        parts: [part],
        openMarks: run.open === null ? [] : [markOf(run.open, base)],
        closeMark: run.close === null ? null : markOf(run.close, base),
        paragraph,
        draft: attributed,
      };
      quotes.push(quote);
      here[index] = quote;
    });
    const open = local.leftOpen;
    running = open === null ? null : (here[local.reading.runs.indexOf(open)] ?? null);
  }
  return quotes;
}
