import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caret, marked, withMarks } from './marks.ts';

test('ranges, carets and paragraph breaks come out of a marked text', () => {
  const { text, ranges, cursors } = marked('⟦“Yes,”⟧ ‸Roe ⟦said⟧. ¶ No.');
  assert.equal(text, '“Yes,” Roe said.\n\nNo.');
  assert.deepEqual(
    ranges.map((range) => text.slice(range.start, range.end)),
    ['“Yes,”', 'said'],
  );
  assert.deepEqual(cursors, [7]);
});

test('a bracket without a partner is refused', () => {
  assert.throws(() => marked('⟦half'), /without ⟧/);
  assert.throws(() => marked('half⟧'), /without ⟦/);
});

test('a caret must be there, once', () => {
  assert.equal(caret('ab‸c').offset, 2);
  assert.throws(() => caret('abc'), /Wanted one/);
  assert.throws(() => caret('a‸b‸c'), /Wanted one/);
});

test('marks set again give the marked text back', () => {
  for (const source of ['⟦“a”⟧ b ⟦c⟧', '⟦one ⟦two⟧⟧ three', '⟦a⟧⟦b⟧', '⟦⟦a⟧ b⟧']) {
    const { text, ranges } = marked(source);
    assert.equal(withMarks(text, ranges), source);
  }
});
