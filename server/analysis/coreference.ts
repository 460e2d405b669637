import { genderOfPronouns } from '../model/people.ts';
import { groupBodies } from './bodyGroups.ts';
import { fold, isShouted } from './fold.ts';
import { type GatheredName, type Group, gatherNames, listedIn } from './gathered.ts';
import type { Grouping, Seed } from './grouping.ts';
import type { LocalParagraph } from './local.ts';
import type { Gender } from './nameCandidate.ts';
import { groupPeople } from './peopleGroups.ts';
import { remembered } from './remembered.ts';
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

/** The one gender that names show; `u` where none does, or two do. */
function agreed({ names }: Group, key: 'stated' | 'suggested'): Gender {
  let found: Gender = 'u';
  for (const name of names) {
    const gender = name[key];
    if (gender === 'u' || gender === found) continue;
    if (found !== 'u') return 'u';
    found = gender;
  }
  return found;
}

/** Where the first of its names stands. */
function firstOf({ names }: Group): number {
  let first = names[0]!.place;
  for (const { place } of names) if (place < first) first = place;
  return first;
}

function seedOf(group: Group): Seed {
  let fullest = group.names[0]!;
  let said: string | null = null;
  let count = 0;
  let headline = false;
  for (const name of group.names) {
    if (name !== fullest && isFuller(name, fullest)) fullest = name;
    said = betterRole(said, name.role);
    count += name.count;
    headline ||= name.headlines > 0;
  }
  const listed = listedIn(group);
  const role = listed?.role || said;
  const gender = listed === undefined ? 'u' : (genderOfPronouns(listed.pronouns) ?? 'u');
  const stated = gender === 'u' ? agreed(group, 'stated') : gender;
  return {
    type: group.type,
    subtype: subtypeIn(group),
    name: listed?.name ?? unscrambled(fullest.text),
    role,
    stated: stated === 'u' && role !== null ? roleGender(role) : stated,
    suggested: agreed(group, 'suggested'),
    count,
    headline,
  };
}

/** Groups all names of a section into people, bodies and places. */
export function groupNames(locals: readonly LocalParagraph[]): Grouping {
  const names = gatherNames(locals);
  const people = groupPeople(names);
  const rest = groupBodies(names, people.byText);
  const groups = [...people.groups, ...rest.groups];
  // No two begin with the same name.
  const byFirst: Group[] = new Array(names.length);
  for (const group of groups) byFirst[firstOf(group)] = group;
  groups.length = 0;
  for (const group of byFirst) {
    if (group === undefined) continue;
    group.index = groups.length;
    groups.push(group);
  }
  const byText = new Map<string, readonly number[]>();
  for (const source of [people.byText, rest.byText]) {
    for (const [text, owners] of source)
      byText.set(
        text,
        owners.map((group) => group.index),
      );
  }
  const seeds = groups.map(seedOf);
  return { seeds, byText, byRole: rolesOf(seeds), byHead: headsOf(seeds) };
}

/** The words of a role that it can be told by, in small letters, each once. */
const roleWords = /* @__PURE__ */ remembered((role: string): readonly string[] => {
  const words = role
    .toLowerCase()
    .split(/[\s,.;:()&/“”"]+/)
    .map(spelledTitle);
  return [...new Set(words)].filter((word) => word.length > 3);
});

const lowerWords = /* @__PURE__ */ remembered((name: string): readonly string[] => name.toLowerCase().split(' '));

function rolesOf(seeds: readonly Seed[]): Map<string, readonly number[]> {
  const byRole = new Map<string, readonly number[]>();
  seeds.forEach((seed, index) => {
    if (seed.type !== 'PERSON' || seed.role === null) return;
    for (const word of roleWords(seed.role)) byRole.set(word, [...(byRole.get(word) ?? []), index]);
  });
  return byRole;
}

function headsOf(seeds: readonly Seed[]): Map<string, readonly number[]> {
  const byHead = new Map<string, readonly number[]>();
  seeds.forEach((seed, index) => {
    if (seed.type !== 'ORG') return;
    const words = lowerWords(seed.name);
    if (words.length > 1) for (const word of words) byHead.set(word, [...(byHead.get(word) ?? []), index]);
  });
  return byHead;
}
