import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ArticleWords, columns } from '../server/analysis/articleWords.ts';
import { islandsOf } from '../server/analysis/islands.ts';
import { inputOf, readLayout } from '../server/analysis/layout.ts';
import { mostFeatures, NameFeatures } from '../server/analysis/nameFeatures.ts';
import { labelCount, labelOf, norp, outside, part } from '../server/analysis/nameLabels.ts';
import { joinKnowledge, openNameReader } from '../server/analysis/nameReader.ts';
import { openNames } from '../server/analysis/namesModel.ts';
import type { NameVotes } from '../server/analysis/nameVotes.ts';
import { piecesOf } from '../server/analysis/pieces.ts';
import { readParagraph } from '../server/analysis/reading.ts';
import { emissionsOf, readFirst, readSecond, secondEmissions } from '../server/analysis/tagger.ts';
import { sumLanes, writeSum } from '../server/analysis/weightRows.ts';
import type { WordTables } from '../server/analysis/wordTables.ts';
import { type LearningOptions, learnNames } from '../server/train/learnNames.ts';
import { noSecond } from '../server/train/learnSecond.ts';
import { allowedLabels, type Example } from '../server/train/nameExamples.ts';
import { packNames } from '../server/train/packNames.ts';
import { trainNames } from '../server/train/trainNames.ts';
import { names } from './analyse.ts';

const pieces = (text: string): string[] => {
  const { count, start, end } = piecesOf(text, 0, readParagraph(text, 0, text.length));
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
};

test('words tied by hyphens are parted where a part may be a name', () => {
  assert.deepEqual(pieces('a pro-Eastland, Fens-based party'), ['a', 'pro', 'Eastland', ',', 'Fens', 'based', 'party']);
  assert.deepEqual(pieces('Sen. Roe, R-Ohio'), ['Sen', '.', 'Roe', ',', 'R', 'Ohio']);
  assert.deepEqual(pieces('COVID-19 and an E-Class well-known'), ['COVID-19', 'and', 'an', 'E-Class', 'well-known']);
});

test('only what stands near a capital can be a name', () => {
  const islands = (text: string): string[] => {
    const made = piecesOf(text, 0, readParagraph(text, 0, text.length));
    const found = islandsOf(text, 0, made);
    return Array.from({ length: found.length / 2 }, (_, at) =>
      text.slice(made.start[found[2 * at]!], made.end[found[2 * at + 1]!]),
    );
  };
  assert.deepEqual(islands('nobody came near the old bridge'), []);
  assert.deepEqual(islands('it was the Bank of the Fens that paid for it all'), ['Bank of the Fens that paid']);
  assert.deepEqual(islands('The bridge fell. He and I saw it. They ran.'), []);
  assert.deepEqual(islands('The old Bank of the Fens paid'), ['The old Bank of the Fens paid']);
  assert.deepEqual(islands('the 2031 Eastland mayoral election was lost by many'), ['2031 Eastland mayoral election']);
});

const votes = fc
  .array(fc.record({ hash: fc.integer({ min: -3, max: 3 }), vote: fc.integer({ min: -1, max: 2 ** 19 - 1 }) }), {
    maxLength: 8,
  })
  .map((all): NameVotes => {
    const kept = all.filter(({ vote }) => vote < 0 || (vote & 7) < 5);
    return {
      piece: Int32Array.from(kept, (_, at) => at),
      hash: Int32Array.from(kept, ({ hash }) => hash),
      vote: Int32Array.from(kept, ({ vote }) => vote),
    };
  });

test('words of an article are the same after edits as from scratch', () => {
  fc.assert(
    fc.property(
      fc.array(votes, { maxLength: 5 }),
      fc.array(votes, { maxLength: 5 }),
      fc.nat(5),
      (before, come, gone) => {
        const left = before.slice(gone);
        const edited = ArticleWords.of(before).with(before.slice(0, gone), come);
        const fresh = ArticleWords.of([...left, ...come]);
        for (let hash = -3; hash <= 3; hash += 1) {
          const [a, b] = [new Int32Array(columns), new Int32Array(columns)];
          edited.others(hash, -1, a);
          fresh.others(hash, -1, b);
          assert.deepEqual(a, b);
        }
      },
    ),
  );
});

const learning: LearningOptions = { seed: 7, rounds: 30, step: 0.3, dropout: 0, unlisted: 0, decay: 0, rarest: 1 };

/** A sequence in which feature 1 stands for a person and all others for nothing. */
const example = (features: readonly number[]): Example => ({
  length: features.length,
  features: Int32Array.from(features),
  starts: Int32Array.from({ length: features.length + 1 }, (_, at) => at),
  allowed: Int32Array.from(features, (feature) => 1 << (feature === 1 ? labelOf(0, part.single) : outside)),
  weight: 1,
});

