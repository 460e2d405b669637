import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  Hover,
  InitializeParams,
  MarkupContent,
  PublishDiagnosticsParams,
} from 'vscode-languageserver';
import type { PeopleAnswer, PeopleFile } from '../server/protocol.ts';
import { able, buildServer, greeted, type Talk } from './talk.ts';

const built = buildServer();
const scratch = mkdtempSync(join(tmpdir(), 'newsmark-people-'));
const talks: Talk[] = [];
after(async () => {
  for (const talk of talks) await talk.stop();
  built.discard();
  rmSync(scratch, { recursive: true, force: true });
});

const copy = 'EASTBANK — The ferry is late.\n\n“It sank,” Quillon said.\n';
const quillon = { line: 2, character: 13 };
const caret = { start: quillon, end: quillon };

const capabilities: InitializeParams['capabilities'] = {
  ...able,
  workspace: {
    ...able.workspace,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
};

interface Desk extends Talk {
  /** Diagnostics that were sent, the last for each address. */
  readonly sent: ReadonlyMap<string, readonly string[]>;
}

/** A server whose editor answers for lists with `people`, or not at all. */
async function desk(people?: (uri: string) => PeopleFile | null): Promise<Desk> {
  const initializationOptions = people === undefined ? {} : { extensionId: 'newsmark.newsmark', people: true };
  const talk = await greeted(built.file, { capabilities, initializationOptions });
  talks.push(talk);
  const sent = new Map<string, readonly string[]>();
  talk.connection.onNotification('textDocument/publishDiagnostics', (told: PublishDiagnosticsParams) => {
    sent.set(
      told.uri,
      told.diagnostics.map(({ range, message }) => `${range.start.line + 1} ${message}`),
    );
  });
  talk.connection.onRequest('newsmark/people', ({ uri }: { uri: string }) => people?.(uri) ?? null);
  return { ...talk, sent };
}

function open(talk: Talk, uri: string, text = copy, languageId = 'news-article'): void {
  talk.tell('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
}

/** First line of the hover over *Quillon*. */
async function who(talk: Talk, uri: string): Promise<string | undefined> {
  const hover = await talk.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position: quillon });
  return hover === null ? undefined : (hover.contents as MarkupContent).value.split(/ *\n/)[0];
}

const actions = async (talk: Talk, uri: string): Promise<readonly CodeAction[]> =>
  (
    await talk.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: caret,
      context: { diagnostics: [] },
    })
  ).filter(({ title }) => title.endsWith('people list'));

async function until(wanted: () => Promise<boolean> | boolean): Promise<void> {
  for (const start = performance.now(); !(await wanted()); ) {
    assert.ok(performance.now() - start < 5000, 'not within five seconds');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('an editor that gives lists of people', () => {
  test('a changed list is a new reading of open documents', async () => {
    let list: string | null = 'Ida Quillon; Quillon; ; harbour master';
    const asked: string[] = [];
    const talk = await desk((uri) => {
      asked.push(uri);
      return { uri: 'memory:/news/people.txt', text: list };
    });
    const uri = 'memory:/news/a.txt';
    open(talk, uri);
    assert.equal(await who(talk, uri), 'Ida Quillon · person · harbour master');
    const result = (id?: string): Promise<{ kind: string; resultId: string }> =>
      talk.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId: id });
    const { resultId } = await result();
    assert.equal((await result(resultId)).kind, 'unchanged');
    assert.deepEqual(asked, [uri], 'it is asked once');

    talk.tell('newsmark/peopleChanged', {});
    assert.equal((await result(resultId)).kind, 'unchanged', 'the same list is no change');
    list = 'Uma Quillon; Quillon';
    talk.tell('newsmark/peopleChanged', {});
    assert.equal(await who(talk, uri), 'Uma Quillon · person');
    assert.equal((await result(resultId)).kind, 'full');
    list = null;
    talk.tell('newsmark/peopleChanged', {});
    assert.doesNotMatch((await who(talk, uri)) ?? '', /Uma/);
  });

  test('what is wrong with a list is shown at its lines as long as it is in use', async () => {
    let list = 'Ida Quillon; Quillon\n; Roe\n';
    const talk = await desk(() => ({ uri: 'memory:/people.txt', text: list }));
    open(talk, 'memory:/a.txt');
    await who(talk, 'memory:/a.txt');
    await until(() => talk.sent.get('memory:/people.txt')?.length === 1);
    assert.match(talk.sent.get('memory:/people.txt')![0]!, /^2 No name/);
    list = 'Ida Quillon; Quillon\n';
    talk.tell('newsmark/peopleChanged', {});
    await who(talk, 'memory:/a.txt');
    await until(() => talk.sent.get('memory:/people.txt')?.length === 0);
    list = '---';
    talk.tell('newsmark/peopleChanged', {});
    await who(talk, 'memory:/a.txt');
    await until(() => talk.sent.get('memory:/people.txt')?.length === 1);
    talk.tell('textDocument/didClose', { textDocument: { uri: 'memory:/a.txt' } });
    await until(() => talk.sent.get('memory:/people.txt')?.length === 0);
  });

  test('the command learns what to write, or why nothing', async () => {
    let file: PeopleFile | null = { uri: 'memory:/people.txt', text: 'Ida Quillon; Quillon\n' };
    const talk = await desk(() => file);
    const text = '“It sank,” Quillon said. “It was old,” Tom Cole said.\n';
    open(talk, 'memory:/a.txt', text);
    const ask = (words: string, length = 0): Promise<PeopleAnswer> => {
      const character = text.indexOf(words);
      const range = { start: { line: 0, character }, end: { line: 0, character: character + length } };
      return talk.request('newsmark/addToPeopleList', { uri: 'memory:/a.txt', range });
    };
    assert.deepEqual(await ask('Quillon'), { problem: 'listed', name: 'Ida Quillon' });
    assert.deepEqual(await ask('sank'), { problem: 'nobody' });
    const addition = { name: 'Tom Cole', uri: 'memory:/people.txt', position: { line: 1, character: 0 } };
    const selected = 'Tom Cole'.length;
    assert.deepEqual(await ask('Tom Cole', selected), {
      addition: { ...addition, create: false, text: 'Tom Cole\n' },
    });
    file = { uri: 'memory:/people.txt', text: null };
    const made = await ask('Tom Cole', selected);
    assert.ok('addition' in made && made.addition.create && made.addition.text.endsWith('\nTom Cole\n'));
    file = null;
    assert.deepEqual(await ask('Tom Cole', selected), { problem: 'nowhere' });
    assert.deepEqual(await talk.request('newsmark/addToPeopleList', {}), { problem: 'nobody' });
  });

  test('nonsense in answer to the question for a list is no list', async () => {
    for (const answer of [7, {}, { uri: 1 }, { uri: 'memory:/people.txt', text: 5 }]) {
      const talk = await desk(() => answer as unknown as PeopleFile);
      open(talk, 'memory:/a.txt');
      assert.match((await who(talk, 'memory:/a.txt')) ?? 'none', /Quillon|none/);
    }
  });
});

