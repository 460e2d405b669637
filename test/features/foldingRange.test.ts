import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClient } from '../../server/features/client.ts';
import { foldingRanges } from '../../server/features/foldingRange.ts';
import { bridge, drafted } from './draft.ts';

const running = drafted({
  text: [
    'Rain at noon',
    '',
    'Hana Ito said: “It rained.',
    '',
    '“It froze.',
    '',
    '“It thawed.” Then the clerk spoke.',
    '',
    '“Ito left.',
    '',
    '“She did.”',
    '',
    '“Nobody came.',
    '',
    '“Nobody will.”',
    '',
    'Ito sang “Rain\nand more rain.”',
  ].join('\n'),
  entities: [
    {
      name: 'Hana Ito',
      mentions: [
        ['Hana Ito', 'full'],
        ['Ito#2', 'short'],
      ],
    },
  ],
  quotes: [
    { words: ['“It rained.', '“It froze.', '“It thawed.”'], attribution: 0 },
    { words: ['“Ito left.', '“She did.”'], attribution: 1 },
    { words: ['“Nobody came.', '“Nobody will.”'] },
    { words: '“Rain\nand more rain.”' },
  ],
  attributions: [
    { source: 'Hana Ito', cue: 'said', speaker: 0 },
    { source: 'the clerk', cue: 'spoke', name: 'unnamed: the clerk' },
  ],
});

const folding = (foldingRange: object) => readClient({ capabilities: { textDocument: { foldingRange } } }).folding;

test('each quotation over several paragraphs folds, with a label for who can show one', () => {
  assert.deepEqual(foldingRanges(running, folding({ lineFoldingOnly: true, foldingRange: { collapsedText: true } })), [
    { startLine: 2, endLine: 6, collapsedText: 'Ito, 3 paragraphs' },
    { startLine: 8, endLine: 10, collapsedText: 'the clerk, 2 paragraphs' },
    { startLine: 12, endLine: 14, collapsedText: '2 paragraphs' },
  ]);
  assert.deepEqual(foldingRanges(bridge, folding({})), []);
});

test('an editor gets as much as it can take', () => {
  assert.deepEqual(foldingRanges(running, folding({ rangeLimit: 1 })), [
    { startLine: 2, startCharacter: 15, endLine: 6, endCharacter: 12 },
  ]);
  assert.deepEqual(foldingRanges(running, folding({ lineFoldingOnly: true, rangeLimit: 0 })), []);
});
