import { once } from '../lexicon/once.ts';
import type { Article, Mark, Quote } from '../model/article.ts';
import type { Edit, Fix, Rule } from '../model/finding.ts';
import { finding } from './finding.ts';
import { differ, type Pair, pairLike } from './markPairs.ts';

/** A quotation that opens with one kind of mark and closes with another. */
export const mixedQuoteGlyphs: Rule = {
  id: 'mixed-quote-glyphs',
  title: 'Quotation marks of two kinds in one pair',
  why: `A pair that opens curly and closes straight is a leftover of pasting or retyping. It looks careless in print, and
programs that pair marks read on past the end of the quotation. Two *pairs* of different kinds in one article are no fault
of this rule, nor are feet and inches.

*Authority:* one style of marks, consistently (Wikipedia Manual of Style, quotation marks); typographers agree.`,
  about: 'marks',
  level: 'warning',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: true,
  *check(article) {
    const votes = once(() => countPairs(article));
    for (const quote of article.quotes) {
      const opening = quote.openMarks.at(-1);
      const closing = quote.closeMark;
      if (opening === undefined || closing === null || !differ(opening, closing)) continue;
      const message = `Quote opens with ${opening.glyph} and closes with ${closing.glyph}.`;
      yield finding({ start: quote.start, end: quote.end, message, related: [] }, () =>
        fixes(votes(), quote, opening, closing),
      );
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
function fixes(votes: ReadonlyMap<string, number>, quote: Quote, opening: Mark, closing: Mark): readonly Fix[] {
  const byFamily = opening.family !== closing.family;
  const used = ({ open, close }: Pair): number => votes.get(pairKey(quote.level, open, close)) ?? 0;
  const ways = [pairLike(opening), pairLike(closing)].sort((a, b) => used(b) - used(a));
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

const pairKey = (level: number, open: string, close: string): string => `${level} ${open} ${close}`;

/** How often each pair of marks stands in the article, by level. */
function countPairs(article: Article): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { level, openMarks, closeMark } of article.quotes) {
    const open = openMarks[0];
    if (open === undefined || closeMark === null) continue;
    const key = pairKey(level, open.glyph, closeMark.glyph);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
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
