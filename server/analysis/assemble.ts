import type {
  Attribution,
  Certainty,
  Entity,
  Evidence,
  Mark,
  Mention,
  Paragraph,
  ParagraphRole,
  Quote,
  QuoteKind,
} from '../model/article.ts';
import { glyphOf } from '../text/glyphs.ts';
import type { FoundMark, Run } from '../text/marks.ts';
import type { Span } from '../text/span.ts';
import type { Draft, Passed, Place } from './attribution.ts';
import type { Grouping } from './coreference.ts';
import { reasonOf, scoreOf } from './explain.ts';
import type { LocalParagraph } from './local.ts';
import type { Turn } from './transcript.ts';

/** A paragraph in its place. */
export interface Placed {
  readonly start: number;
  readonly local: LocalParagraph;
  readonly passed: Passed;
  readonly grouping: Grouping;
  /** Index in the article of the first entity of the paragraph’s section. */
  readonly firstEntity: number;
  /** The paragraph is a labelled turn of a transcript. */
  readonly turn?: Turn;
}

interface QuoteDraft {
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

const markOf = (found: FoundMark, base: number): Mark => {
  const { family, single } = glyphOf(found.written);
  return { glyph: found.written, family, single, start: base + found.start, end: base + found.end };
};

/** Whether the run at the start of a paragraph goes on with one left open in the paragraph before. */
export function continues(before: LocalParagraph | undefined, local: LocalParagraph): boolean {
  const last = before === undefined ? undefined : openRun(before);
  if (last === undefined || last.open === null) return false;
  const first = local.reading.runs[0];
  if (first === undefined || first.level !== 1) return false;
  if (first.open === null) return true;
  if (first.start !== 0) return false;
  const one = glyphOf(last.open.written);
  const other = glyphOf(first.open.written);
  return one.single === other.single && one.family === other.family;
}

/** The outer run that is open where the paragraph ends. */
export function openRun(local: LocalParagraph): Run | undefined {
  const { runs } = local.reading;
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const run = runs[at]!;
    if (run.level !== 1) continue;
    return run.close === null && run.open !== null && run.end >= local.length ? run : undefined;
  }
  return undefined;
}

/** Builds the quotes of an article, running quotations joined, with the draft that attributes each. */
function quoteDrafts(placed: readonly Placed[]): QuoteDraft[] {
  const quotes: QuoteDraft[] = [];
  let running: QuoteDraft | null = null;
  placed.forEach(({ start: base, local, passed, turn }, paragraph) => {
    const draftOf = new Map<number, Draft>();
    for (const draft of passed.drafts) for (const index of draft.quotes) draftOf.set(index, draft);
    const localOf = new Map(local.quotes.map((quote, index) => [quote.run, index]));
    const goesOn = running !== null && continues(placed[paragraph - 1]?.local, local);
    const here: (QuoteDraft | null)[] = [];
    if (turn !== undefined) quotes.push(turnDraft(turn, base, paragraph));
    const outside = turn === undefined ? 1 : 2;
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
      const known = outer === undefined ? undefined : local.quotes[outer]!;
      const quote: QuoteDraft = {
        kind: turn === undefined ? (known?.kind ?? 'nested') : 'nested',
        because: turn === undefined ? (known?.because ?? 'inside another quotation') : 'inside a speaker’s turn',
        ...part,
        opened: run.open !== null,
        closed: run.close !== null,
        level: outer === undefined ? Math.max(2, run.level) : outside,
        parts: [part],
        openMarks: run.open === null ? [] : [markOf(run.open, base)],
        closeMark: run.close === null ? null : markOf(run.close, base),
        paragraph,
        draft: attributed,
      };
      quotes.push(quote);
      here[index] = quote;
    });
    const open = openRun(local);
    running = open === undefined ? null : (here[local.reading.runs.indexOf(open)] ?? null);
  });
  return quotes;
}

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

/** Everything of an article that rests on its paragraphs, with absolute offsets. */
export interface Assembled {
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
}

