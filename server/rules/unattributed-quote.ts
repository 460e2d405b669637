import { lastStarting } from '../model/around.ts';
import type { Article, Quote } from '../model/article.ts';
import { continuationAt } from '../model/continuing.ts';
import { isCrosshead } from '../model/crosshead.ts';
import { inDialogue } from '../model/dialogue.ts';
import { isEpigraph } from '../model/epigraph.ts';
import type { Fix, Rule } from '../model/finding.ts';
import { heardInCourt } from '../model/hearing.ts';
import { agreesBefore } from './agreeing.ts';
import { attributionAfter, leadIn } from './attributing.ts';
import { finding } from './finding.ts';
import { nearestPeople } from './nearestPeople.ts';
import { nextQuote, previousQuote } from './neighbours.ts';
import { inProse } from './prose.ts';
import { surnames } from './surname.ts';

/** A quotation of somebody's words that nobody is said to have spoken. */
export const unattributedQuote: Rule = {
  id: 'unattributed-quote',
  title: 'Quote without attribution',
  why: `Readers must know who is speaking. A person who is merely named nearby has not been said to have spoken, so the
quotation is an *orphan quote*. Attribution counts when it stands in the same sentence, in the other half of a split
quotation, in a lead-in before it, or in the paragraph before when that ends with the words of one speaker. Titles,
names, terms, slogans and headlines need none, nor do words a court *heard* or *was told*.

*Authority:* “never use orphan quotes” (University of Kansas, attribution page); AP on attribution: restate it unless it
is perfectly clear; the Guardian and AFP quotation guide, rule 11: a person mentioned before is not a source.`,
  about: 'attribution',
  level: 'warning',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: false,
  *check(article) {
    const peopleBefore = nearestPeople(article, 3);
    const surname = surnames(article);
    for (const quote of article.quotes) {
      if (!needsSource(article, quote)) continue;
      const near = peopleBefore(quote);
      const nearest = near[0];
      const name = nearest === undefined ? null : surname(nearest.person);
      yield finding(
        {
          start: quote.start,
          end: quote.end,
          message: name === null ? message : `${message} Nearest person: ${name} (not said to have spoken).`,
          related:
            nearest === undefined
              ? []
              : [{ start: nearest.mention.start, end: nearest.mention.end, message: `${name} is named here.` }],
          settled: { quote: quote.index, by: ['speaker', 'kind'] },
        },
        () => near.flatMap(({ person }, rank) => fixes(article, quote, surname(person), rank === 0)),
      );
    }
  },
  examples: {
    finds: [
      'The bridge reopens in May. ⟦“We have waited nine winters for this.”⟧',
      'Councillor Ida Brandt walked to the gate. ⟦“Nobody told us a thing about the fire.”⟧',
      'The vote was close. ¶ ⟦"I have never seen a hall so full of angry people."⟧ ¶ Counting ended at noon.',
      'The road opens in May. ¶ Jane Okafor laughed. ⟦“Why would anyone build a road here?”⟧',
      'Mr Hart left early. ⟦‘It was the coldest night we have had in years.’⟧ The hall was dark by ten.',
      '“It leaks,” said Tom Ruiz, the caretaker. ¶ The council sent a plumber in March. ⟦“The pipes are older than the school itself.”⟧',
    ],
    ignores: [
      'The bridge’s sponsor, Mr. Orlop, spoke last. He said he was relieved. “We have waited nine winters for this.”',
      '“It is late,” Mayor Ann Dunn said. “Very late.”',
      'Mayor Ann Dunn had one piece of advice for her neighbours, and gave it twice. She said: “Wait until the water has gone.”',
      '“It failed,” said Paul Roe. “The wind was too strong.” ¶ “We will try again.”',
      'She read “The Long Field at Night” on the train, and sang in the choir of “Meet the Morning.”',
      'The road was described as “a long and sorry mess that nobody wanted to own.”',
      'Tom Rudd of the harbour board agreed. “The old pier is running out of time and of friends.”',
      'The vote is on Monday. ¶ “We have waited nine winters for this.” ¶ — Ida Falk, mayor of Eastbank ¶ The hall opens at nine.',
      '“It leaks,” Tom Rudd said. “It has always leaked.” “It will leak,” he said. ¶ ‘Nine wet winters.’ ¶ The council met on Monday.',
      'Robert “Bobby” Hale owns the mine.',
      'The jury heard that he had “never once slept in the house.”',
      '“To live is to leave things behind.” ¶ —Ada Quill ¶ The museum opened on Monday.',
      '“Are you coming?” Ann Cole asked. ¶ “No,” said Tom Ruiz. ¶ “Why not?” ¶ “Because I am tired.”',
      'SMITH: Did you see the dog? ¶ JONES: I did.',
      'The sign at the gate read “No dogs after dark.”',
    ],
  },
};

const message = 'Quote has no attribution. Nobody in this paragraph or just before it is said to have spoken it.';

const needsSource = (article: Article, quote: Quote): boolean =>
  (quote.kind === 'direct' || quote.kind === 'partial') &&
  quote.attribution === null &&
  quote.level === 1 &&
  isWhole(quote) &&
  // A lost mark beside it may have swallowed the words that say who spoke: that fault comes first.
  !isBrokenBeside(quote, previousQuote(article, quote)) &&
  !isBrokenBeside(quote, nextQuote(article, quote)) &&
  inProse(article, quote.paragraph) &&
  !heardInCourt(article, quote) &&
  !isEpigraph(article, quote) &&
  !isCrosshead(article, quote) &&
  !agreesBefore(article, quote) &&
  continuationAt(article, quote) === undefined &&
  !inDialogue(article, quote);

const isWhole = (quote: Quote): boolean => quote.opened && quote.closed;

const isBrokenBeside = (quote: Quote, other: Quote | undefined): boolean =>
  other !== undefined && other.paragraph === quote.paragraph && !isWhole(other);

const isLong = ({ sentences }: Article, quote: Quote): boolean =>
  quote.end - quote.start > 300 || lastStarting(sentences, quote.end - 2) - lastStarting(sentences, quote.start) >= 2;

function fixes(article: Article, quote: Quote, name: string, withLeadIn: boolean): readonly Fix[] {
  const long = isLong(article, quote);
  const before = withLeadIn || long ? leadIn(article, quote, name) : null;
  // Behind many sentences a name comes late.
  const after = long && before !== null ? null : attributionAfter(article, quote, name);
  const offered: Fix[] = [];
  if (after !== null) offered.push({ title: `Attribute to ${name}`, edits: [after] });
  if (before !== null) offered.push({ title: `Add lead-in “${name} said:”`, edits: [before] });
  return offered;
}
