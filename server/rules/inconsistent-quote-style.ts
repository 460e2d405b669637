import type { Article, Mark, Quote } from '../model/article.ts';
import type { Edit, Rule } from '../model/finding.ts';
import { finding } from './finding.ts';
import { differ, pairLike } from './markPairs.ts';

/** A pair of marks of another make than most of the article has. */
export const inconsistentQuoteStyle: Rule = {
  id: 'inconsistent-quote-style',
  title: 'Curly and straight marks in one article',
  why: `One article, one make of marks: copy put together from several sources shows its seams. Off unless you switch it
on, because feeds mix them every day. Apostrophes, feet and inches, and labelled questions and answers do not count.

*Authority:* one style of marks, consistently (Wikipedia Manual of Style, quotation marks).`,
  about: 'marks',
  level: 'hint',
  profiles: [],
  whileTyping: false,
  *check(article) {
    const pairs = article.quotes.filter((quote) => isPair(article, quote));
    const most = majority(pairs);
    if (most === null) return;
    for (const quote of pairs) {
      const family = familyOf(quote);
      if (!most.others.has(family)) continue;
      const open = quote.openMarks[0]!;
      const message = `This file mostly uses ${names[most.family]} marks; these are ${names[family]}.`;
      const related = [{ start: quote.closeMark!.start, end: quote.closeMark!.end, message: 'The pair closes here.' }];
      yield finding({ start: open.start, end: open.end, message, related }, () => {
        const all = pairs.filter((other) => most.others.has(familyOf(other)));
        return [
          {
            title: `Make these ${names[most.family]}`,
            edits: editsOf([quote], most.family),
            preferred: true,
            safe: true,
          },
          ...(all.length < 2
            ? []
            : [{ title: `Make all ${all.length} pairs ${names[most.family]}`, edits: editsOf(all, most.family) }]),
        ];
      });
    }
  },
  examples: {
    finds: [
      '“A,” he said. “B,” he said. ⟦"⟧C," he said. ⟦"⟧D," he said. “E,” he said.',
      '"Stay," Ann Cole said. "Please." ¶ ⟦“⟧No,” said Tom Ruiz. "Why?" she asked. ⟦“⟧I am late.”',
      '“It leaks,” said Tom Ruiz. “Badly.” ¶ ⟦"⟧No," said Ann Cole. ⟦"⟧It does not." ¶ “It does.”',
      'She read “The Long Field” and “Nine Winters” and ⟦"⟧Meet the Morning" and ⟦"⟧The Mill" and “Dawn” on the train.',
      "‘It leaks,’ he said. ‘Badly.’ ‘Yes,’ she said. ⟦'⟧No,' said Ann Cole. ⟦'⟧It does not,' she said.",
    ],
    ignores: [
      '"A," he said. "B," he said. "C," he said.',
      '“A,” he said. “B,” he said. "C," he said. “E,” he said.',
      '“A,” he said. “B,” he said. "C," he said. "D," he said.',
      "“It isn't,” he said. “It can't be,” he said. “It won't.”",
      '“The 6\'2" guard is full,” he said. “So is the 5\'1" one,” she said. “No.”',
      '“A," he said. “B," he said. “C,” he said.',
    ],
  },
};

const names: Readonly<Record<Mark['family'], string>> = {
  curly: 'curly',
  straight: 'straight',
  guillemet: 'angled',
  low: 'low',
  grave: 'typewriter',
};

/** Fewest pairs of a make that count, and the share that makes one the style of the article. */
const enough = 2;
const share = 0.6;

const familyOf = (quote: Quote): Mark['family'] => quote.openMarks[0]!.family;

const isPair = (article: Article, quote: Quote): boolean =>
  quote.openMarks.length > 0 &&
  quote.closeMark !== null &&
  !differ(quote.openMarks[0]!, quote.closeMark) &&
  article.paragraphs[quote.paragraph]?.role !== 'label';

interface Majority {
  readonly family: Mark['family'];
  /** The other makes that stand in the article often enough to be no stray. */
  readonly others: ReadonlySet<Mark['family']>;
}

function majority(pairs: readonly Quote[]): Majority | null {
  const counts = new Map<Mark['family'], number>();
  for (const quote of pairs) counts.set(familyOf(quote), (counts.get(familyOf(quote)) ?? 0) + 1);
  for (const [family, count] of counts) {
    if (count < enough || count < pairs.length * share) continue;
    const others = [...counts].filter(([other, much]) => other !== family && much >= enough).map(([other]) => other);
    return others.length === 0 ? null : { family, others: new Set(others) };
  }
  return null;
}

/** Writes pairs in the marks of a make, each as double or single as it is; in the order of the text. */
function editsOf(pairs: readonly Quote[], family: Mark['family']): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { openMarks, closeMark } of pairs) {
    for (const mark of openMarks)
      edits.push({ start: mark.start, end: mark.end, newText: pairLike({ ...mark, family }).open });
    if (closeMark !== null)
      edits.push({ start: closeMark.start, end: closeMark.end, newText: pairLike({ ...closeMark, family }).close });
  }
  return edits.sort((a, b) => a.start - b.start);
}
