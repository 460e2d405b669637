import { genderOfPronouns, type Person } from '../model/people.ts';
import { isWordCode } from '../text/tokens.ts';

/** The name of the file that lists people; it stands beside the articles or in a folder above them. */
export const peopleFile = 'people.txt';

/** Whether an address or path is that of a list of people, which is never an article. */
export const isPeopleFile = (address: string): boolean => /(?:^|[\\/:])people\.txt(?:[?#].*)?$/i.test(address);

/** What is wrong with one line of a list, for people. The line is 1-based; whatever else it says still holds. */
export interface PeopleFault {
  readonly line: number;
  readonly message: string;
}

/** A list as read: who is in it, and what could not be used. */
export interface ParsedPeople {
  readonly people: readonly Person[];
  readonly faults: readonly PeopleFault[];
}

/** Words and UTF-16 units beyond which a line is no name. */
const mostWords = 20;
const longestName = 200;

/** Behind a comma these belong to the name before it: Robert Hale, Jr. */
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * Reads a list, one person a line: `name; other, forms; pronouns; role`. Trailing fields may be left out; a role may
 * hold semicolons. Blank lines and lines that begin with `#` say nothing. Never throws, for any text.
 */
export function parsePeople(text: string): ParsedPeople {
  const people: Person[] = [];
  const faults: PeopleFault[] = [];
  const places = new Map<string, { readonly index: number; readonly line: number }>();
  text.split(/\r\n|\r|\n/).forEach((written, at) => {
    const line = at + 1;
    const fault = (message: string): void => {
      faults.push({ line, message });
    };
    const trimmed = tidy(written);
    if (trimmed === '' || trimmed.startsWith('#')) return;
    const person = readLine(trimmed, fault);
    if (person === null) return;
    const known = places.get(person.name);
    if (known === undefined) {
      places.set(person.name, { index: people.length, line });
      people.push(person);
      return;
    }
    fault(`${person.name} is on line ${known.line} already. Both lines count as one person.`);
    people[known.index] = joined(people[known.index]!, person);
  });
  return { people, faults };
}

/** One person as a line of the list, without its end. Signs that the form of a line has no room for are left out. */
export function personLine({ name, forms, pronouns, role }: Person): string {
  const fields = [
    field(name).replace(/^[#\s]+/, ''),
    forms
      .map((form) => field(form).replace(/,(?!\s*(?:jr|sr|ii|iii|iv)\.?$)\s*/gi, ' '))
      .map(tidy)
      .filter((form) => form !== '')
      .join(', '),
    field(pronouns),
    tidy(role),
  ];
  while (fields.length > 1 && fields[fields.length - 1] === '') fields.pop();
  return fields.join('; ').replace(/; (?=;)/g, ';');
}

/**
 * What to put at the end of a list so that it holds one more person; all that stands there stays as it is. The new line
 * ends as the others do. An empty list gets a first line that says what the fields are.
 */
export function personToAppend(text: string, person: Person): string {
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const lead = tidy(text) === '' ? `# name; other forms; pronouns; role${lineEnd}` : '';
  const begun = text.replace(/^\uFEFF/, '');
  const gap = begun === '' || /[\r\n]$/.test(begun) ? '' : lineEnd;
  return gap + lead + personLine(person) + lineEnd;
}

function readLine(line: string, fault: (message: string) => void): Person | null {
  const [name = '', forms = '', pronouns = '', ...role] = line.split(';').map(trim);
  if (name === '') {
    fault('No name stands before the first semicolon. A line is: name; other forms; pronouns; role');
    return null;
  }
  if (!isName(name, fault)) return null;
  if (genderOfPronouns(pronouns) === null)
    fault(`“${pronouns}” tells nothing. Pronouns are she, he or they, or two of them: she/they`);
  return {
    name,
    forms: forms === '' ? [] : [...new Set(formsIn(forms))].filter((form) => form !== name && isName(form, fault)),
    pronouns,
    role: role.join('; '),
  };
}

function formsIn(field: string): string[] {
  const forms: string[] = [];
  for (const form of field.split(',').map(trim)) {
    if (suffix.test(form) && forms.length > 0) forms[forms.length - 1] += `, ${form}`;
    else if (form !== '') forms.push(form);
  }
  return forms;
}

function isName(name: string, fault: (message: string) => void): boolean {
  if (!hasWord(name)) {
    fault(`“${name}” has no letters, so it is left out.`);
    return false;
  }
  if (name.length <= longestName && name.split(' ').length <= mostWords) return true;
  fault(`“${name.slice(0, 40)}…” is too long for a name, so it is left out.`);
  return false;
}

function hasWord(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) if (isWordCode(name.charCodeAt(at))) return true;
  return false;
}

/** Two lines about one person as one; where both say something the first holds. */
const joined = (first: Person, second: Person): Person => ({
  name: first.name,
  forms: [...new Set([...first.forms, ...second.forms])],
  pronouns: first.pronouns === '' ? second.pronouns : first.pronouns,
  role: first.role === '' ? second.role : first.role,
});

/** White space of any kind as single spaces, none at the ends. A byte-order mark is white space. */
const tidy = (text: string): string => text.replace(/[\s\u0085\u200B]+/g, ' ').trim();

/** Enough for a part of what is tidy. */
const trim = (text: string): string => text.trim();

const field = (text: string): string => tidy(text.replaceAll(';', ' '));
