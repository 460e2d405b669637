import { firstNames } from '../lexicon/firstNames.ts';
import { commonWords, dateWords } from '../lexicon/words.ts';
import { lastStarting } from '../model/around.ts';
import type { Article, Entity } from '../model/article.ts';
import type { Fix, Rule } from '../model/finding.ts';
import { isQuoted } from '../model/quoted.ts';
import type { Span } from '../text/span.ts';
import { nearlySame, plainly } from './alike.ts';
import { finding } from './finding.ts';
import { rareSpellings, type Spelling, type SpellingPair } from './spellings.ts';

/** A name that the article spells in two ways. */
export const nameVariant: Rule = {
  id: 'name-variant',
  title: 'One name, two spellings',
  why: `A misspelt name is the correction nobody wants to print. The rarer spelling is pointed out beside the one that
stands more often. Two people with different given names, plurals, and names that are both given in full are left alone.

*Authority:* the first rule of every desk: get the name right.`,
  about: 'names',
  level: 'warning',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: false,
  *check(article) {
    for (const { rare, usual } of variants(article)) {
      for (const place of rare.places) {
        const word = rare.word;
        const times = usual.places.length === 1 ? 'once' : `${usual.places.length} times`;
        const first = usual.places[0]!;
        yield finding(
          {
            start: place.start,
            end: place.end,
            message: `“${word}” or “${usual.word}” (${times})? Same person, two spellings.`,
            related: [{ start: first.start, end: first.end, message: `Spelt “${usual.word}” here.` }],
          },
          () => fixes(article, rare, usual, place),
        );
      }
    }
  },
  examples: {
    finds: [
      'Mayor Ove Lindqvist spoke. Lindqvist sat. ⟦Lindqist⟧ left.',
      'Ida Castellane owns the mine. “It is closed,” Castellane said. ¶ ⟦Castelane⟧ then left.',
      'Tom Okafor spoke first. “No,” Okafor said. Nobody answered. ¶ “Never,” said ⟦Okafro⟧.',
      'Judge Ana Müller-Weiss sat down. Müller-Weiss read the names. ¶ At noon ⟦Muller-Weiss⟧ rose.',
      'Marguerite Teague came late. “Sorry,” Teague said. ¶ Marguerite Teague left early. ⟦Margurite⟧ Teague had come by bus.',
    ],
    ignores: [
      'Mayor Ove Lindqvist spoke. Lindqvist sat. Jan Lindquist, no relation, left.',
      'Ida Castellane spoke. Castellane sat. The Castellanes left.',
      'Maria Roe spoke. Maria laughed. Maria sat. Marie Okafor left.',
      'Tom Brown spoke. Brown sat. Brown left. The Crown won.',
      'Ana Stone spoke. Stone sat. Stones were thrown, and Stone’s car was hit.',
      'Marco Ruiz spoke. Marco sat. Marco left. The vote is on March 15. RUIZ was written on the door.',
      'Ove Lindqvist spoke. Lindqvist sat. The letter, signed “Lindqist [sic],” was read.',
      'Mayor Hana Berger met Governor Tom Bergen. Berger spoke, Berger sat, and Bergen left.',
    ],
  },
};

/** Whom a spelling names. */
interface Owners {
  readonly people: ReadonlySet<Entity>;
  /** Whether bodies or places are named with it. */
  readonly other: boolean;
}

function ownersOf(article: Article, { places }: Spelling): Owners {
  const people = new Set<Entity>();
  let other = false;
  for (const place of places) {
    const mention = article.mentions[lastStarting(article.mentions, place.start)];
    if (mention === undefined || mention.end < place.end || mention.form === 'role' || mention.form === 'pronoun')
      continue;
    const entity = article.entities[mention.entity];
    if (entity?.type === 'PERSON') people.add(entity);
    else other = true;
  }
  return { people, other };
}

function variants(article: Article): readonly SpellingPair[] {
  if (!article.entities.some(({ type, mentions }) => type === 'PERSON' && mentions.length > 1)) return none;
  return rareSpellings(article, (pair) => areOneName(article, pair));
}

const none: readonly SpellingPair[] = [];

function areOneName(article: Article, { rare, usual }: SpellingPair): boolean {
  const [a, b] = [rare.word, usual.word];
  // A speaker’s label in capitals spells nothing.
  if (b === b.toUpperCase()) return false;
  if (!nearlySame(a, b) && plainly(a) !== plainly(b)) return false;
  if (a === `${b}s` || b === `${a}s` || a === `${b}es`) return false;
  if (commonWords().has(a.toLowerCase()) || dateWords().has(a.toLowerCase())) return false;
  if (a === a.toUpperCase() || isSaidSo(article, rare)) return false;
  const { people, other } = ownersOf(article, rare);
  const known = ownersOf(article, usual);
  if (other || known.people.size === 0) return false;
  if (people.size === 0) return !firstNames().has(a.toLowerCase());
  // One person under both spellings, or a bare surname that is introduced nowhere else.
  for (const person of people) {
    if (known.people.has(person)) continue;
    if (!person.mentions.every((mention) => mention.end - mention.start === a.length))
      return isNamesake(person, known, b, a);
    if (firstNames().has(a.toLowerCase())) return false;
  }
  return true;
}

/** Whether somebody’s full name is that of another person but for this one word. */
const isNamesake = (person: Entity, known: Owners, usualWord: string, rareWord: string): boolean =>
  [...known.people].some(({ name }) => name.replace(usualWord, rareWord) === person.name);

/** Whether the copy itself says that the spelling is meant: *Lindqist [sic]*. */
const isSaidSo = (article: Article, { places }: Spelling): boolean =>
  places.some(({ end }) => /^[,.]?\s*[([]sic/i.test(article.source.text.slice(end, end + 8)));

/** Only where the reporter writes: what stands in a quotation is changed by hand. */
function fixes(article: Article, rare: Spelling, usual: Spelling, place: Span): readonly Fix[] {
  const written = rare.places.filter((each) => !isQuoted(article, each));
  if (!written.includes(place)) return [];
  const edits = written.map(({ start, end }) => ({ start, end, newText: usual.word }));
  const here = edits[written.indexOf(place)]!;
  return [
    { title: `Change to “${usual.word}”`, edits: [here] },
    ...(edits.length > 1 ? [{ title: `Change all to “${usual.word}”`, edits }] : []),
  ];
}
