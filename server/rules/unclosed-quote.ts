import { quoteAround, sentenceAround, wordsOfParagraph } from '../model/around.ts';
import type { Article, Mark, Quote } from '../model/article.ts';
import type { Fix, Rule } from '../model/finding.ts';
import { span } from '../text/span.ts';
import { cueBoundary } from './cueBoundary.ts';
import { finding } from './finding.ts';
import { closerOf } from './markPairs.ts';
import { nextQuote } from './neighbours.ts';
import { runsOnUnopened } from './runsOnUnopened.ts';
import { lastWord } from './words.ts';

/** An opening mark whose closing mark is missing. */
export const unclosedQuote: Rule = {
  id: 'unclosed-quote',
  title: 'Quotation mark never closed',
  why: `Without the closing mark readers cannot tell where the speaker's words end and the reporter's begin. A quotation
that runs on is left open at the end of its paragraph only when the next paragraph opens it again. Apostrophes, feet and
inches are no quotation marks.

*Authority:* every style book; AP on running quotations: open marks at the start of each paragraph, a closing mark only
at the end of the last.`,
  about: 'marks',
  level: 'error',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: false,
  *check(article) {
    for (const quote of article.quotes) {
      const mark = quote.openMarks.at(-1);
      if (mark === undefined || quote.closed || !quote.opened) continue;
      // It is closed in the next paragraph, where it is not opened again: that is the fault.
      if (mark.single && runsOnUnopened(article, quote) !== null) continue;
      const next = nextQuote(article, quote);
      const opening = next?.openMarks[0];
      const related =
        opening === undefined ? [] : [{ start: opening.start, end: opening.end, message: 'Next quote opens here.' }];
      yield finding({ start: mark.start, end: mark.end, message: 'Quotation mark is never closed.', related }, () =>
        fixes(article, quote, mark),
      );
    }
  },
  examples: {
    finds: [
      '⟦“⟧We are full, the porter said. “Go home.”',
      '⟦“⟧They see that. The vote is on Monday. ¶ The hall was cold.',
      'Marsh said the plan was ⟦“⟧a waste of money. She left at nine.',
      '⟦"⟧We will not sell, Ito said.',
      '“We left at dawn,” Ray Cole said. ⟦“⟧Nobody came after us. ¶ The road was shut by noon.',
      '⟦‘⟧The rain came at noon, said Ann Cole. ¶ She went home.',
    ],
    ignores: [
      '“We are full,” the porter said. “Go home.”',
      '“We waited all night. ¶ “Nobody came,” Rosa Ortiz said.',
      'The 6\'2" guard left the dogs’ home in ’98, and the ’90s kids cheered.',
      'He cut 12" pipes for the workers’ hall.',
      '‘The workers’ rights came first,’ he said.',
      '“I came home. ¶ It was raining.”',
      '‘I came home. ¶ It was raining.’',
      '“He told me, ‘Leave now,’ and I left,” Ana Roe said.',
    ],
  },
};

/** Inserts the closing mark: before the attribution, at the end of the sentence, at the end of the paragraph. */
function fixes(article: Article, quote: Quote, mark: Mark): readonly Fix[] {
  const outer = quoteAround(article, quote)?.closeMark?.start ?? Number.POSITIVE_INFINITY;
  const following = nextQuote(article, quote)?.start ?? Number.POSITIVE_INFINITY;
  const limit = Math.min(wordsOfParagraph(article, mark.start).end, outer, following);
  const within = span(mark.end, mark.end + article.source.text.slice(mark.end, limit).trimEnd().length);
  const boundary = cueBoundary(article, within);
  const sentenceEnd = Math.min(sentenceAround(article, mark.end)?.end ?? within.end, within.end);
  const places = new Set<number>();
  if (boundary !== null) places.add(boundary.at);
  // Behind a comma and an attribution any later place would take the reporter's words for the speaker's.
  if (boundary?.comma !== true) places.add(sentenceEnd).add(within.end);
  const certain = places.size === 1 ? [...places][0] : null;
  const glyph = closerOf(mark.glyph);
  return [...places]
    .filter((at) => at > mark.end)
    .map((at) => ({
      title: `Insert ${glyph} after “${lastWord(article.source.text.slice(mark.end, at))}”`,
      edits: [{ start: at, end: at, newText: glyph }],
      ...(at === certain ? { preferred: true } : {}),
    }));
}
