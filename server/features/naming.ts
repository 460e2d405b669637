import { quoteAround } from '../model/around.ts';
import { type Article, isSpeech, type Quote } from '../model/article.ts';
import { beside } from '../model/beside.ts';
import { firstFrom, speakerOf } from '../model/lookup.ts';
import { contains, type Span } from '../text/span.ts';

/** One place where somebody names or quotes another in their own words. */
export interface Naming {
  /** Index in `Article.entities`, as is `named`. */
  readonly by: number;
  readonly named: number;
  /** The name, or the quotation inside a quotation. */
  readonly at: Span;
}

const known = beside<readonly Naming[]>();

/** Who names or quotes whom, in the order of the text. Pronouns name nobody, and nobody names themselves. */
export function namings(article: Article): readonly Naming[] {
  const before = known.get(article);
  if (before !== undefined) return before;
  const found = [...namesIn(article), ...quotationsIn(article)]
    .filter(({ by, named }) => by !== named)
    .sort((one, other) => one.at.start - other.at.start);
  known.set(article, found);
  return found;
}

/** Names inside quotations. A name in a quotation inside another is said by the speaker of the inner one, if known. */
function namesIn(article: Article): Naming[] {
  const { mentions, quotes } = article;
  const speakers = new Map<number, number>();
  // What is quoted inside a quotation comes after it.
  for (const quote of quotes) {
    const speaker = isSpeech(quote.kind) ? speakerOf(article, quote) : null;
    if (speaker === null) continue;
    for (const part of quote.parts) {
      for (let at = firstFrom(mentions, part.start); at < mentions.length && mentions[at]!.start < part.end; at++) {
        if (contains(part, mentions[at]!) && mentions[at]!.form !== 'pronoun') speakers.set(at, speaker.index);
      }
    }
  }
  return [...speakers].map(([at, by]) => ({ by, named: mentions[at]!.entity, at: mentions[at]! }));
}

function quotationsIn(article: Article): Naming[] {
  return article.quotes.flatMap((quote) => {
    if (quote.level < 2 || !isSpeech(quote.kind)) return [];
    const speaker = speakerOf(article, quote);
    const by = speaker === null ? null : outerSpeaker(article, quote);
    return speaker === null || by === null ? [] : [{ by, named: speaker.index, at: quote }];
  });
}

/** Who speaks the smallest quotation round another that has a known speaker. */
function outerSpeaker(article: Article, quote: Quote): number | null {
  for (let outer = quoteAround(article, quote); outer !== null; outer = quoteAround(article, outer)) {
    const speaker = speakerOf(article, outer);
    if (speaker !== null) return speaker.index;
  }
  return null;
}
