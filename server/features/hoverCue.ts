import type { Article, Attribution, CueClass } from '../model/article.ts';
import { beside } from '../model/beside.ts';
import type { Span } from '../text/span.ts';
import type { Copy } from './copy.ts';
import { excerpt, placeOf } from './words.ts';

const classWords: Readonly<Record<CueClass, string>> = {
  neutral: 'neutral',
  platform: 'platform',
  doubt: 'casts doubt',
  guilt: 'implies guilt',
  truth: 'takes the speaker’s side',
  colour: 'adds colour',
  attitude: 'attitude',
  phrase: 'phrase',
};

const loaded: ReadonlySet<CueClass> = new Set(['doubt', 'guilt', 'truth', 'colour']);

/** A cue: what it does, whose words it brings in and where they stand, and how often the article uses it. */
export function cueLines(article: Article, attribution: Attribution, at: Span, copy: Copy): readonly string[] {
  const { source } = article;
  const { cueClass } = attribution;
  const parts = [excerpt(source, at, 40), attribution.speech ? 'speech cue' : 'cue of belief or wish, not speech'];
  if (cueClass === 'platform') parts.push(attribution.via === null ? 'platform' : `platform: ${attribution.via}`);
  else if (cueClass !== null && loaded.has(cueClass)) parts.push(`${classWords[cueClass]}; plain: said`);

  const from = attribution.source[0];
  const content = attribution.content[0];
  parts.push(from === undefined ? 'no source stated' : `source ${excerpt(source, from, 60)}`);
  const noun = attribution.kind === 'indirect' ? 'reported words' : 'quote';
  const place = content === undefined ? '' : `, ${noun} ${copy.goTo(placeOf(source, content), content)}`;
  return [`${copy.text(parts.join(' · '))}${place}. ${copy.text(usage(article, wordOf(article, attribution)))}`];
}

/** `Used 2× here (said 9×).`: this word, and the one the article uses most when that is another. */
function usage(article: Article, word: string): string {
  const { counts, most } = cueWords(article);
  const often = counts.get(most) ?? 0;
  return `Used ${counts.get(word) ?? 0}× here${most === word ? '' : ` (${most} ${often}×)`}.`;
}

interface CueWords {
  readonly counts: ReadonlyMap<string, number>;
  /** The word used most; empty without cues. */
  readonly most: string;
}

const known = beside<CueWords>();

function cueWords(article: Article): CueWords {
  const before = known.get(article);
  if (before !== undefined) return before;
  const counts = new Map<string, number>();
  const seen = new Set<number>();
  for (const attribution of article.attributions) {
    const cue = attribution.cue[0];
    // A quotation that is carried on shows the cue it is carried from; that is still one use of the word.
    if (cue === undefined || seen.has(cue.start)) continue;
    seen.add(cue.start);
    const word = wordOf(article, attribution);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [most] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0]);
  const words = { counts, most };
  known.set(article, words);
  return words;
}

const wordOf = (article: Article, attribution: Attribution): string =>
  attribution.cue[0] === undefined ? '' : excerpt(article.source, attribution.cue[0], 40).toLowerCase();
