import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { type ActionData, codeActions, resolvedEdit, wantsQuickFix } from '../../server/features/codeAction.ts';
import { diagnosticOf } from '../../server/features/diagnostics.ts';
import type { Client } from '../../server/features/feature.ts';
import type { JudgedFinding } from '../../server/model/finding.ts';
import { bridge } from './draft.ts';
import { ableClient, found, plainClient, viewed } from './view.ts';

const noise = '“Nobody told us about the noise.”';
const at = bridge.source.text.indexOf(noise) + 5;
const caret = { start: at, end: at };
const end = bridge.source.text.indexOf(noise) + noise.length;

const finding: JudgedFinding = found(bridge, noise, {
  fixes: [
    {
      title: 'Attribute to Lindqvist',
      preferred: true,
      edits: [{ start: end - 2, end: end, newText: ',” Lindqvist said.' }],
    },
    {
      title: 'Add lead-in',
      edits: [{ start: end - noise.length, end: end - noise.length, newText: 'Lindqvist said: ' }],
    },
    { title: 'Only a decision', edits: [] },
  ],
});
const elsewhere = found(bridge, '“It leaks,”', { rule: 'unclosed-quote' });
const view = viewed(bridge, [elsewhere, finding]);

const offered = (client: Client, shown = [diagnosticOf(view, finding, null)]): CodeAction[] =>
  codeActions(view, caret, shown, client);

test('the fixes of the finding under the caret come first, then its switch', () => {
  const actions = offered(ableClient);
  assert.deepEqual(
    actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred === true]),
    [
      ['Attribute to Lindqvist', CodeActionKind.QuickFix, true],
      ['Add lead-in', CodeActionKind.QuickFix, false],
      ['Turn rule off: unattributed-quote', CodeActionKind.QuickFix, false],
    ],
  );
  assert.deepEqual(actions[2]!.command!.arguments, ['unattributed-quote']);
  for (const action of actions) assert.equal(action.diagnostics!.length, 1);
});

test('an action carries no edits until it is chosen; then they are versioned', () => {
  const [first] = offered(ableClient);
  assert.equal(first!.edit, undefined);
  assert.deepEqual(resolvedEdit(view, first!.data as ActionData, ableClient), {
    documentChanges: [
      {
        textDocument: { uri: view.uri, version: 3 },
        edits: [
          {
            range: { start: { line: 6, character: 31 }, end: { line: 6, character: 33 } },
            newText: ',” Lindqvist said.',
          },
        ],
      },
    ],
  });
});

test('an editor that cannot resolve gets the edits at once, and no commands it does not have', () => {
  const actions = offered(plainClient);
  assert.deepEqual(
    actions.map(({ title }) => title),
    ['Attribute to Lindqvist', 'Add lead-in'],
  );
  assert.deepEqual(actions[1]!.edit, {
    changes: {
      [view.uri]: [
        {
          range: { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } },
          newText: 'Lindqvist said: ',
        },
      ],
    },
  });
});

test('an action chosen after an edit works on the text as it is now, or not at all', () => {
  const data = offered(ableClient)[0]!.data as ActionData;
  const moved = { ...finding, start: finding.start + 1 };
  const later = (findings: readonly JudgedFinding[]): unknown =>
    resolvedEdit(viewed(bridge, findings, 4), data, ableClient)?.documentChanges?.[0];
  assert.ok(later([elsewhere, moved]) !== undefined, 'only one finding of that rule is left');
  assert.equal(later([elsewhere]), undefined, 'the finding is gone');
  assert.equal(later([moved, { ...finding, start: finding.start + 9 }]), undefined, 'it could be either');
});

test('where nothing is found nothing is offered', () => {
  assert.deepEqual(codeActions(view, { start: 0, end: 0 }, [], ableClient), []);
});

test('whoever asks for other kinds gets no fixes', () => {
  for (const only of [undefined, [''], ['quickfix'], ['source.fixAll', 'quickfix']]) assert.ok(wantsQuickFix(only));
  for (const only of [[], ['source'], ['source.fixAll'], ['refactor'], ['quickfix.other'], ['quick']]) {
    assert.ok(!wantsQuickFix(only), String(only));
  }
});

test('diagnostics of others, and of other places, are not claimed', () => {
  const [foreign, moved] = [diagnosticOf(view, finding, null), diagnosticOf(view, finding, null)];
  foreign.source = 'spelling';
  moved.range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };
  assert.deepEqual(offered(ableClient, [foreign, moved])[0]!.diagnostics, []);
});
