import type { Article, Attribution, Quote } from '../model/article.ts';
import { isSpeech } from '../model/article.ts';
import { attributionOf, firstFrom, quotesBy, speakerOf } from '../model/lookup.ts';
import { overlaps, type Span, width } from '../text/span.ts';
import type { Copy } from './copy.ts';
import { evidenceWords } from './evidence.ts';
import { counted, excerpt, kindWords, lineOf, placeOf, possessiveOf, wordsOf } from './words.ts';

/** A quotation: who speaks, why we think so, what is wrong with its marks, and the way to the speaker's others. */
export function quoteLines(article: Article, quote: Quote, copy: Copy): readonly string[] {
  if (!isSpeech(quote.kind) && quote.kind !== 'headline') return notSpeech(quote, copy);
  const attribution = attributionOf(article, quote);
  const lines = [answer(article, quote, attribution, copy), evidence(article, quote, attribution, copy)];
  const circumstances = [
    attribution?.via ? copy.text(`Via: ${attribution.via}`) : '',
    dateWords(article, quote, copy),
    sameWords(article, quote, copy),
  ].filter((part) => part !== '');
  if (circumstances.length > 0) lines.push(circumstances.join(' · '));
  const marks = marksWords(quote);
  if (marks !== '') lines.push(copy.text(marks));
  const ways = waysOn(article, quote, copy);
  if (ways !== '') lines.push(ways);
  return lines;
}

const notSpeech = (quote: Quote, copy: Copy): readonly string[] => [
  copy.text(`Not speech · ${kindWords[quote.kind]}`),
  ...(quote.because === '' ? [] : [copy.text(`Because: ${quote.because}`)]),
];

function answer(article: Article, quote: Quote, attribution: Attribution | null, copy: Copy): string {
  const speaker = speakerOf(article, quote);
  const words = counted(wordsOf(article, quote), 'word');
  const kind = kindWords[quote.kind];
  if (speaker === null) {
    const name = attribution?.speakerName ?? null;
    const shown = name?.startsWith('unnamed: ') ? `${name.slice(9)}, unnamed` : name;
    return copy.text(`${shown ?? 'No speaker named'} · ${kind} · ${words}`);
  }
  const all = quotesBy(article, speaker.index);
  const rank = all.indexOf(quote) + 1;
  const possessive = possessiveOf(article, speaker);
  const order = rank === 0 ? '' : ` ${rank} of ${possessive === '' ? '' : `${possessive} `}${all.length}`;
  return copy.text(`${speaker.name} · ${kind}${order} · ${words}`);
}

function evidence(article: Article, quote: Quote, attribution: Attribution | null, copy: Copy): string {
  if (attribution === null) {
    if (quote.byHand?.includes('speaker')) return copy.text('Set by hand: nobody is stated');
    return copy.text(
      quote.kind === 'direct' || quote.kind === 'partial'
        ? 'Unknown: nobody in this paragraph or just before it is said to have spoken it'
        : 'Unknown: no source stated',
    );
  }
  const said = evidenceWords(article, attribution, copy);
  const others = otherParts(article, quote);
  if (others.length > 0) {
    const rank = others.filter((other) => other.start < quote.start).length + 1;
    const places = others.map((other) => copy.goTo(placeOf(article.source, other), other)).join(', ');
    const which = others.length > 1 ? 'the others' : rank === 1 ? 'second part' : 'first part';
    return `${said}, ${rank} of ${others.length + 1} parts; ${which} ${places}`;
  }
  if (quote.parts.length < 2) return said;
  const last = quote.parts[quote.parts.length - 1]!;
  return `${said}, runs over ${quote.parts.length} paragraphs to ${copy.goTo(lineOf(article.source, last), last)}`;
}

/** The other quotations of the same split quotation: one attribution for all, or one that leans on the other. */
function otherParts(article: Article, quote: Quote): readonly Quote[] {
  const root = rootOf(article, quote);
  return article.quotes.filter(
    (other) => other !== quote && Math.abs(other.paragraph - quote.paragraph) <= 1 && rootOf(article, other) === root,
  );
}

