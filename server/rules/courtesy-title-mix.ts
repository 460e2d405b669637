import type { Article, Entity, Mention } from '../model/article.ts';
import { isCourtCopy } from '../model/courtCopy.ts';
import type { Fix, Rule } from '../model/finding.ts';
import { isQuoted } from '../model/quoted.ts';
import type { Span } from '../text/span.ts';
import { finding } from './finding.ts';
import { paragraphOf } from './paragraphOf.ts';
import { inProse } from './prose.ts';

/** Courtesy titles for some people and not for others. */
export const courtesyTitleMix: Rule = {
  id: 'courtesy-title-mix',
  title: 'Courtesy titles for some',
  why: `When some people are *Ms.* or *Mr.* and others go by their surname alone, readers see a difference that nobody
meant, most often between women and men. Couples that share a surname need titles to be told apart, and court copy may
drop them for the accused.

*Authority:* trade knowledge: fairness of treatment is a check of every desk.`,
  about: 'names',
  level: 'hint',
  profiles: [],
  whileTyping: false,
  *check(article) {
    if (isCourtCopy(article)) return;
    const people = treated(article);
    const titled = people.filter(({ title }) => title !== null);
    const bare = people.filter(({ title }) => title === null);
    if (titled.length === 0 || bare.length === 0) return;
    if (titled.length <= bare.length) {
      for (const { mention, title } of titled) {
        const words = article.source.slice({ start: title!.start, end: mention.end });
        yield finding(
          { start: title!.start, end: mention.end, message: `${words} here, others by surname alone.`, related: [] },
          () => withoutTitles(titled, mention),
        );
      }
      return;
    }
    for (const { mention } of bare) {
      const message = `${article.source.slice(mention)} here, others with a courtesy title.`;
      yield finding({ start: mention.start, end: mention.end, message, related: [] }, () => []);
    }
  },
  examples: {
    finds: [
      'Ito and ⟦Ms. Rahal⟧ spoke.',
      'Tom Rudd and Ida Falk spoke. Rudd was brief. ⟦Mrs. Falk⟧ was not.',
      'Ana Ito came late. Tom Rudd was early. ¶ Rudd said it rained. ⟦Miss Ito⟧ said it snowed.',
      'Mr. Rudd spoke. Ms. Falk sat down. ⟦Ito⟧ left.',
      '“Yes,” said Rudd. “No,” said ⟦Mrs Falk⟧.',
    ],
    ignores: [
      'Ms. Ito and Mr. Rahal spoke.',
      'Ito and Rahal spoke.',
      'Tom and Ida Falk spoke. Mr. Falk was brief, Mrs. Falk was not. Ito left.',
      'Ms. Ana Ito spoke. Ito sat down.',
      'Dr. Ito and Rahal spoke.',
      'Mr. Ito told the court that the judge had read the complaint. The jury left, and Rahal was convicted.',
    ],
  },
};

interface Treated {
  readonly person: Entity;
  readonly mention: Mention;
  readonly title: Span | null;
}

const courtesy = /\b(?:Mr|Mrs|Ms|Miss|Mx)\.?\s+$/;

/** How each person is called where the name stands without its given name: the first such place decides. */
function treated(article: Article): readonly Treated[] {
  const found: Treated[] = [];
  const surnames = new Map<string, Entity>();
  const shared = new Set<Entity>();
  for (const person of article.entities) {
    if (person.type !== 'PERSON') continue;
    const surname = person.name.split(/\s+/).at(-1)!;
    const other = surnames.get(surname);
    if (other !== undefined) {
      shared.add(other);
      shared.add(person);
    } else surnames.set(surname, person);
    const mention = person.mentions.find(
      (each) =>
        (each.form === 'short' || each.form === 'full') &&
        !/\s/.test(article.source.slice(each)) &&
        !isQuoted(article, each) &&
        inProse(article, paragraphOf(article, each)),
    );
    // *Mr. Falk* and *Mrs. Falk*: two people with one name.
    if (mention === undefined || courtesiesOf(article, person).size > 1) continue;
    const before = article.source.text.slice(Math.max(0, mention.start - 8), mention.start);
    const title = courtesy.exec(before);
    // *Dr. Ito*, *Mayor Ito*: another title takes the place of a courtesy title.
    if (title === null && /\p{Lu}[\p{L}.-]*\s+$/u.test(before) && !/[.!?]\s+$/.test(before)) continue;
    if (title === null && /\b(?:Dr|Prof|Sen|Rep|Gov|Rev|Sgt|Capt|Lt|Col|Gen|Judge|Sir)\.?\s+$/.test(before)) continue;
    const start = mention.start - before.length + (title?.index ?? 0);
    found.push({ person, mention, title: title === null ? null : { start, end: mention.start } });
  }
  return found.filter(({ person }) => !shared.has(person));
}

/** The courtesy titles that stand before a person’s name. */
function courtesiesOf(article: Article, person: Entity): ReadonlySet<string> {
  const found = new Set<string>();
  for (const mention of person.mentions) {
    const title = courtesy.exec(article.source.text.slice(Math.max(0, mention.start - 8), mention.start));
    if (title !== null) found.add(title[0].trim().replace(/\.$/, ''));
  }
  return found;
}

function withoutTitles(titled: readonly Treated[], mention: Mention): readonly Fix[] {
  const edits = titled.map(({ title }) => ({ start: title!.start, end: title!.end, newText: '' }));
  const here = edits.find(({ end }) => end === mention.start)!;
  return [
    { title: 'Delete the title here', edits: [here] },
    ...(edits.length > 1 ? [{ title: 'Delete all courtesy titles', edits }] : []),
  ];
}
