import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { TextEdit } from 'vscode-languageserver';
import { completions } from '../../server/features/completion.ts';
import { spanOf } from '../../server/features/range.ts';
import { sourceText } from '../../server/text/source.ts';
import { parsePeople } from '../../server/workspace/people.ts';
import { analyse } from '../analyse.ts';
import { viewed } from './view.ts';

const opening = [
  'Bridge reopens after nine winters',
  '',
  'Mayor Jane Okafor opened the bridge on Friday. “We waited nine winters,” Okafor said.',
  '',
  '“It leaks,” Tom Ruiz said. The ferry stops in May.',
  '',
  '',
].join('\n');

/** What is offered at `‸` at the end of the article. */
function offered(last: string, { before = opening, after = '', people = '' } = {}): string[] {
  const typed = before + last;
  const at = typed.indexOf('‸');
  const text = typed.replace('‸', '') + after;
  const list = people === '' ? undefined : parsePeople(people);
  const options = { force: true, ...(list === undefined ? {} : { people: list }) };
  const article = analyse(sourceText(text), options);
  const items = completions(viewed(article, [], 3, list), at);
  const [first] = items;
  if (first !== undefined) {
    const { start, end } = spanOf(article.source, (first.textEdit as { range: TextEdit['range'] }).range);
    assert.equal(end, at, 'what is typed already is replaced');
    assert.match(article.source.text.slice(start, end), /^\p{L}*$/u);
  }
  assert.deepEqual(
    items.map(({ sortText }) => sortText),
    items.map(({ sortText }) => sortText).sort(),
  );
  return items.map(({ label }) => label);
}

describe('names are offered', () => {
  test('behind a closing mark, with a verb, the last named first', () => {
    assert.deepEqual(offered('“Nobody told us,” ‸'), ['Ruiz said', 'Okafor said']);
    assert.deepEqual(offered('“Nobody told us,” Ok‸'), ['Ruiz said', 'Okafor said']);
    assert.deepEqual(offered('“Who told you?” ‸'), ['Ruiz asked', 'Okafor asked']);
    assert.deepEqual(offered('"Nobody told us," ‸'), ['Ruiz said', 'Okafor said']);
    assert.deepEqual(offered('“Nobody told us”, ‸'), ['Ruiz said', 'Okafor said']);
  });

  test('with the verb on the side and in the tense of the article', () => {
    const before = opening.replace('Okafor said', 'said Okafor').replace('Tom Ruiz said', 'said Tom Ruiz');
    assert.deepEqual(offered('“Nobody told us,” ‸', { before }), ['said Ruiz', 'said Okafor']);
    const present = opening.replaceAll(' said.', ' says.');
    assert.deepEqual(offered('“Nobody told us,” ‸', { before: present }), ['Ruiz says', 'Okafor says']);
  });

  test('behind a closing mark and a cue, and behind “according to”', () => {
    for (const lead of ['“Nobody told us,” said ‸', '“Nobody told us,” says O‸', 'It leaks, according to ‸'])
      assert.deepEqual(offered(lead), ['Ruiz', 'Okafor'], lead);
  });

  test('behind a title, whoever has it first', () => {
    assert.deepEqual(offered('The bridge was closed when Mayor ‸'), ['Okafor', 'Ruiz']);
    assert.deepEqual(offered('The bridge was closed when Mr. ‸'), ['Ruiz', 'Okafor']);
  });

  test('in full for whoever is introduced further down or listed alone', () => {
    const after = '\n\nAda Quill left early. “It was cold,” Quill said.\n';
    assert.deepEqual(offered('“Nobody told us,” said ‸', { after }), ['Ruiz', 'Okafor', 'Ada Quill']);
    const people = 'Jane Okafor; Okafor; she; mayor\nBo Lindqvist';
    assert.deepEqual(offered('“Nobody told us,” said ‸', { people }), ['Ruiz', 'Okafor', 'Bo Lindqvist']);
  });
});

describe('nothing is offered', () => {
  test('elsewhere, inside quotations, behind a full stop, or where the words are there', () => {
    for (const lead of [
      'The ferry ‸',
      '“Nobody told Mayor ‸ about it,” she said.',
      '“Nobody told Mayor ‸',
      '“Nobody told us.” ‸',
      '“Nobody told us,”‸',
      '“Nobody told us,” ‸Okafor said.',
      'Okafor said: “Nobody told us, never,” ‸',
      'She said ‸',
      '‸',
    ])
      assert.deepEqual(offered(lead), [], lead);
  });

  test('any place of any text is answered', () => {
    const piece = fc.constantFrom('“', '”', '"', ',', ' ', 'said', 'Mayor', 'Ann Roe', '\n\n', '🌧', '’');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.integer({ min: -2, max: 90 }), (pieces, offset) => {
        completions(viewed(analyse(sourceText(pieces.join('')), { force: true }), []), offset);
      }),
      { numRuns: 60 },
    );
  });
});
