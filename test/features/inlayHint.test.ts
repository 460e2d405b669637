import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InlayHint, InlayHintLabelPart, MarkupContent } from 'vscode-languageserver';
import { hintReason, inlayHints } from '../../server/features/inlayHint.ts';
import { spanOf } from '../../server/features/range.ts';
import { sourceText } from '../../server/text/source.ts';
import { analyse } from '../analyse.ts';
import { ableClient, plainClient, viewed } from './view.ts';

const viewOf = (text: string) => viewed(analyse(sourceText(text), { force: true }), []);
const partOf = ({ label }: InlayHint): InlayHintLabelPart => (label as InlayHintLabelPart[])[0]!;

/** The text with its hints in brackets where they stand. */
function hinted(text: string, from = 0, to = text.length): string {
  const view = viewOf(text);
  return inlayHints(view, { start: from, end: to }, plainClient).reduceRight((shown, hint) => {
    const at = view.article.source.offsetAt(hint.position);
    return `${shown.slice(0, at)}[${partOf(hint).value}]${shown.slice(at)}`;
  }, text);
}

test('a hint stands behind quotations whose sentence does not name the speaker, and only there', () => {
  const wanted = [
    'Bridge reopens after nine winters',
    '',
    'Mayor Jane Okafor opened the bridge on Friday. “We waited nine winters,” Okafor said. “It was far too long.”[⟵ Okafor]',
    '',
    '“Never again,”[⟵ Okafor] she said.',
    '',
    'The ferry stops in May. “Nobody told us a thing about the noise.” So does “Bridge Day” on the calendar.',
    '',
    'Q: Is it safe?',
    '',
  ].join('\n');
  assert.equal(hinted(wanted.replaceAll('[⟵ Okafor]', '')), wanted);
});

test('a speaker who is only presumed has a question mark', () => {
  const text = 'The road opens.\n\n“It leaks,” said Tom Ruiz. “It always leaked.”\n\n“We will try again.”\n';
  assert.equal(hinted(text), text.replace('leaked.”', 'leaked.”[⟵ Ruiz]').replace('again.”', 'again.”[⟵ Ruiz?]'));
});

test('a name inside the quotation itself does not name its speaker', () => {
  const text = 'The vote is over.\n\n“It leaks,” said Tom Ruiz. “I told them: ask Tom Ruiz about the pipes.”\n';
  assert.equal(hinted(text), text.replace('pipes.”', 'pipes.”[⟵ Ruiz]'));
});

test('only the part of the text that is shown has hints', () => {
  const text = '“It leaks,” said Tom Ruiz. “It always leaked.”\n\n“I will wait,” he said.\n';
  const line = text.indexOf('\n');
  assert.equal(hinted(text, 0, line), text.replace('leaked.”', 'leaked.”[⟵ Ruiz]'));
  assert.equal(hinted(text, line + 2, text.length), text.replace('wait,”', 'wait,”[⟵ Ruiz]'));
  assert.equal(hinted('No quotation stands here.'), 'No quotation stands here.');
});

test('a hint leads to where the speaker is introduced, and says why when asked', () => {
  const view = viewOf('“It leaks,” said Tom Ruiz. “I will wait,” he said.\n');
  const whole = { start: 0, end: view.article.source.length };
  const [eager] = inlayHints(view, whole, plainClient);
  const { location } = partOf(eager!);
  assert.equal(view.article.source.slice(spanOf(view.article.source, location!.range)), 'Tom Ruiz');
  assert.match((eager!.tooltip as MarkupContent).value, /^Tom Ruiz · Pronoun: “he said”/);

  const asking = { ...ableClient, resolvesHints: true };
  const [lazy] = inlayHints(view, whole, asking);
  assert.equal(lazy!.tooltip, undefined);
  assert.match(hintReason(view, lazy!.data, asking)!.value, /^Tom Ruiz · Pronoun/);
  assert.equal(hintReason(view, { ...lazy!.data, version: 99 }, asking), null, 'the text is another now');
  assert.equal(hintReason(view, { ...lazy!.data, quote: 99 }, asking), null);
});
