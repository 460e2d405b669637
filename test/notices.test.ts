import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';
import { matchesGolden } from './marks.ts';
import { bundledPackages, nameOf, noticesWithPackages } from './notices.ts';

const path = 'server/NOTICES.md';

test('the notices carry the licence of every package that is bundled', () => {
  const folders = bundledPackages();
  for (const name of ['commander', 'vscode-languageclient', 'vscode-languageserver', 'vscode-jsonrpc']) {
    assert.ok(
      folders.some((folder) => nameOf(folder) === name),
      `${name} is bundled, but was not seen`,
    );
  }
  matchesGolden(path, noticesWithPackages(readFileSync(path, 'utf8'), folders));
});

test('whoever the sources credit stands in the notices', () => {
  const notices = readFileSync(path, 'utf8').replace(/\s+/g, ' ');
  const credited = new Set<string>();
  for (const file of globSync('server/**/*.ts')) {
    const text = readFileSync(file, 'utf8').replace(/\n\s*(?:\/\/|\*) ?/g, ' ');
    for (const found of text.matchAll(/© (?:\d{4} )?(\p{L}+(?: \p{L}+)+)(?=[),;])/gu)) credited.add(found[1]!);
    for (const found of text.matchAll(/\bCC (?:BY|0)[\w-]* \d\.\d/g)) credited.add(found[0]);
  }
  assert.ok(credited.size > 0);
  assert.deepEqual(
    [...credited].filter((name) => !notices.includes(name)),
    [],
  );
});
