import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DocumentHighlightKind, type Range } from 'vscode-languageserver';
import { declaration } from '../../server/features/declaration.ts';
import { definition } from '../../server/features/definition.ts';
import { documentHighlights } from '../../server/features/documentHighlight.ts';
import { implementations } from '../../server/features/implementation.ts';
import { quotations } from '../../server/features/quotations.ts';
import { spanOf } from '../../server/features/range.ts';
import { references } from '../../server/features/references.ts';
import { pageOf } from '../../server/features/rulePage.ts';
import { summary } from '../../server/features/summary.ts';
import { rules } from '../../server/rules/index.ts';
import { bridge, drafted } from './draft.ts';

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

/** One who is called by her office first, one whose office stands far from his name too. */
const council = drafted({
  text: [
    'Mayor opens bridge',
    '',
    'The mayor of  Eastbank arrived late. “I am the head\nof the table,” said Jane Okafor, mayor of Eastbank. ',
    'The head of the council, a former head\nof the council’s choir, is Peter Lindqvist, head\nof the council. ',
    'Ito, the forehead of all things, listed as a head in another file, left. ',
    'CLERK Ruiz: No.',
  ].join(''),
  sentences: [
    'The mayor of  Eastbank arrived late.',
    '“I am the head\nof the table,” said Jane Okafor, mayor of Eastbank.',
    'The head of the council, a former head\nof the council’s choir, is Peter Lindqvist, head\nof the council.',
    'Ito, the forehead of all things, listed as a head in another file, left.',
    'CLERK Ruiz: No.',
  ],
  entities: [
    {
      name: 'Jane Okafor',
      role: 'mayor of Eastbank',
      mentions: [
        ['The mayor of  Eastbank', 'role'],
        ['Jane Okafor', 'full'],
      ],
    },
    { name: 'Peter Lindqvist', role: 'head of the council', mentions: [['Peter Lindqvist', 'full']] },
    { name: 'Ito', role: 'harbour master', mentions: [['Ito', 'full']] },
    { name: 'Ruiz', role: 'Clerk', mentions: [['Ruiz', 'full']] },
  ],
  quotes: [{ words: '“I am the head\nof the table,”', attribution: 0 }],
  attributions: [{ source: 'Jane Okafor', cue: 'said', speaker: 0 }],
});

test('a role leads to the full name as well', () => {
  const there = { uri: 'untitled:Noon', article: council };
  const range = definition(there, council.source.text.indexOf('The mayor') + 5)!.range;
  assert.equal(council.source.slice(spanOf(council.source, range)), 'Jane Okafor');
});

test('a declaration is the words that give the role, beside the name', () => {
  const there = { uri: 'untitled:Noon', article: council };
  const declared = (place: string): readonly [number, string] | null => {
    const found = declaration(there, council.source.text.indexOf(place) + 1);
    if (found === null) return null;
    const span = spanOf(council.source, found.range);
    return [span.start, council.source.slice(span)];
  };
  const { text } = council.source;
  for (const place of ['The mayor', '“I am', 'said', 'Jane']) {
    assert.deepEqual(declared(place), [text.indexOf('mayor of  Eastbank'), 'mayor of  Eastbank'], place);
  }
  assert.deepEqual(declared('Peter'), [text.lastIndexOf('head\nof'), 'head\nof the council']);
  assert.deepEqual(declared('Ruiz'), [text.indexOf('CLERK'), 'CLERK'], 'a label in capitals');
  assert.equal(declared('Ito'), null, 'a role from elsewhere');
  assert.equal(declared('arrived'), null);
  assert.equal(declaration(view, at('Peter')), null, 'nobody says what he is');
});

test('implementations are the quotations of a person', () => {
  for (const place of ['she added', 'Okafor said', 'Jane', 'waited', 'said.']) {
    const found = implementations(view, at(place)).map(({ range }) => words(range));
    assert.deepEqual(found, ['“We waited nine winters,”', '“Too long,"'], place);
  }
  assert.deepEqual(implementations(view, at('EBC stays')), []);
  assert.deepEqual(implementations(view, at('Nobody told')), []);
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
