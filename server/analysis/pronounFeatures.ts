import { type Company, companyOf } from './company.ts';
import type { Grouping } from './grouping.ts';
import type { Agreement, Candidate, Question } from './question.ts';
import type { Weights } from './ranking.ts';
import type { Recent } from './recent.ts';

/** What is looked at in somebody whom a pronoun can mean. */
export const candidateFeatures = [
  'same sentence',
  'sentence before',
  'two sentences before',
  'earlier in the paragraph',
  'paragraph before',
  'two paragraphs before',
  'three paragraphs before',
  'further up',
  'subject',
  'before a verb',
  'source',
  'in a quotation',
  'owner',
  'behind a preposition',
  'before a noun',
  'asks',
  'pronoun',
  'subject of the same sentence',
  'subject of the sentence before',
  'subject in the paragraph before',
  'last source',
  'last source, same paragraph',
  'last subject',
  'named last',
  'first of the paragraph',
  'gender stated',
  'gender bound',
  'gender suggested',
  'gender unlikely',
  'only one',
  'only one that agrees',
  'only one that agrees, gender stated',
  'only one that agrees, same paragraph',
  'share of mentions',
  'most mentions',
  'first of the article',
  'in the headline',
  'times',
  'times in the paragraph',
  'source and same sentence',
  'source and last source',
  'source and subject',
  'object and subject of the same sentence',
  'object and same sentence',
  'owner and subject of the same sentence',
  'owner and same sentence',
  'opens and subject of the sentence before',
  'opens and named last',
  'first sentence and last source',
  'first sentence and last subject',
  'first sentence and subject of a first sentence',
  'last two sources',
  'subject of the paragraph’s first sentence',
  'named behind it',
  'source and named in the quotation',
  'chain in the sentence',
  'chain from the sentence before',
  'chain in the paragraph',
  'chain from further up',
  'no role known',
] as const;

/** What is looked at to tell that a pronoun means nobody of those. */
export const nobodyFeatures = [
  'always',
  'nobody agrees',
  'several agree',
  'source',
  'object',
  'owner',
  'plural',
  'description',
  'nobody in the paragraph',
  'nobody near',
] as const;

export type CandidateFeature = (typeof candidateFeatures)[number];
export type NobodyFeature = (typeof nobodyFeatures)[number];

const numbered = <Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> =>
  Object.fromEntries(names.map((name, index) => [name, index])) as Record<Name, number>;

const of = /* @__PURE__ */ numbered(candidateFeatures);
const ofNobody = /* @__PURE__ */ numbered(nobodyFeatures);

/** The features of everybody whom a question can mean, and of its meaning nobody; each in the order of its names. */
export interface Asked {
  readonly candidates: readonly Float64Array[];
  readonly nobody: Float64Array;
}

const agrees = (agreement: Agreement): boolean =>
  agreement === 'stated' || agreement === 'bound' || agreement === 'suggested';

/** What there is to say for and against each of the `candidates` that the question can mean. */
export function featuresOf(
  question: Question,
  candidates: readonly Candidate[],
  recents: readonly Recent[],
  grouping: Grouping,
): Asked {
  const company = companyOf(question, candidates, recents, grouping);
  return {
    candidates: candidates.map((one, index) => {
      const features = new Float64Array(candidateFeatures.length);
      ofCandidate(one, company.agreements[index]!, company, features);
      return features;
    }),
    nobody: ofNobodyAt(question, candidates, company.agreements, new Float64Array(nobodyFeatures.length)),
  };
}

const room = {
  candidate: new Float64Array(candidateFeatures.length),
  nobody: new Float64Array(nobodyFeatures.length),
};

const dot = (features: Float64Array, weights: readonly number[]): number => {
  let sum = 0;
  for (let at = 0; at < features.length; at += 1) sum += features[at]! * weights[at]!;
  return sum;
};

/** What the features of each candidate weigh, and behind them those of nobody; no features are kept. */
export function scoresOf(
  question: Question,
  candidates: readonly Candidate[],
  recents: readonly Recent[],
  grouping: Grouping,
  weights: Weights,
): number[] {
  const company = companyOf(question, candidates, recents, grouping);
  const scores: number[] = [];
  for (let index = 0; index < candidates.length; index += 1) {
    ofCandidate(candidates[index]!, company.agreements[index]!, company, room.candidate.fill(0));
    scores.push(dot(room.candidate, weights.candidate));
  }
  scores.push(dot(ofNobodyAt(question, candidates, company.agreements, room.nobody.fill(0)), weights.nobody));
  return scores;
}

function distance({ back, unit }: Recent, question: Question): number {
  if (back === 0) return of['same sentence'] + Math.min(3, Math.max(0, question.unit - unit));
  return of['paragraph before'] + Math.min(3, back - 1);
}

