import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { counted, excerpt, placeOf, wordsIn } from '../../server/features/words.ts';
import { sourceText } from '../../server/text/source.ts';

const cut = (text: string, most: number): string => excerpt(sourceText(text), { start: 0, end: text.length }, most);

test('an excerpt is one line and ends at a word', () => {
  assert.equal(cut('“We waited nine winters,”', 40), '“We waited nine winters,”');
  assert.equal(cut('We waited\r\n  nine winters', 40), 'We waited nine winters');
  assert.equal(cut('We waited nine winters for this', 20), 'We waited nine…');
  assert.equal(cut('Unterbrechungsfreiheit', 10), 'Unterbrec…');
  assert.equal(cut('12345678🌧rain', 10), '12345678…');
});

test('any excerpt is short, in one line, and in whole characters', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', '🌧', 'word ') }),
      fc.integer({ min: 4, max: 30 }),
      (text, most) => {
        const words = cut(text, most);
        assert.ok(words.length <= most, words);
        assert.doesNotMatch(words, /[\r\n]|\s\s/);
        assert.doesNotMatch(words, /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
      },
    ),
  );
});

test('words are counted as a sub-editor counts them', () => {
  const count = (text: string): number => wordsIn(text, { start: 0, end: text.length });
  assert.equal(count('“We waited nine winters,” he said.'), 6);
  assert.equal(count('twenty-one O’Brien U.S. $4.50'), 4);
  assert.equal(count('late—very late … “—”'), 3);
  assert.equal(count('São Tomé 東京 🌧'), 3);
  assert.equal(count(' \r\n\t'), 0);
});

test('numbers and places are said as people say them', () => {
  assert.equal(counted(1, 'quote'), '1 quote');
  assert.equal(counted(0, 'quote'), '0 quotes');
  assert.equal(placeOf(sourceText('Noon\nrain'), { start: 6, end: 7 }), 'L2:2');
});
