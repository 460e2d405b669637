import { ranks, stances } from '../lexicon/roles.ts';
import { hashWord } from '../text/tokens.ts';
import { is, vocabulary } from './vocabulary.ts';

/** What the head of a role stands before: the mayor *of* Eastbank, a coach *who* left. */
const ends: ReadonlySet<string> = new Set(
  'of for at in on from with to who and by against under near behind responsible'.split(' '),
);

/** The noun that says what somebody is, in small letters: `spokeswoman` in *spokeswoman for the council*. */
export function roleHead(role: string): string {
  let head = '';
  for (const word of role.toLowerCase().split(' ')) {
    if (head !== '' && ends.has(word)) break;
    head = word.endsWith(',') ? word.slice(0, -1) : word;
    if (head !== word) break;
  }
  return head;
}

/** What the short forms of titles stand for. */
const fullTitles: Readonly<Record<string, string>> = {
  gov: 'governor',
  govs: 'governor',
  sen: 'senator',
  rep: 'representative',
  rev: 'reverend',
  prof: 'professor',
  capt: 'captain',
  lt: 'lieutenant',
  col: 'colonel',
  gen: 'general',
  sgt: 'sergeant',
  supt: 'superintendent',
  insp: 'inspector',
  cllr: 'councillor',
  det: 'detective',
};

/** The word of a role spelt out: `governor` for *Gov.* */
export function spelledTitle(word: string): string {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  return fullTitles[bare] ?? bare;
}

/** The nouns that say what somebody with this role is, spelt out: `captain` and `goalkeeper` for *captain and goalkeeper*. */
export const roleHeads = (role: string): readonly string[] =>
  role
    .replaceAll(' and ', ', ')
    .split(', ')
    .map((part) => spelledTitle(roleHead(part)));

const isRelationOrParty = (word: string): boolean => {
  const known = vocabulary();
  const found = known.find(hashWord(word), word.length);
  return known.relation[found] === 1 || (known.flags[found]! & is.norp) !== 0;
};

/** How much a role says: 1 whose relative or rival somebody is or of which party, 2 a rank, 3 what somebody does. */
function weightOf(role: string): number {
  const head = roleHead(role);
  if (head.endsWith('.') || (!role.includes(' ') && ranks().has(head))) return 2;
  return isRelationOrParty(head) || stances().has(head) ? 1 : 3;
}

/** The one of two roles that says more; the first where they say as much. */
export function betterRole(known: string | null, other: string | null): string | null {
  if (known === null || other === null) return known ?? other;
  return weightOf(other) > weightOf(known) ? other : known;
}
