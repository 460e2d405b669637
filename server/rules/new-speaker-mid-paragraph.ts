import type { Article, Attribution, Quote } from '../model/article.ts';
import type { Edit, Fix, Rule } from '../model/finding.ts';
import { finding } from './finding.ts';
import { breakBefore } from './paragraphBreak.ts';
import { speakerChanges } from './speakerChanges.ts';
import { speakerWords } from './speakerWords.ts';
import { trailingAttribution } from './trailing.ts';

/** A second speaker in a paragraph whom readers learn of only behind their words. */
export const newSpeakerMidParagraph: Rule = {
  id: 'new-speaker-mid-paragraph',
  title: 'New speaker in the middle of a paragraph',
  why: `A quotation that follows another in its paragraph is read as the same person going on. When its attribution comes
behind it, readers have heard the wrong voice and must go back: name the new speaker first, or start a paragraph.

*Authority:* Reuters handbook: “Do not run quotes from different speakers together”; journalism teaching: introduce the
second speaker before the quotation.`,
  about: 'attribution',
  level: 'information',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: false,
  *check(article) {
    const words = speakerWords(article);
    for (const { quote, before, after, place } of speakerChanges(article)) {
      if (place !== 'behind') continue;
      const source = after.source[0];
      yield finding(
        {
          start: quote.start,
          end: quote.end,
          message: `${capital(words(after))} is quoted after ${words(before.attribution)} in the same paragraph, and readers learn it only after the quote.`,
          related:
            source === undefined
              ? []
              : [{ start: source.start, end: source.end, message: 'The new speaker is named here.' }],
          settled: { quote: quote.index, by: ['speaker', 'kind'] },
        },
        () => {
          const broken = breakBefore(article, quote, before.quote);
          return [...broken, ...speakerFirst(article, quote, after, broken[0]?.edits[0])];
        },
      );
    }
  },
  examples: {
    finds: [
      '“It leaks,” Tam said. ⟦“It does not,”⟧ said Ruiz.',
      '“The road is safe,” said Nora Brandt. ⟦“I would not walk on it,”⟧ said Tom Ohlsen.',
      'The hall was split. “We won,” Mayor Ann Dunn said. “We won big.” ⟦“It was far closer than that,”⟧ said Nora Hale.',
      'Ida Falk told the inquiry: “We had two boats.” ⟦“They had none at all,”⟧ a neighbour said.',
      '“Go home,” Ray Cole said. The crowd stayed. ⟦“Why should we?”⟧ asked Ida Brandt, who teaches at the school.',
    ],
    ignores: [
      '“It leaks,” Tam said. Ruiz said it was “a myth.”',
      '“It leaks,” Tam said. Ruiz replied, “It has never leaked.”',
      '“It leaks,” said Ann Tam. ¶ “It does not,” said Tom Ruiz.',
      '“It leaks,” said Ann Tam. “It always has,” she added.',
      '“‘It leaks,’ he told me,” said Ann Tam. “I did not listen.”',
      'Ann Tam called the roof “a sieve.” “It is sound,” said Tom Ruiz.',
    ],
  },
};

const capital = (words: string): string => (/^\p{Ll}/u.test(words) ? words[0]!.toUpperCase() + words.slice(1) : words);

/** *Put Ruiz first*: the attribution, as it is written, before the quotation, in a paragraph of their own. */
function speakerFirst(article: Article, quote: Quote, attribution: Attribution, broken?: Edit): readonly Fix[] {
  const trailing = trailingAttribution(article, quote, attribution);
  if (trailing === null || trailing.inFront === null || broken?.end !== quote.start) return [];
  return [
    {
      title: `Put ${trailing.who} first`,
      edits: [
        { ...broken, newText: `${broken.newText}${trailing.inFront}, ` },
        { start: trailing.start, end: trailing.end, newText: trailing.closing },
      ],
    },
  ];
}
