import { endOfWords, startOfWords } from '../model/around.ts';
import type { Article } from '../model/article.ts';
import type { Finding, Rule } from '../model/finding.ts';
import { isSpaceCode } from '../text/tokens.ts';
import { inProse } from './prose.ts';
import { mayRunOn, runsOn } from './unfinished.ts';
import { firstWord, lastWord } from './words.ts';

/** A sentence that a paragraph break cuts in two. */
export const paragraphBreakInSentence: Rule = {
  id: 'paragraph-break-in-sentence',
  title: 'Paragraph break inside a sentence',
  why: `Feeds, wire wraps and programs that split sentences break copy after an abbreviation (*10180 S.* / *Indianapolis
Ave.*) or in the middle of a line. What is left are two paragraphs that make no sense alone. Headlines, lists, verse, and
lines that end in a colon are left alone.

*Authority:* trade knowledge; the fault is seen in archived copy every day.`,
  about: 'marks',
  level: 'warning',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: false,
  *check(article) {
    const { text } = article.source;
    for (let index = 0; index + 1 < article.paragraphs.length; index++) {
      const first = article.paragraphs[index]!;
      const second = article.paragraphs[index + 1]!;
      const end = endOfWords(text, first);
      const next = startOfWords(text, second);
      if (!mayRunOn(text, end, next)) continue;
      if (!inProse(article, index) || !inProse(article, index + 1)) continue;
      // Only the two edges matter, and paragraphs can be long.
      const before = text.slice(Math.max(first.start, end - 120), end);
      const after = text.slice(next, Math.min(second.end, next + 80));
      const why = runsOn(before, after);
      if (why === null || inVerse(article, index)) continue;
      const word = lastWord(before);
      const opening = firstWord(after);
      yield {
        start: end - word.length,
        end,
        message: `Paragraph breaks in the middle of a sentence, after “${word}”.`,
        related: [{ start: next, end: next + Math.max(1, opening.length), message: 'The sentence goes on here.' }],
        fixes: [
          {
            title: 'Join the paragraphs',
            edits: [{ start: end, end: next, newText: why === 'punctuation' ? '' : ' ' }],
            // Behind a full stop the small letter itself may be the slip.
            ...(why === 'lowercase' ? {} : { preferred: true }),
          },
        ],
      } satisfies Finding;
    }
  },
  examples: {
    finds: [
      'He lives at 12 ⟦E.⟧ ¶ Oak St. now.',
      'The fire began at 10180 ⟦S.⟧ ¶ Harbour Ave. on Monday night, the chief said.',
      'The plan was drawn up by the office of ⟦Gov.⟧ ¶ Nora Hale in the spring.',
      'The vote will be held again on ⟦Sept.⟧ ¶ 24 in the old town hall.',
      'The mayor spoke first. ¶ The council met for six hours on Monday and then voted to close the old ⟦bridge⟧ ¶ over the river until the spring.',
      'The mayor spoke first. ¶ The council met on ⟦Monday⟧ ¶ , and then it voted to close the bridge.',
      'The mine was bought by Robert ⟦F.⟧ ¶ Hale in the year of the flood.',
      'The road was shut at ⟦noon.⟧ ¶ and it stayed shut until the evening.',
    ],
    ignores: [
      'He moved to the U.S. ¶ Oak St. is quiet now.',
      'She lives on Oak St. ¶ Nora Hale lives next door.',
      'The letter was signed by Malcolm X. ¶ The museum bought it in the spring.',
      'The council met on Monday for six hours. ¶ iPhone sales were not on the agenda.',
      'The council met on Monday for six hours. ¶ van der Meulen was not there.',
      'The mayor said the plan had three parts: ¶ the bridge, the road and the school.',
      'The meeting ended at 9 p.m. ¶ Nobody asked a question.',
      'Did the council ask anyone? No. ¶ Then it voted.',
      'Roses are red ¶ violets are blue ¶ sugar is sweet ¶ and so are you',
      '“We waited all night. ¶ “Nobody came,” Rosa Ortiz said.',
    ],
  },
};

/** Whether the paragraph stands in a run of three or more short lines without a stop: verse, a list, an address. */
function inVerse(article: Article, index: number): boolean {
  const short = (at: number): boolean => at < article.paragraphs.length && isShortLine(article, at);
  let from = index;
  let to = index;
  while (from > 0 && index - from < 3 && short(from - 1)) from--;
  while (to - index < 3 && short(to + 1)) to++;
  return short(index) && to - from >= 2;
}

/** Whether a paragraph has eight words at most and no stop at its end. */
function isShortLine(article: Article, index: number): boolean {
  const { text } = article.source;
  const paragraph = article.paragraphs[index]!;
  const end = endOfWords(text, paragraph);
  let words = 0;
  for (let at = paragraph.start; at < end && words <= 8; at++) {
    const begins = at === paragraph.start || isSpaceCode(text.charCodeAt(at - 1));
    if (begins && !isSpaceCode(text.charCodeAt(at))) words++;
  }
  return words <= 8 && !stopAtEnd.test(text.slice(Math.max(paragraph.start, end - 8), end));
}

const stopAtEnd = /[.!?][”’"')\]]*$/;