function ofCandidate(one: Candidate, agreement: Agreement, company: Company, features: Float64Array): void {
  const { question, grouping } = company;
  const { last, subject } = one;
  const seed = grouping.seeds[one.entity]!;
  const say = (name: CandidateFeature, holds: boolean): void => {
    if (holds) features[of[name]] = 1;
  };
  features[distance(last, question)] = 1;
  say('subject', last.subject);
  say('before a verb', last.acts);
  say('source', last.source);
  say('in a quotation', last.quoted);
  say('owner', last.owner);
  say('behind a preposition', last.oblique);
  say('before a noun', last.modifier);
  say('asks', last.asks);
  say('pronoun', last.pronoun !== 'u');
  const here = subject !== null && subject.back === 0;
  const sameSubject = here && subject.unit === question.unit;
  const subjectBefore = here && subject.unit === question.unit - 1;
  const lastSource = company.lastSource?.entity === one.entity;
  const lastNamed = company.lastNamed?.entity === one.entity;
  const sameSentence = last.back === 0 && last.unit === question.unit;
  say('subject of the same sentence', sameSubject);
  say('subject of the sentence before', subjectBefore);
  say('subject in the paragraph before', subject !== null && subject.back === 1);
  say('last source', lastSource);
  say('last source, same paragraph', lastSource && company.lastSource!.back === 0);
  say('last subject', company.lastSubject?.entity === one.entity);
  say('named last', lastNamed);
  say('first of the paragraph', company.firstHere?.entity === one.entity);
  say('gender stated', agreement === 'stated');
  say('gender bound', agreement === 'bound');
  say('gender suggested', agreement === 'suggested');
  say('gender unlikely', agreement === 'unlikely');
  say('only one', company.agreements.length === 1);
  const alone = agrees(agreement) && company.agreements.filter(agrees).length === 1;
  say('only one that agrees', alone);
  say('only one that agrees, gender stated', alone && agreement === 'stated');
  say('only one that agrees, same paragraph', alone && last.back === 0);
  features[of['share of mentions']] = seed.count / company.mostMentions;
  say('most mentions', seed.count === company.mostMentions);
  say('first of the article', one.entity === company.firstEntity);
  say('in the headline', seed.headline);
  features[of.times] = Math.min(one.times, 5) / 5;
  features[of['times in the paragraph']] = Math.min(one.here, 3) / 3;
  const { source, part, opens } = question;
  say('source and same sentence', source && sameSentence);
  say('source and last source', source && lastSource);
  say('source and subject', source && last.subject);
  say('object and subject of the same sentence', part === 'object' && sameSubject);
  say('object and same sentence', part === 'object' && sameSentence);
  say('owner and subject of the same sentence', part === 'owner' && sameSubject);
  say('owner and same sentence', part === 'owner' && sameSentence);
  say('opens and subject of the sentence before', opens && subjectBefore);
  say('opens and named last', opens && lastNamed);
  const first = question.unit === 0;
  const opening = company.opening?.entity === one.entity;
  say('first sentence and last source', first && lastSource);
  say('first sentence and last subject', first && company.lastSubject?.entity === one.entity);
  say('first sentence and subject of a first sentence', first && opening);
  say('last two sources', lastSource && company.earlierSource?.entity === one.entity);
  say('subject of the paragraph’s first sentence', !first && opening);
  say('named behind it', question.behind.includes(one.entity));
  say('source and named in the quotation', source && question.quoted.includes(one.entity));
  say('no role known', part === 'description' && seed.role === null);
  const { chain } = company;
  if (chain?.entity !== one.entity) return;
  const apart = chain.back > 0 ? 3 : Math.min(2, Math.max(0, question.unit - chain.unit));
  features[of['chain in the sentence'] + apart] = 1;
}

function ofNobodyAt(
  question: Question,
  candidates: readonly Candidate[],
  agreements: readonly Agreement[],
  features: Float64Array,
): Float64Array {
  const agreeing = agreements.filter(agrees).length;
  const say = (name: NobodyFeature, holds: boolean): void => {
    if (holds) features[ofNobody[name]] = 1;
  };
  say('always', true);
  say('nobody agrees', agreeing === 0);
  say('several agree', agreeing > 1);
  say('source', question.source);
  say('object', question.part === 'object');
  say('owner', question.part === 'owner');
  say('plural', question.plural);
  say('description', question.part === 'description');
  say(
    'nobody in the paragraph',
    candidates.every((one) => one.last.back > 0),
  );
  say(
    'nobody near',
    candidates.every((one) => one.last.back > 1),
  );
  return features;
}
