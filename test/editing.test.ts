import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import {
  type CodeLens,
  type CompletionItem,
  type InlayHint,
  type InlayHintLabelPart,
  LSPErrorCodes,
  type MarkupContent,
  type Range,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { able, buildServer, greeted, type Talk } from './talk.ts';

const built = buildServer();
const talks: Talk[] = [];
after(async () => {
  for (const talk of talks) await talk.stop();
  built.discard();
});

/** A server that is stopped after the last test. */
async function greet(how?: Parameters<typeof greeted>[1]): ReturnType<typeof greeted> {
  const talk = await greeted(built.file, how);
  talks.push(talk);
  return talk;
}

const copy = [
  'Bridge reopens after nine winters',
  '',
  'EASTBANK — Mayor Jane Okafor opened the bridge on Friday.',
  '',
  '“We waited nine winters for this,” Okafor said. “It was far too long.”',
  '',
  'The ferry stops in May. “Nobody told us a thing about the noise.”',
  '',
  '“Okafor was late,” said Tom Ruiz. “She always is,” he said.',
  '',
].join('\n');

/** Opens a text and returns what requests about it carry. */
function open(talk: Talk, text = copy): { textDocument: { uri: string } } {
  const uri = `untitled:Copy-${talks.length}-${Math.random()}`;
  talk.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'news-article', version: 1, text } });
  return { textDocument: { uri } };
}

const at = (words: string, text = copy): { line: number; character: number } => {
  const offset = text.indexOf(words);
  assert.ok(offset >= 0, words);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
};

describe('rename', () => {
  const prepare = (talk: Talk, words: string): Promise<{ range: Range; placeholder: string } | null> =>
    talk.request('textDocument/prepareRename', { ...open(talk), position: at(words) });
  const rename = (talk: Talk, words: string, newName: string): Promise<WorkspaceEdit | null> =>
    talk.request('textDocument/rename', { ...open(talk), position: at(words), newName });
  const refused = (because: RegExp) => (error: { code?: number; message: string }) => {
    assert.equal(error.code, LSPErrorCodes.RequestFailed);
    assert.match(error.message, because);
    return true;
  };

  test('a surname offers the whole name; a pronoun and other words are refused with a reason', async () => {
    const talk = await greet();
    const start = at('Okafor said');
    assert.deepEqual(await prepare(talk, 'Okafor said'), {
      range: { start, end: { line: start.line, character: start.character + 'Okafor'.length } },
      placeholder: 'Jane Okafor',
    });
    await assert.rejects(prepare(talk, 'he said.'), refused(/“he” is a pronoun.* Rename Tom Ruiz/));
    await assert.rejects(prepare(talk, 'ferry'), refused(/no person’s name/));
    await assert.rejects(rename(talk, 'he said.', 'Tom Ruez'), refused(/pronoun/));
    for (const name of ['', ' ', 'Tom\nRuez']) await assert.rejects(rename(talk, 'Ruiz', name), refused(/^A name /));
  });

  test('every place follows, those inside quotations when the user agrees', async () => {
    const talk = await greet();
    const edit = await rename(talk, 'Okafor said', 'Janet Okafour');
    const [change] = edit!.documentChanges as TextDocumentEdit[];
    const edits = change!.edits as { range: Range; newText: string; annotationId?: string }[];
    assert.deepEqual(
      edits.map(({ range, newText, annotationId }) => [range.start, newText, annotationId !== undefined]),
      [
        [at('Jane'), 'Janet', false],
        [at('Okafor opened'), 'Okafour', false],
        [at('Okafor said'), 'Okafour', false],
        [at('Okafor was'), 'Okafour', true],
      ],
    );
    const [annotation] = Object.values(edit!.changeAnnotations!);
    assert.deepEqual([annotation!.label, annotation!.needsConfirmation], ['Changes words inside a quotation', true]);
  });

  test('an editor that cannot ask keeps quotations as they are, one that cannot look first is offered nothing', async () => {
    const textDocument = { ...able.textDocument, rename: { prepareSupport: true } };
    const talk = await greet({ capabilities: { textDocument } });
    const edit = await rename(talk, 'Okafor said', 'Janet Okafour');
    const [edits] = Object.values(edit!.changes!);
    assert.deepEqual(
      edits!.map(({ newText }) => newText),
      ['Janet', 'Okafour', 'Okafour'],
    );
    const { capabilities } = await greet({ capabilities: { textDocument: { rename: {} } } });
    assert.equal(capabilities['renameProvider'], undefined);
  });
});

