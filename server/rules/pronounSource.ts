import type { Article, Attribution } from '../model/article.ts';
import { beside } from '../model/beside.ts';
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
export function pronounSources(article: Article): readonly PronounSource[] {
  const before = known.get(article);
  if (before !== undefined) return before;
  const found = read(article);
  known.set(article, found);
  return found;
}

/** Two rules ask. */
const known = beside<readonly PronounSource[]>();

function read(article: Article): readonly PronounSource[] {
  const found: PronounSource[] = [];
  for (const attribution of article.attributions) {
    if (attribution.kind === 'indirect' || attribution.resolution?.form !== 'pronoun') continue;
    const { evidence } = attribution;
    if (evidence.by !== 'cue') continue;
    const at = evidence.source;
    if (at.end - at.start > 3) continue;
    const gender = genderOf(article.source.text, at);
    if (gender === null) continue;
    const paragraph = paragraphAt(article, at.start);
    if (inProse(article, paragraph)) found.push({ attribution, at, word: article.source.slice(at), gender, paragraph });
  }
  return found;
}

/** Of *he* and *she*, large or small; null for other words. */
function genderOf(text: string, { start, end }: Span): 'm' | 'f' | null {
  const small = (at: number): number => text.charCodeAt(at) | 32;
  if (small(end - 1) !== 101 || small(end - 2) !== 104) return null;
  return end - start === 2 ? 'm' : end - start === 3 && small(start) === 115 ? 'f' : null;
}
