import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelCount } from '../server/analysis/nameLabels.ts';
import { meanOf } from '../server/train/meanOf.ts';

test('the mean of two lessons counts a feature that one has not seen as nothing there', () => {
  const rows = (...weights: readonly number[]): Float32Array =>
    Float32Array.from(weights.flatMap((weight) => Array.from({ length: labelCount }, () => weight)));
  const transitions = (value: number): Float32Array => new Float32Array(labelCount ** 2).fill(value);
  const mean = meanOf([
    { features: Int32Array.of(5, 9), weights: rows(1, 3), transitions: transitions(2) },
    { features: Int32Array.of(9), weights: rows(5), transitions: transitions(4) },
  ]);
  assert.deepEqual([...mean.features], [5, 9]);
  assert.deepEqual([...mean.weights], [...rows(0.5, 4)]);
  assert.equal(mean.transitions[0], 3);
});
