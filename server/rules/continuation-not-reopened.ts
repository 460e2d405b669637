import { startOfWords, wordsOfParagraph } from '../model/around.ts';
import type { Article, Mark, Quote } from '../model/article.ts';
import type { Finding, Rule } from '../model/finding.ts';
import { type Span, span } from '../text/span.ts';
import { plainCues } from './cueBoundary.ts';
import { finding } from './finding.ts';
import { runsOnUnopened } from './runsOnUnopened.ts';
import { firstWord } from './words.ts';

/** A quotation that runs on into a paragraph without being opened again there. */
export const continuationNotReopened: Rule = {
  id: 'continuation-not-reopened',
  title: 'Running quote not opened again',
  why: `A quotation of several paragraphs has no closing mark until its last one, and an opening mark at the start of each:
without it readers take the second paragraph for the reporter's own words. Where the first paragraph has simply lost its
closing mark, that is another fault.

*Authority:* AP Stylebook, quotation marks: “put open-quote marks at the start of any succeeding paragraphs”.`,
  about: 'marks',
  level: 'warning',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: false,
  *check(article) {
    for (const quote of article.quotes) {
      for (const part of partsNotOpened(article, quote)) yield found(article, quote.openMarks.at(-1)!, part);
    }
  },
  examples: {
    finds: [
      '“I came home. ¶ ⟦It⟧ was raining.”',
      'Ann Cole said: “We left at noon. ¶ ⟦Nobody⟧ saw us go,” and she laughed.',
      '‘We waited all night. ¶ ⟦The⟧ boat never came.’',
      '"We waited all night. ¶ ⟦The⟧ boat never came," said Tom Ruiz.',
      '“We waited all night. ¶ “The boat never came. ¶ ⟦So⟧ we walked.”',
      'The porter spoke at last. “There is no room. ¶ ⟦There⟧ was no room last year,” he said. “Go home.”',
    ],
    ignores: [
      '“I came home. ¶ “It was raining.”',
      '“I came home,” he said. ¶ “It was raining.”',
      '“We are full, the porter said. ¶ He added, “Go home.”',
      '“I came home.” ¶ It was raining.',
      'She wrote to them twice. ¶ We are full.”',
      '“We waited all night. ¶ “The boat never came. ¶ “So we walked.”',
      '“The bridge must stay open to all. ¶ Ida Brandt, Eastbank Harbour Trust.”',
    ],
  },
};

const message = 'Quote continues from the paragraph above: this paragraph needs an opening mark.';

/** Letters of a word that are shown at most. */
const longestWord = 40;

/** The parts of a running quotation that begin without a mark, signatures left out. */
function partsNotOpened(article: Article, quote: Quote): readonly Span[] {
  if (!quote.opened || quote.openMarks.length === 0) return [];
  const beyond = runsOnUnopened(article, quote);
  if (beyond !== null) return [beyond];
  if (quote.openMarks.length >= quote.parts.length) return [];
  const opened = new Set(quote.openMarks.map((mark) => mark.start));
  return quote.parts.filter((part) => !opened.has(part.start) && !isSignature(article.source.text, part));
}

function found(article: Article, open: Mark, part: Span): Finding {
  const start = startOfWords(article.source.text, part);
  const word = firstWord(article.source.text.slice(start, Math.min(part.end, start + longestWord)));
  const related = [{ start: open.start, end: open.end, message: 'The quote opens here.' }];
  return finding({ start, end: start + Math.max(1, word.length), message, related }, () => [
    {
      title: `Insert ${open.glyph} before “${word}”`,
      edits: [{ start, end: start, newText: open.glyph }],
      ...(holdsReporter(article, part) ? {} : { preferred: true, safe: true }),
    },
  ]);
}

/** Whether the words of a part seem to say who spoke: then the mark belongs somewhere behind that. */
const holdsReporter = (article: Article, part: Span): boolean =>
  plainCues(article, span(part.start, Math.min(part.end, wordsOfParagraph(article, part.start).end))).length > 0;

/** Words of a signature at most. */
const longestSignature = 10;
const clause =
  /\b(?:is|was|are|were|be|been|has|have|had|will|would|can|could|may|must|do|does|did|not|I|we|you|he|she|it|they|this|that|there|nobody|\w+ed|\w+n[’']t)\b/i;

/** Whether a part is only the name of who wrote the words above it: Ida Brandt, Eastbank Harbour Trust. */
function isSignature(text: string, part: Span): boolean {
  if (part.end - part.start > 160) return false;
  const words = text.slice(part.start, part.end);
  if (words.split(/\s+/, longestSignature + 1).length > longestSignature || clause.test(words)) return false;
  return (words.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0) >= 2;
}
