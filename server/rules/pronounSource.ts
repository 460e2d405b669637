import type { Article, Attribution } from '../model/article.ts';
import { paragraphAt } from '../model/lookup.ts';
import type { Span } from '../text/span.ts';
import { inProse } from './prose.ts';

/** A quotation whose source is *he* or *she*. */
export interface PronounSource {
  readonly attribution: Attribution;
  /** The pronoun. */
  readonly at: Span;
  /** As written. */
  readonly word: string;
  readonly gender: 'm' | 'f';
  readonly paragraph: number;
}

/** The quotations of running copy that a *he* or *she* is said to have spoken, in the order of the text. */
export function* pronounSources(article: Article): Iterable<PronounSource> {
  for (const attribution of article.attributions) {
    if (attribution.kind === 'indirect' || attribution.resolution?.form !== 'pronoun') continue;
    const { evidence } = attribution;
    if (evidence.by !== 'cue') continue;
    const at = evidence.source;
    if (at.end - at.start > 3) continue;
    const word = article.source.slice(at);
    const gender = /^he$/i.test(word) ? 'm' : /^she$/i.test(word) ? 'f' : null;
    const paragraph = gender === null ? -1 : paragraphAt(article, at.start);
    if (gender !== null && inProse(article, paragraph)) yield { attribution, at, word, gender, paragraph };
  }
}
