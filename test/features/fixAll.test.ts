import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixAllActions, fixAllEdit, repaired, safeEdits, wantsFixAll } from '../../server/features/fixAll.ts';
import type { Article } from '../../server/model/article.ts';
import type { JudgedFinding } from '../../server/model/finding.ts';
import { judge } from '../../server/rules/judge.ts';
import { sourceText } from '../../server/text/source.ts';
import { analyse } from '../analyse.ts';
import { ableClient, found, plainClient, viewed } from './view.ts';

const read = (text: string): Article => analyse(sourceText(text), { force: true });
const viewOf = (text: string, findings: readonly JudgedFinding[] = judge(read(text))) => ({
  ...viewed(read(text), findings),
  judged: (later: string) => judge(read(later)),
});

test('only safe repairs are made, and again until none is left', () => {
  const text = 'Ray Cole left. ”We are full," he said. “It leaks. “Nobody told us a thing about the ‘90s.”';
  const after = repaired(viewOf(text));
  assert.equal(after, 'Ray Cole left. “We are full,” he said. “It leaks. “Nobody told us a thing about the ’90s.”');
  assert.deepEqual(
    judge(read(after)).flatMap(({ fixes }) => fixes.filter((fix) => fix.safe)),
    [],
  );
});

test('of repairs that touch the same words the first is made', () => {
  const article = read('“We are full," he said.');
  const fix = (start: number, end: number, safe = true) => ({
    title: 'Repair',
    edits: [{ start, end, newText: '”' }],
    ...(safe ? { safe } : {}),
  });
  const findings = [
    found(article, '“', { fixes: [fix(13, 14, false), fix(13, 14)] }),
    found(article, 'We', { fixes: [fix(12, 14)] }),
    found(article, 'are', { fixes: [fix(14, 14)] }),
    found(article, 'full', { fixes: [fix(18, 19)] }),
    found(article, 'he', { fixes: [{ ...fix(20, 21), confirm: 'Changes words.' }] }),
  ];
  assert.deepEqual(
    safeEdits(findings).map(({ start }) => start),
    [13, 18],
  );
});

test('a finding that is not shown is not repaired either, whatever else is', () => {
  const text = '“We are full," Ray Cole said.\n\n“Go home," he said. “It leaks.“';
  const shown = judge(read(text)).slice(1);
  assert.equal(repaired(viewOf(text, shown)), '“We are full," Ray Cole said.\n\n“Go home,” he said. “It leaks.”');
});

test('the edit changes no more than the marks, in lines of any end', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const view = viewOf(`Ferry sinks${end}${end}“We are full," Ray Cole said.${end}`);
    const range = { start: { line: 2, character: 13 }, end: { line: 2, character: 14 } };
    assert.deepEqual(fixAllEdit(view, plainClient), { changes: { [view.uri]: [{ range, newText: '”' }] } });
  }
});

test('nothing is offered where nothing is safe to repair', () => {
  assert.deepEqual(fixAllActions(viewOf('“We are full, the porter said. “Go home.”'), ableClient), []);
  assert.equal(fixAllEdit(viewOf('“We are full,” Ray Cole said.'), ableClient), null);
  assert.equal(fixAllActions(viewOf('“We are full," Ray Cole said.'), ableClient)[0]!.edit, undefined);
});

test('it is offered to whoever asks for it, for its family, and to nobody else', () => {
  for (const only of [['source'], ['source.fixAll'], ['source.fixAll.newsmark'], ['refactor', 'source.fixAll']])
    assert.ok(wantsFixAll(only), String(only));
  for (const only of [undefined, [], [''], ['quickfix'], ['source.fixAll.other'], ['source.fix'], [7], 'source'])
    assert.ok(!wantsFixAll(only), String(only));
});
