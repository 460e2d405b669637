import type { Span } from '../text/span.ts';
import { lastStarting } from './around.ts';
import type { Article } from './article.ts';
import { beside } from './beside.ts';

/** The cues and sources of an article in the order of the text, put in order once. */
const known = beside<readonly Span[]>();

function cuesAndSources(article: Article): readonly Span[] {
  const before = known.get(article);
  if (before !== undefined) return before;
  const all = article.attributions.flatMap(({ cue, source }) => [...cue, ...source]);
  all.sort((a, b) => a.start - b.start);
  known.set(article, all);
  return all;
}

/** Whether anybody is said to speak within a stretch of text: a cue or a source begins in it. */
export function saidIn(article: Article, within: Span): boolean {
  const all = cuesAndSources(article);
  const first = all[lastStarting(all, within.start - 1) + 1];
  return first !== undefined && first.start < within.end;
}