test('a tagger learns what its examples show, and the packed weights say the same', () => {
  const learned = learnNames([example([1, 2, 3]), example([2, 1]), example([3, 2, 2])], learning);
  const model = openNames(packNames(learned, noSecond(learned.transitions), 0));
  const scoresOf = (feature: number): Int16Array => {
    const sum = new Int32Array(sumLanes);
    const scores = new Int16Array(labelCount);
    model.add(Int32Array.of(feature), 1, sum, 0);
    writeSum(sum, 0, scores, 0);
    return scores;
  };
  const weights = [2, 3, 1].flatMap((feature) => [...scoresOf(feature)]);
  const sums = Float32Array.from(weights, (weight) => weight * model.scale);
  assert.deepEqual([...model.lattice.best(sums, 3)], [outside, outside, labelOf(0, part.single)]);
  const row = learned.features.indexOf(1) * labelCount;
  for (let label = 0; label < labelCount; label += 1)
    assert.ok(Math.abs(sums[2 * labelCount + label]! - learned.weights[row + label]!) < 0.1);
  // A feature that nobody has seen says nothing.
  assert.ok(scoresOf(99).every((score) => score === 0));
});

const copy = [
  'Ann Thorne, 45, of ICE told the Merrow Herald: “The Bank of the Fens (BF) paid.” He said so.',
  'ANN THORNE TO LEAD BANK OF THE FENS',
  'pro-Eastland voters in U.S. and Éire said “Thorne’s plan” is ice. 2031 Eastland Open',
];

test('scores kept of words are those that all features give', () => {
  const { model, tables } = names();
  const text = fc.oneof(fc.constantFrom(...copy), fc.string({ unit: 'grapheme', maxLength: 60 }));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), fc.nat(3), (parts, index) => {
      const whole = parts.join(' ');
      const input = inputOf(whole, 0, readLayout(whole, 0, whole.length, index), tables);
      const { islands, scores } = readFirst(input, model);
      const made = new NameFeatures(input);
      const room = new Int32Array(mostFeatures);
      let row = 0;
      for (let island = 0; island < islands.length; island += 2)
        for (let at = islands[island]!; at <= islands[island + 1]!; at += 1, row += labelCount) {
          const sum = new Int32Array(sumLanes);
          const expected = new Int16Array(labelCount);
          model.add(room, made.at(at, room, 0), sum, 0);
          writeSum(sum, 0, expected, 0);
          assert.deepEqual(scores.subarray(row, row + labelCount), expected);
        }
      assert.equal(row, scores.length);
    }),
    { numRuns: 300 },
  );
});

test('what the rest of an article says is added to words with a capital, and to no others', () => {
  const { model, tables } = names();
  const line = fc.constantFrom(
    'He left.',
    'The mayor, Ann Thorne of Merrow, saw it.',
    'It rained.',
    'Thorne said: “We won.” She smiled.',
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      const text = lines.join(' ');
      const input = inputOf(text, 0, readLayout(text, 0, text.length, 1), tables);
      const first = readFirst(input, model);
      const words = ArticleWords.of([first.votes, first.votes]);
      const plain = emissionsOf(first, model).slice(0, first.scores.length);
      const sums = secondEmissions(input, first, words, model).slice(0, first.scores.length);
      assert.ok(sums.every(Number.isFinite));
      const voting = new Set(first.votes.piece);
      let row = 0;
      for (let island = 0; island < first.islands.length; island += 2)
        for (let at = first.islands[island]!; at <= first.islands[island + 1]!; at += 1, row += labelCount) {
          const [before, after] = [plain, sums].map((all) => [...all.subarray(row, row + labelCount)]);
          if (voting.has(at)) assert.notDeepEqual(after, before);
          else assert.deepEqual(after, before);
        }
    }),
  );
});

test('the same examples and seed give the same weights, another seed others', () => {
  const some = [example([1, 2, 3]), example([2, 1]), example([3, 2, 2])];
  const options = { ...learning, dropout: 0.3 };
  assert.deepEqual(learnNames(some, options), learnNames(some, options));
  assert.notDeepEqual(learnNames(some, options).weights, learnNames(some, { ...options, seed: 8 }).weights);
});

const tables: WordTables = {
  cluster: () => -1,
  coarse: new Uint8Array(1024),
  coarsest: new Uint8Array(1024),
  phrase: () => 0,
};
const layout = (text: string): ReturnType<typeof inputOf> =>
  inputOf(text, 0, readLayout(text, 0, text.length, 1), tables);

