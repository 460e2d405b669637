import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { LSPErrorCodes } from 'vscode-languageserver';
import { buildServer, greeted, type Talk } from './talk.ts';

const built = buildServer();
const talks: Talk[] = [];
after(async () => {
  for (const talk of talks) await talk.stop();
  built.discard();
});
/** A server that is stopped after the last test. */
async function greet(how?: Parameters<typeof greeted>[1]): Promise<Talk> {
  const talk = await greeted(built.file, how);
  talks.push(talk);
  return talk;
}

const copy =
  'Noon\n\n“It rained,” Ann Petrow said. She left.\r\n\r\n“It froze 🌧 again and again.” “Twice.\r\rWho said?”\n';

const requests = [
  'textDocument/diagnostic',
  'textDocument/hover',
  'textDocument/documentSymbol',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/range',
  'textDocument/codeAction',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/prepareRename',
  'textDocument/rename',
  'textDocument/codeLens',
  'textDocument/inlayHint',
  'textDocument/completion',
  'codeLens/resolve',
  'inlayHint/resolve',
  'textDocument/declaration',
  'textDocument/implementation',
  'textDocument/selectionRange',
  'textDocument/foldingRange',
  'textDocument/prepareCallHierarchy',
  'callHierarchy/incomingCalls',
  'callHierarchy/outgoingCalls',
  'codeAction/resolve',
  'newsmark/recognise',
  'newsmark/rulePage',
  'newsmark/quotations',
];

const position = { line: 2, character: 4 };
const sensible = (uri: string): Record<string, unknown> => ({
  uri,
  textDocument: { uri },
  position,
  newName: 'Anne Petrow',
  positions: [position],
  range: { start: position, end: position },
  item: { name: 'Ann Petrow', uri, selectionRange: { start: position, end: position } },
  context: { diagnostics: [], includeDeclaration: true },
});

/** Whether it still answers, and still tells the truth about a text that it is sent now. */
async function serves(talk: Talk): Promise<void> {
  const uri = `untitled:alive-${Math.random()}`;
  talk.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'news-article', version: 1, text: copy } });
  const symbols = await talk.request<unknown[]>('textDocument/documentSymbol', { textDocument: { uri } });
  assert.ok(symbols.length >= 2);
  talk.tell('textDocument/didClose', { textDocument: { uri } });
}

test('requests about documents that were never opened, or are closed, get the empty answer', async () => {
  const talk = await greet();
  const closed = 'untitled:closed';
  talk.tell('textDocument/didOpen', {
    textDocument: { uri: closed, languageId: 'news-article', version: 1, text: copy },
  });
  talk.tell('textDocument/didClose', { textDocument: { uri: closed } });
  const empty: Record<string, unknown> = {
    'textDocument/diagnostic': { kind: 'full', items: [] },
    'textDocument/hover': null,
    'textDocument/documentSymbol': [],
    'textDocument/semanticTokens/full': { data: [] },
    'textDocument/semanticTokens/range': { data: [] },
    'textDocument/codeAction': [],
    'textDocument/definition': null,
    'textDocument/references': [],
    'textDocument/documentHighlight': [],
    'textDocument/prepareRename': null,
    'textDocument/rename': null,
    'textDocument/codeLens': [],
    'textDocument/inlayHint': [],
    'textDocument/completion': [],
    'textDocument/declaration': null,
    'textDocument/implementation': [],
    'textDocument/selectionRange': [],
    'textDocument/foldingRange': [],
    'textDocument/prepareCallHierarchy': [],
    'callHierarchy/incomingCalls': [],
    'callHierarchy/outgoingCalls': [],
    'newsmark/recognise': false,
    'newsmark/quotations': [],
  };
  for (const [method, answer] of Object.entries(empty)) {
    for (const uri of [closed, 'untitled:never', 'file:///no/such/file.txt', '', 'not a uri']) {
      assert.deepEqual(await talk.request(method, sensible(uri)), answer, `${method} ${uri}`);
    }
  }
  const action = { title: 'x', data: { uri: closed, version: 1, rule: 'unclosed-quote', start: 0, title: 'x' } };
  assert.deepEqual(await talk.request('codeAction/resolve', action), action);
  await serves(talk);
});

test('positions that are nowhere are answered', async () => {
  const talk = await greet();
  const uri = 'untitled:positions';
  talk.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'news-article', version: 1, text: copy } });
  const numbers = [-1, 0, 3, 1e9, Number.MAX_SAFE_INTEGER, 0.5, null, 'x', undefined];
  for (const line of numbers) {
    for (const character of numbers) {
      const place = { line, character };
      const parameters = {
        ...sensible(uri),
        position: place,
        positions: [place, position],
        item: { name: 'Ann Petrow', uri, selectionRange: { start: place, end: position } },
        range: { start: place, end: { line: character, character: line } },
      };
      for (const method of requests) await talk.request(method, parameters).catch((error) => assert.ok(error.code));
    }
  }
  await serves(talk);
});

test('parameters of any form at all leave it up', async () => {
  const talk = await greet();
  const uri = 'untitled:form';
  talk.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'news-article', version: 1, text: copy } });
  const parts = fc.constantFrom(
    'textDocument',
    'uri',
    'position',
    'positions',
    'item',
    'range',
    'context',
    'data',
    'text',
    'contentChanges',
    'line',
  );
  const shape = fc.oneof(
    fc.dictionary(parts, fc.oneof(fc.jsonValue(), fc.constant({ uri }))),
    fc.array(fc.jsonValue(), { maxLength: 2 }),
  );
  const told = [
    'textDocument/didOpen',
    'textDocument/didChange',
    'textDocument/didClose',
    'newsmark/caret',
    'workspace/didChangeConfiguration',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...requests),
      fc.constantFrom(...told),
      shape,
      async (method, notification, parameters) => {
        talk.tell(notification, parameters);
        // An error is an answer too; silence would fail by time.
        await talk.request(method, parameters).catch((error) => assert.ok(error.code));
      },
    ),
    { numRuns: 150 },
  );
  await serves(talk);
});