describe('an editor that gives none', () => {
  const write = (path: string, text: string): string => {
    mkdirSync(join(scratch, path, '..'), { recursive: true });
    writeFileSync(join(scratch, path), text);
    return pathToFileURL(join(scratch, path)).href;
  };

  test('the server reads the nearest list, the text of an open one first, and looks again when files change', async () => {
    write('one/.git/HEAD', '');
    const list = write('one/people.txt', 'Ida Quillon; Quillon\n');
    const uri = write('one/deep/news/a.txt', copy);
    const talk = await desk();
    open(talk, uri);
    assert.equal(await who(talk, uri), 'Ida Quillon · person');

    write('one/deep/people.txt', 'Ada Quillon; Quillon\n');
    talk.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: list, type: 1 }] });
    assert.equal(await who(talk, uri), 'Ada Quillon · person');

    const near = pathToFileURL(join(scratch, 'one/deep/people.txt')).href;
    open(talk, near, 'Uma Quillon; Quillon', 'plaintext');
    assert.equal(await who(talk, uri), 'Uma Quillon · person');
    talk.tell('textDocument/didChange', {
      textDocument: { uri: near, version: 2 },
      contentChanges: [{ text: 'Pia Quillon; Quillon' }],
    });
    assert.equal(await who(talk, uri), 'Pia Quillon · person');
    talk.tell('textDocument/didClose', { textDocument: { uri: near } });
    assert.equal(await who(talk, uri), 'Ada Quillon · person');
  });

  test('a list is no article, whatever the editor takes it for', async () => {
    const talk = await desk();
    const uri = pathToFileURL(join(scratch, 'two/people.txt')).href;
    open(talk, uri);
    assert.equal(await who(talk, uri), undefined);
    assert.equal(await talk.request('newsmark/recognise', { uri }), false);
  });

  test('a person is added to the list as it stands when the action is chosen', async () => {
    write('three/.git', '');
    const uri = write('three/a.txt', copy);
    const talk = await desk();
    // A list in the editor that knows the name, so that this needs no other knowledge of names.
    const list = pathToFileURL(join(scratch, 'three/people.txt')).href;
    open(talk, list, 'Ida Quillon; Quillon\n', 'plaintext');
    open(talk, uri);
    assert.deepEqual(await actions(talk, uri), [], 'who is listed is not offered');

    const selection = { start: quillon, end: { line: 2, character: 18 } };
    talk.tell('textDocument/didClose', { textDocument: { uri: list } });
    const [offer] = await talk.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 2, character: 11 }, end: selection.end },
      context: { diagnostics: [], only: ['refactor'] },
    });
    assert.equal(offer?.title, 'Add Quillon to the people list');
    const chosen = await talk.request<CodeAction>('codeAction/resolve', offer);
    assert.deepEqual(
      chosen.edit?.documentChanges?.map((change) => ('kind' in change ? change.kind : change.textDocument)),
      ['create', { uri: list, version: null }],
    );
    write('three/people.txt', '# ours\n');
    const { edit } = await talk.request<CodeAction>('codeAction/resolve', offer);
    assert.deepEqual(edit, {
      documentChanges: [
        {
          textDocument: { uri: list, version: null },
          edits: [
            { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, newText: 'Quillon\n' },
          ],
        },
      ],
    });
  });
});
