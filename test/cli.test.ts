import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import manifest from '../package.json' with { type: 'json' };
import { lines } from '../server/cli/lines.ts';
import type { ArticleRecord } from '../server/exporters/record.ts';
import { rules } from '../server/rules/index.ts';
import { sidecarAbout } from './anchoring/trial.ts';
import { ended, run, start } from './commandLine.ts';
import { assertRecord } from './records.ts';

const scratch = mkdtempSync(join(tmpdir(), 'newsmark-cli-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

let folders = 0;
/** A fresh folder with some files. */
function folder(files: Record<string, string | Buffer>): string {
  const path = join(scratch, String(++folders));
  mkdirSync(path);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

const bridge = `Bridge to open after nine winters

EASTBANK — The bridge over the Ome will open in May, Mayor Jane Okafor said on Monday.

“We have waited nine winters for this,” Okafor said. “Nobody will swim to work again.”

She thanked the crews, who worked through the ice.
`;
/** Three faults: a mark never closed on line 3, a pair of two kinds on line 5, a mark never opened on line 7. */
const faulty = `Ferry stays in port

“We are full, the porter said.

"It sank,” said Ann Cole.

It was the wind,” she said.
`;
const records = (output: string): readonly ArticleRecord[] =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

test('says its version, and what it takes', async () => {
  assert.deepEqual(await run(['--version']), { status: 0, output: `${manifest.version}\n`, errors: '' });
  const help = await run(['--help']);
  assert.equal(help.status, 0);
  for (const command of ['annotate', 'check', 'export', 'lsp'])
    assert.match(help.output, new RegExp(`^  ${command} `, 'm'));
  for (const command of ['annotate', 'check']) {
    const { status, output } = await run([command, '--help']);
    assert.equal(status, 0);
    for (const option of ['--format', '--marks', '--punctuation', '--profile', '--force'])
      assert.ok(output.includes(option));
  }
});

test('wrong use ends with status 2 and says what is right', async () => {
  for (const [words, said] of [
    [[], /Usage: newsmark/],
    [['anotate'], /unknown command 'anotate'/],
    [['check'], /missing required argument/],
    [['annotate', '--format', 'xml'], /json, ndjson, text/],
    [['check', '--fail-on', 'never', 'a'], /error, warning, information, hint/],
    [['annotate', '--input', 'ndjson', 'a.txt'], /takes no path/],
    [['export', '--to', 'tei', 'a.txt'], /not available yet/],
    [['lsp'], /--stdio/],
  ] as const) {
    const { status, output, errors } = await run(words);
    assert.equal(status, 2, words.join(' '));
    assert.equal(output, '');
    assert.match(errors, said);
  }
});

test('prints the record of each file, in the order of the arguments, with the path as given', async () => {
  const path = folder({ 'b.txt': bridge, 'a.txt': faulty });
  const given = [`${path}/b.txt`, `${path}/../${folders}/a.txt`];
  const { status, output, errors } = await run(['annotate', ...given]);
  assert.deepEqual({ status, errors }, { status: 0, errors: '' });
  const [first, second, ...more] = records(output);
  assert.deepEqual([first!.path, second!.path, more.length], [...given, 0]);
  assertRecord(first!, bridge);
  assertRecord(second!, faulty);
  const speakers = first!.attributions.map((attribution) => attribution.speakerName);
  assert.deepEqual([...new Set(speakers)], ['Jane Okafor']);
});

test('reads standard input when told to, or when nothing is told', async () => {
  const [piped, named] = await Promise.all([run(['annotate'], bridge), run(['annotate', '-'], bridge)]);
  assert.deepEqual(piped, named);
  assert.equal(records(piped.output)[0]!.path, '-');
  assertRecord(records(piped.output)[0]!, bridge);
});

test('walks directories in order, and takes articles only', async () => {
  const path = folder({
    'z.txt': bridge,
    'B.TXT': bridge,
    'deep/er/c.article': bridge,
    'deep/d.news': bridge,
    'people.txt': 'Jane Okafor',
    'deep/people.txt': 'Jane Okafor',
    'z.txt.newsmark.json': '{}',
    'notes.md': bridge,
    'node_modules/x/readme.txt': bridge,
    '.git/description.txt': bridge,
  });
  const { status, output, errors } = await run(['annotate', path]);
  assert.deepEqual({ status, errors }, { status: 0, errors: '' });
  assert.deepEqual(
    records(output).map((record) => record.path),
    ['B.TXT', 'deep/d.news', 'deep/er/c.article', 'z.txt'].map((file) => join(path, file)),
  );
});

test('the nearest people.txt beside or above an article says who is who, up to the folder with .git', async () => {
  const path = folder({
    'people.txt': 'Ada Quillon; Quillon',
    'ours/.git/HEAD': '',
    'ours/people.txt': '\uFEFFJane Abena Okafor; Okafor, Jane Okafor; she; mayor of Eastbank\r\n',
    'ours/news/a.txt': bridge,
    'ours/news/sport/b.txt': bridge,
    'ours/news/sport/people.txt': '# here\nJane Okafor-Hale; Okafor, Jane Okafor; ; harbour master\n',
    'ours/sub/.git': 'gitdir: elsewhere',
    'ours/sub/c.txt': bridge,
  });
  const { status, output, errors } = await run(['annotate', '--force', path]);
  assert.deepEqual([status, errors], [0, '']);
  const people = records(output).map(({ path: from, entities }) => {
    const { name, role } = entities.find(({ type }) => type === 'PERSON')!;
    return [from.slice(path.length + 1), name, role];
  });
  assert.deepEqual(people, [
    ['ours/news/a.txt', 'Jane Abena Okafor', 'mayor of Eastbank'],
    ['ours/news/sport/b.txt', 'Jane Okafor-Hale', 'harbour master'],
    ['ours/sub/c.txt', 'Jane Okafor', 'Mayor'],
  ]);
  const piped = await run(['annotate', '--force'], bridge, { cwd: join(path, 'ours/news') });
  assert.ok(records(piped.output)[0]!.entities.some(({ name }) => name === 'Jane Okafor'));
});

test('what is wrong with people.txt is told once, and articles are read all the same', async () => {
  const path = folder({
    'one/people.txt': 'Ana Ruiz\n; Okafor\n---\n***\n;;\n',
    'one/a.txt': bridge,
    'one/b.txt': bridge,
    'two/people.txt': Buffer.from([0x41, 0xff, 0xfe]),
    'two/c.txt': bridge,
    'three/people.txt/d.txt': bridge,
  });
  const { status, output, errors } = await run(['check', '--force', '.'], '', { cwd: path });
  assert.deepEqual([status, output], [0, '']);
  assert.match(errors, /^newsmark: one\/people\.txt:2 No name stands before/m);
  assert.match(errors, /^newsmark: one\/people\.txt has 1 more fault\.$/m);
  assert.match(errors, /^newsmark: two\/people\.txt is not UTF-8 text\./m);
  assert.equal(errors.split('\n').length, 6);
});

test('people.txt and sidecars are told apart from articles, without an error', async () => {
  const path = folder({ 'people.txt': 'Jane Okafor', 'a.txt.newsmark.json': '{}' });
  const { status, output, errors } = await run(['annotate', `${path}/people.txt`, `${path}/a.txt.newsmark.json`, path]);
  assert.deepEqual({ status, output }, { status: 0, output: '' });
  assert.match(errors, /people\.txt is the list of people.*\n.*holds decisions.*\n.*holds no article/);
});

test('what cannot be read is named and skipped, and the rest is done', async () => {
  const path = folder({
    'latin.txt': Buffer.from('Fine.\nIt cost \xa34.\n', 'latin1'),
    'binary.txt': Buffer.from([72, 0, 1, 2]),
    'wide.txt': Buffer.from('\uFEFFWide', 'utf16le'),
    'large.txt': '',
    'good.txt': bridge,
  });
  truncateSync(join(path, 'large.txt'), 20 * 1024 * 1024 + 1);
  const files = ['gone.txt', 'latin.txt', 'binary.txt', 'wide.txt', 'large.txt', 'good.txt'].map((file) =>
    join(path, file),
  );
  for (const command of ['annotate', 'check']) {
    const { status, output, errors } = await run([command, ...files]);
    assert.equal(status, 2);
    if (command === 'annotate')
      assert.deepEqual(
        records(output).map((record) => record.path),
        [join(path, 'good.txt')],
      );
    const told = errors.split('\n');
    for (const [index, said] of [/is not there/, /not UTF-8 \(line 2\)/, /binary/, /UTF-16/, /20 MB/].entries()) {
      assert.ok(told[index]!.startsWith(`newsmark: ${files[index]} `), told[index]);
      assert.match(told[index]!, said);
    }
    assert.equal(told.length, 6);
  }
});

test('the size limit holds for standard input too', async () => {
  const { status, errors } = await run(['annotate'], Buffer.alloc(20 * 1024 * 1024 + 1, 'a '));
  assert.equal(status, 2);
  assert.match(errors, /^newsmark: - is over the limit of 20 MB/);
});

test('a byte-order mark counts as one unit', async () => {
  const { output } = await run(['annotate', '--force'], `\uFEFF${bridge}`);
  const [record] = records(output);
  assertRecord(record!, `\uFEFF${bridge}`);
  const quote = record!.quotes[0]!;
  assert.equal(bridge.slice(quote.start - 1, quote.end - 1), '“We have waited nine winters for this,”');
});

test('a name that says it is an article, and --force, are believed', async () => {
  const path = folder({ 'a.news': 'Milk, eggs.', 'a.txt': 'Milk, eggs.' });
  const looks = async (...words: string[]) =>
    records((await run(['annotate', ...words, `${path}/a.news`, `${path}/a.txt`])).output).map(
      (record) => record.sentences.length > 0,
    );
  assert.deepEqual(await looks(), [true, false]);
  assert.deepEqual(await looks('--force'), [true, true]);
});

test('the style can be told', async () => {
  const { output } = await run(['annotate', '--marks', 'single', '--punctuation', 'british'], bridge);
  assert.deepEqual(records(output)[0]!.style, { marks: 'single', punctuation: 'british' });
});

test('the other formats', async () => {
  const path = folder({ 'a.txt': bridge, 'b.txt': faulty });
  const array = JSON.parse((await run(['annotate', '--format', 'json', path])).output);
  assert.deepEqual(array, records((await run(['annotate', path])).output));
  const { output } = await run(['annotate', '--format', 'text', path]);
  assert.match(output, /b\.txt\n/);
  assert.match(output, /^5:1 quote “We have waited nine winters for this,” — Jane Okafor, stated: /m);
});

test('NDJSON: a record a line in order, and errors in their places', async () => {
  const input = [
    `\uFEFF${JSON.stringify({ id: 'one', text: bridge })}\r`,
    '',
    '{"id": "two", "text"',
    '{"id": "three"}',
    '{"text": "No id."}',
    '[]',
    'null',
    JSON.stringify({ id: 'four', text: 4 }),
    JSON.stringify({ id: 'five', text: faulty, other: true }),
  ].join('\n');
  const bytes = Buffer.concat([
    Buffer.from(`${input}\n{"id": "six", "text": "`),
    Buffer.from([0xff]),
    Buffer.from('"}'),
  ]);
  const { status, output, errors } = await run(['annotate', '--input', 'ndjson', '--force'], bytes);
  assert.equal(status, 1);
  assert.match(errors, /^newsmark: 7 of \d+ lines could not be read/);
  const printed = output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    printed.map(({ id, path, error }) => [id, path ?? error.replace(/^line (\d+) .*$/, '$1')]),
    [
      ['one', '-'],
      [null, '3'],
      ['three', '4'],
      [null, '5'],
      [null, '6'],
      [null, '7'],
      ['four', '8'],
      ['five', '-'],
      ['six', '10'],
    ],
  );
  assertRecord(printed[0], bridge);
  assertRecord(printed[7], faulty);
});

test('NDJSON: each record comes before the next line is there', async (context) => {
  const child = start(['annotate', '--input', 'ndjson']);
  context.after(() => child.kill());
  const printed = createInterface({ input: child.stdout });
  const finished = ended(child);
  for (const id of ['a', 'b', 'c']) {
    child.stdin.write(`${JSON.stringify({ id, text: bridge })}\n`);
    const [line] = await once(printed, 'line');
    assert.equal(JSON.parse(line).id, id);
  }
  child.stdin.end();
  assert.equal((await finished).status, 0);
});

test('NDJSON: memory does not grow with the input', async (context) => {
  const child = start(['annotate', '--input', 'ndjson'], {
    nodeOptions: ['--max-old-space-size=64', '--max-semi-space-size=4'],
  });
  context.after(() => child.kill());
  const finished = ended(child);
  const line = `${JSON.stringify({ id: 'a', padding: 'x'.repeat(1024 * 1024), text: 'Milk.' })}\n`;
  child.stdin.on('error', () => undefined);
  for (let count = 0; count < 200; count++) if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  child.stdin.end();
  const { status, output, errors } = await finished;
  assert.deepEqual([status, records(output).length], [0, 200], errors);
});

test('lines are the same however the bytes arrive', async () => {
  const cut = fc.array(fc.nat(200), { maxLength: 20 });
  const bytes = fc.array(fc.constantFrom('\n', '\n', 'a', 'é', '\r\n', 'long line', '“'), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(bytes, cut, async (parts, cuts) => {
      const whole = Buffer.from(parts.join(''));
      const places = [0, ...cuts.map((at) => Math.min(at, whole.length)), whole.length].sort((a, b) => a - b);
      async function* chunks() {
        for (const [index, at] of places.entries()) if (index > 0) yield whole.subarray(places[index - 1], at);
      }
      const read: (string | null)[] = [];
      for await (const line of lines(chunks(), 8)) read.push(line === null ? null : line.toString());
      const expected = whole
        .toString()
        .split('\n')
        .map((line) => (Buffer.byteLength(line) > 8 ? null : line));
      if (expected.at(-1) === '') expected.pop();
      assert.deepEqual(read, expected);
    }),
  );
});

test('a reader that has seen enough ends the command without a word', async (context) => {
  const child = start(['annotate', '--input', 'ndjson']);
  context.after(() => child.kill());
  const finished = ended(child);
  child.stdin.on('error', () => undefined);
  const line = `${JSON.stringify({ id: 'a', text: bridge })}\n`;
  child.stdin.write(line);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  while (child.exitCode === null) {
    child.stdin.write(line);
    await new Promise(setImmediate);
  }
  assert.deepEqual(await finished.then(({ status, errors }) => ({ status, errors })), { status: 0, errors: '' });
});

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: Record<string, number>;
        };
      }[];
    }[];
  }[];
}

