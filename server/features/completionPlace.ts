import { courtesyTitles, titles } from '../lexicon/people.ts';
import { verbForms } from '../lexicon/verbLists.ts';
import { frameBit, verbFormBit } from '../lexicon/verbs.ts';
import type { Article, Quote } from '../model/article.ts';
import { isSpeech } from '../model/article.ts';
import { sayingPlace } from '../model/saying.ts';
import type { Span } from '../text/span.ts';

/** A place where a name can be expected, and the part of a word that is there already. */
export interface CompletionPlace {
  readonly typed: Span;
  /** The same with a title before it: what is named here alone is nobody known. */
  readonly here: Span;
  readonly expects: /** Behind a closing mark: a speaker and a verb. */
    | { readonly what: 'attribution'; readonly asked: boolean }
    /** Behind a closing mark and a cue: a speaker. */
    | { readonly what: 'speaker' }
    /** Behind a title: a person, first of all one who has it; in small letters and without its stop. */
    | { readonly what: 'bearer'; readonly title: string };
}

/** How far back words are looked at, in UTF-16 units. */
const farthest = 80;

/** What can be expected at `offset`; null inside quotations, before words that are there already, and elsewhere. */
export function completionPlace(article: Article, offset: number): CompletionPlace | null {
  const { text } = article.source;
  if (/^[\p{L}\p{N}]/u.test(text.slice(offset, offset + 2))) return null;
  if (article.quotes.some((quote) => quote.parts.some((part) => part.start < offset && offset < part.end))) return null;
  if (article.quotes.some((quote) => !quote.closed && quote.start < offset && isBlank(text, quote.end, offset)))
    return null;

  const from = Math.max(0, offset - farthest);
  const before = text.slice(from, offset);
  const word = /(?:\p{L}[\p{L}\p{M}'’‑-]*)?$/u.exec(before)![0];
  const typed = { start: offset - word.length, end: offset };
  const lead = before.slice(0, before.length - word.length);
  if (!/[^\S\n\r]$/.test(lead)) return null;
  const said = lead.trimEnd();
  const behind = (at: number): Quote | null => quoteEndingAt(article, from + at);

  const quote = behind(said.length);
  if (quote !== null) {
    const last = text[quote.closeMark!.start - 1] ?? '';
    if (!/[,?!…—–]/.test(last) && !said.endsWith(',')) return null;
    return sayingPlace(article, quote) === null
      ? { typed, here: typed, expects: { what: 'attribution', asked: last === '?' } }
      : null;
  }
  if (/\baccording to$/i.test(said)) return { typed, here: typed, expects: { what: 'speaker' } };
  const last = /(\p{L}[\p{L}\p{M}'’‑-]*)\.?$/u.exec(said);
  if (last === null) return null;
  const words = last[1]!;
  if (isCue(words)) {
    const gap = said.slice(0, last.index).trimEnd();
    return behind(gap.length) === null ? null : { typed, here: typed, expects: { what: 'speaker' } };
  }
  const title = words.toLowerCase();
  const isTitle = /^\p{Lu}/u.test(words) && (titles().has(title) || courtesyTitles().has(title));
  if (!isTitle) return null;
  return { typed, here: { start: from + last.index, end: offset }, expects: { what: 'bearer', title } };
}

/** The speech whose closing mark ends at an offset, a comma behind it left out. */
const quoteEndingAt = ({ quotes, source }: Article, at: number): Quote | null => {
  const end = source.text[at - 1] === ',' ? at - 1 : at;
  return quotes.find(({ kind, closeMark }) => closeMark?.end === end && isSpeech(kind)) ?? null;
};

/** Whether nothing but spaces stands between two places; an open quotation ends before the spaces at its end. */
const isBlank = (text: string, from: number, to: number): boolean => /^[^\S\n\r]*$/.test(text.slice(from, to));

/** *Said*, *says*, *added*: a verb that may stand between a quotation and whoever spoke it. */
function isCue(word: string): boolean {
  const verb = verbForms().get(word);
  if (verb === undefined || !(verb.frames & frameBit.invert)) return false;
  return (verb.form & (verbFormBit.past | verbFormBit.s)) !== 0;
}
