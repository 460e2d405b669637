import { titles, unnamedPeople } from '../lexicon/people.ts';
import { sentenceAround } from '../model/around.ts';
import type { Article, Entity, Mention } from '../model/article.ts';
import type { Rule } from '../model/finding.ts';
import { paragraphAt } from '../model/lookup.ts';
import { isQuoted } from '../model/quoted.ts';
import { finding } from './finding.ts';
import { inProse } from './prose.ts';
import { quotedPeople } from './quotedPeople.ts';

/** Somebody quoted of whom nothing is told but the name. */
export const firstReferenceNoRole: Rule = {
  id: 'first-reference-no-role',
  title: 'Speaker without a role',
  why: `Readers weigh words by who says them. At the first mention, or in the sentence after it, tell them: a title, a job,
an age, where somebody lives, what they saw.

*Authority:* Reuters: sources are identified by name and position; PolNeAR guidelines, page 9: what identifies a source.`,
  about: 'attribution',
  level: 'hint',
  profiles: ['factcheck'],
  whileTyping: false,
  *check(article) {
    for (const { person } of quotedPeople(article)) {
      if (person.role !== null) continue;
      const first = introduced(article, person);
      if (first === null || isDescribed(article, first)) continue;
      yield finding(
        {
          start: first.start,
          end: first.end,
          message: `${article.source.slice(first)} is quoted with no title, role, age or other reason to be heard.`,
          related: [],
        },
        () => {
          const next = article.source.text[first.end];
          const closing = next === ',' || next === '.' ? '' : ',';
          return [
            {
              title: 'Say who this is',
              edits: [{ start: first.end, end: first.end, newText: `, [role]${closing}` }],
              fillIn: true,
            },
          ];
        },
      );
    }
  },
  examples: {
    finds: [
      '“It sank,” said ⟦Paul Okorie⟧.',
      '⟦Hana Vesely⟧ said the ponies were “tired.” It rained all day.',
      'The gate was shut. ¶ “I never saw the dog,” ⟦Tom Ruiz⟧ said on Monday. The police came at noon.',
      '“The pool is cold,” ⟦Ida Ohlsen⟧ told the court. “Nobody swims.”',
      '“We paid,” said ⟦Ann Brandt⟧. ¶ “Nobody paid,” said Joe Lund, the cashier.',
    ],
    ignores: [
      '“It sank,” said Paul Okorie, the lifeguard on duty.',
      'Groom Hana Vesely said the ponies were “tired.”',
      '“I never saw the dog,” said Tom Ruiz, 61.',
      '“The pool is cold,” said Ida Ohlsen of the Hull Swimming Club.',
      '“We paid,” said Ann Brandt, who keeps the books.',
      'Ann Brandt said they had “paid.” She is the cashier of the club.',
      'The pool was “cold,” the council said.',
    ],
  },
};

/** The first place in running copy, outside quotations, that names a person in full. */
function introduced(article: Article, { mentions }: Entity): Mention | null {
  for (const mention of mentions) {
    if (mention.form === 'role') return null;
    if (mention.form === 'pronoun' || !inProse(article, paragraphAt(article, mention.start))) continue;
    if (isQuoted(article, mention)) continue;
    // A lone surname is no introduction: that has a rule of its own.
    return article.source.slice(mention).includes(' ') ? mention : null;
  }
  return null;
}

/** What tells who somebody is, right behind the name: a comma and a description, an age, *of* or *from*, *who*. */
const behind =
  /^(?:[,(]? ?(?:who|whose|of|from|with|at)\b|, ?(?:a|an|the|his|her|their|its|one|then|now|former|formerly|\d+|\[|\p{L}+’s)(?:\b|\W)|, \p{L}+ing\b|, [\p{L}-]+ (?:of|at|for|and|with|in)\b|,? ?\(|’s|'s)/u;
/** Or before it: a title or job in small letters, or a possessive. */
const before = /(?:\p{Lu}[\p{L}.-]*|(?:[’']s?|his|her|their|my|our)|[^\p{L}\s][\p{L}]*er) $/u;

function isDescribed(article: Article, first: Mention): boolean {
  const { text } = article.source;
  if (behind.test(text.slice(first.end, first.end + 40))) return true;
  const sentence = sentenceAround(article, first.start);
  const from = sentence?.start ?? first.start;
  if (before.test(text.slice(Math.max(from, first.start - 40), first.start))) return true;
  const words = text.slice(Math.max(from, first.start - 60), first.start);
  const noun = /([\p{L}-]+),? $/u.exec(words)?.[1]?.toLowerCase() ?? '';
  if (unnamedPeople().has(noun) || titles().has(noun) || /(?:[eo]r|ist|ian|man|woman)$/.test(noun)) return true;
  if (/\b(?:of|for) (?:the )?[\p{L}]+ $/u.test(words)) return true;
  // *Somebody is …*, in this sentence or the next.
  const next =
    sentence === null ? null : sentenceAround(article, Math.min(article.source.length - 1, sentence.end + 1));
  const rest = text.slice(first.end, next?.end ?? sentence?.end ?? first.end);
  return /(?:^| (?:she|he|they|who)) (?:is|was|works?|worked|runs|ran|owns?|owned|lives?|lived|leads?|led|heads?|headed|teaches|taught|keeps|has been) /i.test(
    rest.slice(0, 400),
  );
}
