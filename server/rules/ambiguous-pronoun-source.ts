import type { Entity, Mention } from '../model/article.ts';
import type { Rule } from '../model/finding.ts';
import { candidatesFor } from './candidates.ts';
import { finding } from './finding.ts';
import { pronounSources } from './pronounSource.ts';
import { quoteOf } from './quoteOf.ts';
import { surnames } from './surname.ts';

/** A quotation by a *she* that can be two people. */
export const ambiguousPronounSource: Rule = {
  id: 'ambiguous-pronoun-source',
  title: 'Pronoun that can mean two people',
  why: `A reader takes *she said* for the woman named last. Where two are named in the same breath, some readers will put
the words into the wrong mouth, whatever the grammar says. One name settles it. There is no doubt where the sentence
before names only one whom the pronoun fits, or where one of them has just been quoted and nobody else was named since.

*Authority:* NPR on pronouns: every pronoun needs one clear antecedent; copy editors ask for extreme care with two people
of the same gender.`,
  about: 'attribution',
  level: 'warning',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: false,
  *check(article) {
    const surname = surnames(article);
    let last: readonly Entity[] = [];
    let lastEnd = -1;
    for (const source of pronounSources(article)) {
      const rivals = candidatesFor(article, source);
      if (rivals.length < 2) continue;
      const people = rivals.map((mention) => article.entities[mention.entity]!);
      // Of a row of pronouns that nobody’s name interrupts, the first is the one to mend.
      const again =
        people.every((person) => last.includes(person)) && rivals.every((mention) => mention.end <= lastEnd);
      last = people;
      lastEnd = source.at.start;
      if (again) continue;
      const { at, word, attribution } = source;
      const quote = quoteOf(article, attribution);
      yield finding(
        {
          start: at.start,
          end: at.end,
          message: `“${word}” could be ${either(people.map((person) => person.name))}.`,
          related: rivals.map((mention) => ({
            start: mention.start,
            end: mention.end,
            message: `${nameOf(people, mention)} is named here.`,
          })),
          ...(quote === undefined ? {} : { settled: { quote: quote.index, by: ['speaker'] } }),
        },
        () =>
          people.map((person) => ({
            title: `Replace “${word}” by ${surname(person)}`,
            edits: [{ start: at.start, end: at.end, newText: surname(person) }],
          })),
      );
    }
  },
  examples: {
    finds: [
      'Councillor Ann Petrow argued with Joy Amadi at the gate. “I am done,” ⟦she⟧ said.',
      'The mayor, Paul Brandt, met the builder, Tom Ruiz, on Monday. ⟦He⟧ called the roof “a sieve.”',
      'Ellen Marsh and Susan Hale ran the shop for nine years. ¶ “We never sold a single spoon,” ⟦she⟧ said.',
      'Anna Falk praised Helen Rao for the new plan. ⟦She⟧ said it was “a small wonder.” ¶ “Nobody else tried,” she said.',
      '“The pool is cold,” Mary Dunn told Kate Ohlsen. “Nobody will swim,” ⟦she⟧ added.',
      'After Martha Lund had met Julia Webb, ⟦she⟧ wrote that the talks were “a waste of tea.”',
    ],
    ignores: [
      'Councillor Ann Petrow argued with Tom Amadi at the gate. “I am done,” she said.',
      'Ann Petrow opened the gate. Mary Amadi closed it again. “I am done,” she said.',
      '“The pool is cold,” Mary Dunn said. “Nobody will swim,” she added, and Kate Ohlsen laughed.',
      'Ann Petrow met Joy Amadi at noon. “The gate is open,” Petrow said. “I am done,” she added.',
      'Sam Roe, who uses they/them pronouns, met Ann Lee at the pier. “I am done,” she said.',
      'Ellen Marsh met Susan Hale at noon. “Ellen Marsh never paid for a single spoon,” she said.',
      'Ellen Marsh praised Susan Hale’s garden. “It is a small wonder,” she said.',
      'Ann Petrow told the Hale campaign to stop. “I am done,” she said.',
      'Susan Hale ran the shop. ¶ The mayor, Ellen Marsh, said the shop was closed. “We tried,” she said.',
      'Ann Petrow argued with Joy Amadi at the gate. “She told me that she was done,” said Tom Ruiz, the guard.',
      'Ann Petrow argued with Joy Amadi at the gate. “I am done,” I said.',
    ],
  },
};

const nameOf = (people: readonly Entity[], { entity }: Mention): string =>
  people.find(({ index }) => index === entity)?.name ?? '';

function either(names: readonly string[]): string {
  const shown = names.slice(0, 3);
  return `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}
