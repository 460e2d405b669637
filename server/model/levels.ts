import type { Article, Quote } from './article.ts';
import { beside } from './beside.ts';

/** How the quotations of an article stand to each other, as indexes in `Article.quotes`; -1 where there is none. */
export interface Levels {
  /** The last one of the same level before it. */
  readonly previous: Int32Array;
  /** The next one of the same level after it. */
  readonly next: Int32Array;
  /** The last one of a lower level before it: what it stands in, unless that has ended. */
  readonly lower: Int32Array;
  /** The quotations that stand in no other, in the order of the text. */
  readonly outermost: readonly Quote[];
}

/** Worked out once for each article, in one pass: to look for a neighbour from every quotation can cost the square of it. */
const known = beside<Levels>();

/** The neighbours of all quotations of an article. */
export function levelsOf(article: Article): Levels {
  const before = known.get(article);
  if (before !== undefined) return before;
  const levels = read(article.quotes);
  known.set(article, levels);
  return levels;
}

function read(quotes: readonly Quote[]): Levels {
  const previous = new Int32Array(quotes.length).fill(-1);
  const next = new Int32Array(quotes.length).fill(-1);
  const lower = new Int32Array(quotes.length).fill(-1);
  const outermost: Quote[] = [];
  /** By level. */
  const last: number[] = [];
  const open: number[] = [];
  for (let index = 0; index < quotes.length; index++) {
    const quote = quotes[index]!;
    const same = last[quote.level];
    if (same !== undefined) {
      previous[index] = same;
      next[same] = index;
    }
    last[quote.level] = index;
    while (open.length > 0 && quotes[open.at(-1)!]!.level >= quote.level) open.pop();
    lower[index] = open.at(-1) ?? -1;
    open.push(index);
    if (quote.level === 1) outermost.push(quote);
  }
  return { previous, next, lower, outermost };
}