test('messages in any order: every request is answered, and the last text wins', async () => {
  const talk = await greet({ settings: () => ({ rules: { 'unattributed-quote': 'hint' } }) });
  const uris = ['untitled:one', 'untitled:two'] as const;
  const place = fc.record({ line: fc.nat(8), character: fc.nat(30) });
  const step = fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('open' as const), text: fc.constantFrom(copy, '', 'Noon') }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const) }) },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('edit' as const),
        start: place,
        end: place,
        text: fc.constantFrom('“', '”', '\n\n', '\r\n', ' said Bo Li. ', '🌧', ''),
      }),
    },
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('ask' as const), method: fc.constantFrom(...requests) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('caret' as const), line: fc.nat(8) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('settings' as const) }) },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...uris), step), { minLength: 1, maxLength: 40 }),
      async (script) => {
        const answers: Promise<unknown>[] = [];
        let version = 1;
        for (const [uri, message] of script) {
          version += 1;
          switch (message.kind) {
            case 'open':
              talk.tell('textDocument/didOpen', {
                textDocument: { uri, languageId: 'news-article', version, text: message.text },
              });
              break;
            case 'close':
              talk.tell('textDocument/didClose', { textDocument: { uri } });
              break;
            case 'edit':
              talk.tell('textDocument/didChange', {
                textDocument: { uri, version },
                contentChanges: [{ range: { start: message.start, end: message.end }, text: message.text }],
              });
              break;
            case 'caret':
              talk.tell('newsmark/caret', { uri, line: message.line });
              break;
            case 'settings':
              talk.tell('workspace/didChangeConfiguration', { settings: null });
              break;
            case 'ask':
              // A refusal with a reason is an answer too.
              answers.push(
                talk
                  .request(message.method, sensible(uri))
                  .catch(({ code }) => assert.equal(code, LSPErrorCodes.RequestFailed)),
              );
          }
        }
        await Promise.all(answers);
        // Edited or fresh, the same text gets the same answers.
        const fresh = 'untitled:fresh';
        for (const uri of [uris[0], fresh]) {
          talk.tell('textDocument/didOpen', {
            textDocument: { uri, languageId: 'news-article', version: 1, text: copy },
          });
        }
        for (const uri of [uris[0], fresh]) {
          talk.tell('textDocument/didChange', {
            textDocument: { uri, version: 2 },
            contentChanges: [{ text: copy.replace('Noon', 'Night') }],
          });
        }
        const [one, other] = await Promise.all(
          [uris[0], fresh].map((uri) =>
            talk.request<unknown>('textDocument/documentSymbol', { textDocument: { uri } }),
          ),
        );
        assert.deepEqual(one, other);
      },
    ),
    { numRuns: 40 },
  );
  await serves(talk);
});

test('an edit script through the wire ends at the same answers as the text it leads to', async () => {
  // Without refresh nothing is withheld, so that diagnostics can be compared too.
  const talk = await greet({ capabilities: { textDocument: { diagnostic: {} } } });
  const pieces = ['“', '”', '"', '\n', '\r\n', '\r', '\n\n', 'Ann Petrow said. ', '🌧', 'word ', ''];
  const change = fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(6),
    text: fc.constantFrom(...pieces),
  });
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), async (batches) => {
      runs += 1;
      const uri = `untitled:edited-${runs}`;
      let text = copy;
      talk.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'news-article', version: 1, text } });
      for (const [index, batch] of batches.entries()) {
        const contentChanges = batch.map(({ from, length, text: added }) => {
          const range = { start: positionIn(text, Math.round(from * text.length)), end: { line: 0, character: 0 } };
          range.end = positionIn(text, Math.min(text.length, offsetIn(text, range.start) + length));
          text = text.slice(0, offsetIn(text, range.start)) + added + text.slice(offsetIn(text, range.end));
          return { range, text: added };
        });
        talk.tell('textDocument/didChange', { textDocument: { uri, version: index + 2 }, contentChanges });
        if (index % 2 === 0) await talk.request('textDocument/documentSymbol', { textDocument: { uri } });
      }
      const fresh = `untitled:fresh-${runs}`;
      talk.tell('textDocument/didOpen', { textDocument: { uri: fresh, languageId: 'news-article', version: 1, text } });
      for (const method of requests.slice(0, 4)) {
        const [one, other] = await Promise.all(
          [uri, fresh].map(async (each) => {
            const answer = await talk.request<{ resultId?: string }>(method, sensible(each));
            return JSON.parse(JSON.stringify({ ...answer, resultId: null }).replaceAll(each, 'untitled:same'));
          }),
        );
        assert.deepEqual(one, other, method);
      }
      for (const each of [uri, fresh]) talk.tell('textDocument/didClose', { textDocument: { uri: each } });
    }),
    { numRuns: 40 },
  );
});

/** Lines worked out the slow way, for comparison. A place between CR and LF counts as before both. */
function positionIn(text: string, offset: number): { line: number; character: number } {
  const at = text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset;
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines[lines.length - 1]!.length };
}

function offsetIn(text: string, { line, character }: { line: number; character: number }): number {
  const breaks = /\r\n|\r|\n/g;
  for (let left = line; left > 0; left--) breaks.exec(text);
  return breaks.lastIndex + character;
}
