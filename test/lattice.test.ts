import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Lattice } from '../server/analysis/lattice.ts';
import { labelCount, labelOf, mayFollow, norp, outside, part } from '../server/analysis/nameLabels.ts';

const labels = 4;

/** Some pairs are never allowed, as in names. */
const allowed = (before: number, label: number): boolean =>
  !(before === 1 && label === 0) && !(before === 2 && label === 3);

interface Case {
  readonly emissions: Float64Array;
  readonly length: number;
  readonly transitions: Float32Array;
}

const cases = fc
  .record({
    length: fc.integer({ min: 1, max: 5 }),
    scores: fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 20, maxLength: 20 }),
    pairs: fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 16, maxLength: 16 }),
  })
  .map(
    ({ length, scores, pairs }): Case => ({
      length,
      emissions: Float64Array.from(scores.slice(0, length * labels)),
      transitions: Float32Array.from(pairs),
    }),
  );

/** Every path with its score. */
function paths({ emissions, length, transitions }: Case): { readonly path: number[]; readonly score: number }[] {
  let all = [{ path: [] as number[], score: 0 }];
  for (let place = 0; place < length; place += 1)
    all = all.flatMap(({ path, score }) =>
      Array.from({ length: labels }, (_, label) => label)
        .filter((label) => allowed(path[place - 1] ?? 0, label))
        .map((label) => ({
          path: [...path, label],
          score: score + emissions[place * labels + label]! + transitions[(path[place - 1] ?? 0) * labels + label]!,
        })),
    );
  return all
    .filter(({ path }) => allowed(path[length - 1]!, 0))
    .map(({ path, score }) => ({ path, score: score + transitions[path[length - 1]! * labels]! }));
}

const latticeOf = ({ transitions }: Case): Lattice => new Lattice(labels, transitions, allowed);
const near = (a: number, b: number): void => assert.ok(Math.abs(a - b) < 1e-6, `${a} and ${b}`);

test('the best path is the best of all paths', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const all = paths(one);
      const score = (path: readonly number[]): number =>
        all.find((other) => other.path.every((label, at) => label === path[at]))!.score;
      const found = [...latticeOf(one).best(one.emissions, one.length)];
      near(score(found), Math.max(...all.map((other) => other.score)));
    }),
  );
});

test('a path said to stay free is the best of all', () => {
  const biased = fc.tuple(cases, fc.integer({ min: 0, max: 14 })).map(
    ([one, more]): Case => ({
      ...one,
      emissions: one.emissions.map((score, at) => (at % labels === 0 ? score + more : score)),
    }),
  );
  let times = 0;
  fc.assert(
    fc.property(biased, (one) => {
      if (!latticeOf(one).staysFree(one.emissions, one.length)) return;
      times += 1;
      assert.ok([...latticeOf(one).best(one.emissions, one.length)].every((label) => label === 0));
    }),
    { numRuns: 400 },
  );
  assert.ok(times > 20);
});

test('the sum over all paths, the labels and the pairs are those of all paths counted one by one', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const all = paths(one);
      const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
      const pairs = new Float64Array(labels * labels);
      const { logSum, nodes } = latticeOf(one).posterior(one.emissions, one.length, undefined, pairs);
      near(logSum, Math.log(total));
      for (let place = 0; place < one.length; place += 1)
        for (let label = 0; label < labels; label += 1) {
          const share = all
            .filter(({ path }) => path[place] === label)
            .reduce((sum, { score }) => sum + Math.exp(score), 0);
          near(nodes[place * labels + label]!, share / total);
        }
      const counted = new Float64Array(labels * labels);
      for (const { path, score } of all)
        [0, ...path].forEach((before, at) => {
          counted[before * labels + (path[at] ?? 0)]! += Math.exp(score) / total;
        });
      for (const [pair, count] of counted.entries()) near(pairs[pair]!, count);
    }),
  );
});

test('paths through allowed labels alone are summed as if there were no others', () => {
  fc.assert(
    fc.property(cases, fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 5, maxLength: 5 }), (one, masks) => {
      const some = paths(one).filter(({ path }) => path.every((label, at) => masks[at]! & (1 << label)));
      fc.pre(some.length > 0);
      const total = some.reduce((sum, { score }) => sum + Math.exp(score), 0);
      near(latticeOf(one).posterior(one.emissions, one.length, Int32Array.from(masks)).logSum, Math.log(total));
    }),
  );
});

test('the slope of the sum by a score is the probability of its label', () => {
  fc.assert(
    fc.property(cases, fc.nat(), (one, seed) => {
      const at = seed % (one.length * labels);
      const lattice = latticeOf(one);
      const slope = lattice.posterior(one.emissions, one.length).nodes[at]!;
      const sumWith = (step: number): number => {
        const moved = one.emissions.slice();
        moved[at] = moved[at]! + step;
        return lattice.posterior(moved, one.length).logSum;
      };
      assert.ok(Math.abs((sumWith(1e-4) - sumWith(-1e-4)) / 2e-4 - slope) < 1e-4);
    }),
  );
});

test('a stretch of labels has the share of the paths that go through it', () => {
  fc.assert(
    fc.property(cases, fc.nat(), fc.nat(), (one, a, b) => {
      const [first, last] = [a % one.length, b % one.length].sort((x, y) => x - y) as [number, number];
      const lattice = latticeOf(one);
      const best = lattice.best(one.emissions, one.length);
      lattice.posterior(one.emissions, one.length);
      const all = paths(one);
      const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
      const through = all
        .filter(({ path }) => path.slice(first, last + 1).every((label, at) => label === best[first + at]))
        .reduce((sum, { score }) => sum + Math.exp(score), 0);
      near(lattice.probability(best, first, last), through / total);
    }),
  );
});

test('names begin, go on and end in one type', () => {
  const begin = labelOf(1, part.begin);
  assert.ok(
    mayFollow(outside, begin) && mayFollow(begin, labelOf(1, part.end)) && mayFollow(labelOf(1, part.end), norp),
  );
  assert.ok(
    !mayFollow(begin, outside) && !mayFollow(begin, labelOf(2, part.end)) && !mayFollow(outside, labelOf(1, part.end)),
  );
  for (let label = 0; label < labelCount; label += 1)
    assert.ok(Array.from({ length: labelCount }, (_, next) => next).some((next) => mayFollow(label, next)));
});