const evidenceOf = (draft: Draft, at: (spot: Place) => Span): Evidence => {
  const from = draft.from === null ? null : at(draft.from);
  const cue = draft.cue === null ? null : at(draft.cue);
  const source = draft.source === null ? null : at(draft.source);
  if (draft.order === 6 && source !== null) return { by: 'label', label: source };
  if (draft.order === 5 && from !== null) return { by: 'presumed', from };
  if (draft.order === 4 && from !== null) return { by: 'running', from };
  if (draft.order === 3 && from !== null) return { by: 'leadIn', sentence: cue ?? from };
  if (draft.order === 2 && from !== null) return { by: 'split', from };
  if (source === null) return { by: 'sourceless', cue: cue! };
  return { by: 'cue', cue: cue ?? source, source };
};

interface Entry {
  readonly draft: Draft;
  readonly paragraph: number;
  readonly quotes: QuoteDraft[];
}

/** Gives drafts and quotes their final offsets, numbers and ties. */
export function assemble(text: string, placed: readonly Placed[]): Assembled {
  const quotes = quoteDrafts(placed);
  const entries = new Map<Draft, Entry>();
  for (const quote of quotes) {
    if (quote.draft === null) continue;
    const { draft, paragraph } = quote.draft;
    const entry = entries.get(draft) ?? { draft, paragraph, quotes: [] };
    entry.quotes.push(quote);
    entries.set(draft, entry);
  }
  placed.forEach(({ passed }, paragraph) => {
    for (const draft of passed.drafts) {
      if (draft.quotes.length === 0 && !entries.has(draft)) entries.set(draft, { draft, paragraph, quotes: [] });
    }
  });
  const ordered = [...entries.values()]
    .map((entry) => ({ entry, content: contentOf(entry, placed) }))
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start || a.content[0]!.end - b.content[0]!.end);
  const indexOf = new Map(ordered.map(({ entry }, index) => [entry.draft, index]));
  return {
    quotes: quotes.map((quote, index) =>
      finish(quote, index, quote.draft === null ? null : (indexOf.get(quote.draft.draft) ?? null)),
    ),
    attributions: ordered.map(({ entry, content }, index) => attributionOf(text, entry, content, index, placed)),
  };
}

const finish = (quote: QuoteDraft, index: number, attribution: number | null): Quote => ({
  index,
  start: quote.start,
  end: quote.end,
  kind: quote.kind,
  opened: quote.opened,
  closed: quote.closed,
  level: quote.level,
  parts: quote.parts,
  openMarks: quote.openMarks,
  closeMark: quote.closeMark,
  paragraph: quote.paragraph,
  attribution,
  because: quote.because,
});

/** The content of an attribution: that of its draft, and all parts of the quotations it holds. */
function contentOf(entry: Entry, placed: readonly Placed[]): Span[] {
  const base = placed[entry.paragraph]!.start;
  const spans = entry.draft.content.map((span) => ({ start: base + span.start, end: base + span.end }));
  for (const quote of entry.quotes) {
    for (const part of quote.parts) {
      if (!spans.some((span) => span.start < part.end && part.start < span.end)) spans.push(part);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

function attributionOf(
  text: string,
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
      because: draft.resolved.because,
    },
    reason: reasonOf(text, draft, cue?.start ?? 0),
    via: draft.via,
    cueLemma: verb?.lemma ?? (cue === null ? null : text.slice(cue.start, cue.end).toLowerCase()),
    cueClass: verb?.class ?? (cue === null ? null : 'phrase'),
  };
}

/** All entities and all their mentions, in the order of the text. */
export function entitiesOf(placed: readonly Placed[]): { entities: Entity[]; mentions: Mention[] } {
  const mentions: Mention[] = [];
  const byEntity: Mention[][] = [];
  const entities: Entity[] = [];
  for (const { start, passed, grouping, firstEntity } of placed) {
    for (let index = entities.length; index < firstEntity + grouping.seeds.length; index += 1) {
      const { type, subtype, name, role } = grouping.seeds[index - firstEntity]!;
      const own: Mention[] = [];
      byEntity[index] = own;
      entities.push({ index, type, subtype, name, role, mentions: own });
    }
    for (const found of passed.mentions) {
      const entity = firstEntity + found.entity;
      const mention = { start: start + found.start, end: start + found.end, form: found.form, entity };
      mentions.push(mention);
      byEntity[entity]!.push(mention);
    }
  }
  return { entities, mentions };
}

/** Role and place of each paragraph. */
export const paragraphOf = (start: number, local: LocalParagraph, role: ParagraphRole): Paragraph => ({
  start,
  end: start + local.length,
  role,
});
