import { sentenceAround } from '../model/around.ts';
import type { Article, Entity } from '../model/article.ts';
import type { Span } from '../text/span.ts';
import { isSpaceCode, isWordCode } from '../text/tokens.ts';

/**
 * The words that say what somebody is, such as *mayor of Eastbank*: where they stand nearest to a name of theirs in the
 * same sentence. Null for somebody the text itself says nothing of.
 */
export function rolePlace(article: Article, entity: Entity): Span | null {
  const { role } = entity;
  if (role === null || role === '') return null;
  let best: Span | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mention of entity.mentions) {
    if (mention.form === 'pronoun') continue;
    const sentence = sentenceAround(article, mention.start);
    if (sentence === null) continue;
    for (const place of placesOf(article.source.text, role, sentence)) {
      const between = Math.max(place.start - mention.end, mention.start - place.end, 0);
      if (between < least) [best, least] = [place, between];
    }
  }
  return best;
}

/** Where `words` stand whole in `within`; a space in them stands for any white space. */
function* placesOf(text: string, words: string, within: Span): Iterable<Span> {
  for (let start = within.start; start < within.end; start++) {
    if (text[start] !== words[0] || isWordCode(text.charCodeAt(start - 1))) continue;
    const end = endOf(text, words, start, within.end);
    if (end >= 0 && !isWordCode(text.charCodeAt(end))) yield { start, end };
  }
}

/** Offset behind `words` where they stand at `start`; -1 where others do. */
function endOf(text: string, words: string, start: number, limit: number): number {
  let at = start;
  for (let index = 0; index < words.length; index++) {
    const blank = isSpaceCode(words.charCodeAt(index));
    if (at >= limit || (blank ? !isSpaceCode(text.charCodeAt(at)) : text[at] !== words[index])) return -1;
    at += 1;
    while (blank && at < limit && isSpaceCode(text.charCodeAt(at))) at++;
  }
  return at;
}