function rootOf(article: Article, quote: Quote): number {
  let attribution = attributionOf(article, quote);
  // A chain of halves is as long as the quotations there are, at most.
  for (let steps = article.quotes.length; attribution !== null && steps > 0; steps--) {
    const from = leansOn(attribution);
    if (from === null) break;
    const before: Attribution | null = attribution;
    attribution =
      article.attributions.find((other) =>
        other.content.some((part) => part.start <= from.start && from.end <= part.end),
      ) ?? null;
    if (attribution === null || attribution === before) return before.index;
  }
  return attribution?.index ?? -1 - quote.index;
}

/** The quotation that an attribution has its speaker from; null where that is its own. */
function leansOn({ evidence, content }: Attribution): Span | null {
  if (evidence.by === 'split') return evidence.from;
  return evidence.by === 'hand' && !content.some((part) => overlaps(part, evidence.from)) ? evidence.from : null;
}

/** *three years*, *a week*: says how long, not when. */
const isSpan = (words: string): boolean =>
  /\b(?:day|week|month|year|decade|centur(?:y|ie)|weekend)s?$/i.test(words) &&
  !/\b(?:last|next|this|past|previous|coming|that|same|first|final)\b/i.test(words);

/** A date in the reporter's words of the sentence. Whether the words were said on it, only a reader can tell. */
function dateWords(article: Article, quote: Quote, copy: Copy): string {
  const { sentences, values } = article;
  const dates: string[] = [];
  for (let index = firstFrom(sentences, quote.start); index < sentences.length; index++) {
    const sentence = sentences[index]!;
    if (sentence.start >= quote.end) break;
    for (let at = firstFrom(values, sentence.start); at < values.length && values[at]!.end <= sentence.end; at++) {
      const value = values[at]!;
      if (value.type === 'DATE' && value.start >= sentence.start && !overlaps(value, quote)) {
        const words = excerpt(article.source, value, 40);
        if (!isSpan(words)) dates.push(words);
      }
    }
  }
  return dates.length === 0 ? '' : copy.text(`Date in the sentence: ${[...new Set(dates)].join(', ')}`);
}

/** Where else the article quotes the same words; fewer than three words may repeat by chance. */
function sameWords(article: Article, quote: Quote, copy: Copy): string {
  const bare = (other: Quote): string =>
    article.source
      .slice(other)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase();
  const words = bare(quote);
  if (words.split(' ').length < 3) return '';
  const length = width(quote);
  const others = article.quotes.filter(
    (other) => other !== quote && Math.abs(width(other) - length) <= 6 && bare(other) === words,
  );
  const places = others.map((other) => copy.goTo(placeOf(article.source, other), other));
  return places.length === 0 ? '' : `Same words: ${places.join(', ')}`;
}

function marksWords(quote: Quote): string {
  const open = quote.openMarks[0];
  const close = quote.closeMark;
  if (quote.kind === 'turn') return '';
  if (!quote.closed) return open === undefined ? '' : `Marks: opens ${open.glyph} and never closes`;
  if (!quote.opened) return close === null ? '' : `Marks: closes ${close.glyph} and never opens`;
  if (open === undefined || close === null || open.family === close.family) return '';
  return `Marks: opens ${open.glyph} closes ${close.glyph}`;
}

function waysOn(article: Article, quote: Quote, copy: Copy): string {
  const speaker = speakerOf(article, quote);
  if (!copy.links || speaker === null) return '';
  const all = quotesBy(article, speaker.index);
  const rank = all.indexOf(quote);
  const before = rank > 0 ? all[rank - 1] : undefined;
  const after = rank >= 0 ? all[rank + 1] : undefined;
  return [
    before === undefined ? '' : copy.goTo('Previous quote', before),
    after === undefined ? '' : copy.goTo('Next quote', after),
  ]
    .filter((way) => way !== '')
    .join(' · ');
}
