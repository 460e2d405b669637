import type { Draft } from './draft.ts';
import { draftOf, type Pass, unitOf } from './pass.ts';
import { latest, type Recent } from './recent.ts';

/** Whoever spoke last, for what follows without an attribution. */
export interface Speaker {
  readonly draft: Draft;
  readonly back: number;
}

/** What one paragraph hands to the next. A value: two equal ones have equal effects. */
export interface Context {
  readonly recents: readonly Recent[];
  /** The speaker of the closed quotation that the paragraph ended with, when it had exactly one speaker. */
  readonly ended: Speaker | null;
  /** A source and cue without a quotation of its own at the paragraph's end, or before a colon there. */
  readonly leadIn: Speaker | null;
  /** The speaker of the quotation left open at the paragraph's end. */
  readonly running: Speaker | null;
  readonly open: boolean;
}

/** What stands before the first paragraph. */
export const noContext: Context = {
  recents: [],
  ended: null,
  leadIn: null,
  running: null,
  open: false,
};

/** What a paragraph that has gone through the pass leaves to the next. */
export function contextAfter(pass: Pass): Context {
  const { local, drafts } = pass;
  const lastQuote = local.quotes[local.quotes.length - 1];
  const run = lastQuote === undefined ? undefined : local.reading.runs[lastQuote.run]!;
  const open = run !== undefined && run.close === null && run.end >= local.length - 1;
  const quoted = drafts.filter((draft) => draft.quotes.length > 0);
  const ofLast = quoted.find((draft) => draft.quotes.includes(local.quotes.length - 1));
  const speakers = new Set(quoted.map((draft) => draft.resolved.entity ?? draft.written));
  const ends =
    run !== undefined &&
    run.close !== null &&
    lastQuote!.unit === local.reading.units.length - 1 &&
    lastQuote!.kind === 'direct';
  return {
    recents: latest(pass.recents),
    open,
    running: open ? hand(ofLast) : null,
    ended: ends && speakers.size === 1 ? hand(ofLast) : null,
    leadIn: hand(beforeColon(pass) ?? trailing(pass)),
  };
}

const hand = (draft: Draft | undefined): Speaker | null => (draft === undefined ? null : { draft, back: 1 });

/** The attribution whose cue stands in the last unit before a colon at the paragraph’s end. */
function beforeColon(pass: Pass): Draft | undefined {
  const { text, base, local } = pass;
  if (text.charCodeAt(base + local.length - 1) !== 58) return undefined;
  const unit = local.reading.units.length - 1;
  const one = local.cues.findLast((cue) => cue.unit === unit && cue.cue.source !== null);
  return one === undefined ? undefined : draftOf(pass, one, [], []);
}

/** The attribution in the last unit that has no quotation of its own. */
function trailing({ local, drafts }: Pass): Draft | undefined {
  const last = drafts[drafts.length - 1];
  const leads =
    last !== undefined &&
    last.quotes.length === 0 &&
    unitOf(last) === local.reading.units.length - 1 &&
    last.localCue?.cue.kind === 'verb';
  return leads ? last : undefined;
}