test('check prints findings with their places in every format', async () => {
  const path = folder({ 'fau, lty%.txt': faulty, 'clean.txt': bridge });
  const file = join(path, 'fau, lty%.txt');
  const check = async (...words: string[]) => {
    const { status, output, errors } = await run(['check', '--force', ...words, path]);
    assert.deepEqual({ status, errors }, { status: 1, errors: '' });
    return output;
  };
  const [record] = records((await run(['annotate', '--force', file])).output);
  const findings = record!.findings;
  assert.deepEqual(
    findings.map((finding) => finding.rule),
    ['unclosed-quote', 'mixed-quote-glyphs', 'unopened-quote'],
  );
  const places = findings.map(({ start }) => {
    const before = faulty.slice(0, start).split('\n');
    return { line: before.length, column: before.at(-1)!.length + 1 };
  });
  const told = findings.map((finding, index) => ({ ...finding, ...places[index]! }));

  assert.equal(
    await check(),
    told.map((t) => `${file}:${t.line}:${t.column} ${t.severity} ${t.rule} ${t.message}\n`).join(''),
  );

  const array = JSON.parse(await check('--format', 'json'));
  assert.deepEqual(
    array.map(({ path: at, endLine, endColumn, ...rest }: Record<string, unknown>) => {
      assert.equal(at, file);
      assert.ok(Number(endLine) >= Number(rest['line']) && Number(endColumn) >= 1);
      return rest;
    }),
    told,
  );

  const { version, runs }: Sarif = JSON.parse(await check('--format', 'sarif'));
  assert.deepEqual([version, runs.length, runs[0]!.columnKind], ['2.1.0', 1, 'utf16CodeUnits']);
  assert.deepEqual(
    runs[0]!.tool.driver.rules.map((rule) => rule.id),
    rules.map((rule) => rule.id),
  );
  assert.equal(runs[0]!.invocations[0]!.executionSuccessful, true);
  const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };
  assert.deepEqual(
    runs[0]!.results.map(({ ruleId, level, message, locations }) => {
      const { artifactLocation, region } = locations[0]!.physicalLocation;
      assert.equal(fileURLToPath(artifactLocation.uri), file);
      return [ruleId, level, message.text, region['startLine'], region['startColumn']];
    }),
    told.map((t) => [t.rule, levels[t.severity], t.message, t.line, t.column]),
  );

  const annotations = (await check('--format', 'github')).trimEnd().split('\n');
  assert.deepEqual(
    annotations.map((line) => /^::(\w+) file=(.*?),line=(\d+),col=(\d+),.*?title=(.*?)::(.*)$/.exec(line)!.slice(1)),
    told.map((t) => [
      t.severity,
      file.replace('%', '%25').replace(',', '%2C'),
      String(t.line),
      String(t.column),
      `newsmark(${t.rule})`,
      t.message,
    ]),
  );
});

