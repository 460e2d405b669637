import { sentenceAround } from '../model/around.ts';
import type { Article, Entity } from '../model/article.ts';
import type { Span } from '../text/span.ts';
import { isSpaceCode, isWordCode } from '../text/tokens.ts';

/** Whether two characters count as the same. */
type Same = (one: string, other: string) => boolean;

const exactly: Same = (one, other) => one === other;
const inAnyCase: Same = (one, other) => one.toLowerCase() === other.toLowerCase();

/**
 * The words that say what somebody is, such as *mayor of Eastbank*: where they stand nearest to a name of theirs in the
 * same sentence, written as the role is, else (in a label) in other case. Null for somebody the text itself says nothing of.
 */
export function rolePlace(article: Article, entity: Entity): Span | null {
  const { role } = entity;
  if (role === null || role === '') return null;
  return nearest(article, entity, role, exactly) ?? nearest(article, entity, role, inAnyCase);
}

function nearest(article: Article, entity: Entity, role: string, same: Same): Span | null {
  let best: Span | null = null;
  let least = Number.POSITIVE_INFINITY;
  let read: Span | null = null;
  let places: readonly Span[] = [];
  for (const mention of entity.mentions) {
    if (mention.form === 'pronoun') continue;
    const sentence = sentenceAround(article, mention.start);
    if (sentence === null) continue;
    // A list of names can be one sentence as long as the text: it is read once.
    if (sentence !== read) [read, places] = [sentence, [...placesOf(article.source.text, role, sentence, same)]];
    for (const place of places) {
      const between = Math.max(place.start - mention.end, mention.start - place.end, 0);
      if (between < least) [best, least] = [place, between];
    }
  }
  return best;
}

/** Where `words` stand whole in `within`; a space in them stands for any white space. */
function* placesOf(text: string, words: string, within: Span, same: Same): Iterable<Span> {
  for (let start = within.start; start < within.end; start++) {
    if (!same(text[start]!, words[0]!) || isWordCode(text.charCodeAt(start - 1))) continue;
    const end = endOf(text, words, { start, end: within.end }, same);
    if (end >= 0 && !isWordCode(text.charCodeAt(end))) yield { start, end };
  }
}

/** Offset behind `words` where they stand at the start of `within`; -1 where others do. */
function endOf(text: string, words: string, within: Span, same: Same): number {
  let at = within.start;
  for (let index = 0; index < words.length; index++) {
    const blank = isSpaceCode(words.charCodeAt(index));
    if (at >= within.end || (blank ? !isSpaceCode(text.charCodeAt(at)) : !same(text[at]!, words[index]!))) return -1;
    at += 1;
    while (blank && at < within.end && isSpaceCode(text.charCodeAt(at))) at++;
  }
  return at;
}
