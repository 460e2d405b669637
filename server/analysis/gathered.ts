import type { Listing, Person } from '../model/people.ts';
import { hashWord } from '../text/tokens.ts';
import type { LocalParagraph } from './local.ts';
import { type Gender, genderOf, type NameCandidate } from './nameCandidate.ts';
import { nameText } from './nameText.ts';
import { betterRole } from './roleRank.ts';
import { type NameType, vocabulary } from './vocabulary.ts';

/** How much speaks for a name being of one type. */
export interface Vote {
  readonly type: NameType;
  weight: number;
}

/** A name as written, with all that its mentions in a section show. */
export interface GatheredName {
  readonly text: string;
  readonly words: readonly string[];
  readonly folded: string;
  /** Where it stands among the names of the section, by their first mention. */
  readonly place: number;
  /** How much speaks for each type, in the order in which they were seen. */
  readonly votes: Vote[];
  /** The type that most speaks for; null for a name that nothing is known of. */
  type: NameType | null;
  /** Mentions outside headlines. */
  count: number;
  /** Mentions in headlines. */
  headlines: number;
  /** Known by itself somewhere outside headlines. */
  sure: boolean;
  speaks: boolean;
  /** Finer type that its first mention to show one shows. */
  subtype: string | null;
  role: string | null;
  stated: Gender;
  suggested: Gender;
  /** Names that stand in brackets right behind this one, or before whose brackets it stands. */
  bracketed: readonly GatheredName[];
  /** What the people list says of it. */
  listing: Listing | undefined;
}

/** The names of one person, body or place. */
export interface Group {
  readonly names: GatheredName[];
  readonly type: NameType;
  /** Its index among all groups of the section, once there are all. */
  index: number;
}

/** Groups, and those that each name as written can mean. */
export interface Grouped {
  readonly groups: Group[];
  readonly byText: Map<string, readonly Group[]>;
}

function typeOf({ listing, votes }: GatheredName): NameType | null {
  if (listing !== undefined) return 'PERSON';
  let best: Vote | null = null;
  for (const vote of votes) if (best === null || vote.weight > best.weight) best = vote;
  return best === null ? null : best.type;
}

/** Adds to what speaks for a type. */
export function vote(votes: Vote[], type: NameType, weight: number): void {
  for (const known of votes) {
    if (known.type !== type) continue;
    known.weight += weight;
    return;
  }
  votes.push({ type, weight });
}

/** The one listed person a name stands for. */
export const listedAs = ({ listing }: GatheredName): Person | undefined =>
  listing?.people.length === 1 ? listing.people[0] : undefined;

/** The listed person a group is. */
export function listedIn(group: Group): Person | undefined {
  for (const name of group.names) if (name.listing?.people.length === 1) return name.listing.people[0];
  return undefined;
}

/**
 * Whether the name with this index stands alone in brackets right behind the one before it, as in Road Safety
 * Board (*RSB*): one sign between them that touches the second, and one that touches it behind.
 */
export function inBrackets(local: LocalParagraph, index: number): boolean {
  const name = local.names[index]!;
  const before = local.names[index - 1];
  if (before === undefined || name.first !== before.last + 2 || name.start !== before.end + 2) return false;
  const { tokens, depth } = local.reading;
  const next = name.last + 1;
  return (
    next < tokens.count &&
    tokens.start[next] === name.end &&
    tokens.end[next] === name.end + 1 &&
    depth[name.first] === depth[before.last]
  );
}

const comma = hashWord(',');

/** The gender that a title states, or the word for a relation before the name: his *wife*, Dana Hale. */
export function statedOf(local: LocalParagraph, index: number): Gender {
  const { stated, first, type } = local.names[index]!;
  if (stated !== 'u' || type !== 'PERSON') return stated;
  const { tokens, word, flags } = local.reading;
  let at = first - 1;
  if (at > 0 && tokens.hash[at] === comma) at -= 1;
  return at >= 0 && vocabulary().relation[word[at]!] === 1 ? genderOf(flags[at]!) : 'u';
}

/** All names of a section, by their text, in the order of their first mention. */
export function gatherNames(locals: readonly LocalParagraph[]): readonly GatheredName[] {
  const names = new Map<string, GatheredName>();
  for (const local of locals) {
    const headline = local.role === 'headline';
    local.names.forEach((candidate, index) => {
      const name = add(names, candidate, headline, statedOf(local, index));
      if (!inBrackets(local, index)) return;
      const before = names.get(local.names[index - 1]!.text)!;
      bracket(before, name);
      bracket(name, before);
    });
    for (const { cue } of local.cues) {
      const speaking = cue.source?.kind === 'name' ? local.names[cue.source.name] : undefined;
      const name = speaking === undefined ? undefined : names.get(speaking.text);
      if (name !== undefined) name.speaks = true;
    }
  }
  const all = [...names.values()];
  for (const name of all) name.type = typeOf(name);
  return all;
}

const none: readonly GatheredName[] = [];

function bracket(name: GatheredName, other: GatheredName): void {
  if (!name.bracketed.includes(other)) name.bracketed = [...name.bracketed, other];
}

const unsure = 0.3;

/** How far a mention speaks for its type. Capitals of a headline say little. */
const weightOf = (candidate: NameCandidate, headline: boolean): number =>
  (candidate.sure ? 1 : unsure) * (headline ? unsure : 1);

function add(
  names: Map<string, GatheredName>,
  candidate: NameCandidate,
  headline: boolean,
  stated: Gender,
): GatheredName {
  let name = names.get(candidate.text);
  if (name === undefined) {
    const { words, folded } = nameText(candidate.text);
    name = {
      text: candidate.text,
      words,
      folded,
      place: names.size,
      votes: [],
      type: null,
      count: 0,
      headlines: 0,
      sure: false,
      speaks: false,
      role: null,
      subtype: null,
      stated: 'u',
      suggested: 'u',
      bracketed: none,
      listing: undefined,
    };
    names.set(candidate.text, name);
  }
  if (headline) name.headlines += 1;
  else name.count += 1;
  const { type } = candidate;
  if (type !== null && !(headline && !candidate.sure)) vote(name.votes, type, weightOf(candidate, headline));
  name.sure ||= candidate.sure && !headline;
  name.listing ??= candidate.listing;
  name.role = betterRole(name.role, candidate.role);
  name.subtype ??= candidate.subtype ?? null;
  if (name.stated === 'u') name.stated = stated;
  if (name.suggested === 'u') name.suggested = candidate.suggested;
  return name;
}
