import { sameGivenName } from '../lexicon/nicknames.ts';
import { surnameParticles } from '../lexicon/sameNames.ts';
import { fold } from './fold.ts';
import { remembered } from './remembered.ts';

const suffixes: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv', 'esq', 'esq.']);

/** The name of a person taken apart; all parts folded. */
export interface PersonName {
  /** Given names, middle names and initials; without stops, those written together parted (`j.k.` → `j`, `k`). */
  readonly given: readonly string[];
  /** A nickname that stands in marks or brackets between the others; else ''. */
  readonly nickname: string;
  /** The surname with its particles. */
  readonly family: string;
  /** What somebody with this name is called by surname besides: without particles, by either half of one with a hyphen, by the last but one. */
  readonly otherFamily: readonly string[];
  /** jr, sr, iii; else ''. */
  readonly suffix: string;
}

/** Marks and brackets round a nickname. */
const before = '“"‘\'(';
const behind = '”"’\')';

const isNickname = (word: string): boolean =>
  word.length > 2 && before.includes(word[0]!) && behind.includes(word[word.length - 1]!);

const plain = (word: string): string => word.replaceAll('.', '');

/** Parts the initials of `j.k.`; a single one loses its stop. */
const givenParts = (word: string): readonly string[] =>
  word.length > 2 && word.includes('.') ? word.split('.').filter((part) => part !== '') : [plain(word)];

/** Where the surname begins: at the first particle behind a given name, else at the last word. */
function familyStart(words: readonly string[]): number {
  for (let at = 1; at < words.length - 1; at += 1) if (surnameParticles().has(words[at]!)) return at;
  return words.length - 1;
}

function otherForms(words: readonly string[], start: number): string[] {
  const last = words[words.length - 1]!;
  const forms: string[] = [];
  for (let at = start + 1; at < words.length; at += 1) forms.push(words.slice(at).join(' '));
  if (last.includes('-')) forms.push(...last.split('-').filter((half) => half.length > 2));
  const middle = words[start - 1];
  if (start > 1 && middle !== undefined && middle.length > 2 && !middle.includes('.')) {
    forms.push(`${middle} ${words.slice(start).join(' ')}`, middle);
  }
  return forms;
}

/** Takes the words of a name in full apart; one word alone is a surname. */
export function personName(words: readonly string[]): PersonName {
  const folded = words.map(fold);
  let nickname = '';
  const rest: string[] = [];
  let suffix = '';
  folded.forEach((word, at) => {
    if (at > 0 && isNickname(word)) nickname = word.slice(1, -1);
    else if (at > 0 && suffixes.has(word)) suffix = plain(word);
    else rest.push(word.endsWith(',') ? word.slice(0, -1) : word);
  });
  const start = familyStart(rest);
  return {
    given: rest.slice(0, start).flatMap(givenParts),
    nickname,
    family: rest.slice(start).join(' '),
    otherFamily: otherForms(rest, start),
    suffix,
  };
}

/** The same of a name with single spaces. */
export const personNameOf = /* @__PURE__ */ remembered((text: string): PersonName => personName(text.split(' ')));

/** Jean-Luc and Jean Luc, J. K. and J.K. */
const together = (given: readonly string[]): string => given.join('').replaceAll('-', '');

const oneGiven = (a: string, b: string): boolean =>
  a === b ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b)) ||
  a.replaceAll('-', '') === b.replaceAll('-', '') ||
  sameGivenName(a, b);

/** Whether the given names of two people with one surname can be those of one: initials, nicknames, middle names. */
export function sameGiven(a: PersonName, b: PersonName): boolean {
  const [first, other] = [a.given[0], b.given[0]];
  if (first === undefined || other === undefined) return false;
  if ((a.nickname !== '' && a.nickname === other) || (b.nickname !== '' && b.nickname === first)) return true;
  if (a.given.length !== b.given.length && together(a.given) === together(b.given)) return true;
  if (oneGiven(first, other)) {
    const [middle, second] = [a.given[1], b.given[1]];
    return middle === undefined || second === undefined || oneGiven(middle, second);
  }
  // J. Edgar Cole is Edgar Cole too.
  if (a.given.length > 1 && b.given.length === 1) return other.length > 1 && a.given[1] === other;
  return b.given.length > 1 && a.given.length === 1 && first.length > 1 && b.given[1] === first;
}

/** Whether two surnames can be one person’s: the same, or one a shorter form of the other. */
export const sameFamily = (a: PersonName, b: PersonName): boolean =>
  a.family === b.family || a.otherFamily.includes(b.family) || b.otherFamily.includes(a.family);

/** Whether two names in full can be one person’s. */
export function samePerson(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return false;
  return sameFamily(a, b) && sameGiven(a, b);
}
