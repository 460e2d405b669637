import type { Grouping } from './grouping.ts';
import type { Gender } from './nameCandidate.ts';
import type { Recent } from './recent.ts';

/** A pronoun or description of which it is asked whom it means. */
export interface Question {
  /** Whether it means a person, or a body. */
  readonly of: 'person' | 'body';
  readonly gender: Gender;
  readonly part: 'subject' | 'object' | 'owner' | 'description';
  /** *they*, *their*. */
  readonly plural: boolean;
  /** Source of a quotation or of reported speech. */
  readonly source: boolean;
  /** First word of its unit. */
  readonly opens: boolean;
  readonly unit: number;
  /** Those named behind it in the same unit, outside quotations. */
  readonly behind: readonly number[];
  /** Those named inside the quotations of the same unit. */
  readonly quoted: readonly number[];
}

/** For whom weights are learned apart: people and bodies that pronouns mean, and people who are described. */
export type Asking = 'person' | 'body' | 'described';

/** By which weights a question is answered. *The company* goes by those of *it*. */
export const askingOf = ({ of, part }: Question): Asking =>
  of === 'person' && part === 'description' ? 'described' : of;

/** Somebody it can mean, with the latest places that count. */
export interface Candidate {
  readonly entity: number;
  last: Recent;
  /** Latest as a subject. */
  subject: Recent | null;
  /** What pronouns already taken to mean the entity say. */
  bound: Gender;
  times: number;
  /** In the same paragraph. */
  here: number;
}

/** What is known of somebody’s gender, against that of a pronoun. */
export type Agreement = 'stated' | 'bound' | 'suggested' | 'unknown' | 'unlikely' | 'clash';

/** How far `entity` agrees with the gender of a pronoun. */
export function agreementOf(grouping: Grouping, { entity, bound }: Candidate, gender: Gender): Agreement {
  const { stated, suggested } = grouping.seeds[entity]!;
  if (gender === 'u') return 'unknown';
  // Only of whom it is known is *they* said as of one person.
  if (gender === 't') return stated === 't' ? 'stated' : 'clash';
  if (stated !== 'u') return stated === gender ? 'stated' : 'clash';
  if (bound !== 'u') return bound === gender ? 'bound' : 'clash';
  if (suggested === 'u') return 'unknown';
  return suggested === gender ? 'suggested' : 'unlikely';
}

/** Everybody who was named lately and whom the question can mean, in the order of the first place that is remembered. */
export function candidatesFor(
  recents: readonly Recent[],
  grouping: Grouping,
  question: Question,
): readonly Candidate[] {
  const type = question.of === 'person' ? 'PERSON' : 'ORG';
  const found = new Map<number, Candidate>();
  for (const recent of recents) {
    if (grouping.seeds[recent.entity]!.type !== type) continue;
    let known = found.get(recent.entity);
    if (known === undefined) {
      known = { entity: recent.entity, last: recent, subject: null, bound: 'u', times: 0, here: 0 };
      found.set(recent.entity, known);
    }
    if (!recent.quoted || known.last.quoted) known.last = recent;
    if (recent.subject) known.subject = recent;
    if (recent.pronoun !== 'u') known.bound = recent.pronoun;
    known.times += 1;
    if (recent.back === 0) known.here += 1;
  }
  const agreeing = [...found.values()].filter((one) => agreementOf(grouping, one, question.gender) !== 'clash');
  // A first name speaks against somebody only where there is somebody else.
  const likely = agreeing.filter((one) => agreementOf(grouping, one, question.gender) !== 'unlikely');
  return likely.length > 0 ? likely : agreeing;
}
