import type { MentionForm } from '../model/article.ts';
import type { Grouping, Seed } from './grouping.ts';
import type { Gender, NameCandidate } from './nameCandidate.ts';
import { featuresOf, scoresOf } from './pronounFeatures.ts';
import { agreementOf, askingOf, type Candidate, candidatesFor, type Question } from './question.ts';
import { sharesOf } from './ranking.ts';
import type { Recent } from './recent.ts';
import type { Scorer } from './scorer.ts';
import { unscrambled } from './unscrambled.ts';

/** Whom a source phrase means. */
export interface Resolved {
  readonly entity: number | null;
  readonly form: MentionForm;
  /** Others that fit as well. */
  readonly others: readonly number[];
  /** The people named so far whom the pronoun of a source fits. */
  readonly fitting?: readonly number[];
  readonly because: string;
}

/** Answers that name nobody. */
export const nobody = (form: MentionForm): Resolved => ({ entity: null, form, others: [], because: '' });

interface Ranked {
  readonly candidate: Candidate;
  readonly probability: number;
}

/** From this share of the best one’s probability on, another reading is one that a reader could take. */
const rivalShare = 0.25;

/** Whether a reader could take the other one: nearly as likely, or named in the same sentence and fitting as well. */
function isRival(first: Ranked, other: Ranked, grouping: Grouping, gender: Gender): boolean {
  if (other.probability > rivalShare * first.probability) return true;
  const [a, b] = [first.candidate.last, other.candidate.last];
  if (a.back !== b.back || a.unit !== b.unit || b.quoted) return false;
  const fits = (one: Candidate): boolean => agreementOf(grouping, one, gender) !== 'unlikely';
  return fits(other.candidate) && other.probability > rivalShare * rivalShare * first.probability;
}

const describe = (word: string, seed: Seed, { last }: Candidate): string =>
  last.back === 0 && last.subject
    ? `${word} → ${seed.name}, named before it`
    : last.source
      ? `${word} → ${seed.name}, who spoke last`
      : `${word} → ${seed.name}, named last`;

/** The people among the candidates against whom not even a first name speaks. */
function fittingOf(question: Question, candidates: readonly Candidate[], grouping: Grouping): readonly number[] {
  const fitting: number[] = [];
  for (const one of candidates)
    if (agreementOf(grouping, one, question.gender) !== 'unlikely') fitting.push(one.entity);
  return fitting;
}

/** Whom a pronoun or description means; nobody when two readings are as good, or when none is good. `word` is it as written. */
export function answer(
  question: Question,
  start: number,
  word: string,
  recents: readonly Recent[],
  grouping: Grouping,
  scorer: Scorer,
): Resolved {
  const form = question.part === 'description' ? 'role' : 'pronoun';
  const candidates = candidatesFor(recents, grouping, question);
  if (candidates.length === 0) return nobody(form);
  const asking = askingOf(question);
  scorer.watch?.(question, start, candidates, featuresOf(question, candidates, recents, grouping));
  const probabilities = sharesOf(scoresOf(question, candidates, recents, grouping, scorer[asking]));
  const ranked = candidates
    .map((candidate, index): Ranked => ({ candidate, probability: probabilities[index]! }))
    .sort((a, b) => b.probability - a.probability || b.candidate.entity - a.candidate.entity);
  const first = ranked[0]!;
  const { certain } = scorer;
  const sure = question.source ? certain[asking] : Math.max(certain.other, certain[asking]);
  // Of a pronoun that is no source only who it means is kept.
  if (!question.source) {
    const entity = first.probability < sure ? null : first.candidate.entity;
    return { entity, form, others: [], because: '' };
  }
  const fitting =
    form === 'pronoun' && question.of === 'person' ? { fitting: fittingOf(question, candidates, grouping) } : {};
  const rivals = ranked
    .slice(1)
    .filter((other) => isRival(first, other, grouping, question.gender))
    .map((other) => other.candidate.entity);
  if (first.probability < sure) {
    const silent = rivals.length === 0 || first.probability < probabilities[candidates.length]!;
    if (silent) return { ...nobody(form), ...fitting };
    const others = [first.candidate.entity, ...rivals];
    return { entity: null, form, others, ...fitting, because: `${word} can be more than one person` };
  }
  const { entity } = first.candidate;
  return {
    entity,
    form,
    others: rivals,
    ...fitting,
    because: describe(word, grouping.seeds[entity]!, first.candidate),
  };
}

/** Which of several with the same surname is meant: the one that title or role point to, else the one introduced or named last. */
function oneOf(owners: readonly number[], name: NameCandidate, recents: readonly Recent[], grouping: Grouping): number {
  let left = owners;
  if (name.stated !== 'u') {
    const gender = (entity: number): Gender => {
      const { stated, suggested } = grouping.seeds[entity]!;
      return stated === 'u' ? suggested : stated;
    };
    const same = left.filter((entity) => gender(entity) === name.stated);
    const fitting = same.length > 0 ? same : left.filter((entity) => gender(entity) === 'u');
    if (fitting.length > 0) left = fitting;
  }
  if (name.role !== null && left.length > 1) {
    const same = left.filter((entity) => grouping.seeds[entity]!.role === name.role);
    if (same.length > 0) left = same;
  }
  for (let at = recents.length - 1; at >= 0; at -= 1)
    if (left.includes(recents[at]!.entity)) return recents[at]!.entity;
  return left[0]!;
}

/** The entity of a name; where several share it, the one that fits best. Null for what is no name after all. */
export function entityOfName(name: NameCandidate, recents: readonly Recent[], grouping: Grouping): number | null {
  const owners = grouping.byText.get(name.text);
  if (owners === undefined) return null;
  return owners.length === 1 ? owners[0]! : oneOf(owners, name, recents, grouping);
}

/** Whether a name is the one its entity goes by, or, where it is listed, as the list says. */
export const isFull = ({ listing, text }: NameCandidate, seed: Seed): boolean =>
  listing === undefined ? seed.name === text || seed.name === unscrambled(text) : listing.full;

/** Whom the name of a source means. */
export function resolveName(name: NameCandidate, recents: readonly Recent[], grouping: Grouping): Resolved {
  const entity = entityOfName(name, recents, grouping);
  const full = entity !== null && isFull(name, grouping.seeds[entity]!);
  const written = name.listing?.written ?? name.text;
  const because = full || entity === null ? '' : `${written} → ${grouping.seeds[entity]!.name}`;
  return { entity, form: full ? 'full' : 'short', others: [], because };
}
