import { sentenceAround } from '../model/around.ts';
import type { Article, Quote } from '../model/article.ts';
import type { Edit } from '../model/finding.ts';

/** *U.S.*, not *Plan B.* or *so am I.*, which only end their sentence. */
const abbreviation = /(?:^|[^A-Za-z])(?:[A-Za-z]\.){2,}$/;

/**
 * The edit that attributes a closed quotation to `name` behind it: `.”` becomes `,” Okafor said.`, behind a question
 * `Okafor asked.`; where the sentence runs on after the quotation, at the end of that sentence. Null when the sentence
 * ends in a way that takes no attribution. Never touches a word of the quotation.
 */
export function attributionAfter(article: Article, quote: Quote, name: string): Edit | null {
  const { text } = article.source;
  const mark = quote.closeMark;
  if (mark === null) return null;
  const spoken = text.slice(quote.start, mark.start);
  const last = spoken.at(-1) ?? '';
  if (last === '?') return { start: mark.end, end: mark.end, newText: ` ${name} asked.` };
  if (/[!…—–-]|\.\.$/.test(spoken.slice(-2)) && last !== ',') {
    return { start: mark.end, end: mark.end, newText: ` ${name} said.` };
  }
  if (last === '.') {
    const start = abbreviation.test(spoken.slice(-40)) ? mark.start : mark.start - 1;
    return { start, end: mark.end, newText: `,${mark.glyph} ${name} said.` };
  }
  if (text[mark.end] === '.') {
    const outside = article.style.punctuation === 'british' && quote.kind === 'partial';
    const newText = outside ? `${mark.glyph}, ${name} said.` : `,${mark.glyph} ${name} said.`;
    return { start: mark.start, end: mark.end + 1, newText };
  }
  const sentence = sentenceAround(article, mark.start);
  if (sentence === null || sentence.end <= mark.end || text[sentence.end - 1] !== '.') return null;
  return { start: sentence.end - 1, end: sentence.end, newText: `, ${name} said.` };
}

/** The edit that introduces a quotation that opens its sentence: `Okafor said: ` before it; null elsewhere. */
export function leadIn(article: Article, quote: Quote, name: string): Edit | null {
  if (sentenceAround(article, quote.start)?.start !== quote.start) return null;
  return { start: quote.start, end: quote.start, newText: `${name} said: ` };
}
