import { lastStarting } from '../model/around.ts';
import type { Article, Attribution, Quote } from '../model/article.ts';
import { areTwoSpeakers, type SayingPlace, sayingPlace } from '../model/saying.ts';
import { inProse } from './prose.ts';

/** A whole quotation, and who spoke it. */
interface Spoken {
  readonly quote: Quote;
  readonly attribution: Attribution;
}

/** A whole quotation that follows another of its paragraph by somebody else. */
export interface SpeakerChange {
  readonly quote: Quote;
  readonly after: Attribution;
  readonly before: Spoken;
  /** Whether readers learn who speaks before they read it, or behind it. */
  readonly place: SayingPlace;
}

/** The places in running copy where a second person is quoted in full within one paragraph, in the order of the text. */
export function* speakerChanges(article: Article): Iterable<SpeakerChange> {
  let last: Quote | null = null;
  let paragraph = -1;
  for (const quote of article.quotes) {
    if (quote.level !== 1 || quote.kind !== 'direct') continue;
    const before = quote.paragraph === paragraph ? (last as Quote | null) : null;
    paragraph =
      quote.parts.length === 1 ? quote.paragraph : lastStarting(article.paragraphs, quote.parts.at(-1)!.start);
    last = quote.opened && quote.closed && quote.attribution !== null ? quote : null;
    if (before === null || last === null || before.attribution === quote.attribution) continue;
    if (!inProse(article, quote.paragraph)) continue;
    const change = changeOf(article, before, quote);
    if (change !== null) yield change;
  }
}

function changeOf(article: Article, last: Quote, quote: Quote): SpeakerChange | null {
  const before = { quote: last, attribution: article.attributions[last.attribution!]! };
  const after = article.attributions[quote.attribution!]!;
  if (!areTwoSpeakers(article, before.attribution, after)) return null;
  const place = placeOf(article, quote, after, before);
  return place === null ? null : { quote, after, before, place };
}

function placeOf(article: Article, quote: Quote, attribution: Attribution, before: Spoken): SayingPlace | null {
  const place = sayingPlace(article, quote);
  if (place === 'before') return place;
  if (place === null) {
    const words = attribution.source[0];
    return words !== undefined && words.start >= before.quote.end && words.end <= quote.start ? 'before' : null;
  }
  return isNamedBetween(article, attribution, before.quote.end, quote.start) ? 'before' : place;
}

/** Whether whoever speaks has been named since the words of the speaker before. */
function isNamedBetween({ mentions }: Article, { speaker }: Attribution, from: number, to: number): boolean {
  if (speaker === null) return false;
  for (let at = lastStarting(mentions, from - 1) + 1; at < mentions.length && mentions[at]!.start < to; at++) {
    if (mentions[at]!.entity === speaker) return true;
  }
  return false;
}
