import { hull, type Span } from '../text/span.ts';
import { lastStarting } from './around.ts';
import type { Article } from './article.ts';
import { beside } from './beside.ts';

/** The first cue of an attribution, and the words of all its cues and sources. */
export interface Cue extends Span {
  readonly words: Span;
}

const known = beside<readonly Cue[]>();

/** The cues of an article in the order of the text, listed once however often they are asked for. */
export function cuesOf(article: Article): readonly Cue[] {
  const before = known.get(article);
  if (before !== undefined) return before;
  const cues: Cue[] = [];
  for (const { cue, source: from } of article.attributions) {
    const first = cue[0];
    if (first !== undefined) cues.push({ start: first.start, end: first.end, words: hull([...cue, ...from]) });
  }
  cues.sort((a, b) => a.start - b.start);
  known.set(article, cues);
  return cues;
}

/** Whether anybody is said to speak, write or think by a word in `within`. */
export function hasCue(article: Article, within: Span): boolean {
  const cues = cuesOf(article);
  const cue = cues[lastStarting(cues, within.start - 1) + 1];
  return cue !== undefined && cue.start < within.end;
}
