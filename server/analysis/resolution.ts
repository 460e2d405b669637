import type { MentionForm } from '../model/article.ts';
import type { Grouping, Seed } from './grouping.ts';
import type { LocalParagraph } from './local.ts';
import type { Gender } from './nameCandidate.ts';
import type { Phrase } from './phrase.ts';
import { is } from './vocabulary.ts';

/** An entity named lately: whom a pronoun or a shared surname can mean. */
export interface Recent {
  readonly entity: number;
  /** Paragraphs back from the paragraph in hand; 0 is the same. */
  readonly back: number;
  /** Number of the unit in its paragraph. */
  readonly unit: number;
  /** UTF-16 offset in its paragraph. */
  readonly start: number;
  /** First name or pronoun of its unit, outside quotations. */
  readonly subject: boolean;
  /** Source of a quotation or of reported speech. */
  readonly source: boolean;
  readonly quoted: boolean;
}

/** Whom a source phrase means. */
export interface Resolved {
  readonly entity: number | null;
  readonly form: MentionForm;
  /** Others that fit as well. */
  readonly others: readonly number[];
  readonly because: string;
}

/** How far back a pronoun reaches, in paragraphs. */
export const reach = 4;

const wordOf = (text: string, base: number, local: LocalParagraph, token: number): string => {
  const { start, end } = local.reading.tokens;
  return text.slice(base + start[token]!, base + end[token]!);
};

/** 2: stated; 1: suggested by the first name; 0: nothing known; −1: speaks against it. */
function agreement(seed: Seed, gender: Gender): number {
  if (gender === 'u') return 0;
  if (seed.stated !== 'u') return seed.stated === gender ? 2 : -1;
  if (seed.suggested !== 'u') return seed.suggested === gender ? 1 : -1;
  return 0;
}

function salience(recent: Recent, unit: number): number {
  let score = recent.back === 0 ? 80 - 12 * Math.max(0, unit - recent.unit) : 58 - 20 * recent.back;
  if (recent.back === 0 && recent.unit === unit) score = 88;
  if (recent.subject) score += 14;
  if (recent.source) score += 12;
  if (recent.quoted) score -= 45;
  return score;
}

interface Ranked {
  readonly recent: Recent;
  readonly score: number;
  readonly suits: number;
}

