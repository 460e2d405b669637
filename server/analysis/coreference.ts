import type { LocalParagraph } from './local.ts';
import type { Gender, NameCandidate } from './nameCandidate.ts';
import type { NameType } from './vocabulary.ts';

/** One person, body or place of a section, gathered from all its names. */
export interface Seed {
  readonly type: NameType;
  readonly subtype: string | null;
  /** Fullest form. */
  readonly name: string;
  readonly role: string | null;
  /** What titles state; else `u`. Used for pronouns only, never shown. */
  readonly stated: Gender;
  /** What the first name suggests; weak. */
  readonly suggested: Gender;
}

/** Who is who among the names of a section. */
export interface Grouping {
  readonly seeds: readonly Seed[];
  /** Entities that a name as written can mean; several where two people share a surname. */
  readonly byText: ReadonlyMap<string, readonly number[]>;
  /** Entities whose role holds this lower-case word, for *the mayor*. */
  readonly byRole: ReadonlyMap<string, readonly number[]>;
}

interface Name {
  readonly text: string;
  readonly words: readonly string[];
  type: NameType | null;
  sure: boolean;
  count: number;
  speaks: boolean;
  role: string | null;
  stated: Gender;
  suggested: Gender;
}

interface Group {
  readonly names: Name[];
  readonly type: NameType;
}

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;

const wordsOf = (text: string): string[] =>
  text.split(' ').filter((word, index) => index === 0 || !/^[“"‘'(].*[”"’')]$/.test(word));

/** The words that count when two forms of one person’s name are compared: no suffix, no initials in the middle. */
function family(words: readonly string[]): string {
  let last = words.length - 1;
  while (last > 0 && suffix.test(words[last]!)) last -= 1;
  return words[last]!;
}

function gather(locals: readonly LocalParagraph[]): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const local of locals) {
    for (const candidate of local.names) add(names, candidate, local.role === 'headline');
    for (const { cue } of local.cues) {
      const speaking = cue.source?.kind === 'name' ? local.names[cue.source.name] : undefined;
      const name = speaking === undefined ? undefined : names.get(speaking.text);
      if (name !== undefined) name.speaks = true;
    }
  }
  return names;
}

function add(names: Map<string, Name>, candidate: NameCandidate, headline: boolean): void {
  const known = names.get(candidate.text);
  if (known === undefined) {
    names.set(candidate.text, {
      text: candidate.text,
      words: wordsOf(candidate.text),
      type: headline && !candidate.sure ? null : candidate.type,
      sure: candidate.sure && !headline,
      count: headline ? 0 : 1,
      speaks: false,
      role: candidate.role,
      stated: candidate.stated,
      suggested: candidate.suggested,
    });
    return;
  }
  if (!headline) known.count += 1;
  if (candidate.sure && !headline && (!known.sure || candidate.type === 'PERSON')) {
    known.type = candidate.type;
    known.sure = true;
  } else known.type ??= candidate.type;
  known.role ??= candidate.role;
  if (known.stated === 'u') known.stated = candidate.stated;
  if (known.suggested === 'u') known.suggested = candidate.suggested;
}

const samePerson = (a: readonly string[], b: readonly string[]): boolean => {
  if (family(a) !== family(b)) return false;
  const first = a[0]!.replace('.', '');
  const second = b[0]!.replace('.', '');
  if (first === second) return true;
  return (first.length === 1 && second.startsWith(first)) || (second.length === 1 && first.startsWith(second));
};

/** Whether `short` is how a person with this full name is called later: by surname, with its particles, or first name. */
function callsBy(full: readonly string[], short: readonly string[]): 'family' | 'given' | null {
  if (short.length >= full.length) return null;
  const whole = full.filter((word) => !suffix.test(word));
  const tail = whole.slice(whole.length - short.length);
  if (tail.every((word, index) => word === short[index])) return 'family';
  if (short.length === 1 && whole.length > 2 && whole[whole.length - 2] === short[0] && !/\.$|^.$/.test(short[0]!))
    return 'family';
  if (short.length === 1 && whole[whole.length - 1]!.split('-').includes(short[0]!)) return 'family';
  return short.length === 1 && whole[0] === short[0] ? 'given' : null;
}

