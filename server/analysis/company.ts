import type { Grouping } from './grouping.ts';
import { type Agreement, agreementOf, type Candidate, type Question } from './question.ts';
import type { Recent } from './recent.ts';

/** Everything about the company that a candidate is in. */
export interface Company {
  readonly question: Question;
  readonly grouping: Grouping;
  readonly agreements: readonly Agreement[];
  readonly lastSource: Recent | undefined;
  /** The source before the last one. */
  readonly earlierSource: Recent | undefined;
  readonly lastSubject: Recent | undefined;
  /** The subject of the first sentence of this paragraph, else of the one before. */
  readonly opening: Recent | undefined;
  readonly lastNamed: Recent | undefined;
  readonly firstHere: Recent | undefined;
  /** The last pronoun of the same gender. */
  readonly chain: Recent | undefined;
  readonly firstEntity: number;
  readonly mostMentions: number;
}

/** The company of those whom a question can mean: what is looked at once for all of them. */
export function companyOf(
  question: Question,
  candidates: readonly Candidate[],
  recents: readonly Recent[],
  grouping: Grouping,
): Company {
  let lastSource: Recent | undefined;
  let earlierSource: Recent | undefined;
  let lastSubject: Recent | undefined;
  let opening: Recent | undefined;
  let lastNamed: Recent | undefined;
  let firstHere: Recent | undefined;
  let chain: Recent | undefined;
  const openingBack = question.unit === 0 ? 1 : 0;
  for (let at = 0; at < recents.length; at += 1) {
    const one = recents[at]!;
    if (one.quoted || !holds(candidates, one.entity)) continue;
    if (one.source) {
      earlierSource = lastSource;
      lastSource = one;
    }
    if (one.subject) {
      lastSubject = one;
      if (opening === undefined && one.back === openingBack && one.unit === 0) opening = one;
    }
    lastNamed = one;
    if (firstHere === undefined && one.back === 0) firstHere = one;
    if (one.pronoun === question.gender && one.pronoun !== 'u') chain = one;
  }
  let firstEntity = Infinity;
  let mostMentions = 1;
  for (const { entity } of candidates) {
    firstEntity = Math.min(firstEntity, entity);
    mostMentions = Math.max(mostMentions, grouping.seeds[entity]!.count);
  }
  const agreements = candidates.map((one) => agreementOf(grouping, one, question.gender));
  return {
    question,
    grouping,
    agreements,
    lastSource,
    earlierSource,
    lastSubject,
    opening,
    lastNamed,
    firstHere,
    chain,
    firstEntity,
    mostMentions,
  };
}

function holds(candidates: readonly Candidate[], entity: number): boolean {
  for (let at = 0; at < candidates.length; at += 1) if (candidates[at]!.entity === entity) return true;
  return false;
}
