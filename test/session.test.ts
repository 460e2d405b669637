import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, describe, test } from 'node:test';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  CancellationTokenSource,
  type CodeAction,
  type DocumentSymbol,
  type FullDocumentDiagnosticReport,
  type Hover,
  type Location,
  LSPErrorCodes,
  type MarkupContent,
  type PublishDiagnosticsParams,
  type Range,
  type SelectionRange,
  type SemanticTokens,
  type TextDocumentEdit,
  type TextEdit,
  type UnchangedDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { QuotationRange, Summary } from '../server/protocol.ts';
import { able, buildServer, greeted, type Talk, talkTo } from './talk.ts';

const built = buildServer();
const talks: Talk[] = [];
after(async () => {
  for (const talk of talks) await talk.stop();
  built.discard();
});

/** A server that is stopped after the last test. */
const greet = async (...how: Parameters<typeof greeted> extends [string, ...infer Rest] ? Rest : never) => {
  const talk = await greeted(built.file, ...how);
  talks.push(talk);
  return talk;
};

const copy = [
  'Bridge reopens after nine winters',
  '',
  'EASTBANK — Mayor Jane Okafor opened the bridge on Friday.',
  '',
  '“We waited nine winters for this,” Okafor said. “It was far too long.”',
  '',
  'The ferry stops in May. “Nobody told us a thing about the noise.”',
  '',
].join('\n');

let opened = 0;
/** Opens a text and returns its address. */
function open(talk: Talk, text: string, languageId = 'news-article', scheme = 'untitled'): string {
  opened += 1;
  const uri = `${scheme}:Copy-${opened}`;
  talk.tell('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  return uri;
}

const at = (text: string, words: string): { line: number; character: number } => {
  const offset = text.indexOf(words);
  assert.ok(offset >= 0, words);
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length - 1, character: before[before.length - 1]!.length };
};

type Report = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport;
const pull = (talk: Talk, uri: string, previousResultId?: string): Promise<Report> =>
  talk.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
const full = async (talk: Talk, uri: string): Promise<FullDocumentDiagnosticReport> => {
  const report = await pull(talk, uri);
  assert.equal(report.kind, 'full');
  return report as FullDocumentDiagnosticReport;
};
const hoverText = async (talk: Talk, uri: string, position: unknown): Promise<string | null> => {
  const hover = await talk.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position });
  return hover === null ? null : (hover.contents as MarkupContent).value;
};
const symbols = (talk: Talk, uri: string): Promise<DocumentSymbol[]> =>
  talk.request('textDocument/documentSymbol', { textDocument: { uri } });
const tokens = (talk: Talk, uri: string): Promise<SemanticTokens> =>
  talk.request('textDocument/semanticTokens/full', { textDocument: { uri } });
const edit = (talk: Talk, uri: string, version: number, ...contentChanges: unknown[]): void =>
  talk.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges });

/** Asks until the answer is as wanted, for at most five seconds. */
async function until<T>(ask: () => Promise<T> | T, wanted: (answer: T) => boolean): Promise<T> {
  for (const start = performance.now(); ; ) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    assert.ok(performance.now() - start < 5000, `still ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('one document', () => {
  test('an editor learns what is served', async () => {
    const { capabilities } = await greet();
    const always = [
      'codeActionProvider',
      'definitionProvider',
      'diagnosticProvider',
      'documentHighlightProvider',
      'documentSymbolProvider',
      'hoverProvider',
      'positionEncoding',
      'referencesProvider',
      'semanticTokensProvider',
      'textDocumentSync',
    ];
    const asked = [
      'callHierarchy',
      'codeLens',
      'declaration',
      'foldingRange',
      'implementation',
      'inlayHint',
      'rename',
      'selectionRange',
    ];
    assert.deepEqual(Object.keys(capabilities).sort(), [...always, ...asked.map((name) => `${name}Provider`)].sort());
    const { capabilities: fewer } = await greet({ capabilities: { textDocument: { diagnostic: {} } } });
    assert.deepEqual(Object.keys(fewer).sort(), always);
    assert.deepEqual(capabilities['textDocumentSync'], { openClose: true, change: 2 });
    assert.deepEqual(capabilities['codeActionProvider'], {
      codeActionKinds: ['quickfix', 'refactor', 'source.fixAll.newsmark'],
      resolveProvider: true,
    });
  });

  test('findings are pulled, and not sent again while nothing changed', async () => {
    const talk = await greet();
    const uri = open(talk, copy);
    const first = await full(talk, uri);
    assert.deepEqual(
      first.items.map(({ code, source, range }) => [code, source, range.start]),
      [['unattributed-quote', 'newsmark', at(copy, '“Nobody')]],
    );
    assert.deepEqual(await pull(talk, uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });

    edit(talk, uri, 2, { range: { start: at(copy, 'for this'), end: at(copy, 'for this') }, text: 'long ' });
    const second = (await pull(talk, uri, first.resultId)) as FullDocumentDiagnosticReport;
    assert.equal(second.kind, 'full');
    assert.notEqual(second.resultId, first.resultId);

    talk.tell('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual(await pull(talk, uri), { kind: 'full', items: [] });
    const again = { uri, languageId: 'news-article', version: 1, text: 'Noon' };
    talk.tell('textDocument/didOpen', { textDocument: again });
    assert.equal((await pull(talk, uri, first.resultId)).kind, 'full', 'another text at the same address and version');
  });

  test('hover, outline, quotations and colours speak of the text as it is', async () => {
    const talk = await greet();
    const uri = open(talk, copy);
    assert.match(
      (await hoverText(talk, uri, at(copy, 'waited')))!,
      /^Jane Okafor · direct quote 1 of 2 · 6 words {2}\nStated:/,
    );
    assert.match((await hoverText(talk, uri, at(copy, 'Okafor said')))!, /^Jane Okafor · person/);
    assert.match((await hoverText(talk, uri, at(copy, 'said.')))!, /^said · speech cue · source Okafor/);
    assert.equal(await hoverText(talk, uri, at(copy, 'ferry')), null);
    const outline = await symbols(talk, uri);
    assert.deepEqual(
      outline.map(({ children }) => children!.map(({ name }) => name)),
      [
        [],
        ['❝ “We waited nine winters… — Okafor', '❝ “It was far too long.” — Okafor'],
        ['❝ “Nobody told us a thing… — (no speaker)'],
      ],
    );
    const quotations = await talk.request<QuotationRange[]>('newsmark/quotations', { uri });
    assert.deepEqual(
      quotations.map(({ start, unattributed }) => [start, unattributed]),
      [
        [at(copy, '“We'), false],
        [at(copy, '“It'), false],
        [at(copy, '“Nobody'), true],
      ],
    );
    const { data } = await tokens(talk, uri);
    assert.ok(data.length >= 5 * 6 && data.length % 5 === 0);
    const line = { start: { line: 6, character: 0 }, end: { line: 7, character: 0 } };
    const part = await talk.request<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument: { uri },
      range: line,
    });
    assert.deepEqual(part.data, [6, 24, 41, 0, 1]);
  });

  test('a person leads to introduction, role, quotations and those named in them', async () => {
    const talk = await greet();
    const text = [
      'Bridge reopens after nine winters',
      '',
      'EASTBANK — Mayor Jane Okafor opened the bridge on Friday. Peter Lindqvist, who sells maps there, stayed at home.',
      '',
      '“We waited nine winters for this,” the mayor said. “Peter Lindqvist never came.”',
      '',
      '“Okafor never asked me,” Lindqvist said. “It was ready in May.',
      '',
      '“It is ready now,” he said. Okafor did not answer.',
      '',
    ].join('\n');
    const uri = open(talk, text);
    const lines = text.split('\n');
    const words = ({ start, end }: Range): string =>
      start.line === end.line
        ? lines[start.line]!.slice(start.character, end.character)
        : `${lines[start.line]!.slice(start.character)} … ${lines[end.line]!.slice(0, end.character)}`;
    const ask = <Answer>(method: string, place: string): Promise<Answer> =>
      talk.request(`textDocument/${method}`, {
        textDocument: { uri },
        position: at(text, place),
        context: { includeDeclaration: true },
      });
    const full = 'Jane Okafor';
    for (const place of ['the mayor said', 'Okafor did', 'Okafor never', 'waited nine', 'said.'])
      assert.equal(words((await ask<Location>('definition', place)).range), full, place);
    assert.equal(words((await ask<Location>('definition', 'he said')).range), 'Peter Lindqvist');
    assert.equal(words((await ask<Location>('declaration', 'Okafor did')).range), 'Mayor');
    assert.equal(await ask('declaration', 'opened'), null);
    assert.deepEqual(
      (await ask<Location[]>('implementation', 'Okafor did')).map(({ range }) => words(range)),
      ['“We waited nine winters for this,”', '“Peter Lindqvist never came.”'],
    );
    assert.deepEqual(
      (await ask<Location[]>('references', 'Okafor did')).slice(0, 3).map(({ range }) => words(range)),
      ['“We waited nine winters for this,”', '“Peter Lindqvist never came.”', full],
    );

    const positions = [at(text, 'waited'), { line: 1e6, character: 0 }];
    const [inner, outside, ...more] = await talk.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri },
      positions,
    });
    const grown: string[] = [];
    for (let one: SelectionRange | undefined = inner; one !== undefined; one = one.parent) grown.push(words(one.range));
    assert.deepEqual(grown.slice(0, 3), [
      'waited',
      'We waited nine winters for this,',
      '“We waited nine winters for this,”',
    ]);
    assert.equal(grown.at(-2), lines[4]);
    assert.ok(outside !== undefined && more.length === 0);

    assert.deepEqual(await talk.request('textDocument/foldingRange', { textDocument: { uri } }), [
      { startLine: 6, endLine: 8, collapsedText: 'Lindqvist, 2 paragraphs' },
    ]);

    const [item] = await ask<CallHierarchyItem[]>('prepareCallHierarchy', 'waited nine');
    assert.deepEqual([item!.name, item!.detail, words(item!.selectionRange)], [full, 'Mayor · 2 quotes', full]);
    const [out, ...others] = await talk.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
    assert.deepEqual([out!.to.name, out!.fromRanges.map(words)], ['Peter Lindqvist', ['Peter Lindqvist']]);
    assert.deepEqual(others, []);
    const [into] = await talk.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    assert.deepEqual([into!.from.name, into!.fromRanges.map(words)], ['Peter Lindqvist', ['Okafor']]);
  });

  test('a fix is offered at its finding, worked out when chosen, and not to whoever saves the file', async () => {
    const talk = await greet({ initializationOptions: { commands: ['newsmark.turnRuleOff'] } });
    const uri = open(talk, copy);
    const { items } = await full(talk, uri);
    const ask = (only?: string[]): Promise<CodeAction[]> =>
      talk.request('textDocument/codeAction', {
        textDocument: { uri },
        range: items[0]!.range,
        context: { diagnostics: items, ...(only === undefined ? {} : { only }) },
      });
    const actions = await ask();
    assert.equal(actions[0]!.title, 'Attribute to Okafor');
    assert.equal(actions.at(-1)!.title, 'Turn rule off: unattributed-quote');
    for (const { kind, edit } of actions) assert.deepEqual([kind, edit], ['quickfix', undefined]);
    assert.deepEqual(actions[0]!.diagnostics, items);
    const { edit } = await talk.request<CodeAction>('codeAction/resolve', actions[0]);
    const [change] = edit!.documentChanges as { textDocument: unknown; edits: { newText: string }[] }[];
    assert.deepEqual(change!.textDocument, { uri, version: 1 });
    assert.match(change!.edits.map(({ newText }) => newText).join(''), /Okafor said\./);
    assert.deepEqual(await ask(['source.fixAll']), []);
    assert.deepEqual(await ask(['source.organizeImports', 'refactor']), []);
    assert.deepEqual(await ask(['quickfix']), actions);
  });

  test('all marks are repaired at once, in one edit of the version at hand, when an editor asks for it', async () => {
    const talk = await greet();
    const broken = [
      'Bridge reopens after nine winters',
      '',
      '“We waited nine winters for this," Mayor Jane Okafor said. “It was far too long.“',
      '',
      '“He told us “go home,” and we went,” she said. It was the summer of ‘98.',
      '',
      'The ferry stops in May. “Nobody told us a thing about the noise.”',
      '',
    ].join('\r\n');
    const uri = open(talk, broken);
    const ask = (only: string[]): Promise<CodeAction[]> =>
      talk.request('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics: [], only },
      });
    const [action, ...more] = await ask(['source.fixAll']);
    assert.deepEqual([action!.title, action!.kind, more], ['Fix all quotation marks', 'source.fixAll.newsmark', []]);
    assert.deepEqual(await ask(['source.fixAll.newsmark']), [action]);
    assert.deepEqual(await ask(['source.fixAll.eslint']), []);
    const resolved = await talk.request<CodeAction>('codeAction/resolve', action);
    const [change, ...others] = resolved.edit!.documentChanges as TextDocumentEdit[];
    assert.deepEqual(others, []);
    assert.deepEqual(change!.textDocument, { uri, version: 1 });
    const lines = broken.split('\r\n');
    for (const { range, newText } of change!.edits as TextEdit[]) {
      assert.equal(range.start.line, range.end.line);
      const line = lines[range.start.line]!;
      lines[range.start.line] = line.slice(0, range.start.character) + newText + line.slice(range.end.character);
    }
    assert.deepEqual(lines.slice(2), [
      '“We waited nine winters for this,” Mayor Jane Okafor said. “It was far too long.”',
      '',
      '“He told us ‘go home,’ and we went,” she said. It was the summer of ’98.',
      '',
      'The ferry stops in May. “Nobody told us a thing about the noise.”',
      '',
    ]);
    edit(talk, uri, 2, { text: lines.join('\r\n') });
    assert.deepEqual(await ask(['source.fixAll']), []);
  });

  test('edits keep line ends and surrogate pairs straight', async () => {
    const talk = await greet();
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const text = copy.replaceAll('\n', lineEnd);
      const uri = open(talk, text);
      const noon = at(text, 'Nobody');
      // Each change is made on the result of the one before it; 🌧 is two units.
      edit(
        talk,
        uri,
        2,
        { range: { start: noon, end: noon }, text: '🌧🌧 ' },
        {
          range: { start: { ...noon, character: noon.character + 2 }, end: { ...noon, character: noon.character + 5 } },
          text: '',
        },
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: `${lineEnd}${lineEnd}` },
      );
      const after = `${lineEnd}${lineEnd}${text.replace('Nobody', '🌧Nobody')}`;
      const whole = open(talk, after);
      assert.deepEqual(await symbols(talk, uri), await symbols(talk, whole));
      assert.deepEqual(await tokens(talk, uri), await tokens(talk, whole));
      assert.deepEqual((await symbols(talk, uri)).at(-1)!.range.start.line, 8);
    }
  });
});

describe('editors that can do less', () => {
  test('who cannot pull is told, and only then', async () => {
    const told: PublishDiagnosticsParams[] = [];
    const listen = async (capabilities: typeof able): Promise<Talk> => {
      const talk = await greet({ capabilities });
      talk.connection.onNotification('textDocument/publishDiagnostics', (sent: PublishDiagnosticsParams) => {
        told.push(sent);
      });
      return talk;
    };
    const pushed = await listen({});
    const uri = open(pushed, copy);
    await until(
      () => told.length,
      (length) => length === 1,
    );
    assert.deepEqual([told[0]!.uri, told[0]!.version, told[0]!.diagnostics.length], [uri, 1, 1]);
    edit(pushed, uri, 2, { text: 'Noon' });
    await until(
      () => told.at(-1)!,
      (last) => last.version === 2 && last.diagnostics.length === 0,
    );
    edit(pushed, uri, 3, { text: copy });
    await until(
      () => told.at(-1)!,
      (last) => last.version === 3 && last.diagnostics.length === 1,
    );
    pushed.tell('textDocument/didClose', { textDocument: { uri } });
    await until(
      () => told.at(-1)!,
      (last) => last.version === undefined && last.diagnostics.length === 0,
    );

    told.length = 0;
    const pulling = await listen(able);
    await full(pulling, open(pulling, copy));
    await symbols(pulling, open(pulling, copy));
    assert.deepEqual(told, []);
  });

  test('who cannot resolve gets edits at once; who shows no Markdown gets plain lines', async () => {
    const talk = await greet({
      capabilities: { textDocument: { diagnostic: {}, hover: { contentFormat: ['plaintext'] } } },
    });
    const uri = open(talk, copy);
    const range = { start: at(copy, '“Nobody'), end: at(copy, '“Nobody') };
    const [action] = await talk.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });
    assert.deepEqual(Object.keys(action!.edit!.changes!), [uri]);
    const hover = await talk.request<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: at(copy, 'waited'),
    });
    assert.equal((hover.contents as MarkupContent).kind, 'plaintext');
  });

  test('settings that are sent, not asked for, are used', async () => {
    const talk = await greet({ capabilities: { textDocument: { diagnostic: {} } } });
    const uri = open(talk, copy);
    assert.equal((await full(talk, uri)).items.length, 1);
    talk.tell('workspace/didChangeConfiguration', {
      settings: { newsmark: { rules: { 'unattributed-quote': 'off' } } },
    });
    assert.equal((await full(talk, uri)).items.length, 0);
    talk.tell('workspace/didChangeConfiguration', { settings: 'nonsense' });
    assert.equal((await full(talk, uri)).items.length, 0);
  });
});

describe('settings', () => {
  test('each document has its own, and a change is followed by new answers', async () => {
    let level: unknown = 'error';
    let asked = 0;
    const talk = await greet({
      settings: (uri) => {
        asked += 1;
        return uri === first ? { rules: { 'unattributed-quote': level }, outline: 'speaker', colours: 'off' } : null;
      },
    });
    const refreshed = new Set<string>();
    for (const what of ['diagnostic', 'semanticTokens']) {
      talk.connection.onRequest(`workspace/${what}/refresh`, () => {
        refreshed.add(what);
        return null;
      });
    }
    const first = open(talk, copy);
    const second = open(talk, copy);
    const report = await full(talk, first);
    assert.equal(report.items[0]!.severity, 1);
    assert.equal((await full(talk, second)).items[0]!.severity, 2);
    assert.deepEqual((await tokens(talk, first)).data, []);
    assert.notDeepEqual((await tokens(talk, second)).data, []);
    assert.deepEqual(
      (await symbols(talk, first)).map(({ name }) => name),
      ['Jane Okafor', '(no speaker)'],
    );
    assert.equal(asked, 2, 'asked once for each document');

    level = 'off';
    talk.tell('workspace/didChangeConfiguration', { settings: null });
    await until(
      () => refreshed.size,
      (size) => size === 2,
    );
    assert.equal(((await pull(talk, first, report.resultId!)) as FullDocumentDiagnosticReport).items.length, 0);
  });

  test('a setting that cannot be used is told once', async () => {
    const talk = await greet({ settings: () => ({ marks: 'triple' }) });
    await full(talk, open(talk, copy));
    await full(talk, open(talk, copy));
    await until(
      () => talk.log.filter((line) => line.includes('newsmark.marks')).length,
      (count) => count === 1,
    );
  });

  test('an editor that refuses to tell its settings is served with the defaults', async () => {
    const talk = await greet({
      settings: () => {
        throw new Error('no');
      },
    });
    assert.equal((await full(talk, open(talk, copy))).items.length, 1);
  });

  test('texts of other languages are read when they read like an article, and as the settings say', async () => {
    let files: unknown = 'auto';
    const talk = await greet({ settings: () => ({ files }) });
    const outline = async (text: string, languageId: string): Promise<number> =>
      (await symbols(talk, open(talk, text, languageId))).length;
    assert.equal(await outline(copy, 'plaintext'), 3);
    assert.equal(await outline('numpy==1.26\nrequests>=2.31\n', 'plaintext'), 0);
    files = 'off';
    assert.equal(await outline(copy, 'plaintext'), 0);
    assert.equal(await outline(copy, 'news-article'), 3);
    files = ['Copy-*'];
    assert.equal(await outline(copy, 'markdown'), 3);
    files = ['*.md'];
    assert.equal(await outline(copy, 'markdown'), 0);
  });

  test('texts of version control and output panes are nobody’s copy', async () => {
    const talk = await greet();
    for (const scheme of ['git', 'output']) {
      const uri = open(talk, copy, 'news-article', scheme);
      assert.deepEqual((await full(talk, uri)).items, []);
      assert.deepEqual(await symbols(talk, uri), []);
    }
  });
});

describe('while typing', () => {
  /** Types a letter into the last paragraph of a copy whose quotation there has no speaker. */
  const type = async (): Promise<{ talk: Talk; uri: string; refreshes: () => number }> => {
    const talk = await greet();
    let refreshes = 0;
    talk.connection.onRequest('workspace/diagnostic/refresh', () => {
      refreshes += 1;
      return null;
    });
    const uri = open(talk, copy);
    assert.equal((await full(talk, uri)).items.length, 1);
    talk.tell('newsmark/caret', { uri, line: 6 });
    const place = at(copy, ' a thing');
    edit(talk, uri, 2, { range: { start: place, end: place }, text: 's' });
    assert.deepEqual((await full(talk, uri)).items, [], 'quiet about the paragraph being typed');
    return { talk, uri, refreshes: () => refreshes };
  };

  test('the finding comes when the caret leaves the paragraph', async () => {
    const { talk, uri, refreshes } = await type();
    talk.tell('newsmark/caret', { uri, line: 4 });
    await until(refreshes, (count) => count > 0);
    assert.equal((await full(talk, uri)).items.length, 1);
  });

  test('or after a pause', async () => {
    const { talk, uri, refreshes } = await type();
    await until(refreshes, (count) => count > 0);
    assert.equal((await full(talk, uri)).items.length, 1);
  });
});

describe('while typing in a very long text', () => {
  const filler = 'The road was shut at noon, and the buses went round by the harbour until the rain had gone. '.repeat(
    12,
  );
  const orphan = 'The ferry stops in May. “Nobody told us a thing about the noise.”';
  const long = `${copy}\n${`${orphan}\n\n${filler}\n\n`.repeat(100)}`;

  test('findings move with the words, and are exact after a pause', async () => {
    const talk = await greet();
    let refreshes = 0;
    talk.connection.onRequest('workspace/diagnostic/refresh', () => {
      refreshes += 1;
      return null;
    });
    const uri = open(talk, long);
    const first = await full(talk, uri);
    const place = at(long, 'ferry');
    edit(talk, uri, 2, { range: { start: place, end: place }, text: 'old ' });
    edit(talk, uri, 3, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' });
    const typed = await full(talk, uri);
    assert.ok(typed.items.length > 0 && typed.items.length < first.items.length);
    const last = (report: FullDocumentDiagnosticReport): number => report.items.at(-1)!.range.start.line;
    assert.equal(last(typed), last(first) + 1);
    await until(
      () => refreshes,
      (count) => count > 0,
    );
    const settled = await full(talk, uri);
    const again = open(talk, `\n${long.replace('ferry', 'old ferry')}`);
    const plain = (report: FullDocumentDiagnosticReport): unknown =>
      report.items.map(({ range, code, message }) => ({ range, code, message }));
    assert.deepEqual(plain(settled), plain(await full(talk, again)));
  });
});

describe('our own messages', () => {
  test('a text is recognised, open or sent along', async () => {
    const talk = await greet();
    const ask = (parameters: unknown): Promise<boolean> => talk.request('newsmark/recognise', parameters);
    assert.equal(await ask({ text: copy }), true);
    assert.equal(await ask({ text: '[package]\nname = "bridge"\n' }), false);
    assert.equal(await ask({ uri: open(talk, copy, 'plaintext') }), true);
    for (const nonsense of [{}, { uri: 'file:///closed' }, { text: 7 }, null]) assert.equal(await ask(nonsense), false);
  });

  test('the status item gets its figures when they change, and only our own client does', async () => {
    const told: Summary[] = [];
    const listen = async (initializationOptions: unknown): Promise<Talk> => {
      const talk = await greet({ initializationOptions });
      talk.connection.onNotification('newsmark/summary', (summary: Summary) => {
        told.push(summary);
      });
      return talk;
    };
    const talk = await listen({ extensionId: 'newsmark.newsmark', uriScheme: 'vscode' });
    const uri = open(talk, copy);
    const { items } = await full(talk, uri);
    assert.equal(items[0]!.codeDescription!.href, 'vscode://newsmark.newsmark/rules/unattributed-quote');
    await symbols(talk, uri);
    assert.deepEqual(told, [{ uri, quotes: 3, unattributed: 1, isArticle: true }]);
    edit(talk, uri, 2, { text: copy.replace(' “Nobody told us a thing about the noise.”', '') });
    await symbols(talk, uri);
    assert.deepEqual(told[1], { uri, quotes: 2, unattributed: 0, isArticle: true });
    const other = await listen({});
    await full(other, open(other, copy));
    assert.equal(told.length, 2);
  });

  test('each rule has a page', async () => {
    const talk = await greet();
    assert.match(await talk.request('newsmark/rulePage', { id: 'unattributed-quote' }), /^# /);
    assert.equal(await talk.request('newsmark/rulePage', { id: 'no-such-rule' }), '');
    assert.equal(await talk.request('newsmark/rulePage', null), '');
  });
});

describe('start and end', () => {
  test('shutdown and exit end it well; exit alone, or an editor that is gone, does not', async () => {
    const polite = await greet();
    assert.equal(await polite.request('shutdown'), null);
    polite.tell('exit');
    assert.equal(await polite.ended, 0);
    const rude = await greet();
    rude.tell('exit');
    assert.equal(await rude.ended, 1);
    const orphan = talkTo(built.file);
    talks.push(orphan);
    orphan.process.stdin!.end();
    assert.equal(await orphan.ended, 1);
  });

  test('started by hand it says how it is started', () => {
    const { status, stderr } = spawnSync(process.execPath, [built.file], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /--stdio/);
  });

  test('a request that is cancelled is not worked on', async () => {
    let tell: (settings: null) => void = () => {};
    const told = new Promise<null>((resolve) => {
      tell = resolve;
    });
    const talk = await greet({ settings: () => told });
    const uri = open(talk, copy);
    const stop = new CancellationTokenSource();
    const answer = talk.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } }, stop.token);
    const other = symbols(talk, uri);
    // The server waits for its settings; meanwhile the first request loses its reason.
    stop.cancel();
    tell(null);
    await assert.rejects(answer, (error: { code?: number }) => error.code === LSPErrorCodes.RequestCancelled);
    assert.equal((await other).length, 3);
  });
});
