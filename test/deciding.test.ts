import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { CodeAction, FullDocumentDiagnosticReport, Hover, MarkupContent } from 'vscode-languageserver';
import {
  commands,
  type Decidable,
  type DecideAnswer,
  type DecideParameters,
  type DecisionMade,
  type DecisionShown,
  type SidecarChange,
} from '../server/protocol.ts';
import { sourceText } from '../server/text/source.ts';
import { sidecarAbout } from './anchoring/trial.ts';
import { able, buildServer, greeted, type Talk } from './talk.ts';

const built = buildServer();
const talks: Talk[] = [];
const scratch = mkdtempSync(join(tmpdir(), 'newsmark-deciding-'));
after(async () => {
  for (const talk of talks) await talk.stop();
  built.discard();
  rmSync(scratch, { recursive: true, force: true });
});

const copy = [
  'Ferry stays in port',
  '',
  'EASTBANK — “It sank,” Ida Quillon said on Monday. The boat of Tom Ruiz is old.',
  '',
  'The ferry stops in May. “Nobody told us a thing about the noise.”',
  '',
].join('\n');
const words = '“Nobody told us a thing about the noise.”';
const orphan = 'unattributed-quote';
const uri = 'memfs:/news/ferry.article';
const sidecar = `${uri}.newsmark.json`;

const rangeIn = (text: string, part: string) => {
  const start = text.indexOf(part);
  assert.ok(start >= 0, part);
  const source = sourceText(text);
  return { start: source.positionAt(start), end: source.positionAt(start + part.length) };
};

/** An editor that keeps the file of decisions, and a server that asks it for it. */
async function meet(before: string | null = null) {
  const talk = await greeted(built.file, {
    capabilities: able,
    initializationOptions: { sidecars: true, commands: Object.values(commands), extensionId: 'newsmark.newsmark' },
  });
  talks.push(talk);
  let file = before;
  let version = 1;
  talk.connection.onRequest('newsmark/sidecar', () => ({ uri: sidecar, text: file }));
  const complaints: string[] = [];
  talk.connection.onNotification('textDocument/publishDiagnostics', (parameters) => {
    for (const { range, message } of parameters.diagnostics) complaints.push(`${range.start.line + 1} ${message}`);
  });
  talk.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'news-article', version, text: copy } });
  const apply = ({ become, range, text }: SidecarChange): void => {
    const made = sourceText(file ?? '').update([{ range, text }]).text;
    file = become === 'gone' ? null : made;
    talk.tell('newsmark/sidecarChanged', {});
  };
  const ask = (asked: Omit<DecideParameters, 'uri'>) =>
    talk.request<DecideAnswer>('newsmark/decide', { uri, ...asked });
  return {
    talk,
    complaints,
    file: () => file,
    replace: (text: string | null) => {
      file = text;
      talk.tell('newsmark/sidecarChanged', {});
    },
    act: async (asked: Record<string, unknown>) => {
      const answer = await ask(asked as never);
      assert.ok('change' in answer, JSON.stringify(answer));
      apply(answer.change);
      return answer.change;
    },
    ask: (asked: Record<string, unknown>) => ask(asked as never),
    edit: (start: number, end: number, text: string, whole: string) => {
      version += 1;
      const source = sourceText(whole);
      const range = { start: source.positionAt(start), end: source.positionAt(end) };
      talk.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text }] });
    },
    findings: async () => {
      const report = await talk.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return report.items;
    },
    hover: async (line: number, character: number) => {
      const hover = await talk.request<Hover | null>('textDocument/hover', {
        textDocument: { uri },
        position: { line, character },
      });
      return hover === null ? '' : (hover.contents as MarkupContent).value;
    },
    actions: (range: object) =>
      talk.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [] },
      }),
  };
}

const speaker = (name: string): DecisionMade => ({ is: 'speaker', name });

