import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { selectionsAt } from '../../server/features/selectionRange.ts';
import type { Article } from '../../server/model/article.ts';
import { sourceText } from '../../server/text/source.ts';
import { analyse } from '../analyse.ts';
import { drafted } from './draft.ts';

const noon = drafted({
  text: 'Rain\n\nIt rained. “We told Hana Ito. She didn’t listen,” Okafor said. “Too bad.”\n\nIto left.',
  sentences: ['It rained.', '“We told Hana Ito.', 'She didn’t listen,” Okafor said.', '“Too bad.”', 'Ito left.'],
  entities: [
    { name: 'Hana Ito', mentions: [['Hana Ito', 'full']] },
    { name: 'Okafor', mentions: [['Okafor', 'full']] },
  ],
  quotes: [
    { words: '“We told Hana Ito. She didn’t listen,”', attribution: 0 },
    { words: '“Too bad.”', attribution: 0 },
  ],
  attributions: [{ source: 'Okafor', cue: 'said', speaker: 1 }],
});

const shown = (article: Article, words: string): string[] =>
  selectionsAt(article, article.source.text.indexOf(words) + 1).map((one) => article.source.slice(one));

const paragraph = noon.source.slice(noon.paragraphs[1]!);
const rest = [
  'We told Hana Ito. She didn’t listen,',
  '“We told Hana Ito. She didn’t listen,”',
  '“We told Hana Ito. She didn’t listen,” Okafor said.',
  '“We told Hana Ito. She didn’t listen,” Okafor said. “Too bad.”',
  paragraph,
  noon.source.text,
];

test('in a quotation: word, name, sentence in it, its words, its marks, sentence, attribution, paragraph, text', () => {
  assert.deepEqual(shown(noon, 'Hana'), ['Hana', 'Hana Ito', 'We told Hana Ito.', ...rest]);
  assert.deepEqual(shown(noon, 'didn’t'), ['didn’t', 'She didn’t listen,', ...rest]);
});

test('beside a quotation: word, sentence, attribution, paragraph, text', () => {
  assert.deepEqual(shown(noon, 'said'), ['said', 'She didn’t listen,” Okafor said.', ...rest.slice(3)]);
  assert.deepEqual(shown(noon, 'rained'), ['rained', 'It rained.', paragraph, noon.source.text]);
});

test('in reported speech: the words that are reported too', () => {
  const article = drafted({
    text: 'Rain\n\nIto said it had rained. Then it froze.',
    sentences: ['Ito said it had rained.', 'Then it froze.'],
    attributions: [{ source: 'Ito', cue: 'said', name: 'Ito', kind: 'indirect', content: ['it had rained'] }],
  });
  const all = ['rained', 'it had rained', 'Ito said it had rained', 'Ito said it had rained.'];
  assert.deepEqual(shown(article, 'rained'), [...all, 'Ito said it had rained. Then it froze.', article.source.text]);
});

test('between paragraphs and outside of the text there is the text', () => {
  for (const offset of [5, 4000, -7, Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.ok(selectionsAt(noon, offset).some(({ start, end }) => start === 0 && end === noon.source.length));
  }
  assert.deepEqual(selectionsAt(drafted({ text: '' }), 0), [{ start: 0, end: 0 }]);
});

test('a running quotation grows by its part, then the paragraph, then the whole', () => {
  const article = drafted({
    text: 'Rain\n\n“It rained.\n\n“It froze,” Ito said.',
    sentences: ['“It rained.', '“It froze,” Ito said.'],
    quotes: [{ words: ['“It rained.', '“It froze,”'], attribution: 0 }],
    attributions: [{ source: 'Ito', cue: 'said', name: 'Ito', content: ['“It rained.', '“It froze,”'] }],
  });
  const wide = [
    '“It rained.\n\n“It froze,”',
    '“It rained.\n\n“It froze,” Ito said',
    '“It rained.\n\n“It froze,” Ito said.',
  ];
  assert.deepEqual(shown(article, 'rained'), ['rained', 'It rained.', '“It rained.', ...wide, article.source.text]);
});

test('of any text and place: each selection lies in the next, the last is the text', () => {
  const pieces = fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    ' ',
    '. ',
    ', ',
    '\n\n',
    'said',
    'Hana Ito',
    'she',
    'rain',
    '🌧',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.nat(1000), (words, seed) => {
      const source = sourceText(words.join(''));
      const article = analyse(source, { force: true });
      const offset = seed % (source.length + 1);
      const found = selectionsAt(article, offset);
      assert.deepEqual(found.at(-1), { start: 0, end: source.length });
      for (const [index, { start, end }] of found.entries()) {
        assert.ok(start <= offset && offset <= end);
        const inner = found[index - 1];
        if (inner !== undefined)
          assert.ok(start <= inner.start && inner.end <= end && end - start > inner.end - inner.start);
      }
    }),
    { numRuns: 150 },
  );
});
