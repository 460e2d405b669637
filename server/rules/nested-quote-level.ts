import { once } from '../lexicon/once.ts';
import { quoteAround, wordsOfParagraph } from '../model/around.ts';
import type { Article, Mark, Quote } from '../model/article.ts';
import type { Edit, Fix, Rule } from '../model/finding.ts';
import { levelsOf } from '../model/levels.ts';
import { isWordCode } from '../text/tokens.ts';
import { finding } from './finding.ts';
import { differ, pairLike } from './markPairs.ts';
import { inProse } from './prose.ts';

/** A quotation inside another one in marks of the same size, or single marks where house style has double ones. */
export const nestedQuoteLevel: Rule = {
  id: 'nested-quote-level',
  title: 'Quote inside a quote in the same marks',
  why: `Marks inside marks change size, double to single and back, so that readers see which words end where: “He said
‘run,’ so I ran.” In copy with double marks and American stops, single marks stand inside other quotations only; headlines
have single ones by custom.

*Authority:* AP Stylebook, quotes within quotes; the Guardian on “Russian doll” quotations.`,
  about: 'marks',
  level: 'warning',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: false,
  *check(article) {
    const stray = once(() => strayAmongDoubles(article));
    for (const quote of article.quotes) {
      const open = quote.openMarks[0];
      const close = quote.closeMark;
      if (open === undefined || close === null || !quote.opened || differ(open, close)) continue;
      if (quote.level === 1) {
        if (!open.single || !isRunningCopy(article, quote) || !stray()) continue;
        const { open: left, close: right } = pairLike({ ...open, single: false });
        const message = `Single marks round a quote that stands in no other: use ${left} ${right}.`;
        yield finding({ start: open.start, end: open.end, message, related: [] }, () =>
          fixes(article, quote, open, close, left, right),
        );
        continue;
      }
      const outer = quoteAround(article, quote);
      const around = outer?.openMarks.at(-1);
      if (outer === null || around === undefined || around.single !== open.single || !outer.closed) continue;
      const outerPair = pairLike(around);
      const { open: left, close: right } = pairLike({ ...around, single: !around.single });
      const message = `Quote inside a quote uses the same marks: use ${left} ${right} inside ${outerPair.open} ${outerPair.close}.`;
      const related = [{ start: around.start, end: around.end, message: 'The outer quote opens here.' }];
      yield finding({ start: open.start, end: open.end, message, related }, () =>
        fixes(article, quote, open, close, left, right),
      );
    }
  },
  examples: {
    finds: [
      '“He said ⟦“⟧run,” so I ran,” she said.',
      '"They called it a ⟦"⟧dump," so I left," Ann Cole said.',
      '‘He said ⟦‘⟧run,’ so I ran,’ she said.',
      'Tom Ruiz said: “The sign read ⟦“⟧No dogs” and we went in.”',
      '“He said ⟦"⟧run," so I ran,” she said.',
      {
        punctuation: 'us',
        copy: 'Ferry sinks in the harbour ¶ “It leaks,” Ann Cole said. “It always did,” Tom Ruiz said. “Fix it,” she said. The ⟦‘⟧repairs’ took nine years in the end.',
      },
    ],
    ignores: [
      '“He said ‘run,’ so I ran,” she said.',
      '‘He said “run,” so I ran,’ she said.',
      '“I came home. ¶ “It was raining.”',
      'She read “The Long Field” “Meet the Morning” and “Nine Winters” on the train.',
      '“We are full, the porter said. “Go home.”',
      {
        punctuation: 'us',
        copy: 'Ferry ‘will sink,’ mayor says ¶ EASTBANK — “It leaks,” Ann Cole said. “It always did,” Tom Ruiz said. “Fix it,” she said.',
      },
      {
        punctuation: 'british',
        copy: '‘It leaks,’ Ann Cole said. ‘It always did,’ Tom Ruiz said. ‘Fix it,’ she said. The ‘repairs’ took nine years.',
      },
      '“It leaks,” Ann Cole said. The ‘repairs’ took nine years.',
    ],
  },
};

/** The share of outer quotations up to which single marks are strays. */
const few = 0.25;

/** Whether the copy has double marks and American stops, and single marks so seldom that they are no style of its own. */
function strayAmongDoubles(article: Article): boolean {
  const { outermost } = levelsOf(article);
  const singles = outermost.filter((quote) => quote.openMarks[0]?.single === true).length;
  if (singles > outermost.length * few) return false;
  return article.style.marks === 'double' && article.style.punctuation === 'us';
}

/** Whether a quotation stands in a sentence of the reporter's: not in a headline, its deck, a label or a labelled turn. */
function isRunningCopy(article: Article, quote: Quote): boolean {
  if (quote.parts.length > 1 || quote.paragraph === 0 || !inProse(article, quote.paragraph)) return false;
  const { start, end } = wordsOfParagraph(article, quote.start);
  const { text } = article.source;
  const words = text.slice(start, Math.min(end, start + 300)).split(/\s+/).length;
  if (words <= (quote.paragraph === 1 ? longestDeck : longestSubhead)) return false;
  return !labelled.test(text.slice(start, Math.min(end, start + 60)));
}

/** Words of what may be a deck below the headline, and of what may be a line between parts of the article, at most. */
const longestDeck = 20;
const longestSubhead = 10;

/** A label in capitals or before a colon, or a dash or dot before an entry. */
const labelled = /^(?:[-–—•*]|[^.“”"‘’]{1,40}:\s|\p{Lu}+[’']?\p{Lu}*\s)/u;

/** Replaces the pair; not where a quotation stands inside it, whose marks would have to change too. */
function fixes(article: Article, quote: Quote, open: Mark, close: Mark, left: string, right: string): readonly Fix[] {
  const { lower } = levelsOf(article);
  if (lower.indexOf(quote.index, quote.index) >= 0) return [];
  if (left === "'" && hasLooseApostrophe(article.source.text, open.end, close.start)) return [];
  const edits: Edit[] = [
    { start: open.start, end: open.end, newText: left },
    { start: close.start, end: close.end, newText: right },
  ];
  return [{ title: `Use ${left} ${right}`, edits, preferred: true, safe: true }];
}

/** Whether a straight apostrophe stands at the edge of a word, where it would pass for a mark: the workers' hall. */
function hasLooseApostrophe(text: string, from: number, to: number): boolean {
  for (let at = text.indexOf("'", from); at >= 0 && at < to; at = text.indexOf("'", at + 1)) {
    if (!isWordCode(text.charCodeAt(at - 1)) || !isWordCode(text.charCodeAt(at + 1))) return true;
  }
  return false;
}
