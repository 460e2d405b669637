import type { Span } from '../text/span.ts';
import { nearerVerb } from './besideCue.ts';
import { forUnit } from './byUnit.ts';
import { type Draft, placeOf } from './draft.ts';
import type { LocalCue } from './local.ts';
import { draftOf, type Pass, spanOfQuote, wordsOf } from './pass.ts';

/** Strength of a pairing from which the quotation alone is what was said. */
const adjacent = 8.5;

/** Order 1: the cues of one unit, each with the quotations tied to it, and reported speech. */
export function attributeByCues(pass: Pass, unit: number): void {
  const { local, drafts } = pass;
  const tied = quotesByCue(pass, unit);
  forUnit(local.cues, unit, (one, index) => {
    const all = tied.get(index);
    const moved: number[] = [];
    const quotes = all?.filter((quote) => {
      const nearer = isClose(pass, one, quote) ? null : nearerVerb(pass, quote, one);
      if (nearer === null) return true;
      const draft = draftOf(pass, one, [quote], nearer.content!);
      const { cue } = nearer;
      drafts.push(withCertainty(pass, { ...draft, cue: placeOf(cue), localCue: nearer, cueText: wordsOf(pass, cue) }));
      moved.push(quote);
      return false;
    });
    if (quotes !== undefined && quotes.length > 0)
      drafts.push(withCertainty(pass, draftOf(pass, one, quotes, contentOf(pass, one, quotes))));
    else if (moved.length > 0 && moved.some((quote) => touches(one, spanOfQuote(pass, quote)))) return;
    else if (one.reports && one.content !== null && !isMarked(pass, one.content) && !isInside(pass, one, tied))
      drafts.push(reported(draftOf(pass, one, [], one.content), one));
  });
}

const touches = ({ content }: LocalCue, { start, end }: Span): boolean =>
  content?.some((span) => span.start < end && start < span.end) ?? false;

/**
 * Whether the content is a quotation and nothing else: it goes to whoever is found to speak it, and to nobody where it is
 * a sign that *read “Go home”*; there is no report besides.
 */
const isMarked = ({ local: { reading } }: Pass, content: readonly Span[]): boolean =>
  content.every(({ start, end }) => reading.runs.some((run) => run.start <= start && end <= run.end));

/** Whether the cue stands next to the quotation. */
function isClose({ local }: Pass, one: LocalCue, index: number): boolean {
  const { pairing, unit } = local.quotes[index]!;
  return unit !== one.unit || (pairing !== null && local.cues[pairing.cue] === one && pairing.strength >= adjacent);
}

/** The quotations that the cues of this unit attribute, by index, under the index of the cue. */
function quotesByCue({ local, decisions }: Pass, unit: number): Map<number, number[]> {
  const tied = new Map<number, number[]>();
  for (let index = 0; index < decisions.length; index += 1) {
    const by = decisions[index]!.by;
    if (by === null || by.cue < 0 || local.cues[by.cue]!.unit !== unit) continue;
    if (by.way !== 'cue' && (by.way !== 'same' || local.quotes[index]!.unit >= unit)) continue;
    const known = tied.get(by.cue);
    if (known === undefined) tied.set(by.cue, [index]);
    else known.push(index);
  }
  return tied;
}

/** Words of the attribution’s content: what the cue brings in, with the marks of its quotations. */
function contentOf(pass: Pass, one: LocalCue, quotes: readonly number[]): readonly Span[] {
  const spans = quotes.map((index) => spanOfQuote(pass, index));
  if (quotes.every((index) => isClose(pass, one, index))) return spans;
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

/** What is reported; a source that does not stand beside its cue is presumed. */
const reported = (draft: Draft, { cue }: LocalCue): Draft =>
  draft.certainty === 'stated' && cue.reach !== 'adjacent' ? { ...draft, certainty: 'presumed' } : draft;

/** From this probability on the sentence states who spoke. */
const stated = 0.97;

/** The draft with the probability of its likeliest quotation; what is less sure is presumed. */
function withCertainty(pass: Pass, draft: Draft): Draft {
  const { decisions } = pass;
  const probability = draft.quotes.reduce((most, index) => Math.max(most, decisions[index]!.probability), 0);
  const presumed = probability < stated && draft.source !== null;
  const via = draft.via ?? secondHand(pass, draft);
  return { ...draft, probability, via, certainty: presumed ? 'presumed' : draft.certainty };
}

/** Whoever passes on what another said, as written: she said, according to *the Courier*; null for nobody. */
function secondHand(pass: Pass, { localCue }: Draft): string | null {
  if (localCue === null || localCue.cue.kind !== 'verb') return null;
  let via: string | null = null;
  forUnit(pass.local.cues, localCue.unit, ({ cue }) => {
    if (cue.kind === 'according' && cue.source !== null && via === null) via = wordsOf(pass, cue.source);
  });
  return via;
}
