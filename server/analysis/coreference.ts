import { genderOfPronouns } from '../model/people.ts';
import { groupBodies } from './bodyGroups.ts';
import { fold, isShouted } from './fold.ts';
import { type GatheredName, type Group, gatherNames, listedIn } from './gathered.ts';
import type { Grouping, Seed } from './grouping.ts';
import type { LocalParagraph } from './local.ts';
import type { Gender } from './nameCandidate.ts';
import { groupPeople } from './peopleGroups.ts';
import { roleGender } from './roleGender.ts';
import { betterRole, spelledTitle } from './roleRank.ts';
import { isSlip } from './spelling.ts';
import { unscrambled } from './unscrambled.ts';

import type { NameType } from './vocabulary.ts';

/** Of two spellings used as often, the one with a first name that is known, or with its accents, is no slip. */
function isRightly(name: GatheredName, best: GatheredName): boolean {
  if (name.count !== best.count || name.words.length < 2) return false;
  const [a, b] = [fold(name.text), fold(best.text)];
  if (a === b) return best.text.toLowerCase() === b && name.text.toLowerCase() !== a;
  return name.suggested !== 'u' && best.suggested === 'u' && isSlip(a, b, 2);
}

/** Whether `name` is a better canonical form than `best`: outside headlines, not in capitals, with more words, spelt as most often. */
function isFuller(name: GatheredName, best: GatheredName): boolean {
  if (name.count > 0 !== best.count > 0) return name.count > 0;
  const [shouted, other] = [isShouted(name.text), isShouted(best.text)];
  if (shouted !== other && name.words.length >= best.words.length === other) return other;
  if (name.words.length !== best.words.length) return name.words.length > best.words.length;
  if (isRightly(name, best)) return true;
  return name.count > best.count && name.text.length + 2 > best.text.length;
}

/** Finer types that a name of each type can have. */
const finer: Readonly<Partial<Record<NameType, readonly string[]>>> = {
  LOC: ['GPE'],
  MISC: ['NORP', 'EVENT', 'WORK', 'LAW', 'PRODUCT', 'LANG'],
};

const subtypeIn = (group: Group): string | null =>
  group.names.find((name) => name.subtype !== null && finer[group.type]?.includes(name.subtype))?.subtype ?? null;

function seedOf(group: Group): Seed {
  const fullest = group.names.reduce((best, name) => (isFuller(name, best) ? name : best));
  const known = <Key extends 'stated' | 'suggested'>(key: Key): Gender => {
    const found = new Set(group.names.map((name) => name[key]).filter((gender) => gender !== 'u'));
    return found.size === 1 ? [...found][0]! : 'u';
  };
  const listed = listedIn(group);
  const said = group.names.reduce<string | null>((best, name) => betterRole(best, name.role), null);
  const role = listed?.role || said;
  const gender = listed === undefined ? 'u' : (genderOfPronouns(listed.pronouns) ?? 'u');
  const stated = gender === 'u' ? known('stated') : gender;
  return {
    type: group.type,
    subtype: subtypeIn(group),
    name: listed?.name ?? unscrambled(fullest.text),
    role,
    stated: stated === 'u' && role !== null ? roleGender(role) : stated,
    suggested: known('suggested'),
    count: group.names.reduce((sum, name) => sum + name.count, 0),
    headline: group.names.some((name) => name.headlines > 0),
  };
}

/** Groups all names of a section into people, bodies and places. */
export function groupNames(locals: readonly LocalParagraph[]): Grouping {
  const names = gatherNames(locals);
  const people = groupPeople(names);
  const rest = groupBodies(names, people.byText);
  const places = new Map(names.map((name, index) => [name, index]));
  const groups = [...people.groups, ...rest.groups]
    .map((group) => ({ group, first: Math.min(...group.names.map((name) => places.get(name)!)) }))
    .sort((a, b) => a.first - b.first)
    .map(({ group }) => group);
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
  return { seeds, byText, byRole: rolesOf(seeds), byHead: headsOf(seeds) };
}

function rolesOf(seeds: readonly Seed[]): Map<string, readonly number[]> {
  const byRole = new Map<string, readonly number[]>();
  seeds.forEach((seed, index) => {
    if (seed.type !== 'PERSON' || seed.role === null) return;
    for (const word of new Set(
      seed.role
        .toLowerCase()
        .split(/[\s,.;:()&/“”"]+/)
        .map(spelledTitle),
    )) {
      if (word.length > 3) byRole.set(word, [...(byRole.get(word) ?? []), index]);
    }
  });
  return byRole;
}

function headsOf(seeds: readonly Seed[]): Map<string, readonly number[]> {
  const byHead = new Map<string, readonly number[]>();
  seeds.forEach((seed, index) => {
    if (seed.type !== 'ORG') return;
    const words = seed.name.toLowerCase().split(' ');
    if (words.length > 1) for (const word of words) byHead.set(word, [...(byHead.get(word) ?? []), index]);
  });
  return byHead;
}
