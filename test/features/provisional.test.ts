import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../server/analysis/analyse.ts';
import type { View } from '../../server/features/feature.ts';
import { Provisional } from '../../server/features/provisional.ts';
import { judge } from '../../server/rules/judge.ts';
import { type SourceText, sourceText } from '../../server/text/source.ts';

import { viewed } from './view.ts';

const lead = 'Mayor Jane Okafor opened the bridge on Friday.';
const orphan = 'The ferry stops in May. “Nobody told us a thing about the noise.”';
const filler = 'The road was shut at noon, and the buses went round by the harbour until the rain had gone. '.repeat(
  12,
);

/** An article of more than 100,000 units with an unattributed quotation in every other paragraph. */
const long = `Bridge reopens\n\n${lead}\n\n${`${orphan}\n\n${filler}\n\n`.repeat(100)}`;

function looked(source: SourceText): View {
  const article = analyse(source, { force: true });
  return viewed(article, judge(article));
}

function typed(source: SourceText, offset: number, text: string): SourceText {
  const at = source.positionAt(offset);
  return source.update([{ range: { start: at, end: at }, text }]);
}

test('while a long text is typed in, findings move with the words and those of the paragraph wait', () => {
  const before = sourceText(long);
  const first = looked(before);
  assert.ok(first.findings().length >= 100);
  const held = new Provisional();
  held.settle(first, first.findings());
  let source = before;
  const edited: number[] = [];
  for (const [count, letters] of [
    [3, 'x'],
    [50, ' and on'],
    [7, '\n\n'],
  ] as const) {
    let offset = -1;
    for (let seen = 0; seen < count; seen += 1) offset = source.text.indexOf('ferry', offset + 1);
    edited.push(count);
    source = typed(source, offset + 5, letters);
    const view = looked(source);
    held.read(view);
    const shown = held.of(view);
    assert.ok(shown !== null);
    const exact = new Set(view.findings().map(({ rule, start, end, message }) => `${rule} ${start} ${end} ${message}`));
    for (const { rule, start, end, message } of shown)
      assert.ok(exact.has(`${rule} ${start} ${end} ${message}`), `${rule} at ${start} is no longer found`);
    assert.equal(shown.length, first.findings().length - edited.length);
    held.read(view);
    assert.equal(held.of(view), shown, 'reading a version again changes nothing');
  }
  const last = looked(source);
  held.settle(last, last.findings());
  assert.deepEqual(held.of(last), looked(sourceText(source.text)).findings(), 'as from scratch once it is judged');
});

test('short texts, pastes, skipped versions and other settings are judged at once', () => {
  const short = looked(sourceText(`${lead}\n\n${orphan}`));
  const held = new Provisional();
  held.settle(short, short.findings());
  assert.equal(held.of(short), null);

  const source = sourceText(long);
  const first = looked(source);
  const following = (next: View): Provisional => {
    const fresh = new Provisional();
    fresh.settle(first, first.findings());
    fresh.read(next);
    return fresh;
  };
  const pasted = looked(typed(source, 200, filler));
  assert.equal(following(pasted).of(pasted), null);
  const skipped = looked(typed(typed(source, 200, 'one'), 300, 'two'));
  assert.equal(following(skipped).of(skipped), null);
  const next = looked(typed(source, 200, 'one'));
  const other = { ...next, settings: { ...next.settings } };
  assert.equal(following(other).of(other), null);
  assert.notEqual(following(next).of(next), null);
});
