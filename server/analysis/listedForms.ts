import type { Listing, PeopleList, Person } from '../model/people.ts';
import { scan, shape, type Tokens } from '../text/tokens.ts';
import { is, vocabulary } from './vocabulary.ts';

/** One way of writing the names of listed people, word by word. Stops and commas between the words are no words. */
export interface ListedForm extends Omit<Listing, 'written'> {
  readonly words: readonly string[];
  /** For each word the sign that may stand behind it, `.` or `,`; else ''. */
  readonly behind: readonly string[];
  /** How many words at the start are a title, which is no part of the name. */
  readonly titles: number;
}

/** Where some words lead, by the hash of the next word. */
export interface FormNode {
  readonly next: Map<number, FormNode>;
  /** What ends here; several where only capitals tell them apart. */
  readonly forms: ListedForm[];
}

const prepared = new WeakMap<PeopleList, FormNode>();

/** All forms of a list, prepared once for it. */
export function listedForms(list: PeopleList): FormNode {
  const known = prepared.get(list);
  if (known !== undefined) return known;
  const root = newNode();
  for (const person of list.people) {
    enterSpellings(root, person, person.name);
    for (const form of person.forms) enterSpellings(root, person, form);
  }
  prepared.set(list, root);
  return root;
}

const newNode = (): FormNode => ({ next: new Map(), forms: [] });

/** Letters with accents are written in one piece or in two; both are the same name. */
function enterSpellings(root: FormNode, person: Person, form: string): void {
  for (const spelling of new Set([form, form.normalize('NFC'), form.normalize('NFD')])) enter(root, person, spelling);
}

function enter(root: FormNode, person: Person, form: string): void {
  const tokens = scan(form, 0, form.length);
  const words: string[] = [];
  const behind: string[] = [];
  let node = root;
  for (let at = 0; at < tokens.count; at += 1) {
    const word = form.slice(tokens.start[at]!, tokens.end[at]!);
    if ((word === '.' || word === ',') && words.length > 0) {
      behind[words.length - 1] = word;
      continue;
    }
    words.push(word);
    behind.push('');
    let next = node.next.get(tokens.hash[at]!);
    if (next === undefined) {
      next = newNode();
      node.next.set(tokens.hash[at]!, next);
    }
    node = next;
  }
  if (words.length === 0) return;
  const same = node.forms.findIndex((one) => one.words.join(' ') === words.join(' '));
  if (same < 0) {
    const full = form.normalize('NFC') === person.name.normalize('NFC');
    node.forms.push({ people: [person], full, words, behind, titles: full ? 0 : titlesOf(tokens, words, person) });
    return;
  }
  const shared = node.forms[same]!;
  if (shared.people.includes(person)) return;
  node.forms[same] = { ...shared, people: [...shared.people, person], full: false };
}

/** The title before another form of a name (*Mayor Okafor*); a word that is in the name itself is none (*Dean* Hale). */
function titlesOf(tokens: Tokens, words: readonly string[], { name }: Person): number {
  const known = vocabulary();
  const own = name.split(' ');
  let at = 0;
  let count = 0;
  for (; count < words.length; at += 1) {
    if ((tokens.shape[at]! & shape.word) === 0) continue;
    const found = known.find(tokens.hash[at]!, tokens.end[at]! - tokens.start[at]!);
    if ((known.flags[found]! & (is.title | is.courtesy)) === 0 || own.includes(words[count]!)) break;
    count += 1;
  }
  return count === words.length ? 0 : count;
}