describe('deciding over the protocol', () => {
  test('a speaker: what changes, what is shown, and as it was when the file goes back', async () => {
    const { act, findings, hover, file, replace } = await meet();
    assert.ok((await findings()).some(({ code }) => code === orphan));
    const change = await act({ act: 'decide', decision: speaker('Tom Ruiz'), range: rangeIn(copy, words) });
    assert.deepEqual([change.uri, change.become], [sidecar, 'made']);
    assert.ok(!(await findings()).some(({ code }) => code === orphan));
    assert.match(await hover(4, 40), /Tom Ruiz.*\n?.*set by hand/);
    const [item] = JSON.parse(file()!).items;
    assert.match(item.id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(item.target.source, 'ferry.article');
    assert.equal(item.target.selector[1].exact, words);
    replace(null);
    assert.ok((await findings()).some(({ code }) => code === orphan));
  });

  test('a new decision takes the place of one about the same, and forgetting the last removes the file', async () => {
    const { act, file, talk } = await meet();
    const range = rangeIn(copy, words);
    for (const decision of [speaker('Tom Ruiz'), { is: 'nobody' }, { is: 'kind', kind: 'term' }] as const) {
      await act({ act: 'decide', decision, range });
      assert.equal(JSON.parse(file()!).items.length, 1);
    }
    await act({ act: 'decide', decision: { is: 'kind', kind: 'speech' }, range });
    await act({ act: 'decide', decision: speaker('Ida Quillon'), range });
    assert.equal(JSON.parse(file()!).items.length, 2, 'speech and its speaker go together');
    const shown = await talk.request<DecisionShown[]>('newsmark/decisions', { uri });
    assert.deepEqual(shown.map(({ decision }) => decision.is).sort(), ['kind', 'speaker']);
    const change = await act({ act: 'forget', ids: shown.map(({ id }) => id) });
    assert.equal(change.become, 'gone');
    assert.equal(file(), null);
  });

  test('decisions keep to their words while the text is edited', async () => {
    const { act, edit, findings, file, ask } = await meet();
    const ignore = { is: 'ignore', rule: orphan, reason: 'It is our style' } as const;
    await act({ act: 'decide', decision: ignore, range: rangeIn(copy, words) });
    edit(0, 0, 'Late: ', copy);
    edit(copy.indexOf('noise') + 6, copy.indexOf('noise') + 11, 'smell', `Late: ${copy}`);
    assert.ok(!(await findings()).some(({ code }) => code === orphan));
    assert.deepEqual(await ask({ act: 'refresh' }), { problem: 'nothing' });
    await act({ act: 'decide', decision: speaker('Tom Ruiz'), range: rangeIn(`Late: ${copy}`, '“It sank,”') });
    const kept = JSON.parse(file()!).items.find(
      (item: { body: { type: string }[] }) => item.body[0]!.type === 'newsmark:Ignore',
    );
    assert.equal(kept.target.selector[1].exact, words.replace('noise', 'smell'));
    assert.equal(kept.target.selector[0].start, copy.indexOf(words) + 6);
  });

  test('a rule can be ignored in the file', async () => {
    const { act, findings, file } = await meet();
    const range = rangeIn(copy, 'Ferry');
    await act({ act: 'decide', decision: { is: 'ignoreRule', rule: orphan, reason: '' }, range });
    assert.ok(!(await findings()).some(({ code }) => code === orphan));
    assert.equal(JSON.parse(file()!).items[0].target.selector, undefined);
  });

  test('who may have spoken is listed, the nearest first', async () => {
    const { talk } = await meet();
    const found = await talk.request<Decidable>('newsmark/decidable', { uri, range: rangeIn(copy, words) });
    assert.deepEqual(
      found.people.map(({ name }) => name),
      ['Tom Ruiz', 'Ida Quillon'],
    );
    assert.deepEqual(found.quote?.range, rangeIn(copy, words));
    assert.deepEqual(
      found.findings.map(({ rule }) => rule),
      [orphan],
    );
  });

  test('actions: after the fixes, before turning the rule off; also on a quotation without a finding', async () => {
    const { actions } = await meet();
    const titles = (await actions(rangeIn(copy, words))).map(({ title }) => title);
    const decisions = [
      'Set speaker… (annotation only)',
      ...['title', 'name', 'term', 'slogan'].map((kind) => `Not a quotation: ${kind} (annotation only)`),
      'Ignore this finding…',
      'Ignore this rule in this file',
      `Turn rule off: ${orphan}`,
    ];
    assert.deepEqual(titles.slice(-decisions.length), decisions);
    assert.match(titles[0]!, /^Attribute to/);
    const plain = await actions(rangeIn(copy, '“It sank,”'));
    const set = plain.find(({ title }) => title === decisions[0]);
    assert.equal(set?.kind, 'refactor');
    assert.deepEqual(set?.command?.arguments, [uri, rangeIn(copy, '“It sank,”')]);
  });

  test('words that are gone are told at the top, and the decision finds others', async () => {
    const { act, findings, actions, talk } = await meet(
      sidecarAbout(`${copy}\n“We never saw the boat again.”\n`, [{ start: copy.length + 1, end: copy.length + 31 }]),
    );
    const lost = (await findings()).find(({ code }) => code === 'orphaned-annotation');
    assert.deepEqual(lost?.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 19 } });
    assert.equal(lost?.severity, 2);
    const top = await actions(lost!.range);
    assert.ok(top.some(({ title }) => title.startsWith('Re-attach to selection')));
    const [shown] = await talk.request<DecisionShown[]>('newsmark/decisions', { uri });
    assert.equal(shown?.range, null);
    await act({ act: 'attach', id: shown!.id, range: rangeIn(copy, words) });
    const codes = (await findings()).map(({ code }) => code);
    assert.ok(!codes.includes('orphaned-annotation') && !codes.includes(orphan), codes.join());
  });

  test('a broken file is told with its line and never written', async () => {
    const { ask, complaints, findings, file, replace } = await meet('{"items":[\n{"id":"urn:uuid:1"\n]}\n');
    assert.ok((await findings()).some(({ code }) => code === orphan));
    const answer = await ask({ act: 'decide', decision: speaker('Tom Ruiz'), range: rangeIn(copy, words) });
    assert.equal('problem' in answer && answer.problem, 'broken');
    assert.equal('line' in answer && answer.line, 3);
    assert.match(complaints[0] ?? '', /^3 These decisions cannot be read/);
    const whole = '{"items":[]}';
    replace(whole);
    await findings();
    assert.equal(file(), whole);
  });
});

test('an editor that keeps no decisions has them read from disk, and they are no article', async () => {
  const talk = await greeted(built.file);
  talks.push(talk);
  const path = join(scratch, 'ferry.article');
  const at = { start: copy.indexOf(words), end: copy.indexOf(words) + words.length };
  const decided = sidecarAbout(copy, [at]);
  writeFileSync(`${path}.newsmark.json`, decided);
  const address = pathToFileURL(path).href;
  talk.tell('textDocument/didOpen', {
    textDocument: { uri: address, languageId: 'news-article', version: 1, text: copy },
  });
  const hover = await talk.request<Hover>('textDocument/hover', {
    textDocument: { uri: address },
    position: { line: 4, character: 40 },
  });
  assert.match((hover.contents as MarkupContent).value, /Person 0/);
  const other = `${address}.newsmark.json`;
  talk.tell('textDocument/didOpen', {
    textDocument: { uri: other, languageId: 'news-article', version: 1, text: copy },
  });
  assert.deepEqual(await talk.request('textDocument/documentSymbol', { textDocument: { uri: other } }), []);
});
