import { sentenceAround } from '../model/around.ts';
import type { Article, Attribution, Quote } from '../model/article.ts';
import type { Span } from '../text/span.ts';

/** An attribution that stands behind a quotation and ends its sentence, and what is left when it is taken away. */
export interface Trailing extends Span {
  /** The reporter’s words between the closing mark and the full stop: `said Odile Marchbank`. */
  readonly words: string;
  /** What stands in place of the span without them: the stop and mark that close the quotation. */
  readonly closing: string;
  /** The same words as they stand before a quotation, with a capital: `Odile Marchbank said`; null where more than source and cue is said. */
  readonly inFront: string | null;
  /** The source alone, as it is written. */
  readonly who: string;
}

const longest = 160;

/** The attribution behind a closed quotation, to be put elsewhere as it is written; null where the sentence goes on in another way. */
export function trailingAttribution(article: Article, quote: Quote, attribution: Attribution): Trailing | null {
  const { text } = article.source;
  const mark = quote.closeMark;
  const source = attribution.source[0];
  const cue = attribution.cue[0];
  const sentence = sentenceAround(article, quote.end - 1);
  if (mark === null || source === undefined || cue === undefined || sentence === null) return null;
  const stop = sentence.end - 1;
  if (text[stop] !== '.' || stop <= mark.end || stop - mark.end > longest) return null;
  if (cue.start < mark.end || source.start < mark.end || cue.end > stop || source.end > stop) return null;
  const words = text.slice(mark.end, stop).replace(/^,/, '').trim();
  // A second quotation, or a break in the line, makes more of it than an attribution.
  if (words === '' || /[“”"‘«»„\n\r]/.test(words)) return null;
  const outer = text[mark.end] === ',' ? 1 : 0;
  const inner = text[mark.start - 1] === ',' ? 1 : 0;
  const ended = /[.?!…]/.test(text[mark.start - 1] ?? '');
  const who = text.slice(source.start, source.end);
  const said = text.slice(cue.start, cue.end);
  const bare = words === `${said} ${who}` || words === `${who} ${said}`;
  return {
    start: mark.start - inner,
    end: sentence.end,
    words: outer === 1 ? words.trimStart() : words,
    closing: `${ended ? '' : '.'}${mark.glyph}`,
    inFront: bare ? `${capital(who)} ${said}` : null,
    who,
  };
}

const capital = (words: string): string => (/^\p{Ll}/u.test(words) ? words[0]!.toUpperCase() + words.slice(1) : words);
