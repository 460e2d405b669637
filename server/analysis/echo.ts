import type { Quote } from '../model/article.ts';

/** Beyond this many quotations the comparison would no longer be cheap; so large a text is no single article. */
const limit = 400;

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Kinds decided for want of a cue, which the same words in full speech elsewhere overrule. */
const doubtful = (quote: Quote): boolean => quote.level === 1 && (quote.kind === 'scare' || quote.kind === 'headline');

/**
 * Takes a fragment that repeats words of a full quotation elsewhere in the article for speech by the same speaker: the
 * “bold plan” of a headline or a later sentence.
 */
export function echo(text: string, quotes: readonly Quote[]): readonly Quote[] {
  if (quotes.length > limit) return quotes;
  const fragments = quotes.filter(doubtful);
  if (fragments.length === 0) return quotes;
  const spoken = quotes
    .filter((quote) => (quote.kind === 'direct' || quote.kind === 'partial') && quote.attribution !== null)
    .map((quote) => ({ quote, words: ` ${plain(text.slice(quote.start, quote.end))} ` }));
  const changed = new Map<number, Quote>();
  for (const quote of fragments) {
    const words = plain(text.slice(quote.start, quote.end));
    if (words.length < 5 || (!words.includes(' ') && quote.kind !== 'headline')) continue;
    const original = spoken.find((one) => one.words.length > words.length + 6 && one.words.includes(` ${words} `));
    if (original === undefined) continue;
    changed.set(quote.index, {
      ...quote,
      kind: 'partial',
      because: 'the same words stand in a full quotation',
      attribution: original.quote.attribution,
    });
  }
  return changed.size === 0 ? quotes : quotes.map((quote) => changed.get(quote.index) ?? quote);
}
