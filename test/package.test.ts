import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { unzip } from './zip.ts';

const windows = process.platform === 'win32';
const scratch = mkdtempSync(join(tmpdir(), 'newsmark-package-'));
const project = join(scratch, 'project');
const empty = join(scratch, 'empty');
const installed = join(empty, 'node_modules/newsmark');
const program = join(empty, 'node_modules/.bin', windows ? 'newsmark.cmd' : 'newsmark');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

function call(command: string, words: readonly string[], cwd: string, input = '') {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, input, encoding: 'utf8', shell: windows });
  return { status, output: stdout, errors: stderr };
}
function npm(words: readonly string[], cwd: string): string {
  const { status, output, errors } = call('npm', [...words, '--cache', join(scratch, 'cache')], cwd);
  assert.equal(status, 0, `npm ${words.join(' ')}\n${output}\n${errors}`);
  return output;
}

// Packing builds, and other tests read what is built here; so it happens in a copy.
before(() => {
  const left = new Set(['node_modules', '.git', 'out', 'dist']);
  for (const name of readdirSync('.')) {
    if (!left.has(name) && !/\.(?:vsix|tgz)$/.test(name)) cpSync(name, join(project, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  npm(['pack'], project);
  mkdirSync(empty);
  const tarball = join(project, `newsmark-${manifest.version}.tgz`);
  npm(['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball], empty);
});
after(() => rmSync(scratch, { recursive: true, force: true }));

test('the npm package holds the command line, the server and the schema, and no sources', () => {
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' }).map((file) => file.replace(/\\/g, '/'));
  for (const file of [
    'package.json',
    'README.md',
    'LICENSE',
    'dist/server/cli.js',
    'dist/server/newsmark.js',
    'dist/server/newsmark.cache',
    'dist/server/main.js',
    'dist/server/names.bin',
    'server/record.schema.json',
    'server/NOTICES.md',
  ]) {
    assert.ok(files.includes(file), `${file} is missing`);
  }
  assert.deepEqual(
    files.filter((file) => /\.ts$|^(?:test|client|node_modules|out|\.ci)(?:\/|$)/.test(file)),
    [],
  );
  assert.equal(manifest.dependencies, undefined, 'everything is bundled');
});

test('the installed command says its version, annotates and checks', () => {
  assert.deepEqual(call(program, ['--version'], empty), { status: 0, output: `${manifest.version}\n`, errors: '' });

  const demo = readFileSync('test/articles/demo/lighthouse.txt', 'utf8');
  const annotated = call(program, ['annotate', '-'], empty, demo);
  assert.deepEqual([annotated.status, annotated.errors], [0, '']);
  const record = JSON.parse(annotated.output);
  assert.deepEqual([record.newsmark, record.path, record.length], [1, '-', demo.length]);
  assert.ok(record.quotes.length > 0);

  const checked = call(program, ['check', '--force', '-'], empty, '“We are full, the porter said. He left.\n');
  assert.deepEqual([checked.status, checked.errors], [1, '']);
  assert.match(checked.output, /^-:1:1 error unclosed-quote /);
});

test('the installed server answers an editor over standard input and output', async (context) => {
  const server = spawn(program, ['lsp', '--stdio'], { cwd: empty, shell: windows });
  context.after(() => server.kill());
  const gone = new Promise<number | null>((done) => server.on('close', done));
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const answers = messages(server.stdout);
  const answer = async (id: number): Promise<{ readonly result: unknown }> => {
    for (;;) {
      const { value, done } = await answers.next();
      assert.ok(!done, `the server went away before it answered request ${id}`);
      if (value.id === id && 'result' in value) return value;
    }
  };

  send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
  const { capabilities } = (await answer(1)).result as { readonly capabilities: Record<string, unknown> };
  assert.ok(capabilities['hoverProvider'] && capabilities['documentSymbolProvider']);
  send({ method: 'initialized', params: {} });
  send({ id: 2, method: 'shutdown' });
  assert.equal((await answer(2)).result, null);
  send({ method: 'exit' });
  assert.equal(await gone, 0);
});

interface Message {
  readonly id?: number;
  readonly result: unknown;
}

/** The messages of the protocol, as they arrive. */
async function* messages(stream: AsyncIterable<Buffer>): AsyncGenerator<Message, undefined> {
  let held = Buffer.alloc(0);
  for await (const chunk of stream) {
    held = Buffer.concat([held, chunk]);
    for (;;) {
      const body = held.indexOf('\r\n\r\n') + 4;
      if (body < 4) break;
      const length = Number(/Content-Length: (\d+)/i.exec(held.toString('latin1', 0, body))![1]);
      if (held.length < body + length) break;
      yield JSON.parse(held.toString('utf8', body, body + length));
      held = held.subarray(body + length);
    }
  }
}

test('the extension holds all that its manifest names, little else, and is small', () => {
  npm(['run', '-s', 'package'], project);
  const archive = readFileSync(join(project, `newsmark-${manifest.version}.vsix`));
  // What was learned about names takes up to 2.5 MB of it.
  assert.ok(archive.length <= 3.5 * 1024 * 1024, `${archive.length} bytes`);

  const files = unzip(archive);
  const packed = JSON.parse(files.get('extension/package.json')!.toString());
  for (const key of ['name', 'version', 'publisher', 'license', 'engines', 'contributes']) {
    assert.deepEqual(packed[key], manifest[key], key);
  }
  const { contributes } = packed;
  const named: readonly string[] = [
    packed.main,
    packed.browser,
    packed.icon,
    packed.bin.newsmark,
    'dist/server/main.js',
    'dist/server/main.web.js',
    'dist/server/names.bin',
    'package.nls.json',
    'LICENSE.txt',
    'server/NOTICES.md',
    'readme.md',
    'changelog.md',
    ...contributes.grammars.map(({ path }: { readonly path: string }) => path),
    ...contributes.languages.map(({ configuration }: { readonly configuration: string }) => configuration),
  ];
  for (const file of named) {
    const path = posix.join('extension', file);
    assert.ok((files.get(path)?.length ?? 0) > 0, `${path} is missing or empty`);
  }
  const allowed =
    /^(?:\[Content_Types\]\.xml|extension\.vsixmanifest|extension\/(?:dist|syntaxes)\/.*|extension\/client\/[\w./-]+\.(?:png|md|svg)|extension\/(?:package(?:\.nls(?:\.[\w-]+)?)?\.json|readme\.md|changelog\.md|LICENSE\.txt|server\/NOTICES\.md))$/;
  assert.deepEqual(
    [...files.keys()].filter((file) => !allowed.test(file)),
    [],
  );
  const words = JSON.parse(files.get('extension/package.nls.json')!.toString());
  for (const [, key] of JSON.stringify(packed).matchAll(/"%([^%"]+)%"/g)) assert.ok(words[key!], `no words for ${key}`);
});
