import type { Span } from '../text/span.ts';
import { forUnit } from './byUnit.ts';
import type { LocalCue, LocalQuote } from './local.ts';
import { draftOf, type Pass, spanOfQuote, speaks } from './pass.ts';

/** Strength of a pairing from which the quotation alone is what was said. */
const adjacent = 8.5;

/** Order 1: the cues of one unit, each with the quotations tied to it, and reported speech. */
export function attributeByCues(pass: Pass, unit: number): void {
  const { local, drafts } = pass;
  const tied = quotesByCue(pass, unit);
  forUnit(local.cues, unit, (one, index) => {
    const quotes = tied.get(index);
    if (quotes !== undefined) drafts.push(draftOf(pass, one, quotes, contentOf(pass, one, quotes)));
    else if (one.reports && one.content !== null && !isInside(pass, one, tied))
      drafts.push(draftOf(pass, one, [], one.content));
  });
}

/** The quotations that are somebody’s words, by index, under the index of the cue of this unit that each is tied to. */
function quotesByCue({ local }: Pass, unit: number): Map<number, number[]> {
  const tied = new Map<number, number[]>();
  const tie = (quote: LocalQuote, index: number): void => {
    if (quote.pairing === null || local.cues[quote.pairing.cue]!.unit !== unit || !speaks(quote)) return;
    const known = tied.get(quote.pairing.cue);
    if (known === undefined) tied.set(quote.pairing.cue, [index]);
    else known.push(index);
  };
  // A signature in a sentence of its own ties the quotation of the unit before.
  forUnit(local.quotes, unit - 1, tie);
  forUnit(local.quotes, unit, tie);
  return tied;
}

/** Words of the attribution’s content: what the cue brings in, with the marks of its quotations. */
function contentOf(pass: Pass, one: LocalCue, quotes: readonly number[]): readonly Span[] {
  const spans = quotes.map((index) => spanOfQuote(pass, index));
  if (quotes.every((index) => (pass.local.quotes[index]!.pairing?.strength ?? 0) >= adjacent)) return spans;
  const reported = one.content ?? [];
  const wide = reported.filter((span) => spans.some((quote) => quote.start < span.end && span.start < quote.end));
  const rest = spans.filter((quote) => !wide.some((span) => span.start <= quote.start && quote.end <= span.end));
  return [...wide, ...rest].sort((a, b) => a.start - b.start);
}

/** Whether what the cue brings in is already the content of a quotation’s attribution in its unit. */
function isInside(pass: Pass, one: LocalCue, tied: ReadonlyMap<number, readonly number[]>): boolean {
  if (one.cue.kind !== 'according') return false;
  return [...tied.values()].flat().some((index) => {
    const run = spanOfQuote(pass, index);
    return one.content!.some((span) => span.start <= run.start && run.end <= span.end);
  });
}
