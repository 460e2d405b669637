import type { SelectionRange } from 'vscode-languageserver';
import { lastStarting, sentenceAround } from '../model/around.ts';
import type { Article, Attribution, Quote } from '../model/article.ts';
import { attributionOf, touching } from '../model/lookup.ts';
import { hull, overlaps, type Span, span, touches } from '../text/span.ts';
import { type Feature, type Session, textDocumentUri } from './feature.ts';
import { nested } from './nested.ts';
import { rangeOf } from './range.ts';
import { wordAround } from './wordAround.ts';

/**
 * What a selection at `place` grows to, innermost first: word, name, words of a quotation, quotation with its marks,
 * sentence, all that is attributed in one go, paragraph, text.
 */
export function selectionsAt(article: Article, place: number): Span[] {
  const { text } = article.source;
  const offset = place > 0 ? Math.min(Math.floor(place), text.length) : 0;
  const word = wordAround(text, offset);
  const quotes = article.quotes.filter((quote) => quote.parts.some((part) => touches(part, offset)));
  const parts = quotes.flatMap((quote) => quote.parts.filter((part) => touches(part, offset)));
  const within = quotes.flatMap((quote) => quote.parts.map((part) => inside(quote, part)));
  const attributions = attributionsAt(article, offset, quotes);
  const told = attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  const sentence = sentenceAround(article, offset) ?? sentenceAround(article, offset - 1);
  const sentences = sentence === null ? [] : sentencesOf(article, sentence, within, [...parts, ...quotes]);
  const paragraphs = touching(article.paragraphs, offset);
  const wide = attributions.map(whole);
  const all = [
    span(0, text.length),
    ...(word === null ? [] : [word]),
    ...touching(article.mentions, offset),
    ...within,
    ...parts,
    ...quotes,
    ...told,
    ...sentences,
    ...wide,
    ...sentences.flatMap((one) => wide.filter((other) => overlaps(one, other)).map((other) => hull([one, other]))),
    ...paragraphs,
    ...quotes.map((quote) => hull([...paragraphs, ...touching(article.paragraphs, quote.end), quote])),
  ];
  return nested(all.filter((one) => touches(one, offset)));
}

/** A part of a quotation without its marks. */
function inside(quote: Quote, part: Span): Span {
  const open = quote.openMarks.find((mark) => mark.start === part.start);
  const close = quote.closeMark !== null && quote.closeMark.end === part.end ? quote.closeMark : null;
  const start = open?.end ?? part.start;
  return { start, end: Math.max(start, close?.start ?? part.end) };
}

/** What the words at `offset` belong to: as a quotation, as its source or cue, or as reported speech. */
function attributionsAt(article: Article, offset: number, quotes: readonly Quote[]): readonly Attribution[] {
  const found = article.attributions.filter(({ source, cue, content }) =>
    [source, cue, content].some((spans) => spans.some((one) => touches(one, offset))),
  );
  const quoted = quotes.flatMap((quote) => attributionOf(article, quote) ?? []);
  return [...new Set([...quoted, ...found])];
}

const whole = ({ source, cue, content }: Attribution): Span => hull([...source, ...cue, ...content]);

/** A sentence as far as it lies `within` a quotation, whole, and with all the sentences that a quotation round it touches. */
function sentencesOf(
  article: Article,
  sentence: Span,
  within: readonly Span[],
  round: readonly Span[],
): readonly Span[] {
  const cut = within
    .filter((one) => overlaps(one, sentence))
    .map(({ start, end }) => span(Math.max(start, sentence.start), Math.min(end, sentence.end)));
  const grown = round.map(({ start, end }) => {
    const first = article.sentences[lastStarting(article.sentences, start)] ?? sentence;
    const last = article.sentences[lastStarting(article.sentences, end - 1)] ?? sentence;
    return hull([first, last]);
  });
  return [...cut, sentence, ...grown];
}

function selectionRange(article: Article, offset: number): SelectionRange {
  const [widest, ...narrower] = selectionsAt(article, offset)
    .reverse()
    .map((one) => rangeOf(article.source, one));
  return narrower.reduce<SelectionRange>((parent, range) => ({ range, parent }), { range: widest! });
}

/** *Expand selection*, in the units of an article. */
export const feature: Feature = {
  capabilities: ({ asks }) => (asks.has('selectionRange') ? { selectionRangeProvider: true } : {}),
  register: ({ connection, handle }: Session) => {
    connection.onSelectionRanges(
      handle([], textDocumentUri, ({ article }, { positions }) =>
        positions.map((position) => selectionRange(article, article.source.offsetAt(position))),
      ),
    );
  },
};
