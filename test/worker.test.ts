import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildSync } from 'esbuild';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
}

test('the server answers in a web worker, where there is nothing of Node', async () => {
  const { outputFiles } = buildSync({
    entryPoints: ['server/main.web.ts'],
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    write: false,
    logLevel: 'silent',
  });
  const { port1: worker, port2: editor } = new MessageChannel();
  // Node's own names are hidden, so that the program meets what a browser has.
  const hidden = ['process', 'Buffer', 'require', 'global', 'setImmediate', 'clearImmediate'];
  new Function('self', ...hidden, outputFiles[0]!.text)(worker);

  const waiting = new Map<number, (result: unknown) => void>();
  editor.onmessage = ({ data }: { data: Message }) => {
    if (data.method === undefined) waiting.get(data.id!)?.(data.result);
    else if (data.id !== undefined) {
      const result = data.method === 'workspace/configuration' ? data.params!.items!.map(() => null) : null;
      editor.postMessage({ jsonrpc: '2.0', id: data.id, result });
    }
  };
  editor.postMessage({ names: new Uint8Array(readFileSync('server/models/names.bin')) });
  let last = 0;
  const tell = (method: string, params: unknown): void => editor.postMessage({ jsonrpc: '2.0', method, params });
  const request = (method: string, params: unknown): Promise<unknown> => {
    last += 1;
    const answer = new Promise((resolve) => waiting.set(last, resolve));
    editor.postMessage({ jsonrpc: '2.0', id: last, method, params });
    return answer;
  };

  try {
    const capabilities = { workspace: { configuration: true }, textDocument: { diagnostic: {} } };
    const greeting = (await request('initialize', { processId: null, rootUri: null, capabilities })) as {
      serverInfo: { name: string };
    };
    assert.equal(greeting.serverInfo.name, 'Newsmark');
    tell('initialized', {});
    const uri = 'vscode-vfs://desk/bridge.article';
    const text = 'Bridge reopens\n\n“We waited nine winters,” Mayor Jane Okafor said.\n';
    tell('textDocument/didOpen', { textDocument: { uri, languageId: 'news-article', version: 1, text } });
    const symbols = (await request('textDocument/documentSymbol', { textDocument: { uri } })) as { name: string }[];
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['¶ Bridge reopens', '¶2 “We waited nine winters,” Mayor Jane Okafor said.'],
    );
    const position = { line: 2, character: text.indexOf('Okafor') - text.indexOf('“') };
    const hover = await request('textDocument/hover', { textDocument: { uri }, position });
    assert.match(JSON.stringify(hover), /Jane Okafor/);
    assert.equal(await request('shutdown', null), null);
  } finally {
    editor.close();
    worker.close();
  }
});
