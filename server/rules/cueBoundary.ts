import { plainSpeechVerbs } from '../lexicon/abbreviations.ts';
import { once } from '../lexicon/once.ts';
import { lastStarting } from '../model/around.ts';
import type { Article } from '../model/article.ts';
import { cuesOf } from '../model/cues.ts';
import type { Span } from '../text/span.ts';

/** How a source that stands behind a quotation looks: up to six words that are names, titles or a plain noun phrase. */
const source = String.raw`(?:(?:the|a|an|one)\s+[\p{Ll}-]+|\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,5}|he|she|they)`;
const namePart = /^\s+(?:(?:\p{Lu}[\p{L}.’'-]*|the|a|an)\s+){0,5}$/u;

/**
 * Where the reporter's own words begin in `within`, which a lost closing mark has swallowed: before the source and cue
 * of an attribution, behind the comma if there is one (`full,‸ the porter said`). Null when nobody is said to speak there.
 */
export function cueBoundary(article: Article, within: Span): { readonly at: number; readonly comma: boolean } | null {
  return ofAttribution(article, within) ?? ofPlainWords(article.source.slice(within), within.start);
}

function ofAttribution(article: Article, within: Span): { readonly at: number; readonly comma: boolean } | null {
  let first: Span | null = null;
  const cues = cuesOf(article);
  for (let index = lastStarting(cues, within.start - 1) + 1; index < cues.length; index++) {
    const { start, end, words } = cues[index]!;
    if (start >= within.end) break;
    if (end > within.end || words.start <= within.start || words.end > within.end) continue;
    if (first === null || words.start < first.start) first = words;
  }
  if (first === null) return null;
  const before = article.source.text.slice(within.start, first.start);
  const stop = Math.max(before.lastIndexOf(','), before.lastIndexOf('?'), before.lastIndexOf('!'));
  if (stop >= 0 && namePart.test(before.slice(stop + 1))) return { at: within.start + stop + 1, comma: true };
  const spoken = before.trimEnd().length;
  return spoken === 0 ? null : { at: within.start + spoken, comma: false };
}

const attributing = once(() => {
  const verbs = [...plainSpeechVerbs()].join('|');
  return new RegExp(`[,?!](?=\\s+(?:${source}\\s+(?:${verbs})|(?:${verbs})\\s+${source})(?![\\p{L}’']))`, 'u');
});

/** The words inside a run are taken for spoken, so that no attribution is made of them: the plainest are looked for here. */
function ofPlainWords(words: string, base: number): { readonly at: number; readonly comma: boolean } | null {
  const found = attributing().exec(words);
  return found === null ? null : { at: base + found.index + 1, comma: true };
}

const plainVerb = once(() => new RegExp(`(?<![\\p{L}’'])(?:${[...plainSpeechVerbs()].join('|')})(?![\\p{L}’'])`, 'gu'));

/** Where the plainest verbs of saying stand in `within`, for a lost opening mark that has swallowed them. */
export function plainCues(article: Article, within: Span): readonly Span[] {
  return [...article.source.slice(within).matchAll(plainVerb())].map((found) => {
    const start = within.start + found.index;
    return { start, end: start + found[0].length };
  });
}