/** The best recent place of each entity that `allows`, best first. */
function rank(recents: readonly Recent[], unit: number, allows: (entity: number) => number): Ranked[] {
  const best = new Map<number, Ranked>();
  for (const recent of recents) {
    const suits = allows(recent.entity);
    if (suits < 0) continue;
    const score = salience(recent, unit) + suits * 7;
    const known = best.get(recent.entity);
    if (known === undefined || score > known.score) best.set(recent.entity, { recent, score, suits });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** Margin under which two readings are as good as each other. */
const margin = 4;

/** Whether a reader could take the other one: nearly as prominent, or named in the same sentence and fitting as well. */
const rivals = (first: Ranked, other: Ranked): boolean => {
  if (first.score - other.score < margin) return true;
  const together = first.recent.back === other.recent.back && first.recent.unit === other.recent.unit;
  return together && other.suits >= first.suits && !other.recent.quoted;
};

const describe = (word: string, seed: Seed, first: Ranked): string =>
  first.recent.back === 0 && first.recent.subject
    ? `${word} → ${seed.name}, named before it`
    : first.recent.source
      ? `${word} → ${seed.name}, who spoke last`
      : `${word} → ${seed.name}, named last`;

function choose(ranked: readonly Ranked[], grouping: Grouping, word: string, form: MentionForm): Resolved {
  const [first, second] = ranked;
  if (first === undefined || first.score < 0) return { entity: null, form, others: [], because: '' };
  const close = ranked
    .slice(1)
    .filter((other) => rivals(first, other))
    .map((other) => other.recent.entity);
  const seed = grouping.seeds[first.recent.entity]!;
  if (second !== undefined && first.score - second.score < margin && first.suits === second.suits) {
    return {
      entity: null,
      form,
      others: [first.recent.entity, ...close],
      because: `${word} can be more than one person`,
    };
  }
  return { entity: first.recent.entity, form, others: close, because: describe(word, seed, first) };
}

/** Whom a pronoun means; nobody for first and second person, or when two readings are as good. */
function pronoun(word: string, bits: number, recents: readonly Recent[], unit: number, grouping: Grouping): Resolved {
  const lower = word.toLowerCase();
  const none: Resolved = { entity: null, form: 'pronoun', others: [], because: '' };
  if (/^(?:he|him|his|she|her|hers)$/.test(lower)) {
    const gender: Gender = (bits & is.male) !== 0 ? 'm' : 'f';
    const ranked = rank(recents, unit, (entity) => {
      const seed = grouping.seeds[entity]!;
      return seed.type === 'PERSON' ? agreement(seed, gender) : -1;
    });
    return choose(ranked, grouping, lower, 'pronoun');
  }
  if (/^(?:it|its)$/.test(lower)) {
    const ranked = rank(
      recents.filter((one) => one.back <= 1),
      unit,
      (entity) => (grouping.seeds[entity]!.type === 'ORG' ? 1 : -1),
    );
    return choose(ranked, grouping, lower, 'pronoun');
  }
  return none;
}

/** Whom *the mayor*, *the company*, *the station* mean. */
function nominal(
  local: LocalParagraph,
  text: string,
  base: number,
  phrase: Phrase,
  recents: readonly Recent[],
  unit: number,
  grouping: Grouping,
): Resolved {
  const none: Resolved = { entity: null, form: 'role', others: [], because: '' };
  const words = text.slice(base + phrase.start, base + phrase.end);
  if (!/^(?:the|this|that)\s/i.test(words)) return none;
  const head = wordOf(text, base, local, phrase.head).toLowerCase();
  const bits = local.reading.flags[phrase.head]!;
  const holders = (grouping.byRole.get(head) ?? []).filter((entity) =>
    recents.some((one) => one.entity === entity && one.back <= 6),
  );
  if (holders.length === 1 && (bits & (is.title | is.personNoun)) !== 0) {
    const seed = grouping.seeds[holders[0]!]!;
    return { entity: holders[0]!, form: 'role', others: [], because: `“${words}” → ${seed.name}, ${seed.role}` };
  }
  if (holders.length > 1) return { ...none, others: holders };
  if ((bits & (is.groupNoun | is.outlet)) !== 0 && (bits & is.plural) === 0 && words.split(/\s+/).length <= 3) {
    const near = recents.filter((one) => one.back <= 2);
    // The news station is one that was quoted, where any was.
    const quoted = (bits & is.outlet) !== 0 ? near.filter((one) => one.source) : [];
    const ranked = rank(quoted.length > 0 ? quoted : near, unit, (entity) =>
      grouping.seeds[entity]!.type === 'ORG' ? 0 : -1,
    );
    const found = choose(ranked, grouping, `“${words}”`, 'role');
    return found.entity === null ? none : found;
  }
  return none;
}

/** The entity of a name candidate; where two people share the surname, the one named last. */
export function entityOfName(text: string, recents: readonly Recent[], grouping: Grouping): number | null {
  const owners = grouping.byText.get(text);
  if (owners === undefined) return null;
  if (owners.length === 1) return owners[0]!;
  for (let at = recents.length - 1; at >= 0; at -= 1)
    if (owners.includes(recents[at]!.entity)) return recents[at]!.entity;
  return owners[0]!;
}

/** Finds whom a source phrase of the paragraph at `base` means. */
export function resolve(
  text: string,
  base: number,
  local: LocalParagraph,
  phrase: Phrase,
  recents: readonly Recent[],
  unit: number,
  grouping: Grouping,
): Resolved {
  if (phrase.kind === 'name') {
    const name = local.names[phrase.name]!;
    const entity = entityOfName(name.text, recents, grouping);
    const full = entity !== null && grouping.seeds[entity]!.name === name.text;
    const because = full || entity === null ? '' : `${name.text} → ${grouping.seeds[entity]!.name}`;
    return { entity, form: full ? 'full' : 'short', others: [], because };
  }
  if (phrase.kind === 'pronoun') {
    const word = wordOf(text, base, local, phrase.head);
    return pronoun(word, local.reading.flags[phrase.head]!, recents, unit, grouping);
  }
  return nominal(local, text, base, phrase, recents, unit, grouping);
}
