import { wordSet } from '../lexicon/once.ts';
import { courtesyTitles } from '../lexicon/people.ts';
import { ranks } from '../lexicon/roles.ts';
import type { Article, Mention } from '../model/article.ts';
import type { Rule } from '../model/finding.ts';
import { isQuoted } from '../model/quoted.ts';
import { titleBefore, type WrittenTitle } from '../model/titleBefore.ts';
import { finding } from './finding.ts';
import { paragraphOf } from './paragraphOf.ts';
import { inProse } from './prose.ts';
import { surnames } from './surname.ts';

/** One person with two titles that cannot both be right. */
export const titleInconsistent: Rule = {
  id: 'title-inconsistent',
  title: 'One person, two titles',
  why: `*Transit Commissioner* in the lead and *Transit Secretary* at the end: one of the two is wrong. Titles count that stand
right before the name and either share a word for the field or are both offices that only one person holds. Abbreviations,
shorter forms, former and acting offices, ranks and courtesy titles are left alone.

*Authority:* Reuters, Essentials of sourcing: identify sources by name and position; trade knowledge.`,
  about: 'names',
  level: 'information',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: false,
  *check(article) {
    const surname = surnames(article);
    for (const person of article.entities) {
      if (person.type !== 'PERSON' || person.mentions.length < 2) continue;
      let first: Titled | null = null;
      for (const mention of person.mentions) {
        const here = titleOf(article, mention);
        if (here === null) continue;
        if (first === null) {
          first = here;
          continue;
        }
        if (!contradict(first, here)) continue;
        const { title } = first;
        const before = title.words.join(' ');
        yield finding(
          {
            start: here.title.start,
            end: here.title.end,
            message: `${surname(person)} is “${before}” above and “${here.title.words.join(' ')}” here.`,
            related: [{ start: title.start, end: title.end, message: `“${before}” here.` }],
          },
          () => [
            {
              title: `Change to “${before}”`,
              edits: [{ start: here.title.start, end: here.title.end, newText: before }],
            },
          ],
        );
      }
    }
  },
  examples: {
    finds: [
      'Health Director Ana Rao spoke first. ¶ “No,” ⟦Health Secretary⟧ Rao said.',
      'Transit Commissioner Marta Ngata opened the line. ¶ The line is long. ¶ ⟦Transit Secretary⟧ Ngata took the first train.',
      'Mayor Ida Falk spoke at noon. ¶ ⟦Governor⟧ Falk left at one.',
      'Harbour Chief Tom Rudd closed the gate. “It leaks,” he said. ¶ ⟦Harbour Inspector⟧ Rudd opened it again.',
      'Finance Minister Hana Vesely resigned. ¶ The party thanked ⟦Finance Commissioner⟧ Vesely for her work.',
    ],
    ignores: [
      'Health Director Ana Rao spoke first. ¶ “No,” Director Rao said.',
      'Governor Ida Falk spoke at noon. ¶ Gov. Falk left at one.',
      'Acting Health Director Ana Rao spoke first. ¶ “No,” Health Secretary Rao said.',
      'Then-Mayor Ida Falk spoke at noon. ¶ Governor Falk left at one.',
      'Capt. Tom Rudd spoke. ¶ Harbour Chief Rudd left. ¶ Mr. Rudd came back.',
      'Acting Harbour Director Ana Rao spoke. ¶ Eastbank Field Office Director Tom Rudd left.',
      'Secretary of State Ida Falk spoke. ¶ Secretary Falk left.',
      'Mayor-elect Ida Falk spoke at noon. ¶ Sheriff Falk left at one.',
    ],
  },
};

interface Titled {
  readonly title: WrittenTitle;
  readonly head: string;
  readonly field: ReadonlySet<string>;
}

/** Offices that a person holds alone, and holds no second one with. */
const exclusive = wordSet('mayor governor president premier chancellor sheriff pope king queen emperor taoiseach');

const passing = wordSet(
  'then former ex acting interim late deputy vice assistant associate incoming outgoing elect co honorary past',
);

/** Words that say where, not what for. */
const anywhere = wordSet(
  'us u.s united states national federal state county city town new north south east west chief senior general',
);

function titleOf(article: Article, mention: Mention): Titled | null {
  if (mention.form === 'role' || mention.form === 'pronoun') return null;
  const title = titleBefore(article.source.text, mention);
  if (title === null || isQuoted(article, mention) || !inProse(article, paragraphOf(article, mention))) return null;
  const words = title.words.map((word) => word.toLowerCase().replace(/\.$/, ''));
  if (words.some((word) => word.split('-').some((part) => passing().has(part)))) return null;
  const before = article.source.text.slice(Math.max(0, title.start - 12), title.start).toLowerCase();
  if (/\b(?:then|former|ex|acting|interim|late|the)[\s-]+$/.test(before)) return null;
  const of = words.indexOf('of');
  const head = of > 0 ? words[of - 1]! : words.at(-1)!;
  if (courtesyTitles().has(head) || (ranks().has(head) && words.length === 1)) return null;
  return {
    title,
    head,
    field: new Set(words.filter((word) => word !== head && word.length > 2 && !anywhere().has(word))),
  };
}

function contradict(first: Titled, second: Titled): boolean {
  if (first.head === second.head || first.head.startsWith(second.head) || second.head.startsWith(first.head))
    return false;
  if (exclusive().has(first.head) && exclusive().has(second.head)) return true;
  for (const word of first.field) if (second.field.has(word)) return true;
  return false;
}
