import type { Article, Entity, EntityType, Quote, QuoteKind } from '../model/article.ts';
import { beside } from '../model/beside.ts';
import { spoken } from '../model/lookup.ts';
import { type SourceText, sourceText } from '../text/source.ts';
import type { Span } from '../text/span.ts';

/** `1 quote`, `2 quotes`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Line as people count, `L21`. */
export const lineOf = (source: SourceText, at: Span): string => `L${source.positionAt(at.start).line + 1}`;

/** Line and column as people count and the editor shows them, `L21:252`. */
export function placeOf(source: SourceText, at: Span): string {
  const { line, character } = source.positionAt(at.start);
  return `L${line + 1}:${character + 1}`;
}

/** The words of a span in one line, cut at a word when longer than `most` characters. */
export function excerpt(source: SourceText, at: Span, most: number): string {
  // Twice as much leaves room for breaks and runs of spaces that become one.
  const end = Math.min(at.end, at.start + most * 2);
  const raw = source.text.slice(at.start, end);
  const words = untidy.test(raw) ? raw.replace(/\s+/g, ' ').trim() : raw;
  if (words.length <= most && end === at.end) return words;
  const cut = words.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  // Never between the halves of a surrogate pair.
  const kept = space > most / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd().replace(/[,;:]$/, '')}…`;
}

/** Words by themselves in one line, cut likewise. */
export const excerptOf = (words: string, most: number): string =>
  excerpt(sourceText(words), { start: 0, end: words.length }, most);

const untidy = /\s\s|[^\S ]|^\s|\s$/;

/** Number of words: runs without space or dash that have a letter or digit in them. */
export function wordsIn(text: string, { start, end }: Span): number {
  let words = 0;
  let counts = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0 || (code >= 0x2012 && code <= 0x2015) || code === 0x2026 || code === 0x2028) {
      counts = false;
    } else if (!counts && isWordCode(code)) {
      counts = true;
      words += 1;
    }
  }
  return words;
}

const isWordCode = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 &&
    !(code >= 0x2000 && code <= 0x206f) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xd800 && code <= 0xdfff));

/** Words of a quotation, over all its parts. */
export const wordsOf = (article: Article, quote: Quote): number =>
  quote.parts.reduce((sum, part) => sum + wordsIn(article.source.text, part), 0);

const totals = beside<number>();

/** Words of all quotations of an article. */
export function quotedWords(article: Article): number {
  const known = totals.get(article);
  if (known !== undefined) return known;
  const total = spoken(article).reduce((sum, quote) => sum + wordsOf(article, quote), 0);
  totals.set(article, total);
  return total;
}

export const typeWords: Readonly<Record<EntityType, string>> = {
  PERSON: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'name',
};

export const kindWords: Readonly<Record<QuoteKind, string>> = {
  direct: 'direct quote',
  partial: 'partial quote',
  nested: 'quote inside a quote',
  turn: 'speaker turn',
  scare: 'scare quotes',
  title: 'title',
  name: 'name',
  nickname: 'nickname',
  term: 'term',
  slogan: 'slogan',
  word: 'word as a word',
  headline: 'quote in a headline',
};

/**
 * `her`, `his` or `their`, from the pronouns the article itself uses of somebody; empty where it uses none or several
 * kinds. Never from a name.
 */
export function possessiveOf(article: Article, entity: Entity): string {
  const found = new Set<string>();
  for (const mention of entity.mentions) {
    if (mention.form !== 'pronoun') continue;
    const word = article.source.slice(mention).toLowerCase();
    const possessive = possessives.find(([pronouns]) => pronouns.includes(word))?.[1];
    if (possessive !== undefined) found.add(possessive);
  }
  return found.size === 1 ? [...found][0]! : '';
}

const possessives: readonly (readonly [readonly string[], string])[] = [
  [['she', 'her', 'hers', 'herself'], 'her'],
  [['he', 'him', 'his', 'himself'], 'his'],
  [['they', 'them', 'their', 'theirs', 'themselves', 'themself'], 'their'],
];
