import assert from 'node:assert/strict';
import { test } from 'node:test';
import { little } from '../server/analysis/valueTape.ts';
import { rowOf, unpackMeasures } from '../server/analysis/valueWords.ts';
import { hashWord } from '../server/text/tokens.ts';
import { measureWords, packedMeasuresModule, packMeasures } from '../server/train/packMeasures.ts';
import { matchesGolden } from './marks.ts';

const table = unpackMeasures(packMeasures());
const bitsOf = (word: string): readonly number[] => {
  const row = rowOf(table, hashWord(word), word.length);
  return [...table.bits.subarray(row, row + 2)];
};

test('the packed file of measures holds the words of the lists', () => {
  matchesGolden('server/lexicon/packedMeasures.ts', packedMeasuresModule());
});

test('every word of the lists of measures is found, as what they say it is, and no other word', () => {
  const words = measureWords();
  assert.ok(words.size > 800, `${words.size} words`);
  for (const [word, bits] of words) assert.deepEqual(bitsOf(word), [...bits], word);
  for (const word of words.keys()) {
    const longer = `${word}q`;
    if (!words.has(longer)) assert.deepEqual(bitsOf(longer), [0, 0], longer);
  }
});

test('the little words that join values have the hashes of their letters', () => {
  for (const [word, hash] of Object.entries(little)) assert.equal(hash, hashWord(word), word);
});
