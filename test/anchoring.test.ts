import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noOutcome } from './anchoring/trial.ts';
import { trials } from './anchoring/trials.ts';

test('no edit in the editor loses or moves a decision whose words stand', () => {
  const outcome = trials(150, true, 20, noOutcome(), 40_000);
  assert.equal(outcome.lost, 0);
  assert.equal(outcome.moved, 0, outcome.wrong.join('\n'));
  assert.equal(outcome.orphaned, 0, outcome.wrong.join('\n'));
  assert.ok(outcome.standing > 1000);
});

test('no edit made elsewhere loses a decision or takes it to other words', () => {
  const outcome = trials(150, false, 20, noOutcome(), 40_000);
  assert.equal(outcome.lost, 0);
  assert.equal(outcome.moved, 0, outcome.wrong.join('\n'));
  const plainly = outcome.orphaned - outcome.shortOrTwin;
  assert.ok(plainly * 50 < outcome.standing, `${plainly} of ${outcome.standing} orphaned although they stand alone`);
});
