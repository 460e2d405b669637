import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { LSPErrorCodes, type Range, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
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
