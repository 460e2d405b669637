import type { Article, Mark, Quote } from '../model/article.ts';
import type { Edit, Finding, Fix, Rule } from '../model/finding.ts';
import { differ, type Pair, pairLike } from './markPairs.ts';

/** A quotation that opens with one kind of mark and closes with another. */
export const mixedQuoteGlyphs: Rule = {
  id: 'mixed-quote-glyphs',
  title: 'Quotation marks of two kinds in one pair',
  why: `A pair that opens curly and closes straight is a leftover of pasting or retyping. It looks careless in print, and
programs that pair marks read on past the end of the quotation. Two *pairs* of different kinds in one article are no fault
of this rule, nor are feet and inches.

*Authority:* one style of marks, consistently (Wikipedia Manual of Style, quotation marks); typographers agree.`,
  level: 'warning',
  whileTyping: true,
  *check(article) {
    for (const quote of article.quotes) {
      const opening = quote.openMarks.at(-1);
      const closing = quote.closeMark;
      if (opening === undefined || closing === null || !differ(opening, closing)) continue;
      yield {
        start: quote.start,
        end: quote.end,
        message: `Quote opens with ${opening.glyph} and closes with ${closing.glyph}.`,
        related: [],
        fixes: fixes(article, quote, opening, closing),
      } satisfies Finding;
    }
  },
  examples: {
    finds: [
      '⟦“We are full,"⟧ he said.',
      '⟦"We are full,”⟧ he said.',
      '⟦“We leave at dawn.’⟧ That was what Ann Roe said.',
      '“Stay,” Tom Cole said. ⟦“Do not go,"⟧ he added. “Please.”',
      'She called it ⟦“a sad day"⟧ for the town of Eastbank.',
      '⟦„We are full,"⟧ he said.',
    ],
    ignores: [
      '"We are full," he said.',
      '“We are full,” he said.',
      '“We are full,” he said. "Go home," she said.',
      '“The 6\'2" guard is full,” he said.',
      '„We are full,“ he said.',
      "``We are full,'' he said.",
      '«We are full,» he said.',
      '“He told me, ‘Leave now,’ and I left,” Ana Roe said.',
    ],
  },
};

/** Both ways out, the one that the rest of the article uses first; only that one may be taken unasked. */
function fixes(article: Article, quote: Quote, opening: Mark, closing: Mark): readonly Fix[] {
  const byFamily = opening.family !== closing.family;
  const votes = (way: Pair): number => article.quotes.filter((other) => isWritten(other, quote.level, way)).length;
  const ways = [pairLike(opening), pairLike(closing)].sort((a, b) => votes(b) - votes(a));
  return ways.map((way, rank) => ({
    title: `Make both ${byFamily ? names[way.family] : way.single ? 'single' : 'double'}: ${way.open} ${way.close}`,
    edits: edits(quote, way),
    ...(rank === 0 ? { preferred: true, safe: true } : {}),
  }));
}

const names: Readonly<Record<Mark['family'], string>> = {
  curly: 'curly',
  straight: 'straight',
  guillemet: 'guillemets',
  low: 'low and high',
  grave: 'typewriter style',
};

/** Whether a quotation of that level is a sound pair of this way of writing: a vote for it. */
function isWritten(quote: Quote, level: number, way: Pair): boolean {
  const open = quote.openMarks[0];
  return quote.level === level && open?.glyph === way.open && quote.closeMark?.glyph === way.close;
}

function edits(quote: Quote, way: Pair): readonly Edit[] {
  const changed: Edit[] = [];
  for (const mark of quote.openMarks) {
    if (mark.glyph !== way.open) changed.push({ start: mark.start, end: mark.end, newText: way.open });
  }
  const close = quote.closeMark;
  if (close !== null && close.glyph !== way.close)
    changed.push({ start: close.start, end: close.end, newText: way.close });
  return changed;
}
