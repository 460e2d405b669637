import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DocumentHighlightKind, type Range } from 'vscode-languageserver';
import { definition } from '../../server/features/definition.ts';
import { documentHighlights } from '../../server/features/documentHighlight.ts';
import { quotations } from '../../server/features/quotations.ts';
import { spanOf } from '../../server/features/range.ts';
import { references } from '../../server/features/references.ts';
import { pageOf } from '../../server/features/rulePage.ts';
import { summary } from '../../server/features/summary.ts';
import { rules } from '../../server/rules/index.ts';
import { bridge } from './draft.ts';

const view = { uri: 'untitled:Noon', article: bridge };
const at = (words: string): number => bridge.source.text.indexOf(words) + 1;
const words = (range: Range): string => bridge.source.slice(spanOf(bridge.source, range));

test('a pronoun, a surname, a quotation and a cue lead to the full name', () => {
  for (const place of ['she added', 'Okafor said', 'Too long', 'said.']) {
    assert.equal(words(definition(view, at(place))!.range), 'Jane Okafor', place);
  }
  assert.equal(words(definition(view, at('EBC stays'))!.range), 'Eastbank Boat Company');
  assert.equal(definition(view, at('Nobody told')), null);
});

test('references are the quotations first, then the mentions, the introduction on demand', () => {
  assert.deepEqual(
    references(view, at('she added'), true).map(({ range }) => words(range)),
    ['“We waited nine winters,”', '“Too long,"', 'Jane Okafor', 'Okafor', 'she'],
  );
  assert.deepEqual(
    references(view, at('she added'), false).map(({ range }) => words(range)),
    ['“We waited nine winters,”', '“Too long,"', 'Okafor', 'she'],
  );
  assert.deepEqual(references(view, at('opened the'), true), []);
});

test('what belongs together lights up', () => {
  const shown = (place: string): string[] =>
    documentHighlights(bridge, at(place)).map(
      ({ range, kind }) => `${kind === DocumentHighlightKind.Write ? 'says' : 'is'} ${words(range)}`,
    );
  assert.deepEqual(shown('waited'), ['says “We waited nine winters,”', 'is Okafor', 'is said']);
  assert.deepEqual(shown('claimed'), ['says “It leaks,”', 'is Peter Lindqvist', 'is claimed']);
  assert.deepEqual(shown('Nobody'), ['says “Nobody told us about the noise.”']);
  assert.deepEqual(shown('Jane'), [
    'is Jane Okafor',
    'is Okafor',
    'is she',
    'says “We waited nine winters,”',
    'says “Too long,"',
  ]);
  assert.deepEqual(shown('opened the'), []);
});

test('the quotations to walk through, and the figures of the status item, agree', () => {
  const ranges = quotations(bridge);
  assert.deepEqual(
    ranges.map((range) => [words(range), range.unattributed]),
    [
      ['“We waited nine winters,”', false],
      ['“Too long,"', false],
      ['“It leaks,”', false],
      ['“Nobody told us about the noise.”', true],
    ],
  );
  assert.deepEqual(summary('untitled:Noon', bridge), {
    uri: 'untitled:Noon',
    quotes: 4,
    unattributed: 1,
    isArticle: true,
  });
});

test('each rule has a page, an unknown one has none', () => {
  for (const rule of rules) assert.ok(pageOf(rule.id).includes(rule.title), rule.id);
  assert.equal(pageOf('constructor'), '');
  assert.equal(pageOf(undefined), '');
});
