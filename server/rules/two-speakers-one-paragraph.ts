import type { Rule } from '../model/finding.ts';
import { finding } from './finding.ts';
import { breakBefore } from './paragraphBreak.ts';
import { speakerChanges } from './speakerChanges.ts';
import { speakerWords } from './speakerWords.ts';

/** Whole quotations of two people in one paragraph, the second properly brought in. */
export const twoSpeakersOneParagraph: Rule = {
  id: 'two-speakers-one-paragraph',
  title: 'Two speakers in one paragraph',
  why: `A paragraph that quotes two people in full makes readers look twice at whose words are whose, and a cut at the
paragraph’s end cuts one of them off. Each speaker gets a paragraph. Fragments may share one, as may what somebody
quotes inside a quotation, and questions with their answers.

*Authority:* Reuters handbook: “Do not run quotes from different speakers together”; AP on quotation marks: in dialogue,
each speaker’s words in a paragraph of their own.`,
  about: 'attribution',
  level: 'information',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: false,
  *check(article) {
    const words = speakerWords(article);
    for (const { quote, before, after, place } of speakerChanges(article)) {
      if (place !== 'before') continue;
      yield finding(
        {
          start: quote.start,
          end: quote.end,
          message: `This paragraph has full quotes from ${words(before.attribution)} and ${words(after)}. One speaker to a paragraph.`,
          related: [
            {
              start: before.quote.start,
              end: before.quote.end,
              message: `${words(before.attribution)} is quoted here.`,
            },
          ],
          settled: { quote: quote.index, by: ['speaker', 'kind'] },
        },
        () => breakBefore(article, quote, before.quote),
      );
    }
  },
  examples: {
    finds: [
      '“It leaks,” Tam said. Ruiz replied, ⟦“It has never leaked.”⟧',
      '“The road is safe,” said Nora Brandt, who built it. The mayor was not so sure. Tom Ohlsen told the council: ⟦“I would not walk on it.”⟧',
      'Ida Falk said: “We had two boats.” A neighbour said, ⟦“They had none at all.”⟧',
      '“We won,” Mayor Ann Dunn said. “We won big.” Nora Hale, who ran against her, said: ⟦“It was far closer than that.”⟧',
      'The vote split the hall. Ray Cole said, “I am going home.” Then Ida Brandt stood up and said, ⟦“Nobody is going anywhere.”⟧ It rained.',
    ],
    ignores: [
      'Tam called the roof “a sieve”; Ruiz called it “sound.”',
      '“It leaks,” Tam said. Ruiz said it was “a myth.”',
      '“Tom Ruiz came in and said, ‘It leaks,’ and I said, ‘It does not,’” Ann Tam told the court.',
      'Q: Does it leak? A: It has never leaked.',
      '“It leaks,” said Ann Tam. Later she told the council: “It leaks like a sieve.”',
      '“It leaks,” said Ann Tam. ¶ Tom Ruiz replied, “It has never leaked.”',
      '“It leaks,” said Ann Tam. Tom Ruiz rolled his eyes, as if to say: “It has never leaked.”',
      '“We will pay,” Mayor Ann Dunn said. The mayor told reporters: “We will pay in full.”',
    ],
  },
};
