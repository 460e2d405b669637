import type { Listing, Person } from '../model/people.ts';
import { hashWord } from '../text/tokens.ts';
import type { LocalParagraph } from './local.ts';
import { type Gender, genderOf, type NameCandidate } from './nameCandidate.ts';
import { betterRole } from './roleRank.ts';
import { type NameType, vocabulary } from './vocabulary.ts';

/** A name as written, with all that its mentions in a section show. */
export interface GatheredName {
  readonly text: string;
  readonly words: readonly string[];
  /** How much speaks for each type. */
  readonly votes: Map<NameType, number>;
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
  readonly bracketed: Set<GatheredName>;
  /** What the people list says of it. */
  listing: Listing | undefined;
}

/** The names of one person, body or place. */
export interface Group {
  readonly names: GatheredName[];
  readonly type: NameType;
}

/** Groups, and those that each name as written can mean. */
export interface Grouped {
  readonly groups: Group[];
  readonly byText: Map<string, readonly Group[]>;
}

/** The type that most speaks for; null for a name that nothing is known of. */
export function typeOf(name: GatheredName): NameType | null {
  if (name.listing !== undefined) return 'PERSON';
  let best: NameType | null = null;
  for (const [type, weight] of name.votes) if (best === null || weight > name.votes.get(best)!) best = type;
  return best;
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
      before.bracketed.add(name);
      name.bracketed.add(before);
    });
    for (const { cue } of local.cues) {
      const speaking = cue.source?.kind === 'name' ? local.names[cue.source.name] : undefined;
      const name = speaking === undefined ? undefined : names.get(speaking.text);
      if (name !== undefined) name.speaks = true;
    }
  }
  return [...names.values()];
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
    name = {
      text: candidate.text,
      words: candidate.text.split(' '),
      votes: new Map(),
      count: 0,
      headlines: 0,
      sure: false,
      speaks: false,
      role: null,
      subtype: null,
      stated: 'u',
      suggested: 'u',
      bracketed: new Set(),
      listing: undefined,
    };
    names.set(candidate.text, name);
  }
  if (headline) name.headlines += 1;
  else name.count += 1;
  const { type } = candidate;
  if (type !== null && !(headline && !candidate.sure))
    name.votes.set(type, (name.votes.get(type) ?? 0) + weightOf(candidate, headline));
  name.sure ||= candidate.sure && !headline;
  name.listing ??= candidate.listing;
  name.role = betterRole(name.role, candidate.role);
  name.subtype ??= candidate.subtype ?? null;
  if (name.stated === 'u') name.stated = stated;
  if (name.suggested === 'u') name.suggested = candidate.suggested;
  return name;
}
