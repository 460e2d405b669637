import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { buildSync } from 'esbuild';
import { globSync } from 'tinyglobby';
import { features } from '../server/features/index.ts';

/**
 * Who may import whom. The first entry whose pattern fits a file holds for it; `own` is what it may import of ours
 * beside files matched by the same pattern, `packages` what it may import of others.
 */
const table: readonly { readonly of: RegExp; readonly own: readonly RegExp[]; readonly packages: RegExp | null }[] = [
  { of: /^server\/lexicon\//, own: [], packages: null },
  { of: /^server\/(settings|protocol)\.ts$/, own: [], packages: null },
  { of: /^server\/text\//, own: [/^server\/lexicon\//], packages: null },
  { of: /^server\/model\//, own: [/^server\/(text|lexicon)\//], packages: null },
  { of: /^server\/analysis\//, own: [/^server\/(text|model|lexicon)\//], packages: null },
  { of: /^server\/(rules|exporters|workspace)\//, own: [/^server\/(text|model|lexicon)\//], packages: null },
  {
    of: /^server\/features\//,
    own: [/^server\/(text|model|lexicon|rules|workspace)\//, /^server\/(settings|protocol)\.ts$/],
    packages: /^vscode-languageserver$/,
  },
  {
    of: /^server\/cli(\.ts$|\/)/,
    own: [/^server\/(text|model|lexicon|analysis|rules|exporters|workspace|models|cli|protocol)\b/, /^package\.json$/],
    packages: /^(node:|commander$)/,
  },
  { of: /^server\/main\.ts$/, own: [/^server\/(?!train)/], packages: /^vscode-languageserver\/node$/ },
  { of: /^server\/main\.web\.ts$/, own: [/^server\/(?!train|cli)/], packages: /^vscode-languageserver\/browser$/ },
  { of: /^server\/train\//, own: [/./], packages: /./ },
  // What stands beside serve.ts is part of it.
  { of: /^server\/[^/]+\.ts$/, own: [/^server\/(?!train|cli|main)/], packages: /^vscode-languageserver$/ },
  { of: /^client\//, own: [/^server\/protocol\.ts$/], packages: /^(vscode|vscode-languageclient(\/node|\/browser)?)$/ },
];

const sources = globSync(['server/**/*.ts', 'client/**/*.ts']).sort();

/** What a file imports, types too, in every form there is. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:^|[\s;}])(?:from|import|require)\s*\(?\s*(['"])([^'"\n]+)\1/g)].map(
    (match) => match[2]!,
  );
}

test('a file imports only what the table of the architecture allows it', () => {
  const faults: string[] = [];
  for (const file of sources) {
    const row = table.find(({ of }) => of.test(file));
    if (row === undefined) {
      faults.push(`${file} has no place in the table`);
      continue;
    }
    for (const name of importsOf(file)) {
      const own = name.startsWith('.');
      const target = own ? join(dirname(file), name).replaceAll('\\', '/') : name;
      const fine = own
        ? row.of.test(target) || row.own.some((allowed) => allowed.test(target))
        : row.packages?.test(name) === true;
      if (!fine) faults.push(`${file} imports ${target}`);
    }
  }
  assert.deepEqual(faults, []);
});

test('the table itself catches what it should', () => {
  const importer = (file: string): (typeof table)[number] => table.find(({ of }) => of.test(file))!;
  assert.ok(!importer('server/text/span.ts').own.some((allowed) => allowed.test('server/model/article.ts')));
  assert.ok(!importer('server/features/hover.ts').own.some((allowed) => allowed.test('server/analysis/analyse.ts')));
  assert.equal(importer('server/analysis/cues.ts').packages, null);
  assert.ok(importsOf('server/main.ts').includes('vscode-languageserver/node'));
  assert.ok(importsOf('server/document.ts').includes('./analysis/analyse.ts'));
});

test('nothing under server or client can reach a network', () => {
  const modules = builtinModules.filter((name) => /^(http|https|http2|net|tls|dgram|dns)(\/|$)/.test(name));
  assert.ok(modules.length >= 7);
  const calls = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b\s*\(/;
  for (const file of sources) {
    const text = readFileSync(file, 'utf8');
    assert.doesNotMatch(text, calls, file);
    for (const name of importsOf(file)) {
      assert.ok(!modules.includes(name.replace(/^node:/, '')), `${file} imports ${name}`);
    }
  }
});

test('files are small: at most 300 lines, word lists apart', () => {
  const long = sources
    .filter((file) => !file.startsWith('server/lexicon/'))
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > 300);
  assert.deepEqual(long, []);
});

test('every feature file is in the list of features', () => {
  const folder = 'server/features';
  const files = readdirSync(folder).filter((name) =>
    /^export const feature\b/m.test(readFileSync(join(folder, name), 'utf8')),
  );
  const listed = importsOf(join(folder, 'index.ts')).filter((name) => name !== './feature.ts');
  assert.deepEqual(listed.sort(), files.map((name) => `./${name}`).sort());
  assert.equal(features.length, files.length);
});

test('the server builds for a browser, so nothing in it needs Node', () => {
  const { outputFiles } = buildSync({
    entryPoints: ['server/main.web.ts'],
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  assert.ok(outputFiles[0]!.contents.length > 100_000);
});