function groupPeople(names: readonly Name[]): { groups: Group[]; byText: Map<string, Group[]> } {
  const groups: Group[] = [];
  const byText = new Map<string, Group[]>();
  const full = names.filter((name) => name.type === 'PERSON' && name.words.length > 1);
  const byFamily = new Map<string, Group[]>();
  for (const name of full) {
    const key = family(name.words);
    const peers = byFamily.get(key) ?? [];
    const known = peers.find((group) => samePerson(group.names[0]!.words, name.words));
    const group = known ?? { names: [], type: 'PERSON' };
    group.names.push(name);
    byText.set(name.text, [group]);
    if (known === undefined) {
      groups.push(group);
      byFamily.set(key, [...peers, group]);
    }
  }
  const index = indexPeople(groups);
  for (const name of names) {
    if (byText.has(name.text) || (name.type !== 'PERSON' && name.type !== null && name.sure)) continue;
    const whole = index.family.get(name.text) ?? [];
    const given = whole.length > 0 ? [] : (index.given.get(name.text) ?? []);
    const owners = whole.length > 0 ? whole : given.length === 1 ? given : [];
    if (owners.length > 0) {
      byText.set(name.text, owners);
      if (owners.length === 1) owners[0]!.names.push(name);
    } else if (name.type === 'PERSON' || (name.type === null && name.speaks)) {
      const group: Group = { names: [name], type: 'PERSON' };
      groups.push(group);
      byText.set(name.text, [group]);
    }
  }
  return { groups, byText };
}

/** Short forms of everybody, so that each name is looked up once. */
function indexPeople(groups: readonly Group[]): { family: Map<string, Group[]>; given: Map<string, Group[]> } {
  const index = { family: new Map<string, Group[]>(), given: new Map<string, Group[]>() };
  const enter = (map: Map<string, Group[]>, key: string, group: Group): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [group]);
    else if (!known.includes(group)) known.push(group);
  };
  for (const group of groups) {
    for (const { words } of group.names) {
      const whole = words.filter((word) => !suffix.test(word));
      for (let from = 1; from < whole.length; from += 1) {
        const short = whole.slice(from);
        if (callsBy(whole, short) === 'family') enter(index.family, short.join(' '), group);
      }
      if (whole.length > 2 && callsBy(whole, [whole[whole.length - 2]!]) === 'family')
        enter(index.family, whole[whole.length - 2]!, group);
      if (whole.length > 1) for (const half of whole[whole.length - 1]!.split('-')) enter(index.family, half, group);
      enter(index.given, whole[0]!, group);
    }
  }
  return index;
}

const initials = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!)
    .join('');

/** Bodies and places: one each for a text, acronyms joined to what they stand for, short forms to the full one. */
function groupRest(
  names: readonly Name[],
  taken: ReadonlyMap<string, unknown>,
): { groups: Group[]; byText: Map<string, Group[]> } {
  const groups: Group[] = [];
  const byText = new Map<string, Group[]>();
  const acronyms = new Map<string, Group>();
  const heads = new Map<string, Group[]>();
  const rest = names.filter(
    (name) =>
      !taken.has(name.text) &&
      name.type !== null &&
      name.type !== 'PERSON' &&
      (name.sure || name.type === 'LOC' || name.speaks),
  );
  for (const name of rest.filter((one) => one.words.length > 1)) {
    const group: Group = { names: [name], type: name.type! };
    groups.push(group);
    byText.set(name.text, [group]);
    if (name.type !== 'ORG') continue;
    for (let from = 0; from < Math.min(2, name.words.length - 1); from += 1)
      acronyms.set(initials(name.words.slice(from)), group);
    heads.set(name.words[0]!, [...(heads.get(name.words[0]!) ?? []), group]);
  }
  for (const name of rest.filter((one) => one.words.length === 1)) {
    const plain = name.text.replaceAll('.', '');
    const head = heads.get(name.text) ?? [];
    const owner = /^\p{Lu}{2,6}$/u.test(plain)
      ? acronyms.get(plain)
      : name.type === 'ORG' && head.length === 1
        ? head[0]
        : undefined;
    const group: Group = owner ?? { names: [], type: name.type! };
    group.names.push(name);
    if (owner === undefined) groups.push(group);
    byText.set(name.text, [group]);
  }
  return { groups, byText };
}

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
  const names = [...gather(locals).values()];
  const people = groupPeople(names);
  const rest = groupRest(names, people.byText);
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
    for (const word of new Set(seed.role.toLowerCase().split(/[^\p{L}-]+/u))) {
      if (word.length > 3) byRole.set(word, [...(byRole.get(word) ?? []), index]);
    }
  });
  return byRole;
}
