import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { TextDocument } from 'vscode';
import { articlesOnly } from '../client/articlesOnly.ts';
import { type Actions, commandTable } from '../client/commands.ts';
import { crashCounter } from '../client/crashes.ts';
import { memoryOf } from '../client/memory.ts';
import { nearestQuotation } from '../client/nearest.ts';
import { withRuleOff } from '../client/ruleOff.ts';

suite('commands', () => {
  test('each does its own thing', async () => {
    const done: string[] = [];
    const note =
      (name: string) =>
      async (...words: unknown[]): Promise<void> => {
        done.push([name, ...words].join(' '));
      };
    const names = ['walk', 'say', 'turnRuleOff', 'addToPeopleList', 'toggle', 'restart', 'showLog', 'goTo'] as const;
    const decisions = [
      'setSpeaker',
      'notAQuotation',
      'ignoreFinding',
      'ignoreRule',
      'listIgnored',
      'restoreIgnored',
      'reattach',
      'forgetDecision',
    ] as const;
    const noted = (list: readonly string[]) => Object.fromEntries(list.map((name) => [name, note(name)]));
    const actions = { ...noted(names), deciding: noted(decisions) } as unknown as Actions;
    const table = commandTable(actions);
    for (const [id, command] of Object.entries(table))
      if (id !== 'newsmark.goTo' && id !== 'newsmark.turnRuleOff') await (command as () => unknown)();
    await table['newsmark.turnRuleOff']('unclosed-quote');
    assert.deepEqual(done, [
      'walk next',
      'walk previous',
      'say article',
      'say other',
      'addToPeopleList',
      ...decisions,
      'toggle',
      'restart',
      'showLog',
      'turnRuleOff unclosed-quote ',
    ]);
  });
});

suite('walking from quotation to quotation', () => {
  const at = (line: number, character: number) => ({ start: { line, character } });
  const ranges = [at(2, 0), at(2, 40), at(6, 10)];
  const cases = [
    ['next', 0, 0, ranges[0]],
    ['next', 2, 0, ranges[1]],
    ['next', 2, 39, ranges[1]],
    ['next', 2, 40, ranges[2]],
    ['next', 9, 0, ranges[0]],
    ['previous', 9, 0, ranges[2]],
    ['previous', 6, 10, ranges[1]],
    ['previous', 2, 1, ranges[0]],
    ['previous', 2, 0, ranges[2]],
  ] as const;
  for (const [direction, line, character, wanted] of cases)
    test(`${direction} from ${line}:${character}`, () =>
      assert.equal(nearestQuotation(ranges, { line, character }, direction), wanted));

  test('nowhere without a quotation', () =>
    assert.equal(nearestQuotation([], { line: 0, character: 0 }, 'next'), null));
});

suite('what the user said about files', () => {
  const stateOf = (values: Map<string, unknown>) => ({
    get: <T>(key: string) => values.get(key) as T | undefined,
    update: async (key: string, value: unknown) => void values.set(key, structuredClone(value)),
  });

  test('is remembered in the next window, the last word counts', () => {
    const values = new Map<string, unknown>();
    const memory = memoryOf(stateOf(values) as never);
    memory.set('file:///a.txt', 'article');
    memory.set('file:///b.txt', 'article');
    memory.set('file:///a.txt', 'other');
    for (const each of [memory, memoryOf(stateOf(values) as never)]) {
      assert.equal(each.get('file:///a.txt'), 'other');
      assert.equal(each.get('file:///b.txt'), 'article');
      assert.equal(each.get('file:///c.txt'), undefined);
    }
  });

  test('is forgotten with the window for untitled documents', () => {
    const values = new Map<string, unknown>();
    const memory = memoryOf(stateOf(values) as never);
    memory.set('untitled:Untitled-1', 'article');
    assert.equal(memory.get('untitled:Untitled-1'), 'article');
    assert.equal(memoryOf(stateOf(values) as never).get('untitled:Untitled-1'), undefined);
  });

  test('does not grow without end', () => {
    const values = new Map<string, unknown>();
    const memory = memoryOf(stateOf(values) as never);
    for (let index = 0; index < 1200; index++) memory.set(`file:///${index}.txt`, 'other');
    assert.equal(memory.get('file:///0.txt'), undefined);
    assert.equal(memory.get('file:///1199.txt'), 'other');
    assert.equal([...values.values()].flat().length, 1000);
  });

  test('is taken from any stored value', () => {
    for (const stored of [null, 7, 'x', {}, [1, ['file:///a.txt'], ['file:///a.txt', 'maybe'], [{}, 'other']]])
      assert.equal(memoryOf(stateOf(new Map([['newsmark.words', stored]])) as never).get('file:///a.txt'), undefined);
  });
});

