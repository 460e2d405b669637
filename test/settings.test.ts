import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matchesGlob } from '../server/glob.ts';
import { defaultSettings, type KnownRules, type OptionSetting, readSettings } from '../server/settings.ts';

const ids: KnownRules = new Map<string, Readonly<Record<string, OptionSetting>>>([
  ['unattributed-quote', {}],
  ['unclosed-quote', { some: 2, words: ['FBI'], strict: false }],
]);

test('nothing set means the defaults, without complaint', () => {
  for (const value of [undefined, null, {}, { rules: {}, files: 'auto' }, { trace: { server: 'off' } }]) {
    assert.deepEqual(readSettings(value, ids), { settings: defaultSettings, complaints: [] });
  }
});

test('what is set well is used', () => {
  const { settings, complaints } = readSettings(
    {
      files: ['copy/**/*.txt'],
      rules: { 'unattributed-quote': 'hint', 'unclosed-quote': { level: 'off', some: 3 } },
      profile: 'factcheck',
      marks: 'single',
      punctuation: 'british',
      outline: 'speaker',
      colours: 'off',
      sidecar: 'folder',
      hints: { codeLens: true, completion: true, inlayHints: null },
    },
    ids,
  );
  assert.deepEqual(complaints, []);
  assert.deepEqual(settings, {
    files: ['copy/**/*.txt'],
    rules: new Map([
      ['unattributed-quote', { level: 'hint' }],
      ['unclosed-quote', { level: 'off', options: { some: 3 } }],
    ]),
    profile: 'factcheck',
    marks: 'single',
    punctuation: 'british',
    outline: 'speaker',
    colours: 'off',
    sidecar: 'folder',
    hints: { codeLens: true, inlayHints: false, completion: true, balance: false },
  });
});

test('what is set badly keeps its default and is told in plain words', () => {
  const { settings, complaints } = readSettings(
    {
      files: 7,
      rules: { 'unattributed-quote': 'loud', 'unclosed-quote': { level: 3 }, toString: 'off', 'no-such-rule': 'off' },
      marks: 'triple',
      outline: ['speaker'],
    },
    ids,
  );
  assert.deepEqual(settings, defaultSettings);
  assert.deepEqual(complaints, [
    'newsmark.files can be auto, off or a list of file patterns; 7 is none of them.',
    'newsmark.rules gives unattributed-quote the level "loud"; levels are error, warning, information, hint, off.',
    'newsmark.rules gives unclosed-quote the level 3; levels are error, warning, information, hint, off.',
    'newsmark.rules names "toString", and there is no such rule.',
    'newsmark.rules names "no-such-rule", and there is no such rule.',
    'newsmark.marks can be auto, double, single; "triple" is none of them.',
    'newsmark.outline can be structure, speaker; ["speaker"] is none of them.',
  ]);
});

test('a rule with options and without a level keeps its own level', () => {
  const set = { words: ['NASA'], strict: true };
  assert.deepEqual(readSettings({ rules: { 'unclosed-quote': set } }, ids), {
    settings: { ...defaultSettings, rules: new Map([['unclosed-quote', { options: set }]]) },
    complaints: [],
  });
});

test('an option there is not, and one of the wrong kind, is told and left out', () => {
  const { settings, complaints } = readSettings(
    { rules: { 'unclosed-quote': { some: 'two', words: 'FBI', strict: 1, other: true } } },
    ids,
  );
  assert.deepEqual(settings, defaultSettings);
  assert.deepEqual(complaints, [
    'newsmark.rules: the option some of unclosed-quote is a number, 0 or more; "two" is not one.',
    'newsmark.rules: the option words of unclosed-quote is a list of words; "FBI" is not one.',
    'newsmark.rules: the option strict of unclosed-quote is true or false; 1 is not one.',
    'newsmark.rules: unclosed-quote has no option "other".',
  ]);
});

test('hints are switched on one by one; what is no switch is told', () => {
  const { settings, complaints } = readSettings({ hints: { codeLens: 'yes', toString: true, inlayHints: true } }, ids);
  assert.deepEqual(settings.hints, { codeLens: false, inlayHints: true, completion: false, balance: false });
  assert.deepEqual(complaints, [
    'newsmark.hints: codeLens is true or false; "yes" is not.',
    'newsmark.hints names "toString"; there are codeLens, inlayHints, completion, balance.',
  ]);
  assert.deepEqual(readSettings({ hints: true }, ids), {
    settings: defaultSettings,
    complaints: ['newsmark.hints is a map of codeLens, inlayHints, completion, balance to true or false; true is not.'],
  });
});

test('any value at all gives settings that can be used', () => {
  const names = fc.constantFrom(
    'files',
    'rules',
    'profile',
    'marks',
    'punctuation',
    'outline',
    'colours',
    'hints',
    '__proto__',
    'x',
  );
  const levels = fc.oneof(fc.constantFrom('off', 'error', 'loud'), fc.jsonValue());
  const rules = fc.dictionary(fc.constantFrom(...ids.keys(), '__proto__', 'constructor'), levels);
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(names, fc.oneof(fc.jsonValue(), rules))), (value) => {
      const { settings, complaints } = readSettings(value, ids);
      assert.deepEqual(Object.keys(settings), Object.keys(defaultSettings));
      assert.ok(['double', 'single', 'auto'].includes(settings.marks));
      assert.ok(settings.files === 'auto' || settings.files === 'off' || Array.isArray(settings.files));
      for (const [id, { level }] of settings.rules) {
        assert.ok(ids.has(id));
        assert.ok(level === undefined || ['error', 'warning', 'information', 'hint', 'off'].includes(level));
      }
      for (const complaint of complaints) assert.ok(complaint.length < 300, complaint);
    }),
  );
});

test('file patterns are those of editors', () => {
  const uri = 'file:///home/ana/copy%20desk/2026/bridge.txt';
  for (const glob of [
    '*.txt',
    'bridge.*',
    '**/*.txt',
    'copy desk/**',
    '**/copy desk/**/*.txt',
    '2026/*.{md,txt}',
    '/2026/bridge.txt',
    'br?dge.txt',
    '[a-c]ridge.txt',
    '**/2026/**',
  ]) {
    assert.ok(matchesGlob(glob, uri), glob);
  }
  for (const glob of [
    '*.md',
    'desk/*.txt',
    'idge.txt',
    '*.tx',
    'copy desk/*.txt',
    '[!b]ridge.txt',
    '',
    '{',
    '[',
    'a{b',
    '(',
  ]) {
    assert.ok(!matchesGlob(glob, uri), glob);
  }
  fc.assert(fc.property(fc.string(), fc.string(), (glob, text) => typeof matchesGlob(glob, text) === 'boolean'));
});
