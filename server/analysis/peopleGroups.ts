import { type GatheredName, type Group, type Grouped, listedAs, listedIn } from './gathered.ts';
import { type PersonName, personNameOf, sameFamily, sameGiven, samePerson } from './personForms.ts';
import { isSlip } from './spelling.ts';

/** A person with the forms of the name. */
interface Person {
  readonly group: Group;
  readonly forms: PersonName[];
  /** Mentions in full. */
  count: number;
}

const nobody: readonly Person[] = [];

/** People by folded short forms: whole surnames, given names, other halves of surnames. */
class Directory {
  readonly families = new Map<string, Person[]>();
  readonly givens = new Map<string, Person[]>();
  readonly others = new Map<string, Person[]>();

  enter(person: Person, form: PersonName): void {
    const put = (map: Map<string, Person[]>, key: string | undefined): void => {
      if (key === undefined || key === '') return;
      const known = map.get(key);
      if (known === undefined) map.set(key, [person]);
      else if (!known.includes(person)) known.push(person);
    };
    put(this.families, form.family);
    if (form.suffix !== '') put(this.families, `${form.family} ${form.suffix}`);
    put(this.givens, form.given.length > 0 && form.given[0]!.length > 1 ? form.given[0] : undefined);
    put(this.givens, form.nickname);
    for (const other of form.otherFamily) put(this.others, other);
  }

  /** Everybody who is called so: by surname, else by given name, else by half a surname. */
  called(folded: string): readonly Person[] {
    return this.families.get(folded) ?? this.givens.get(folded) ?? this.others.get(folded) ?? nobody;
  }

  /** People whose surname this one can be a form of. */
  related(form: PersonName): Person[] {
    const found: Person[] = [];
    const look = (key: string): void => {
      for (const person of this.families.get(key) ?? nobody) if (!found.includes(person)) found.push(person);
      for (const person of this.others.get(key) ?? nobody) if (!found.includes(person)) found.push(person);
    };
    look(form.family);
    for (const other of form.otherFamily) look(other);
    return found;
  }
}

/** Groups the names of people: those in full by person, and the short ones with whom they can mean. */
export function groupPeople(names: readonly GatheredName[]): Grouped {
  const groups: Group[] = [];
  const byText = new Map<string, readonly Group[]>();
  const directory = new Directory();
  const people = groupFullNames(names, directory, byText);
  groups.push(...people.map((person) => person.group));
  const alone: GatheredName[] = [];
  for (const name of names) {
    if (byText.has(name.text)) continue;
    const { type } = name;
    if (type !== 'PERSON' && type !== null && name.sure) continue;
    const owners = sharedBy(name, groups) ?? directory.called(name.folded).map((person) => person.group);
    if (owners.length > 0) {
      byText.set(name.text, owners);
      if (owners.length === 1) owners[0]!.names.push(name);
    } else if (type === 'PERSON' || (type === null && name.speaks)) alone.push(name);
  }
  groupLoneNames(alone, people, groups, byText);
  return { groups, byText };
}

/** The listed people of the section who share a listed form; null where nobody does. */
function sharedBy({ listing }: GatheredName, groups: readonly Group[]): readonly Group[] | null {
  if (listing === undefined) return null;
  const owners = groups.filter((group) => {
    const listed = listedIn(group);
    return listed !== undefined && listing.people.includes(listed);
  });
  return owners.length === 0 ? null : owners;
}

/** Whether a name tells by itself who is meant: two words and more, or as the list says. */
const isFull = (name: GatheredName): boolean =>
  name.listing === undefined ? name.words.length > 1 : listedAs(name) !== undefined;

/** Names in full; the longest first, so that *De Witt* is read as the surname of Piet *de Witt*. */
function groupFullNames(
  names: readonly GatheredName[],
  directory: Directory,
  byText: Map<string, readonly Group[]>,
): readonly Person[] {
  const people: Person[] = [];
  const full = names.filter((name) => name.type === 'PERSON' && isFull(name));
  for (const name of [...full].sort((a, b) => b.words.length - a.words.length)) {
    const form = personNameOf(name.text);
    const { folded } = name;
    const short = directory.families.get(folded) ?? directory.others.get(folded);
    if (short !== undefined && short.length === 1 && name.listing === undefined) {
      short[0]!.group.names.push(name);
      byText.set(name.text, [short[0]!.group]);
      continue;
    }
    const known = owner(name, form, directory, people);
    const person: Person = known ?? { group: { names: [], type: 'PERSON', index: -1 }, forms: [], count: 0 };
    person.group.names.push(name);
    person.forms.push(form);
    person.count += name.count;
    byText.set(name.text, [person.group]);
    directory.enter(person, form);
    if (known === undefined) people.push(person);
  }
  return people;
}

/** Whether what is stated of two people, or suggested by their first names, speaks against their being one. */
function clash(person: Person, name: GatheredName): boolean {
  return person.group.names.some((one) => {
    const a = one.stated === 'u' ? one.suggested : one.stated;
    const b = name.stated === 'u' ? name.suggested : name.stated;
    return a !== 'u' && b !== 'u' && a !== b;
  });
}

/** The person a name in full belongs to, misspelt or not. */
function owner(
  name: GatheredName,
  form: PersonName,
  directory: Directory,
  people: readonly Person[],
): Person | undefined {
  const fits = (person: Person): boolean => person.forms.every((one) => samePerson(one, form));
  const listed = listedAs(name);
  // Two listed people are two, however alike their names are.
  const apart = (person: Person): boolean => listed !== undefined && listedIn(person.group) !== undefined;
  const right = directory.related(form).find((person) => fits(person) && !apart(person) && !clash(person, name));
  if (right !== undefined) return right;
  // One of two spellings must be rare for it to be a slip.
  return people.find((person) => {
    if (Math.min(person.count, name.count) > 1 || apart(person) || clash(person, name)) return false;
    return person.forms.some(
      (one) =>
        (one.given[0] === form.given[0] && one.given[0] !== undefined && isSlip(one.family, form.family)) ||
        (sameFamily(one, form) &&
          one.given.length === form.given.length &&
          !sameGiven(one, form) &&
          isSlip(one.given[0] ?? '', form.given[0] ?? '', 1)),
    );
  });
}

/** Surnames and first names of people who are never named in full, and misspelt ones of those who are. */
function groupLoneNames(
  names: readonly GatheredName[],
  people: readonly Person[],
  groups: Group[],
  byText: Map<string, readonly Group[]>,
): void {
  const byFold = new Map<string, Group>();
  for (const name of names) {
    const { folded } = name;
    const known = byFold.get(folded) ?? misspelt(name, folded, people);
    const group: Group = known ?? { names: [], type: 'PERSON', index: -1 };
    if (known === undefined) groups.push(group);
    byFold.set(folded, group);
    group.names.push(name);
    byText.set(name.text, [group]);
  }
}

/** The only person whose surname this can be a slip for. */
function misspelt(name: GatheredName, folded: string, people: readonly Person[]): Group | undefined {
  const found = people.filter((person) => person.forms.some((form) => isSlip(form.family, folded)));
  return found.length === 1 && name.count <= 2 ? found[0]!.group : undefined;
}
