import { continuations } from '../model/continuing.ts';
import type { Fix, Rule } from '../model/finding.ts';
import { attributionAfter } from './attributing.ts';
import { finding } from './finding.ts';
import { inProse } from './prose.ts';
import { speakerWords } from './speakerWords.ts';

/** A paragraph of somebody’s words alone, behind one that closed its marks. */
export const closedBeforeContinuation: Rule = {
  id: 'closed-before-continuation',
  title: 'Closed before it continues',
  why: `When a quotation goes on in the next paragraph, the paragraph before has no closing mark, and the next opens with
one: that is how readers know that the same person is still speaking. With the mark closed, somebody new might be. Lines
of a conversation are left alone, and fragments, which do close.

*Authority:* AP on quotation marks, running quotations: no closing mark where the next paragraph goes on.`,
  about: 'attribution',
  level: 'information',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: false,
  *check(article) {
    const words = speakerWords(article);
    for (const { quote, before, attribution } of continuations(article)) {
      if (!inProse(article, quote.paragraph) || !inProse(article, before.paragraph)) continue;
      const speaker = words(attribution);
      const close = before.closeMark!;
      yield finding(
        {
          start: quote.start,
          end: quote.end,
          message: `Read as ${speaker} continuing, but the previous paragraph closed its quotation marks.`,
          related: [{ start: close.start, end: close.end, message: 'The quotation is closed here.' }],
          settled: { quote: quote.index, by: ['speaker'] },
        },
        () => {
          const offered: Fix[] = [
            {
              title: `Running quote: delete ${close.glyph} above`,
              edits: [{ start: close.start, end: close.end, newText: '' }],
            },
          ];
          const again = attribution.speaker === null ? null : attributionAfter(article, quote, speaker);
          if (again !== null) offered.push({ title: `Attribute to ${speaker} again`, edits: [again] });
          return offered;
        },
      );
    }
  },
  examples: {
    finds: [
      '“Fine,” Ito said. “We sign.” ¶ ⟦“And then we sue.”⟧',
      'Ann Dunn, the mayor, said: “The bridge is closed.” ¶ ⟦“It will stay closed until the river has gone down and the piers have been looked at.”⟧ ¶ It reopens in May.',
      '“It failed,” said Paul Roe. “The wind was too strong.” ¶ ⟦“We will try again.”⟧',
      '"We had no heating," said Nora Hale. "The pipes had burst." ¶ ⟦"The school sent everybody home."⟧ ¶ ⟦"I went to my aunt’s."⟧',
      'Nora Hale teaches at the school. ‘We had no heating,’ she said. ‘The pipes had burst.’ ¶ ⟦‘The school sent everybody home, and it is still cold there.’⟧',
    ],
    ignores: [
      '“Fine,” Ito said. “We sign. ¶ “And then we sue.”',
      '“Fine,” Ito said. “We sign.” ¶ “And then we sue,” he said.',
      '“Are you coming?” Ann Cole asked. ¶ “No,” said Tom Ruiz. ¶ “Why not?” ¶ “Because I am tired.”',
      'Ann Dunn called the bridge “a wreck.” ¶ “It will stay closed until the river has gone down.”',
      '“It leaks,” Tam said. Ruiz replied, “It has never leaked.” ¶ “We had the plumber here in March.”',
      '“Fine,” Ito said. “We sign.” ¶ The hall was quiet. “And then we sue,” Ito said.',
      '“Fine,” Ito said. “We sign it in the morning, and then we all go home.” ¶ “We sign it in the morning, and then we all go home.” ¶ It rained.',
      '“Fine,” Ito said. “We sign.” ¶ ‘A good day’s work.’ ¶ The hall emptied at ten.',
      '“We sign,” Ito said. ¶ “And then we sue,” said her lawyer, Ann Roe.',
    ],
  },
};