test('a path inside the folder of the run stays relative in code scanning', async () => {
  const cwd = folder({ 'deep/a b.txt': faulty });
  const { output } = await run(['check', '--format', 'sarif', '--force', '.', join(cwd, 'deep')], '', { cwd });
  const { runs }: Sarif = JSON.parse(output);
  const uris = runs[0]!.results.map(({ locations }) => locations[0]!.physicalLocation.artifactLocation.uri);
  assert.deepEqual(uris, Array(6).fill('deep/a%20b.txt'));
});

test('--fail-on says from which level on findings fail', async () => {
  const path = folder({ 'clean.txt': bridge, 'kinds.txt': 'Ship sinks\n\n"It sank,” said Ann Cole on Monday.\n' });
  const status = async (file: string, ...words: string[]) =>
    (await run(['check', '--force', ...words, join(path, file)])).status;
  assert.equal(await status('clean.txt', '--fail-on', 'hint'), 0);
  assert.equal(await status('kinds.txt'), 1);
  assert.equal(await status('kinds.txt', '--fail-on', 'error'), 0);
  assert.equal(await status('kinds.txt', '--fail-on', 'information'), 1);
});

test('check says when a file that was named does not look like an article', async () => {
  const path = folder({ 'list.txt': 'Milk, eggs.\n' });
  const { status, output, errors } = await run(['check', join(path, 'list.txt')]);
  assert.deepEqual({ status, output }, { status: 0, output: '' });
  assert.match(errors, /list\.txt does not look like a news article.*--force/);
});