test('gold names become labels; one that ends inside a piece teaches nothing', () => {
  const text = 'Then Ann Roe of pro-Fens Eastland spoke Fennish.';
  const at = (word: string, type: string, subtype: string | null = null) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
    type,
    subtype,
  });
  const gold = [at('Ann Roe', 'PER'), at('Fens', 'LOC'), at('East', 'LOC'), at('Fennish', 'MISC', 'NORP')];
  const input = layout(text);
  const allowed = allowedLabels(input, gold, { partialNorp: false, weight: 1 });
  const of = (word: string): number =>
    allowed[Array.from(input.pieces.start).findIndex((start) => text.startsWith(word, start))]!;
  assert.equal(of('Ann'), 1 << labelOf(0, part.begin));
  assert.equal(of('Roe'), 1 << labelOf(0, part.end));
  assert.equal(of('Fens'), 1 << labelOf(2, part.single));
  assert.equal(of('Fennish'), 1 << norp);
  assert.equal(of('spoke'), 1 << outside);
  assert.equal(of('Eastland'), 2 ** labelCount - 1);
});

test('what one paragraph shows of a name is known in the next', () => {
  const name = (text: string, word: string) => [
    { start: text.indexOf(word), end: text.indexOf(word) + word.length, type: 'ORG' },
  ];
  // Always the same: “Company X opened.” tells what X is; “X grew.” does not.
  const firms = ['Arbel', 'Corvo', 'Dastin', 'Ebrin', 'Fulvan', 'Gestor', 'Hendal', 'Imbrel', 'Jorvik', 'Keldan'];
  const articles = firms.map((firm, at) => {
    const text = `A company called ${firm} opened.\n\nNow in June ${firm} grew.`;
    const second = text.lastIndexOf(firm);
    const alone = `A company called ${firm} opened.`;
    const other = `Now in June ${firms[(at + 3) % firms.length]} grew.`;
    return [
      {
        id: `${firm}1`,
        text,
        entities: [...name(text, firm), { start: second, end: second + firm.length, type: 'ORG' }],
      },
      { id: `${firm}2`, text: other, entities: [] },
      { id: `${firm}3`, text: alone, entities: name(alone, firm) },
    ];
  });
  const learned = trainNames(
    articles.flat().map((article) => ({ article, options: { partialNorp: false, weight: 1 }, own: true })),
    [],
    tables,
    {
      first: { ...learning, rounds: 10, rarest: 2 },
      second: { seed: 1, rounds: 30, step: 0.2, decay: 0 },
      folds: 2,
      times: 1,
      self: null,
    },
  );
  const model = openNames(packNames(learned.first, learned.second, 0));
  const found = (paragraphs: readonly string[]): string[] => {
    const inputs = paragraphs.map(layout);
    const readings = inputs.map((input) => readFirst(input, model));
    const words = ArticleWords.of(readings.map(({ votes: cast }) => cast));
    return inputs.flatMap((input, at) =>
      readSecond(input, readings[at]!, words, model).map(
        ({ first, type }) => `${at} ${type} ${input.text.slice(input.pieces.start[first])}`,
      ),
    );
  };
  assert.deepEqual(found(['A company called Zembla opened.', 'Now in June Zembla grew.']), [
    '0 ORG Zembla opened.',
    '1 ORG Zembla grew.',
  ]);
  assert.deepEqual(found(['A company called Zembla opened.', 'Now in June Quivar grew.']), ['0 ORG Zembla opened.']);
});

test('the file of names opens where it is whole, at any address, and else says what is wrong', () => {
  const learned = learnNames([example([1, 2])], learning);
  const model = packNames(learned, noSecond(learned.transitions), 0);
  assert.throws(() => openNames(model.subarray(0, model.length - 1)), /cut off/);
  assert.throws(() => openNames(new Uint8Array(100)), /damaged/);
  assert.throws(() => openNameReader(new Uint8Array(3)), /damaged/);
  const whole = joinKnowledge(model, new Uint8Array(64));
  assert.throws(() => openNameReader(whole.subarray(0, whole.length - 1)), /cut off/);
  assert.throws(() => openNameReader(whole), /word tables/);
  const moved = new Uint8Array(model.length + 1);
  moved.set(model, 1);
  const sums = new Int32Array(labelCount);
  openNames(moved.subarray(1)).add(Int32Array.of(1), 1, sums, 0);
  assert.ok(sums.some((sum) => sum !== 0));
  assert.equal(JSON.stringify({ names: names() }), '{"names":"names"}');
});
