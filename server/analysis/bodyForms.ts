import { companyForms, sameNames } from '../lexicon/sameNames.ts';
import { isUpperCode } from '../text/tokens.ts';
import { fold } from './fold.ts';
import { remembered } from './remembered.ts';

const small: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'de', 'du', '&', 'to', 'at', 'des']);

const united = 'united states of america';

/** A name of a body or place taken apart. */
export interface BodyName {
  /** The name folded, without *the*, without Inc. and the like, in the fullest way where there are several. */
  readonly key: string;
  /** The words of the key. */
  readonly words: readonly string[];
  /** The words that matter, sorted: *Ministry of Health* and *Health Ministry* have the same ones. */
  readonly bag: string;
  /** One word of capitals, as RSB, R.S.B., R&B or DoJ. */
  readonly acronym: boolean;
  /** All beginnings and ends of several words, once somebody asked for them. */
  parts: readonly string[] | null;
}

const withoutStop = (word: string): string => (word.endsWith('.') || word.endsWith(',') ? word.slice(0, -1) : word);

/** Takes the words of a body or place apart. */
export const bodyName = /* @__PURE__ */ remembered(takeApart);

function takeApart(text: string): BodyName {
  let folded = fold(text);
  if (folded.startsWith('the ')) folded = folded.slice(4);
  const same = sameNames();
  const whole = same.get(folded);
  const acronym = isAcronym(text);
  if (whole !== undefined) return { key: whole, words: whole.split(' '), bag: whole, acronym, parts: null };
  let words = folded.split(' ');
  while (words.length > 1 && companyForms().has(withoutStop(words[words.length - 1]!))) words = words.slice(0, -1);
  words = words.map((word, at) => (at === words.length - 1 && word.endsWith(',') ? word.slice(0, -1) : word));
  // U.S. and United States are one at the start of a longer name too.
  if (words.length > 2 && words[0] === 'united' && words[1] === 'states') words = [united, ...words.slice(2)];
  else if (same.get(words[0]!) === united) words = [united, ...words.slice(1)];
  const rest = words.filter((word) => !small.has(word) && word !== united);
  return { key: words.join(' '), words, bag: rest.sort().join(' '), acronym, parts: null };
}

/** Whether a name is one word of capitals, as RSB, R.S.B., R&B or DoJ. */
export function isAcronym(text: string): boolean {
  if (text.length < 2 || text.length > 8 || !isUpperCode(text.charCodeAt(0))) return false;
  let capitals = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32) return false;
    if (code === 46 || code === 38 || code === 45) continue;
    letters += 1;
    if (isUpperCode(code)) capitals += 1;
  }
  return capitals >= 2 && 2 * capitals >= letters;
}

/** The letters of an acronym in small letters. */
export function lettersOfAcronym(text: string): string {
  let letters = '';
  for (const letter of fold(text)) if (letter !== '.' && letter !== '&' && letter !== '-') letters += letter;
  return letters;
}

const initialsOf = (words: readonly string[], counted: (word: string) => boolean): string =>
  words
    .filter(counted)
    .map((word) => word[0]!)
    .join('');

/** The acronyms a name of several words can have: small words counted or not, all parts of words with hyphens or one. */
export const acronymsOf = /* @__PURE__ */ remembered(findAcronyms);

function findAcronyms(text: string): ReadonlySet<string> {
  const words = fold(text).replaceAll('"', '').split(' ');
  const parts = words.flatMap((word) => word.split('-').filter((part) => part !== ''));
  const found = new Set<string>();
  for (const list of [words, parts]) {
    const major = initialsOf(list, (word) => !small.has(word));
    found.add(major);
    found.add(initialsOf(list, (word) => word !== '&'));
    found.add(initialsOf(list, (word) => word !== 'the' && word !== '&'));
    // The country or the kind of company before or behind is often left out: U.S. Road Safety Board, RSB.
    if (major.length > 3) found.add(major.slice(1));
    if (major.length > 2 && companyForms().has(withoutStop(list[list.length - 1]!))) found.add(major.slice(0, -1));
  }
  for (const acronym of found) if (acronym.length < 2) found.delete(acronym);
  return found;
}

/** Whether the letters can stand for the name when one stands in brackets behind the other: they occur in it in this order. */
export function spells(letters: string, text: string): boolean {
  const name = fold(text);
  if (name[0] !== letters[0] && !name.includes(` ${letters[0]}`)) return false;
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