test('annotate and check honour the decisions beside an article', async () => {
  const text = 'Ferry stays in port\n\nThe ferry stops in May. “Nobody told us a thing about the noise.”\n';
  const words = '“Nobody told us a thing about the noise.”';
  const start = text.indexOf(words);
  const decided = sidecarAbout(text, [{ start, end: start + words.length }]).replace('Person 0', 'Ada Moss');
  const ignored = `{"items":[\n{"id":"urn:uuid:1","target":{"source":"c.txt"},"body":{"type":"newsmark:Ignore","newsmark:rule":"unattributed-quote"}}\n]}`;
  const later = text.replace('in May', 'in the end');
  const path = folder({
    'a.txt': text,
    'a.txt.newsmark.json': decided,
    'b.txt': later,
    '.newsmark/b.txt.newsmark.json': decided,
    'c.txt': text,
    'c.txt.newsmark.json': ignored,
    'd.txt': text,
    'd.txt.newsmark.json': '{"items":[\n{"id"\n]}',
    'e.txt': text.replace(words, ''),
    'e.txt.newsmark.json': decided,
  });
  const { output, errors, status } = await run(['annotate', '--force', path]);
  assert.equal(status, 0);
  const read = records(output);
  assert.equal(read.length, 5);
  assertRecord(read[0]!, text);
  assertRecord(read[1]!, later);
  for (const record of read.slice(0, 2)) {
    const [attribution] = record.attributions;
    assert.deepEqual(
      [attribution?.speakerName, attribution?.certainty, attribution?.reason, attribution?.score],
      ['Ada Moss', 'stated', 'set by hand', 1],
    );
    assert.deepEqual(record.findings, []);
  }
  assert.deepEqual(read[2]?.findings, []);
  assert.equal(read[3]?.findings[0]?.rule, 'unattributed-quote');
  assert.match(errors, /d\.txt\.newsmark\.json:3 .*should stand here/);
  assert.match(errors, /e\.txt\.newsmark\.json has a decision about words that are not in .*e\.txt any more/);
  const checked = await run(['check', '--force', join(path, 'a.txt'), join(path, 'd.txt')]);
  assert.equal(checked.status, 1);
  assert.doesNotMatch(checked.output, /a\.txt/);
  assert.match(checked.output, /d\.txt/);
});
