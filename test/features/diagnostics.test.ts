import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { diagnosticOf, diagnostics } from '../../server/features/diagnostics.ts';
import { paragraphTyped } from '../../server/features/quiet.ts';
import type { Article } from '../../server/model/article.ts';
import { rules } from '../../server/rules/index.ts';
import { bridge, drafted } from './draft.ts';
import { found, viewed } from './view.ts';

test('a finding becomes a diagnostic with its rule, its reason and a page, and without edits', () => {
  const finding = found(bridge, '“Nobody told us about the noise.”', {
    related: [found(bridge, 'Peter Lindqvist', { message: 'Lindqvist is named here.' })],
    fixes: [{ title: 'Attribute to Lindqvist', edits: [{ start: 0, end: 0, newText: 'x' }] }],
  });
  assert.deepEqual(diagnosticOf(viewed(bridge, [finding]), finding, 'vscode://newsmark.newsmark/'), {
    range: { start: { line: 6, character: 0 }, end: { line: 6, character: 33 } },
    severity: DiagnosticSeverity.Warning,
    code: 'unattributed-quote',
    codeDescription: { href: 'vscode://newsmark.newsmark/rules/unattributed-quote' },
    source: 'newsmark',
    message: 'Quote has no attribution.',
    relatedInformation: [
      {
        location: {
          uri: 'untitled:Noon',
          range: { start: { line: 4, character: 20 }, end: { line: 4, character: 35 } },
        },
        message: 'Lindqvist is named here.',
      },
    ],
    data: { rule: 'unattributed-quote', start: finding.start },
  });
});

test('an editor without rule pages gets no link', () => {
  const finding = found(bridge, '“Nobody', { severity: 'hint' });
  const diagnostic = diagnosticOf(viewed(bridge, [finding]), finding, null);
  assert.equal(diagnostic.codeDescription, undefined);
  assert.equal(diagnostic.severity, DiagnosticSeverity.Hint);
});

const patient = rules.find((rule) => !rule.whileTyping)!.id;

/** An article in which somebody has just typed `added` behind `before`. */
function typed(text: string, before: string, added: string): Article {
  const article = drafted({ text });
  const at = article.source.positionAt(text.indexOf(before) + before.length);
  const source = article.source.update([{ range: { start: at, end: at }, text: added }]);
  return { ...drafted({ text: source.text }), source };
}

const noon = 'Noon\n\n“It rained all day.”\n\n“It froze at night.”';

test('the paragraph being typed stays quiet, the others do not', () => {
  const article = typed(noon, 'froze', ' hard');
  const view = viewed(article, [
    found(article, '“It rained all day.”', { rule: patient }),
    found(article, '“It froze hard at night.”', { rule: patient }),
    found(article, 'hard', { rule: 'a-rule-that-speaks-while-typing' }),
  ]);
  const words = (typist: { paused: boolean; line: number | null } | null): number[] =>
    diagnostics(view, null, typist).items.map((item) => item.range.start.line);
  assert.deepEqual(words({ paused: false, line: 4 }), [2, 4]);
  assert.equal(diagnostics(view, null, { paused: false, line: 4 }).waiting, true);
  assert.deepEqual(words({ paused: false, line: null }), [2, 4], 'an editor that does not tell the caret');
  assert.deepEqual(words({ paused: true, line: 4 }), [2, 4, 4], 'after a pause');
  assert.deepEqual(words({ paused: false, line: 2 }), [2, 4, 4], 'the caret is elsewhere');
  assert.deepEqual(words(null), [2, 4, 4], 'an editor that cannot be told later');
});

test('opening is not typing, nor is pasting several paragraphs, nor ending one', () => {
  assert.equal(paragraphTyped(drafted({ text: noon })), null);
  assert.equal(paragraphTyped(typed(noon, '“It rained all day.”', '\n\n“Twice.”\n\n“Or thrice.”')), null);
  assert.equal(paragraphTyped(typed(noon, '“It froze at night.”', '\n\n')), null);
  const one = typed(noon, 'It rained', ' and rained');
  assert.equal(one.source.slice(paragraphTyped(one)!), '“It rained and rained all day.”');
});
