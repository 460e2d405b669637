import assert from 'node:assert/strict';
import { test } from 'node:test';
import { candidateFeatures, nobodyFeatures } from '../server/analysis/pronounFeatures.ts';
import { learned } from '../server/analysis/pronounWeights.ts';
import { probabilitiesOf, type Weights } from '../server/analysis/ranking.ts';
import { inOrder } from '../server/analysis/scorer.ts';
import { learnRanking, lossOf, type RankingExample } from '../server/train/ranker.ts';

const example = (right: number, nobody: readonly number[], ...candidates: (readonly number[])[]): RankingExample => ({
  right,
  nobody: Float64Array.from(nobody),
  candidates: candidates.map((one) => Float64Array.from(one)),
});

/** The first feature says who is right; the second is noise; nobody is right where the first is missing. */
const toy: readonly RankingExample[] = [
  example(0, [1], [1, 0], [0, 1]),
  example(1, [1], [0, 1], [1, 1]),
  example(1, [1], [0, 0], [1, 0], [0, 1]),
  example(2, [1], [0, 1], [0, 0]),
  example(1, [1], [0, 0]),
  example(0, [1], [1, 0]),
];

const options = { rounds: 300, step: 0.3, penalty: 0.1 };
const size = { candidate: 2, nobody: 1 };

test('the probabilities of an answer add up to one and follow the weights', () => {
  const weights: Weights = { candidate: [2, 0], nobody: [1] };
  const [first, second, nobody] = probabilitiesOf(toy[0]!, weights) as [number, number, number];
  assert.ok(Math.abs(first + second + nobody - 1) < 1e-12);
  assert.ok(Math.abs(first / nobody - Math.E) < 1e-9);
  assert.ok(Math.abs(second / nobody - 1 / Math.E) < 1e-9);
});

test('the gradient is the slope of the loss', () => {
  const weights = { candidate: [0.3, -0.7], nobody: [0.2] };
  const gradient = lossOf(toy, weights, 0.5);
  const step = 1e-6;
  for (const part of ['candidate', 'nobody'] as const) {
    weights[part].forEach((weight, at) => {
      const lossAt = (value: number): number =>
        lossOf(toy, { ...weights, [part]: weights[part].map((old, index) => (index === at ? value : old)) }, 0.5).loss;
      const slope = (lossAt(weight + step) - lossAt(weight - step)) / (2 * step);
      assert.ok(Math.abs(slope - gradient[part][at]!) < 1e-6, `${part} ${at}: ${slope}, ${gradient[part][at]}`);
    });
  }
});

test('learning finds what tells the right one, and gives the same weights each time', () => {
  const weights = learnRanking(toy, size, options);
  assert.ok(weights.candidate[0]! > weights.nobody[0]!);
  for (const one of toy) {
    const probabilities = probabilitiesOf(one, weights);
    assert.equal(probabilities.indexOf(Math.max(...probabilities)), one.right);
  }
  assert.deepEqual(learnRanking(toy, size, options), weights);
  const { candidate, nobody } = lossOf(toy, learnRanking(toy, size, { ...options, rounds: 20_000 }), options.penalty);
  for (const slope of [...candidate, ...nobody]) assert.ok(Math.abs(slope) < 1e-3, `${slope} is left`);
});

test('every weight that was learned belongs to a feature', () => {
  for (const { candidate, nobody } of [learned.person, learned.body, learned.described]) {
    for (const name of Object.keys(candidate)) assert.ok((candidateFeatures as readonly string[]).includes(name), name);
    for (const name of Object.keys(nobody)) assert.ok((nobodyFeatures as readonly string[]).includes(name), name);
    assert.equal(inOrder({ candidate, nobody }).candidate.length, candidateFeatures.length);
  }
});
