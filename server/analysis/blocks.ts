import type { Attribution, Quote } from '../model/article.ts';
import { attributionOf, contentOf, type Entry } from './attributed.ts';
import type { Passed } from './attribution.ts';
import type { Draft } from './draft.ts';
import { type Moved, movedAttribution, movedQuote } from './moved.ts';
import type { Placed } from './placed.ts';
import { finishedQuote, type QuoteDraft, quoteDrafts } from './quoteDrafts.ts';
import { continues } from './running.ts';

/** Everything of an article that rests on its quotations and attributions, with absolute offsets. */
export interface Assembled {
  readonly quotes: readonly Quote[];
  /** Made when first asked for: a keystroke in a long text needs few of them. */
  attributions(): readonly Attribution[];
}

/** The finished quotes and attributions of paragraphs that no running quotation ties to others. */
export interface Block {
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  readonly passed: readonly Passed[];
  /** Starts of the paragraphs before it that it points into, seen from its own start. */
  readonly before: readonly number[];
  /** Where it stood when it was made. */
  readonly at: Moved;
}

/** The blocks of one analysis, by their first paragraph, for the next one. */
export type Blocks = ReadonlyMap<Passed, Block>;

/** Nothing kept from an earlier analysis. */
export const noBlocks: Blocks = new Map();

/** How many paragraphs back the drafts of a block point. */
function farthest(placed: readonly Placed[], from: number, to: number): number {
  let back = 0;
  for (let at = from; at < to; at += 1) {
    for (const { cue, source, from: rests } of placed[at]!.passed.drafts) {
      back = Math.max(
        back,
        (cue?.back ?? 0) - (at - from),
        (source?.back ?? 0) - (at - from),
        (rests?.back ?? 0) - (at - from),
      );
    }
  }
  return back;
}

const startsBefore = (placed: readonly Placed[], from: number, back: number): number[] =>
  Array.from({ length: back }, (_, step) => placed[from - step - 1]!.start - placed[from]!.start);

/** Whether a block made before is still right for these paragraphs, but for where it stands. */
function holds(block: Block, placed: readonly Placed[], from: number, to: number): boolean {
  if (block.passed.length !== to - from) return false;
  for (let at = from; at < to; at += 1) {
    if (block.passed[at - from] !== placed[at]!.passed) return false;
    // Inside a block of several paragraphs their distances count as well.
    if (at > from && placed[at]!.start - placed[from]!.start !== block.before[block.before.length - (to - at)])
      return false;
  }
  const back = block.before.length - (to - from - 1);
  for (let step = 0; step < back; step += 1) {
    if (placed[from - step - 1]!.start - placed[from]!.start !== block.before[step]) return false;
  }
  return true;
}

function entriesOf(placed: readonly Placed[], from: number, to: number, quotes: readonly QuoteDraft[]): Entry[] {
  const entries = new Map<Draft, Entry>();
  for (const quote of quotes) {
    if (quote.draft === null) continue;
    const { draft, paragraph } = quote.draft;
    const entry = entries.get(draft) ?? { draft, paragraph, quotes: [] };
    entry.quotes.push(quote);
    entries.set(draft, entry);
  }
  for (let paragraph = from; paragraph < to; paragraph += 1) {
    for (const draft of placed[paragraph]!.passed.drafts) {
      if (draft.quotes.length === 0 && !entries.has(draft)) entries.set(draft, { draft, paragraph, quotes: [] });
    }
  }
  return [...entries.values()];
}

/** Makes the quotes and attributions of the paragraphs `[from, to)`, numbered on from where the block stands. */
function make(placed: readonly Placed[], from: number, to: number, at: Moved): Block {
  const quotes = quoteDrafts(placed, from, to);
  const ordered = entriesOf(placed, from, to, quotes)
    .map((entry) => ({ entry, content: contentOf(entry, placed) }))
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start || a.content[0]!.end - b.content[0]!.end);
  const indexOf = new Map(ordered.map(({ entry }, index) => [entry.draft, at.attributions + index]));
  const inner = Array.from(
    { length: to - from - 1 },
    (_, step) => placed[from + step + 1]!.start - placed[from]!.start,
  );
  return {
    passed: placed.slice(from, to).map(({ passed }) => passed),
    before: [...startsBefore(placed, from, farthest(placed, from, to)), ...inner],
    at,
    quotes: quotes.map((quote, index) => {
      const attribution = quote.draft === null ? null : (indexOf.get(quote.draft.draft) ?? null);
      return finishedQuote(quote, at.quotes + index, attribution);
    }),
    attributions: ordered.map(({ entry, content }, index) =>
      attributionOf(entry, content, at.attributions + index, placed),
    ),
  };
}

const same = (a: Moved, b: Moved): boolean =>
  a.offset === b.offset &&
  a.quotes === b.quotes &&
  a.attributions === b.attributions &&
  a.paragraphs === b.paragraphs &&
  a.entities === b.entities;

const difference = (from: Moved, to: Moved): Moved => ({
  offset: to.offset - from.offset,
  quotes: to.quotes - from.quotes,
  attributions: to.attributions - from.attributions,
  paragraphs: to.paragraphs - from.paragraphs,
  entities: to.entities - from.entities,
});

const empty = ({ local, passed }: Placed): boolean =>
  local.quotes.length === 0 && passed.drafts.length === 0 && local.reading.runs.length === 0;

/**
 * Puts the quotes and attributions of all paragraphs together. Blocks of the analysis before that an edit only moved
 * are moved, not made again.
 */
export function assemble(placed: readonly Placed[], before: Blocks): Assembled & { readonly blocks: Blocks } {
  const blocks = new Map<Passed, Block>();
  const quotes: Quote[] = [];
  const stands: { readonly block: Block; readonly at: Moved }[] = [];
  let attributions = 0;
  for (let from = 0; from < placed.length; ) {
    let to = from + 1;
    while (to < placed.length && continues(placed[to - 1]!.local, placed[to]!.local)) to += 1;
    const first = placed[from]!;
    if (to > from + 1 || !empty(first)) {
      const at: Moved = {
        offset: first.start,
        quotes: quotes.length,
        attributions,
        paragraphs: from,
        entities: first.firstEntity,
      };
      const known = before.get(first.passed);
      const block = known !== undefined && holds(known, placed, from, to) ? known : make(placed, from, to, at);
      const by = difference(block.at, at);
      const still = same(block.at, at);
      for (const quote of block.quotes) quotes.push(still ? quote : movedQuote(quote, by));
      attributions += block.attributions.length;
      blocks.set(first.passed, block);
      stands.push({ block, at });
    }
    from = to;
  }
  return { quotes, blocks, attributions: () => stands.flatMap(({ block, at }) => standing(block, at)) };
}

function standing(block: Block, at: Moved): readonly Attribution[] {
  if (same(block.at, at)) return block.attributions;
  const by = difference(block.at, at);
  return block.attributions.map((attribution) => movedAttribution(attribution, by));
}
