import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { type Actions, commandTable } from '../client/commands.ts';
import { commands, languageId, tokenModifiers, tokenTypes } from '../server/protocol.ts';
import { rules } from '../server/rules/index.ts';
import { knownRules } from '../server/rules/levels.ts';
import { defaultSettings, readSettings } from '../server/settings.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const manifest = read('package.json');
const words: Readonly<Record<string, string>> = read('package.nls.json');
const { contributes } = manifest;

interface Setting {
  readonly markdownDescription?: string;
  readonly scope?: string;
  readonly order?: number;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
}
const settings: Readonly<Record<string, Setting>> = contributes.configuration.properties;
const known = [
  'files',
  'rules',
  'profile',
  'marks',
  'punctuation',
  'outline',
  'colours',
  'sidecar',
  'hints',
  'trace.server',
];

suite('the manifest', () => {
  test('contributes exactly the commands that the client registers', () => {
    const registered = Object.keys(commandTable({} as Actions)).sort();
    const contributed = contributes.commands.map((each: { command: string }) => each.command).sort();
    assert.deepEqual(contributed, registered);
    for (const id of Object.values(commands)) assert.ok(registered.includes(id), `the server offers ${id}`);
    for (const each of contributes.commands) assert.equal(each.category, 'Newsmark');
    for (const { command } of contributes.menus.commandPalette) assert.ok(registered.includes(command), command);
  });

  test('has at most ten settings, each described, ordered and for one resource', () => {
    const names = Object.keys(settings);
    assert.ok(names.length <= 10, `${names.length} settings`);
    for (const [name, setting] of Object.entries(settings)) {
      assert.ok(known.includes(name.replace(/^newsmark\./, '')), `${name} is one of the settings agreed on`);
      assert.match(setting.markdownDescription ?? '', /^%.+%$/, name);
      assert.equal(setting.scope, 'resource', name);
      assert.ok(setting.default !== undefined, `${name} has a default`);
      if (setting.enum) assert.equal(setting.markdownEnumDescriptions?.length, setting.enum.length, name);
    }
    const orders = Object.values(settings).map((setting) => setting.order);
    assert.deepEqual(
      orders,
      [...names.keys()].map((index) => index + 1),
    );
  });

  test('offers only settings that the server takes', () => {
    for (const [name, setting] of Object.entries(settings)) {
      const key = name.replace(/^newsmark\./, '');
      for (const value of [...(setting.enum ?? []), setting.default])
        assert.deepEqual(readSettings({ [key]: value }, knownRules(rules)).complaints, [], `${name}: ${value}`);
    }
  });

  test('offers each hint, off, as the server reads them', () => {
    const hints: Readonly<Record<string, Setting>> = contributes.configuration.properties['newsmark.hints'].properties;
    const offered = Object.fromEntries(Object.entries(hints).map(([name, hint]) => [name, hint.default]));
    assert.deepEqual(offered, defaultSettings.hints);
    assert.equal(
      contributes.configurationDefaults[`[${languageId}]`]['editor.inlayHints.enabled'],
      'offUnlessPressed',
      'text is the product: nothing stands in it that is not there',
    );
  });

  test('has words for every key, and no words for nothing', () => {
    const used = JSON.stringify(manifest).match(/(?<=")%[^%"]+%(?=")/g) ?? [];
    const keys = new Set(used.map((key) => key.slice(1, -1)));
    assert.deepEqual([...keys].sort(), Object.keys(words).sort());
    for (const [key, value] of Object.entries(words)) assert.notEqual(value.trim(), '', key);
  });

  test('contributes the legend of the server', () => {
    const ids = (list: readonly { readonly id: string }[]) => list.map((each) => each.id);
    assert.deepEqual(ids(contributes.semanticTokenTypes), [...tokenTypes]);
    assert.deepEqual(ids(contributes.semanticTokenModifiers), [...tokenModifiers]);
    const [{ language, scopes }] = contributes.semanticTokenScopes;
    assert.equal(language, languageId);
    for (const type of tokenTypes) assert.ok(scopes[type]?.length > 0, `${type} has a colour in every theme`);
    for (const key of Object.keys(scopes)) {
      const [type, ...modifiers] = key.split('.');
      assert.ok(ids(contributes.semanticTokenTypes).includes(type!), key);
      for (const modifier of modifiers) assert.ok(ids(contributes.semanticTokenModifiers).includes(modifier), key);
    }
  });

  test('has one language, in colour', () => {
    const [language, ...others] = contributes.languages;
    assert.deepEqual(others, []);
    assert.equal(language.id, languageId);
    assert.deepEqual(language.extensions, ['.article', '.news']);
    assert.equal(contributes.configurationDefaults[`[${languageId}]`]['editor.semanticHighlighting.enabled'], true);
  });

  test('names files that are there', () => {
    const paths = [manifest.icon, contributes.languages[0].configuration, contributes.grammars[0].path];
    for (const path of paths) assert.ok(existsSync(path), path);
  });

  test('runs everywhere and needs nothing installed', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
    assert.ok(manifest.main && manifest.browser);
    assert.equal(manifest.dependencies, undefined);
    assert.ok(
      !manifest.activationEvents.some((event: string) => /^(\*|onStartupFinished)$/.test(event)),
      'starts lazily',
    );
  });
});

suite('the language configuration', () => {
  const { wordPattern, autoClosingPairs, surroundingPairs, ...rest } = read('syntaxes/news-article.language.json');
  const pattern = new RegExp(wordPattern.pattern, `g${wordPattern.flags}`);
  const split = (text: string) => text.match(pattern);

  test('keeps names and numbers whole', () => {
    for (const word of [
      "O'Brien",
      'O’Brien',
      'al-Sisi',
      'U.S.',
      '10,000',
      'Delacroix-Ngata',
      '3.5',
      '7:30',
      'don’t',
      'É́lise',
      '1990s',
      'U.S.-led',
    ])
      assert.deepEqual(split(`saw ${word} there`), ['saw', word, 'there'], word);
  });

  test('leaves punctuation out', () => {
    assert.deepEqual(split('“We waited,” she said.'), ['We', 'waited', 'she', 'said']);
    assert.deepEqual(split('‘tired of it’, 10,000, and Plan B.'), ['tired', 'of', 'it', '10,000', 'and', 'Plan', 'B']);
    assert.deepEqual(split('the ferry--all of it—left...'), ['the', 'ferry', 'all', 'of', 'it', 'left']);
    assert.deepEqual(split('the Joneses’ dog, 12. May'), ['the', 'Joneses', 'dog', '12', 'May']);
  });

  test('closes the marks that a writer opens', () => {
    const closing = autoClosingPairs.map((each: { open: string; close: string }) => each.open + each.close);
    // A straight single mark is an apostrophe too often (’90s, ’em) to be closed unasked.
    assert.deepEqual(closing, ['“”', '‘’', '""', '()', '[]']);
    const surrounding = surroundingPairs.map((each: readonly string[]) => each.join(''));
    assert.deepEqual(surrounding, ['“”', '‘’', '""', "''", '()', '[]']);
  });

  test('knows no code', () => {
    assert.equal(rest.comments, undefined);
    assert.equal(rest.brackets, undefined);
  });
});
