import { labelCount } from '../analysis/nameLabels.ts';
import type { Learned } from './learnNames.ts';

/** The mean of what was learned several times from other beginnings; a feature that one has not seen weighs nothing there. */
export function meanOf(learned: readonly Learned[]): Learned {
  const rows = new Map<number, number>();
  for (const { features } of learned)
    for (const feature of features) if (!rows.has(feature)) rows.set(feature, rows.size);
  const weights = new Float32Array(rows.size * labelCount);
  const transitions = new Float32Array(labelCount ** 2);
  const share = 1 / learned.length;
  for (const one of learned) {
    one.features.forEach((feature, row) => {
      const to = rows.get(feature)! * labelCount;
      for (let label = 0; label < labelCount; label += 1)
        weights[to + label] = weights[to + label]! + one.weights[row * labelCount + label]! * share;
    });
    for (let pair = 0; pair < transitions.length; pair += 1)
      transitions[pair] = transitions[pair]! + one.transitions[pair]! * share;
  }
  return { features: Int32Array.from(rows.keys()), weights, transitions };
}
