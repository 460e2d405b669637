import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { kindFeatures } from '../server/analysis/kindFeatureNames.ts';
import { isSpeech } from '../server/model/article.ts';
import { sourceText } from '../server/text/source.ts';
import { analyse } from './analyse.ts';

const quotesOf = (text: string) => analyse(sourceText(text), { force: true }).quotes;
const around = (sentence: string): string => `Council meets\n\nThe council met on Tuesday.\n\n${sentence}\n`;

const spoken = [
  'Mayor Ellen Brandt called the budget “reckless and unfair.”',
  'Tom Hale said the bridge was “not safe at all” for buses.',
  '“We waited for an hour,” Ruth Okoye said.',
  'The plan is “a gift to the rich,” according to Senator Paul Wynn.',
  'Brandt described the vote as “a sad day” for the town.',
  'She added that the repairs would be “slow and costly.”',
];

const unspoken = [
  'The band played “The Long Field” twice.',
  'Robert “Bobby” Hale opened the door.',
  'Marchers carried banners reading “Save Our Trees” through the town.',
  'The so-called “quiet zone” ends at the river.',
  'The process is called “cold milling.”',
  'Her novel “A House of Salt” sold well.',
  'He wrote the word “maybe” on the board.',
];

for (const sentence of spoken)
  test(`takes for speech: ${sentence}`, () =>
    assert.ok(quotesOf(around(sentence)).every(({ kind }) => isSpeech(kind))));

for (const sentence of unspoken)
  test(`takes for no speech: ${sentence}`, () =>
    assert.ok(quotesOf(around(sentence)).every(({ kind }) => !isSpeech(kind))));

test('takes the words of a full quotation for speech where they stand again', () => {
  const quotes = quotesOf(
    around('“It was a bold plan for the harbour,” Tom Hale said.\n\nThe “bold plan for the harbour” costs little.'),
  );
  assert.deepEqual(
    quotes.map(({ kind }) => isSpeech(kind)),
    [true, true],
  );
});

test('looks at each thing under one name', () => assert.equal(new Set(kindFeatures).size, kindFeatures.length));

test('gives every quotation of any text a kind and a reason', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '‘',
    '’',
    '"',
    ' said ',
    'Cole',
    ' the ',
    'called ',
    ', ',
    '. ',
    'sign ',
    ': ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 40 }), (pieces) => {
      for (const quote of quotesOf(pieces.join(''))) {
        assert.ok(quote.because.length > 0 && quote.because.length < 80);
        assert.ok(quote.kind.length > 0);
      }
    }),
  );
});