suite('turning a rule off', () => {
  test('leaves other rules and options alone', () => {
    assert.deepEqual(withRuleOff(undefined, 'unclosed-quote'), { 'unclosed-quote': 'off' });
    assert.deepEqual(withRuleOff('nonsense', 'unclosed-quote'), { 'unclosed-quote': 'off' });
    assert.deepEqual(withRuleOff({ 'unclosed-quote': 'error', 'unopened-quote': 'hint' }, 'unclosed-quote'), {
      'unclosed-quote': 'off',
      'unopened-quote': 'hint',
    });
    assert.deepEqual(withRuleOff({ 'unclosed-quote': { level: 'hint', few: 2 } }, 'unclosed-quote'), {
      'unclosed-quote': { level: 'off', few: 2 },
    });
  });

  test('does not change what it was given', () => {
    const before = Object.freeze({ 'unclosed-quote': 'error' });
    withRuleOff(before, 'unclosed-quote');
    assert.deepEqual(before, { 'unclosed-quote': 'error' });
  });
});

suite('a server that crashes', () => {
  test('is started again four times in three minutes', () => {
    const crashes = crashCounter();
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((second) => crashes.another(second * 1000)),
      [true, true, true, true, false],
    );
  });

  test('is started again for ever when it crashes rarely', () => {
    const crashes = crashCounter();
    for (let minute = 0; minute < 30; minute++) assert.equal(crashes.another(minute * 60_000), true);
  });
});

suite('what the server gets to see', () => {
  const named = (uri: string, language: string): TextDocument =>
    Object.freeze({ uri: { toString: () => uri }, languageId: language, getText: () => 'words' }) as never;
  const article = named('file:///a.article', 'news-article');
  const notes = named('file:///notes.md', 'markdown');
  const readme = named('file:///readme.md', 'markdown');

  function watched(known: (uri: string) => Promise<void> | undefined = () => undefined) {
    const seen: string[] = [];
    const middleware = articlesOnly({ admits: (document) => document !== readme, known });
    const note = (what: string) => async (document: TextDocument) => {
      await null;
      seen.push(`${what} ${document.uri} ${document.languageId}`);
    };
    return {
      seen,
      open: (document: TextDocument) => middleware.didOpen!(document, note('open')),
      change: (document: TextDocument) =>
        middleware.didChange!({ document } as never, async () => void seen.push(`change ${document.uri}`)),
      close: (document: TextDocument) => middleware.didClose!(document, note('close')),
      ask: (parameters: object) =>
        middleware.sendRequest!('ask', parameters, undefined, async () => void seen.push('ask') as never),
    };
  }

  test('is articles, all in one language', async () => {
    const { seen, open } = watched();
    await open(article);
    await open(notes);
    await open(readme);
    assert.deepEqual(seen, ['open file:///a.article news-article', 'open file:///notes.md news-article']);
  });

  test('keeps what a document says of itself', async () => {
    let passed: TextDocument | undefined;
    const middleware = articlesOnly({ admits: () => true, known: () => undefined });
    await middleware.didOpen!(notes, async (document) => {
      passed = document;
    });
    assert.equal(passed?.getText(), 'words');
    assert.equal(passed?.uri, notes.uri);
  });

  test('says nothing of documents that were not opened', async () => {
    const { seen, open, change, close } = watched();
    await change(readme);
    await close(readme);
    await open(article);
    await change(article);
    await close(article);
    await change(article);
    assert.deepEqual(seen, [
      'open file:///a.article news-article',
      'change file:///a.article',
      'close file:///a.article news-article',
    ]);
  });

  test('has a document before it is asked about it', async () => {
    for (const parameters of [{ textDocument: { uri: 'file:///a.article' } }, { uri: 'file:///a.article' }]) {
      const { seen, open, ask } = watched();
      await Promise.all([open(article), ask(parameters)]);
      assert.deepEqual(seen, ['open file:///a.article news-article', 'ask']);
    }
  });

  test('is asked about a text only when it is known what the text is', async () => {
    let tell = (): void => {};
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const { seen, ask } = watched((uri) => (uri === 'file:///notes.md' ? told : undefined));
    const waiting = ask({ textDocument: { uri: 'file:///notes.md' } });
    await ask({ text: 'Ferry runs again' });
    assert.deepEqual(seen, ['ask']);
    tell();
    await waiting;
    assert.deepEqual(seen, ['ask', 'ask']);
  });
});
