import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixEdit } from '../../server/features/fixEdit.ts';
import type { Fix } from '../../server/model/finding.ts';
import { bridge } from './draft.ts';
import { ableClient, plainClient, viewed } from './view.ts';

const view = viewed(bridge, []);
const at = { start: 0, end: 0 };
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const able = { ...ableClient, snippetEdits: true, asksBeforeEdits: true };

test('what the writer fills in is a stop of a snippet, and nothing else in it is', () => {
  const fix: Fix = {
    title: 'Say why',
    edits: [{ ...at, newText: ', for [reason] and $5 }, says [name],' }],
    fillIn: true,
  };
  const edit = fixEdit(view, fix, able);
  const edits = [
    {
      range,
      snippet: { kind: 'snippet', value: ', for $'.concat('{1:[reason]} and \\$5 \\}, says $', '{2:[name]},') },
    },
  ];
  assert.deepEqual(edit, { documentChanges: [{ textDocument: { uri: view.uri, version: 3 }, edits }] });
});

test('an editor without snippets gets the brackets as they are', () => {
  const fix: Fix = { title: 'Say why', edits: [{ ...at, newText: ', [role],' }], fillIn: true };
  assert.deepEqual(fixEdit(view, fix, plainClient), { changes: { [view.uri]: [{ range, newText: ', [role],' }] } });
});

test('quoted words change only after somebody has agreed, and never where nobody can be asked', () => {
  const fix: Fix = { title: 'Use this wording', edits: [{ ...at, newText: 'x' }], confirm: 'Quoted words change.' };
  const edit = fixEdit(view, fix, able);
  assert.deepEqual(Object.values(edit?.changeAnnotations ?? {}), [
    { label: 'Use this wording', description: 'Quoted words change.', needsConfirmation: true },
  ]);
  const [change] = edit?.documentChanges ?? [];
  const annotated = change !== undefined && 'edits' in change ? change.edits[0] : undefined;
  assert.ok(annotated !== undefined && 'annotationId' in annotated);
  assert.equal(fixEdit(view, fix, plainClient), null);
  assert.equal(fixEdit(view, fix, { ...able, asksBeforeEdits: false }), null);
});
