import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lineStarts } from '../server/text/lines.ts';
import { type Position, type SourceText, sourceText, type TextChange } from '../server/text/source.ts';

const piece = fc.constantFrom('a', 'é', '“', '😀', '\n', '\r\n', '\r', '\uFEFF', ' ', '\ud83d', 'Okafor said.');
const anyText = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
const anyPosition: fc.Arbitrary<Position> = fc.record({
  line: fc.integer({ min: -1, max: 12 }),
  character: fc.integer({ min: -1, max: 20 }),
});
const anyChange: fc.Arbitrary<TextChange> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ range: fc.record({ start: anyPosition, end: anyPosition }), text: anyText }) },
  { weight: 1, arbitrary: fc.record({ text: anyText }) },
);

function sameLines(source: SourceText): void {
  const fresh = sourceText(source.text);
  assert.equal(source.lineCount, fresh.lineCount);
  for (let offset = -1; offset <= source.length + 1; offset++) {
    assert.deepEqual(source.positionAt(offset), fresh.positionAt(offset));
  }
}

test('Lines end after LF, CRLF and a lone CR', () => {
  const source = sourceText('one\r\ntwo\rthree\n\nfive');
  assert.equal(source.lineCount, 5);
  assert.deepEqual(source.positionAt(5), { line: 1, character: 0 });
  assert.deepEqual(source.positionAt(9), { line: 2, character: 0 });
  assert.equal(source.offsetAt({ line: 4, character: 2 }), 18);
  assert.equal(sourceText('').lineCount, 1);
  assert.equal(sourceText('\r').lineCount, 2);
});

test('Positions that are nowhere are taken to the nearest place before a line break', () => {
  const source = sourceText('one\r\ntwo');
  assert.equal(source.offsetAt({ line: 0, character: 99 }), 3);
  assert.deepEqual(source.positionAt(4), { line: 0, character: 3 });
  assert.equal(source.offsetAt({ line: 7, character: 0 }), 8);
  assert.equal(source.offsetAt({ line: -1, character: 3 }), 0);
  assert.equal(source.offsetAt({ line: Number.NaN, character: Number.NaN }), 0);
  assert.equal(source.offsetAt({ line: 1, character: Number.POSITIVE_INFINITY }), 8);
  assert.deepEqual(source.positionAt(Number.NaN), { line: 0, character: 0 });
  assert.equal(source.slice({ start: -4, end: 99 }), 'one\r\ntwo');
});

test('A byte-order mark is one unit, an emoji two', () => {
  const source = sourceText('\uFEFF😀 “Go,” she said.');
  assert.deepEqual(source.positionAt(4), { line: 0, character: 4 });
  assert.equal(source.slice({ start: 4, end: 9 }), '“Go,”');
});

test('An update tells which region it replaced', () => {
  const source = sourceText('Okafor waited.\nRoe left.\n');
  assert.equal(source.edited, null);
  const range = { start: { line: 0, character: 7 }, end: { line: 0, character: 13 } };
  const next = source.update([{ range, text: 'left' }]);
  assert.equal(next.text, 'Okafor left.\nRoe left.\n');
  assert.deepEqual(next.edited, { start: 7, oldEnd: 13, newEnd: 11 });
  assert.equal(source.text, 'Okafor waited.\nRoe left.\n', 'the text before is untouched');
});

test('A whole new text counts as the few characters in which it differs', () => {
  const next = sourceText('We waited, she said.').update([{ text: 'We waited, he said.' }]);
  assert.deepEqual(next.edited, { start: 11, oldEnd: 12, newEnd: 11 });
});

test('Typing LF behind CR makes one line break of the two', () => {
  const source = sourceText('a\rb');
  const at = { line: 1, character: 0 };
  assert.equal(source.update([{ range: { start: at, end: at }, text: '\n' }]).lineCount, 2);
});

test('After any edits the lines are those of the text read afresh', () => {
  fc.assert(
    fc.property(anyText, fc.array(fc.array(anyChange, { maxLength: 4 }), { maxLength: 6 }), (text, updates) => {
      let source = sourceText(text);
      for (const changes of updates) {
        const before = source;
        source = before.update(changes);
        sameLines(source);
        const edited = source.edited;
        assert.ok(edited);
        assert.equal(before.text.slice(0, edited.start), source.text.slice(0, edited.start));
        assert.equal(before.text.slice(edited.oldEnd), source.text.slice(edited.newEnd));
        assert.ok(edited.start <= edited.oldEnd && edited.start <= edited.newEnd);
      }
    }),
  );
});

// The library's documents keep their old lines where an edit parts or joins CR and LF, so it is asked afresh each time.
test('Positions, offsets and edits agree with the library that editors’ servers use', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyChange, { maxLength: 6 }), anyPosition, (text, changes, position) => {
      let source = sourceText(text);
      for (const change of changes) {
        const peer = TextDocument.create('untitled:a', 'news-article', 0, source.text);
        assert.equal(source.offsetAt(position), peer.offsetAt(position));
        for (let offset = -1; offset <= source.length + 1; offset++) {
          assert.deepEqual(source.positionAt(offset), peer.positionAt(offset));
        }
        source = source.update([change]);
        assert.equal(source.text, TextDocument.update(peer, [{ ...change }], 1).getText());
      }
    }),
  );
});

test('Lines without any CR are found the same way as with one', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = text.replaceAll('\r', '');
      assert.deepEqual([...lineStarts(`${plain}\r`)].slice(0, -1), [...lineStarts(plain)]);
    }),
  );
});
