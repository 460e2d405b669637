import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { documentSymbols } from '../../server/features/documentSymbol.ts';
import { bridge, drafted } from './draft.ts';

const kindNames = new Map(Object.entries(SymbolKind).map(([name, kind]) => [kind, name]));

/** One line a symbol, indented below its parent. */
const shown = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
  symbols.flatMap((symbol) => [
    `${'  '.repeat(depth)}${kindNames.get(symbol.kind)} ${symbol.name}${symbol.detail === undefined ? '' : ` | ${symbol.detail}`}`,
    ...shown(symbol.children ?? [], depth + 1),
  ]);

test('by structure: headline, then the paragraphs that quote somebody', () => {
  assert.deepEqual(shown(documentSymbols(bridge, 'structure')), [
    'String ¶ Eastbank bridge reopens after nine winters',
    'String ¶2 Mayor Jane Okafor opened the bridge on Friday. “We waited…',
    '  Constant ❝ “We waited nine winters,” — Okafor',
    '  Constant ❝ “Too long," — Okafor',
    'String ¶3 “It leaks,” claimed Peter Lindqvist, who sells maps beside…',
    '  Constant ❝ “It leaks,” — Peter Lindqvist',
    'String ¶4 “Nobody told us about the noise.” The EBC stays. So does…',
    '  Event ❝ “Nobody told us about… — (no speaker)',
  ]);
});

test('by speaker: each with figures and quotations, those without a speaker together', () => {
  assert.deepEqual(shown(documentSymbols(bridge, 'speaker')), [
    'Class Jane Okafor | 2 quotes · 6 words',
    '  Constant “We waited nine winters,” | L3 said',
    '  Constant “Too long," | L3 added',
    'Class Peter Lindqvist | 1 quote · 2 words',
    '  Constant “It leaks,” | L5 claimed',
    'Event (no speaker) | 1 quote · 6 words',
    '  Event “Nobody told us about the noise.” | L7',
  ]);
});

test('a running quotation lies inside the paragraph it starts in, as the protocol wants it', () => {
  const article = drafted({
    text: 'Noon\n\nIto said: “It rained.\n\n“It froze.”\n\nThat was all.',
    entities: [{ name: 'Ito', mentions: [['Ito', 'full']] }],
    quotes: [{ words: ['“It rained.', '“It froze.”'], attribution: 0 }],
    attributions: [{ source: 'Ito', cue: 'said', speaker: 0 }],
  });
  const paragraph = documentSymbols(article, 'structure')[1]!;
  assert.deepEqual(paragraph.range.end, { line: 4, character: 11 });
  assert.deepEqual(paragraph.selectionRange.end, { line: 2, character: 21 });
  assert.deepEqual(paragraph.children![0]!.range.end, paragraph.range.end);
});

test('a text without quotations has at most its headline', () => {
  assert.deepEqual(shown(documentSymbols(drafted({ text: 'Noon\n\nIt rained.' }), 'structure')), ['String ¶ Noon']);
  assert.deepEqual(documentSymbols(drafted({ text: 'Noon\n\nIt rained.' }), 'speaker'), []);
});

test('a text that is no article has no outline', () => {
  assert.deepEqual(documentSymbols({ ...drafted({ text: 'numpy==1.26' }), isArticle: false }, 'structure'), []);
});
