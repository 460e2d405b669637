import type { GatheredName, Group, Grouped } from './gathered.ts';
import { givenName, samePerson, surnameForms, surnameOf } from './personForms.ts';

/** Short forms of everybody, so that each name is looked up once. */
interface ShortForms {
  readonly family: ReadonlyMap<string, readonly Group[]>;
  readonly given: ReadonlyMap<string, readonly Group[]>;
}

/** Groups the names of people: those in full by person, and the short ones with whom they can mean. */
export function groupPeople(names: readonly GatheredName[]): Grouped {
  const grouped = groupFullNames(names);
  const { groups, byText } = grouped;
  const short = shortForms(groups);
  for (const name of names) {
    if (byText.has(name.text) || (name.type !== 'PERSON' && name.type !== null && name.sure)) continue;
    const owners = ownersOf(name.text, short);
    if (owners.length > 0) {
      byText.set(name.text, owners);
      if (owners.length === 1) owners[0]!.names.push(name);
    } else if (name.type === 'PERSON' || (name.type === null && name.speaks)) {
      const group: Group = { names: [name], type: 'PERSON' };
      groups.push(group);
      byText.set(name.text, [group]);
    }
  }
  return grouped;
}

function groupFullNames(names: readonly GatheredName[]): Grouped {
  const groups: Group[] = [];
  const byText = new Map<string, readonly Group[]>();
  const byFamily = new Map<string, Group[]>();
  for (const name of names) {
    if (name.type !== 'PERSON' || name.words.length < 2) continue;
    const key = surnameOf(name.words);
    const peers = byFamily.get(key) ?? [];
    const known = peers.find((group) => samePerson(group.names[0]!.words, name.words));
    const group: Group = known ?? { names: [], type: 'PERSON' };
    group.names.push(name);
    byText.set(name.text, [group]);
    if (known !== undefined) continue;
    groups.push(group);
    byFamily.set(key, [...peers, group]);
  }
  return { groups, byText };
}

/** Everybody with this surname, or the only one with this first name. */
function ownersOf(text: string, { family, given }: ShortForms): readonly Group[] {
  const whole = family.get(text);
  if (whole !== undefined) return whole;
  const called = given.get(text) ?? [];
  return called.length === 1 ? called : [];
}

function shortForms(groups: readonly Group[]): ShortForms {
  const family = new Map<string, Group[]>();
  const given = new Map<string, Group[]>();
  const enter = (map: Map<string, Group[]>, key: string, group: Group): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [group]);
    else if (!known.includes(group)) known.push(group);
  };
  for (const group of groups) {
    for (const { words } of group.names) {
      for (const form of surnameForms(words)) enter(family, form, group);
      enter(given, givenName(words), group);
    }
  }
  return { family, given };
}
