import { once } from '../lexicon/once.ts';
import { kindFeatures } from './kindFeatureNames.ts';
import { type KindQuestion, kindFeaturesOf } from './kindFeatures.ts';
import { learned } from './kindWeights.ts';

const weights = /* @__PURE__ */ once(() =>
  Float64Array.from(kindFeatures, (name) => (learned.weights as Readonly<Record<string, number>>)[name] ?? 0),
);

/** The learned probability that a quotation is something somebody said or wrote, 0 to 1. */
export function speechOdds(question: KindQuestion): number {
  const weighed = weights();
  let sum = 0;
  for (const feature of kindFeaturesOf(question)) sum += weighed[feature]!;
  return 1 / (1 + Math.exp(-sum));
}
