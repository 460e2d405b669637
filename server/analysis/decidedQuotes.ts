import { isSpeech, type Quote, type QuoteKind } from '../model/article.ts';
import type { KindByHand, PlacedDecision } from '../model/decision.ts';
import type { SourceText } from '../text/source.ts';
import type { Span } from '../text/span.ts';

/** What is decided about one quotation. */
export interface AboutQuote {
  kind?: KindByHand;
  /** Null where nobody is stated. */
  speaker?: string | null;
}

/** The decisions about quotations by index; those whose words are no quotation any more have nothing to say. */
export function aboutQuotes(
  quotes: readonly Quote[],
  placed: readonly PlacedDecision[],
): ReadonlyMap<number, AboutQuote> {
  const about = new Map<number, AboutQuote>();
  for (const { decision, at } of placed) {
    if (at === null || decision.is === 'ignore' || decision.is === 'ignoreRule') continue;
    const quote = quoteAt(quotes, at);
    if (quote === null) continue;
    const one = about.get(quote.index) ?? {};
    if (decision.is === 'kind') one.kind = decision.kind;
    else one.speaker = decision.is === 'speaker' ? decision.name : null;
    about.set(quote.index, one);
  }
  return about;
}

/** The quotation that covers a place best; null where none covers half of what either has. */
export function quoteAt(quotes: readonly Quote[], at: Span): Quote | null {
  let best: Quote | null = null;
  let most = 0;
  for (const quote of quotes) {
    if (quote.start >= at.end) break;
    const shared = Math.min(quote.end, at.end) - Math.max(quote.start, at.start);
    if (shared <= 0) continue;
    const share = shared / (Math.max(quote.end, at.end) - Math.min(quote.start, at.start));
    // A quotation that has lost its closing mark runs on, and is still the one that starts here.
    const fit = share >= 0.5 ? 1 + share : quote.start === at.start ? share : 0;
    if (fit > most) [best, most] = [quote, fit];
  }
  return best;
}

/** The kind that a quotation has by what is decided about it. */
export function kindByHand(source: SourceText, quote: Quote, { kind, speaker }: AboutQuote): QuoteKind {
  if (kind !== undefined && kind !== 'speech') return kind;
  // Only what is speech has a speaker.
  if (isSpeech(quote.kind) || (kind === undefined && typeof speaker !== 'string')) return quote.kind;
  return /^\P{L}*\p{Lu}[\s\S]*[.!?…,]\P{L}*$/u.test(source.slice(quote)) ? 'direct' : 'partial';
}
