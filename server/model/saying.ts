import { unnamedPeople } from '../lexicon/people.ts';
import { sentenceAround } from './around.ts';
import type { Article, Attribution, Quote } from './article.ts';
import { attributionOf } from './lookup.ts';

/** Where the words stand that say whose a quotation is: in the sentence it opens in, or in the one it ends in. */
export type SayingPlace = 'before' | 'behind';

/**
 * On which side of a quotation its own sentence names or means who spoke it (by a cue alone where no source is stated);
 * null where its sentence does not: it is carried, led in, the other half of another, or by nobody.
 */
export function sayingPlace(article: Article, quote: Quote): SayingPlace | null {
  const attribution = attributionOf(article, quote);
  const words = attribution === null ? undefined : (attribution.source[0] ?? attribution.cue[0]);
  if (words === undefined) return null;
  if (words.start >= quote.end) {
    const last = sentenceAround(article, quote.end - 1);
    return last !== null && words.start < last.end ? 'behind' : null;
  }
  if (words.end > quote.start) return null;
  const first = sentenceAround(article, quote.start);
  return first !== null && words.start >= first.start ? 'before' : null;
}

/**
 * Whether two attributions are by two speakers for certain: by two names that cannot be one person’s, or by a name and
 * somebody brought in as new (*a neighbour*, *another man*). *The mayor* may be anybody named.
 */
export function areTwoSpeakers(article: Article, one: Attribution, other: Attribution): boolean {
  if (!isSure(article, one) || !isSure(article, other)) return false;
  const a = one.speaker === null ? undefined : article.entities[one.speaker];
  const b = other.speaker === null ? undefined : article.entities[other.speaker];
  if (a === undefined || b === undefined) {
    // Somebody new is nobody named before; two who are both new are two when the words differ.
    if (a === undefined && b === undefined && one.speakerName === other.speakerName) return false;
    return (a !== undefined || isNew(article, one)) && (b !== undefined || isNew(article, other));
  }
  return a !== b && a.type === b.type && !mayBeOneName(a.name, b.name);
}

const surest = 0.6;

const isSure = (article: Article, attribution: Attribution): boolean =>
  attribution.speakerName !== null &&
  attribution.score >= surest &&
  (attribution.resolution === null || attribution.resolution.others.length === 0) &&
  !isImagined(article, attribution);

/** *His eyes gleamed, as if to say*: nobody has said it. */
function isImagined(article: Article, attribution: Attribution): boolean {
  const cue = attribution.cue[0];
  return cue !== undefined && / as (?:if|though) to $/.test(article.source.text.slice(cue.start - 14, cue.start));
}

const newcomer = /^(?:an?|one|another|some|two|three|several|many|both)\s/i;

function isNew(article: Article, attribution: Attribution): boolean {
  const source = attribution.source[0];
  if (source === undefined) return false;
  const words = article.source.slice(source).toLowerCase();
  return (
    newcomer.test(words) &&
    words.split(/[\s,]+/, 6).some((word) => word === 'man' || word === 'woman' || unnamedPeople().has(word))
  );
}

/** Whether two names may be one person’s: a word of the one is a word of the other, unless both are whole and differ. */
function mayBeOneName(one: string, other: string): boolean {
  const [first, second] = [one.split(' '), other.split(' ')];
  if (first.length > 1 && second.length > 1 && first.at(-1) === second.at(-1)) return first[0] === second[0];
  return first.some((word) => word.length > 2 && second.includes(word));
}
