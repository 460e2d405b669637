import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Range, SymbolKind } from 'vscode-languageserver';
import { incoming, outgoing, prepared } from '../../server/features/callHierarchy.ts';
import { spanOf } from '../../server/features/range.ts';
import { sourceText } from '../../server/text/source.ts';
import { analyse } from '../analyse.ts';
import { bridge, drafted } from './draft.ts';

const article = drafted({
  text: [
    'Words at noon',
    '',
    '“Peter Lindqvist lied to the Eastbank Port Authority, and Lindqvist knew it,” Jane Okafor, the mayor, said of Hull.',
    '',
    '“Okafor told me, ‘Ask Ito about the mayor,’ and I, Lindqvist, asked her in Hull,” Lindqvist said.',
    '',
    '“He asked me about Lindqvist,” said Hana Ito.',
  ].join('\n'),
  entities: [
    {
      name: 'Jane Okafor',
      role: 'mayor',
      mentions: [
        ['Jane Okafor', 'full'],
        ['Okafor#2', 'short'],
        ['the mayor#2', 'role'],
      ],
    },
    {
      name: 'Peter Lindqvist',
      mentions: [
        ['Peter Lindqvist', 'full'],
        ['Lindqvist#2', 'short'],
        ['I, Lindqvist', 'short'],
        ['Lindqvist#4', 'short'],
        ['He', 'pronoun'],
        ['Lindqvist#5', 'short'],
      ],
    },
    {
      name: 'Hana Ito',
      mentions: [
        ['Ito', 'short'],
        ['her#1', 'pronoun'],
        ['Hana Ito', 'full'],
      ],
    },
    { name: 'Eastbank Port Authority', type: 'ORG', mentions: [['Eastbank Port Authority', 'full']] },
    { name: 'Hull', type: 'LOC', mentions: [['Hull#2', 'full']] },
  ],
  quotes: [
    { words: '“Peter Lindqvist lied to the Eastbank Port Authority, and Lindqvist knew it,”', attribution: 0 },
    {
      words: '“Okafor told me, ‘Ask Ito about the mayor,’ and I, Lindqvist, asked her in Hull,”',
      attribution: 1,
    },
    { words: '‘Ask Ito about the mayor,’', kind: 'nested', attribution: 2 },
    { words: '“He asked me about Lindqvist,”', attribution: 3 },
  ],
  attributions: [
    { source: 'Jane Okafor', cue: 'said', speaker: 0 },
    { source: 'Lindqvist#4', cue: 'said#2', speaker: 1 },
    { source: 'Okafor#2', cue: 'told', speaker: 0 },
    { source: 'Hana Ito', cue: 'said#3', speaker: 2 },
  ],
});
const here = { uri: 'untitled:Noon', article };

const item = (words: string) => prepared(here, article.source.text.indexOf(words) + 1)[0]!;
const places = (ranges: readonly Range[]): string[] =>
  ranges.map((range) => article.source.slice(spanOf(article.source, range)));

test('an item is a person or a body, with role and number of quotations', () => {
  const okafor = item('Okafor told');
  assert.deepEqual([okafor.name, okafor.detail, okafor.kind], ['Jane Okafor', 'mayor · 1 quote', SymbolKind.Class]);
  assert.deepEqual(places([okafor.selectionRange]), ['Jane Okafor']);
  const authority = item('Eastbank Port');
  assert.deepEqual(
    [authority.name, authority.detail, authority.kind],
    ['Eastbank Port Authority', '', SymbolKind.Namespace],
  );
  assert.deepEqual(item('asked me about').name, 'Hana Ito', 'from a quotation');
  const hull = article.source.text.lastIndexOf('Hull') + 1;
  assert.deepEqual(prepared(here, hull), [], 'a place says nothing');
  assert.deepEqual(prepared(here, 3), []);
});

test('outgoing: whom a person names or quotes, by the words in that person’s quotations', () => {
  const of = (words: string) => outgoing(here, item(words)).map(({ to, fromRanges }) => [to.name, places(fromRanges)]);
  assert.deepEqual(of('Jane'), [
    ['Peter Lindqvist', ['Peter Lindqvist', 'Lindqvist']],
    ['Eastbank Port Authority', ['Eastbank Port Authority']],
    ['Hana Ito', ['Ito']],
  ]);
  assert.deepEqual(of('Peter'), [['Jane Okafor', ['Okafor', '‘Ask Ito about the mayor,’']]]);
  assert.deepEqual(of('Eastbank Port'), []);
});

test('incoming: who names or quotes a person', () => {
  const of = (words: string) =>
    incoming(here, item(words)).map(({ from, fromRanges }) => [from.name, places(fromRanges)]);
  assert.deepEqual(of('Peter'), [
    ['Jane Okafor', ['Peter Lindqvist', 'Lindqvist']],
    ['Hana Ito', ['Lindqvist']],
  ]);
  assert.deepEqual(of('Hana'), [['Jane Okafor', ['Ito']]]);
  assert.deepEqual(of('Jane'), [['Peter Lindqvist', ['Okafor', '‘Ask Ito about the mayor,’']]]);
});

test('an item outlives edits by its name; one whose person is gone leads nowhere', () => {
  const okafor = item('Jane');
  const text = `Another headline\n\n${article.source.text}`;
  const later = { uri: here.uri, article: analyse(sourceText(text), { force: true }) };
  const names = outgoing(later, okafor).map(({ to }) => to.name);
  assert.ok(names.includes('Peter Lindqvist'), names.join());
  assert.deepEqual(outgoing({ uri: here.uri, article: bridge }, { ...okafor, name: 'Nobody' }), []);
});
