import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginsLower, beginsUpper } from '../server/text/case.ts';

test('case is told as Unicode has it, for every character', () => {
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const text = `${String.fromCodePoint(code)}a`;
    assert.equal(beginsUpper(text), /^\p{Lu}/u.test(text), text);
    assert.equal(beginsLower(text), /^\p{Ll}/u.test(text), text);
  }
  assert.deepEqual([beginsUpper(''), beginsLower('')], [false, false]);
});
