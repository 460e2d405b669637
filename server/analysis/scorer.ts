import { once } from '../lexicon/once.ts';
import { type Asked, candidateFeatures, nobodyFeatures } from './pronounFeatures.ts';
import { learned } from './pronounWeights.ts';
import type { Asking, Candidate, Question } from './question.ts';
import type { Weights } from './ranking.ts';

/** How questions of whom a pronoun means are answered. */
export interface Scorer {
  readonly person: Weights;
  readonly body: Weights;
  readonly described: Weights;
  /** The probability from which on an answer is given: for sources and for other pronouns. */
  readonly certain: Readonly<Record<Asking | 'other', number>>;
  /** Sees each question, with its place in the text, before it is answered. */
  readonly watch?: (question: Question, start: number, candidates: readonly Candidate[], asked: Asked) => void;
}

/** Weights by the names of their features, as they are committed. */
export interface NamedWeights {
  readonly candidate: Readonly<Record<string, number>>;
  readonly nobody: Readonly<Record<string, number>>;
}

/** Puts weights in the order of the features; a feature without one weighs nothing. */
export const inOrder = ({ candidate, nobody }: NamedWeights): Weights => ({
  candidate: candidateFeatures.map((name) => candidate[name] ?? 0),
  nobody: nobodyFeatures.map((name) => nobody[name] ?? 0),
});

/** The scorer that was learned from annotated news. */
export const learnedScorer = /* @__PURE__ */ once(
  (): Scorer => ({
    person: inOrder(learned.person),
    body: inOrder(learned.body),
    described: inOrder(learned.described),
    certain: learned.certain,
  }),
);
