import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capitalRuns } from '../server/analysis/capitalRuns.ts';
import { inputOf, readLayout } from '../server/analysis/layout.ts';
import type { FeatureInput } from '../server/analysis/pieceView.ts';
import { quotationForms } from '../server/analysis/quotationForms.ts';
import type { WordTables } from '../server/analysis/wordTables.ts';

const tables: WordTables = {
  cluster: () => -1,
  coarse: new Uint8Array(1024),
  coarsest: new Uint8Array(1024),
  phrase: () => 0,
};
const read = (text: string): FeatureInput => inputOf(text, 0, readLayout(text, 0, text.length, 1), tables);

/** The runs of a text that have more than one word. */
const runs = (text: string): string[] => {
  const input = read(text);
  const { first, last } = capitalRuns(input);
  const found = new Set<string>();
  for (let at = 0; at < input.pieces.count; at += 1)
    if (first[at]! >= 0 && last[at]! > first[at]!)
      found.add(text.slice(input.pieces.start[first[at]!], input.pieces.end[last[at]!]));
  return [...found];
};

test('an ampersand and the particles of a foreign name stand inside a run of capitals', () => {
  assert.deepEqual(runs('She left Marsh & Daughters for Sluis & Van Oort.'), ['Marsh & Daughters', 'Sluis & Van Oort']);
  assert.deepEqual(runs('It rose near Vila da Barca and Puerto de la Sierra.'), [
    'Vila da Barca',
    'Puerto de la Sierra',
  ]);
  assert.deepEqual(runs('We saw Anna van der Meulen.'), ['Anna van der Meulen']);
});

test('no other small word, no end of a sentence and no mark stands inside a run', () => {
  assert.deepEqual(runs('We saw Anna of Meulen and Piet.'), []);
  assert.deepEqual(runs('We met Anna. Meulen left.'), []);
  assert.deepEqual(runs('They sold A & b in Meulen de.'), []);
});

test('a short quotation is told from a long one, and one with capitals throughout from others', () => {
  const forms = (text: string, word: string): number => {
    const { pieces, depth } = read(text);
    const at = Array.from(pieces.start).findIndex((start) => text.startsWith(word, start));
    return quotationForms(pieces, depth)[at]!;
  };
  assert.equal(forms('He wrote “The Salt of Home” in June.', 'Salt'), 8);
  assert.equal(forms('He wrote “no salt at home” in June.', 'salt'), 9);
  assert.equal(forms('He wrote “The Salt of Home” in June.', 'June'), 0);
  assert.equal(forms('“We have had no Salt at home since the day it rained,” he said.', 'Salt'), 0);
});