describe('hints', () => {
  const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const lenses = (talk: Talk, about: object): Promise<CodeLens[]> => talk.request('textDocument/codeLens', about);
  const hints = (talk: Talk, about: object): Promise<InlayHint[]> =>
    talk.request('textDocument/inlayHint', { ...about, range: whole });

  test('are off until asked for, and the editor asks again when that changes', async () => {
    let asked: unknown = null;
    const talk = await greet({ settings: () => asked });
    const refreshed = new Set<string>();
    for (const what of ['codeLens', 'inlayHint']) {
      talk.connection.onRequest(`workspace/${what}/refresh`, () => {
        refreshed.add(what);
        return null;
      });
    }
    const about = open(talk);
    assert.deepEqual([await lenses(talk, about), await hints(talk, about)], [[], []]);
    asked = { hints: { codeLens: true, inlayHints: true } };
    talk.tell('workspace/didChangeConfiguration', { settings: null });
    assert.equal((await lenses(talk, about)).length, 1);
    assert.ok((await hints(talk, about)).length > 0);
    assert.deepEqual([...refreshed].sort(), ['codeLens', 'inlayHint']);
  });

  test('the figures above the headline are counted when they are shown', async () => {
    const talk = await greet({
      settings: () => ({ hints: { codeLens: true } }),
      initializationOptions: { commands: ['newsmark.nextQuotation'] },
    });
    const about = open(talk);
    const [lens] = await lenses(talk, about);
    assert.deepEqual([lens!.range.start, lens!.command], [at('Bridge'), undefined]);
    const { command } = await talk.request<CodeLens>('codeLens/resolve', lens);
    assert.match(command!.title, /^5 quotes · 1 unattributed · 2 sources · \d+ findings?$/);
    assert.equal(command!.command, 'newsmark.nextQuotation');
    assert.deepEqual(await hints(talk, about), [], 'the other hints are still off');
  });

  test('a speaker not named in the sentence stands behind the quotation, the reason on demand', async () => {
    const talk = await greet({ settings: () => ({ hints: { inlayHints: true } }) });
    const found = await hints(talk, open(talk));
    assert.deepEqual(
      found.map(({ position, label }) => [position, (label as InlayHintLabelPart[])[0]!.value]),
      [
        [{ ...at('long.”'), character: at('long.”').character + 'long.”'.length }, '⟵ Okafor'],
        [{ ...at('She always'), character: at('She always').character + 'She always is,”'.length }, '⟵ Ruiz'],
      ],
    );
    assert.equal(found[1]!.tooltip, undefined);
    const { tooltip } = await talk.request<InlayHint>('inlayHint/resolve', found[1]);
    assert.match((tooltip as MarkupContent).value, /^Tom Ruiz · Pronoun/);
  });

  test('editors that show none are offered none', async () => {
    const { capabilities } = await greet({ capabilities: {} });
    assert.deepEqual([capabilities['codeLensProvider'], capabilities['inlayHintProvider']], [undefined, undefined]);
  });
});

describe('completion', () => {
  const typing = `${copy}\n“Never again,” `;
  const offered = async (talk: Talk): Promise<readonly string[]> => {
    const position = { line: typing.split('\n').length - 1, character: '“Never again,” '.length };
    const about = { ...open(talk, typing), position };
    const items = await talk.request<CompletionItem[]>('textDocument/completion', about);
    return items.map(({ label }) => label);
  };

  test('is announced when a setting asks for it and taken back when none does any more', async () => {
    let asked: unknown = null;
    const talk = await greet({ settings: () => asked });
    const now = new Set<string>();
    talk.connection.onRequest('client/registerCapability', ({ registrations }) => {
      for (const { id, method, registerOptions } of registrations) {
        if (method !== 'textDocument/completion') continue;
        assert.deepEqual(registerOptions.triggerCharacters, [' ']);
        now.add(id);
      }
      return null;
    });
    talk.connection.onRequest('client/unregisterCapability', ({ unregisterations }) => {
      for (const { id } of unregisterations) now.delete(id);
      return null;
    });
    const size = async (wanted: number): Promise<void> => {
      for (const start = performance.now(); now.size !== wanted; ) {
        assert.ok(performance.now() - start < 5000, `still ${now.size}`);
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    assert.equal(talk.capabilities['completionProvider'], undefined);
    assert.deepEqual(await offered(talk), []);
    assert.equal(now.size, 0);
    asked = { hints: { completion: true } };
    talk.tell('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await offered(talk), ['said Ruiz', 'said Okafor']);
    await size(1);
    await offered(talk);
    assert.equal(now.size, 1, 'announced once');
    asked = null;
    talk.tell('workspace/didChangeConfiguration', { settings: null });
    await size(0);
    assert.deepEqual(await offered(talk), []);
  });

  test('an editor that cannot be told later learns of it at once, and gets names only where they are asked for', async () => {
    const capabilities = { workspace: { configuration: true }, textDocument: { completion: {} } };
    const off = await greet({ capabilities });
    assert.deepEqual(off.capabilities['completionProvider'], { triggerCharacters: [' '] });
    assert.deepEqual(await offered(off), []);
    const on = await greet({ capabilities, settings: () => ({ hints: { completion: true } }) });
    assert.deepEqual(await offered(on), ['said Ruiz', 'said Okafor']);
    assert.equal((await greet({ capabilities: {} })).capabilities['completionProvider'], undefined);
  });
});
