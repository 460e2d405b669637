import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  annotationAt,
  introductionOf,
  isAttributed,
  mentionsOf,
  paragraphAt,
  quotesBy,
  speakerOf,
  spoken,
  touching,
} from '../server/model/lookup.ts';
import { bridge } from './features/draft.ts';

const { source } = bridge;
const found = (words: string, on = 0): string => {
  const annotation = annotationAt(bridge, source.text.indexOf(words) + on);
  return annotation === null ? 'nothing' : `${annotation.kind} ${source.slice(annotation.at)}`;
};

test('the innermost annotation is found, by its first, middle and last character', () => {
  assert.equal(found('We waited'), 'quote “We waited nine winters,”');
  assert.equal(found('Okafor said'), 'source Okafor');
  assert.equal(found('Okafor said', 6), 'source Okafor');
  assert.equal(found('Okafor said', 7), 'cue said');
  assert.equal(found('she added', 1), 'source she');
  assert.equal(found('EBC stays'), 'mention EBC');
  assert.equal(found('opened'), 'nothing');
  assert.equal(found('”', 1), 'quote “We waited nine winters,”');
});

test('any offset is answered', () => {
  for (const offset of [-1, Number.NaN, 1e9]) assert.equal(annotationAt(bridge, offset), null);
  assert.equal(paragraphAt(bridge, -5), -1);
  assert.equal(paragraphAt(bridge, 1e9), -1);
});

test('paragraphs are found by halving, the break between them belongs to none', () => {
  for (const [index, { start, end }] of bridge.paragraphs.entries()) {
    assert.equal(paragraphAt(bridge, start), index);
    assert.equal(paragraphAt(bridge, end), index);
    assert.equal(paragraphAt(bridge, end + 1), -1);
  }
});

test('two spans that meet are both touched', () => {
  const list = [
    { start: 0, end: 3 },
    { start: 3, end: 5 },
    { start: 8, end: 9 },
  ];
  assert.deepEqual(touching(list, 3), list.slice(0, 2));
  assert.deepEqual(touching(list, 6), []);
  assert.deepEqual(touching(list, 9), list.slice(2));
  assert.deepEqual(touching([], 0), []);
});

test('who says what', () => {
  assert.deepEqual(
    quotesBy(bridge, 0).map((quote) => source.slice(quote)),
    ['“We waited nine winters,”', '“Too long,"'],
  );
  assert.deepEqual(quotesBy(bridge, 2), []);
  assert.equal(speakerOf(bridge, bridge.quotes[2]!)?.name, 'Peter Lindqvist');
  assert.equal(speakerOf(bridge, bridge.quotes[3]!), null);
  assert.equal(isAttributed(bridge, bridge.quotes[3]!), false);
  assert.equal(spoken(bridge).length, 4);
  assert.deepEqual(
    mentionsOf(bridge, 2).map((mention) => source.slice(mention)),
    ['Eastbank Boat Company', 'EBC', 'EBC'],
  );
  assert.equal(introductionOf(bridge, 2)?.form, 'full');
  assert.equal(introductionOf(bridge, 99), null);
});
