import { groupBodies } from './bodyGroups.ts';
import { type Group, gatherNames } from './gathered.ts';
import type { Grouping, Seed } from './grouping.ts';
import type { LocalParagraph } from './local.ts';
import type { Gender } from './nameCandidate.ts';
import { groupPeople } from './peopleGroups.ts';

function seedOf(group: Group): Seed {
  const fullest = group.names.reduce((best, name) =>
    name.words.length > best.words.length && name.count > 0 ? name : best,
  );
  const known = <Key extends 'stated' | 'suggested'>(key: Key): Gender => {
    const found = new Set(group.names.map((name) => name[key]).filter((gender) => gender !== 'u'));
    return found.size === 1 ? [...found][0]! : 'u';
  };
  return {
    type: group.type,
    subtype: group.type === 'MISC' ? 'NORP' : null,
    name: fullest.text,
    role: group.names.find((name) => name.role !== null)?.role ?? null,
    stated: known('stated'),
    suggested: known('suggested'),
  };
}

/** Groups all names of a section into people, bodies and places. */
export function groupNames(locals: readonly LocalParagraph[]): Grouping {
  const names = gatherNames(locals);
  const people = groupPeople(names);
  const rest = groupBodies(names, people.byText);
  const places = new Map(names.map((name, index) => [name, index]));
  const first = (group: Group): number => Math.min(...group.names.map((name) => places.get(name)!));
  const groups = [...people.groups, ...rest.groups].sort((a, b) => first(a) - first(b));
  const indexOf = new Map(groups.map((group, index) => [group, index]));
  const byText = new Map<string, readonly number[]>();
  for (const source of [people.byText, rest.byText]) {
    for (const [text, owners] of source)
      byText.set(
        text,
        owners.map((group) => indexOf.get(group)!),
      );
  }
  const seeds = groups.map(seedOf);
  return { seeds, byText, byRole: rolesOf(seeds) };
}

function rolesOf(seeds: readonly Seed[]): Map<string, readonly number[]> {
  const byRole = new Map<string, readonly number[]>();
  seeds.forEach((seed, index) => {
    if (seed.type !== 'PERSON' || seed.role === null) return;
    for (const word of new Set(seed.role.toLowerCase().split(/[\s,.;:()&/“”"]+/))) {
      if (word.length > 3) byRole.set(word, [...(byRole.get(word) ?? []), index]);
    }
  });
  return byRole;
}
