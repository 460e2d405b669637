import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { exporters } from '../server/exporters/index.ts';
import { json } from '../server/exporters/json.ts';
import { ndjson } from '../server/exporters/ndjson.ts';
import { type ArticleRecord, recordOf } from '../server/exporters/record.ts';
import { articleLines } from '../server/exporters/text.ts';
import type { Article } from '../server/model/article.ts';
import type { JudgedFinding } from '../server/model/finding.ts';
import { judge } from '../server/rules/judge.ts';
import { sourceText } from '../server/text/source.ts';
import { analyse } from './analyse.ts';
import { assertRecord } from './records.ts';

const folder = 'test/articles';
const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }));

function record(text: string, force = true): ArticleRecord {
  const article = analyse(sourceText(text), { force });
  const line = ndjson.article(article, judge(article), { path: 'a.txt', id: 'a-1' });
  assert.equal(line.indexOf('\n'), line.length - 1, 'a record is one line');
  return JSON.parse(line);
}

test('the record of every article meets the schema, and its ranges are the words they mean', () => {
  let quotes = 0;
  let speakers = 0;
  for (const { file, text } of articles) {
    const found = record(text);
    try {
      assertRecord(found, text);
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
    }
    quotes += found.quotes.length;
    speakers += found.attributions.filter((attribution) => attribution.speaker !== null).length;
  }
  assert.ok(quotes > articles.length && speakers > articles.length, `${quotes} quotations, ${speakers} speakers`);
});

test('the records of articles cover every list that the schema names', () => {
  const found = articles.map(({ text }) => record(text));
  for (const list of ['paragraphs', 'sentences', 'quotes', 'attributions', 'entities', 'values', 'findings'] as const) {
    assert.ok(
      found.some((each) => each[list].length > 0),
      `no article has ${list}`,
    );
  }
});

const fragment = fc.constantFrom(
  ...[
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '``',
    "''",
    '«',
    '»',
    '„',
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\r\n\r\n',
    '\r',
    '.',
    ',',
    '?',
  ],
  ...[
    'Jane Okafor',
    'Mayor Tom Ruiz',
    'the mayor',
    'she',
    'They',
    'Eastbank Council',
    'EC',
    'U.S.',
    'Sept. 26',
    '$4 million',
  ],
  ...['said', 'told reporters', 'according to', 'wrote', 'wants', 'that', 'the bridge', 'moves', 'and', 'so-called'],
  ...[
    'RUIZ:',
    'Q:',
    'By Ann Lee',
    'LAGOS —',
    '6\'2"',
    '’90s',
    '—',
    '(',
    ')',
    '…',
    '\uFEFF',
    '😀',
    '\ud83d',
    '\u2028',
    'é',
    '\0',
  ],
);
const copy = fc.oneof(
  fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

test('the record of any text meets the schema', () => {
  fc.assert(
    fc.property(copy, fc.boolean(), (text, force) => {
      assertRecord(record(text, force), text);
    }),
    { numRuns: 400 },
  );
});

test('the record of a text that is no article has empty lists', () => {
  const found = record('tinyglobby==0.2\ncommander>=14\n', false);
  assert.equal(found.isArticle, false);
  const lists = Object.values(found).filter((value) => Array.isArray(value));
  assert.equal(lists.length, 7);
  assert.deepEqual(lists.flat(), []);
});

// “We left,” said Ann Roe. She wants more.
const text = 'Mr. Lee left.\n\n“We left,” said Ann Roe. She wants more.';
const at = (words: string): { readonly start: number; readonly end: number } => {
  const start = text.indexOf(words);
  assert.ok(start >= 0);
  return { start, end: start + words.length };
};
const made: Article = {
  source: sourceText(text),
  isArticle: true,
  style: { marks: 'double', punctuation: 'us' },
  paragraphs: [
    { ...at('Mr. Lee left.'), role: 'headline' },
    { ...at('“We left,” said Ann Roe. She wants more.'), role: 'body' },
  ],
  sentences: [at('Mr. Lee left.'), at('“We left,” said Ann Roe.'), at('She wants more.')],
  quotes: [
    {
      ...at('“We left,”'),
      index: 0,
      kind: 'direct',
      opened: true,
      closed: true,
      level: 1,
      parts: [at('“We left,”')],
      openMarks: [{ ...at('“'), glyph: '“', family: 'curly', single: false }],
      closeMark: { ...at('”'), glyph: '”', family: 'curly', single: false },
      paragraph: 1,
      attribution: 0,
      because: '',
    },
  ],
  attributions: [
    {
      index: 0,
      kind: 'direct',
      content: [at('“We left,”')],
      cue: [at('said')],
      source: [at('Ann Roe')],
      speaker: 1,
      speakerName: 'Ann Roe',
      speech: true,
      certainty: 'stated',
      score: 0.9876,
      evidence: { by: 'cue', cue: at('said'), source: at('Ann Roe') },
      resolution: { form: 'full', others: [], because: '' },
      reason: 'cue “said” in the same sentence',
      via: null,
      cueLemma: 'say',
      cueClass: 'neutral',
    },
    {
      index: 1,
      kind: 'indirect',
      content: [at('more')],
      cue: [at('wants')],
      source: [at('She')],
      speaker: 1,
      speakerName: 'Ann Roe',
      speech: false,
      certainty: 'pronoun',
      score: 0.5,
      evidence: { by: 'cue', cue: at('wants'), source: at('She') },
      resolution: { form: 'pronoun', others: [], because: 'she → last woman named' },
      reason: 'cue “wants” in the same sentence',
      via: 'Radio 4',
      cueLemma: 'want',
      cueClass: 'attitude',
    },
  ],
  entities: [
    {
      index: 0,
      type: 'PERSON',
      subtype: null,
      name: 'Lee',
      role: 'Mr.',
      mentions: [{ ...at('Lee'), form: 'full', entity: 0 }],
    },
    {
      index: 1,
      type: 'PERSON',
      subtype: null,
      name: 'Ann Roe',
      role: null,
      mentions: [
        { ...at('Ann Roe'), form: 'full', entity: 1 },
        { ...at('She'), form: 'pronoun', entity: 1 },
      ],
    },
  ],
  mentions: [],
  values: [{ ...at('more'), type: 'QUANTITY' }],
};
const finding: JudgedFinding = {
  rule: 'unopened-quote',
  severity: 'error',
  ...at('”'),
  message: 'A message.',
  related: [{ ...at('“'), message: 'Here.' }],
  fixes: [{ title: 'Mend it', edits: [{ ...at('”'), newText: '“' }], preferred: true, safe: true }],
};

test('a record says what the article says, under the names of the contract', () => {
  assert.deepEqual(recordOf(made, [finding], { path: 'a.txt' }), {
    newsmark: 1,
    path: 'a.txt',
    length: 55,
    isArticle: true,
    style: { marks: 'double', punctuation: 'us' },
    paragraphs: [
      { start: 0, end: 13, role: 'headline' },
      { start: 15, end: 55, role: 'body' },
    ],
    sentences: [
      { start: 0, end: 13 },
      { start: 15, end: 39 },
      { start: 40, end: 55 },
    ],
    quotes: [
      {
        id: 'q1',
        start: 15,
        end: 25,
        kind: 'direct',
        opened: true,
        closed: true,
        level: 1,
        parts: [{ start: 15, end: 25 }],
        attribution: 'a1',
      },
    ],
    attributions: [
      {
        id: 'a1',
        kind: 'direct',
        content: [{ start: 15, end: 25 }],
        cue: [{ start: 26, end: 30 }],
        source: [{ start: 31, end: 38 }],
        speaker: 'e2',
        speakerName: 'Ann Roe',
        speech: true,
        certainty: 'stated',
        score: 0.99,
        reason: 'cue “said” in the same sentence',
        via: null,
      },
      {
        id: 'a2',
        kind: 'indirect',
        content: [{ start: 50, end: 54 }],
        cue: [{ start: 44, end: 49 }],
        source: [{ start: 40, end: 43 }],
        speaker: 'e2',
        speakerName: 'Ann Roe',
        speech: false,
        certainty: 'pronoun',
        score: 0.5,
        reason: 'cue “wants” in the same sentence',
        via: 'Radio 4',
      },
    ],
    entities: [
      {
        id: 'e1',
        type: 'PERSON',
        subtype: null,
        name: 'Lee',
        role: 'Mr.',
        mentions: [{ start: 4, end: 7, form: 'full' }],
      },
      {
        id: 'e2',
        type: 'PERSON',
        subtype: null,
        name: 'Ann Roe',
        role: null,
        mentions: [
          { start: 31, end: 38, form: 'full' },
          { start: 40, end: 43, form: 'pronoun' },
        ],
      },
    ],
    values: [{ start: 50, end: 54, type: 'QUANTITY' }],
    findings: [
      {
        rule: 'unopened-quote',
        severity: 'error',
        start: 24,
        end: 25,
        message: 'A message.',
        related: [{ start: 15, end: 16, message: 'Here.' }],
        fixes: [{ title: 'Mend it', edits: [{ start: 24, end: 25, newText: '“' }] }],
      },
    ],
  });
  assertRecord(recordOf(made, [finding], { path: 'a.txt', id: 'x' }), text);
});

test('an article can be read by people', () => {
  assert.deepEqual(articleLines(made, [finding]), [
    'style: double marks, us punctuation',
    '1:1 headline Mr. Lee left.',
    '3:1 quote “We left,” — Ann Roe, stated: cue “said” in the same sentence',
    '3:10 error unopened-quote: A message.\n    fix: Mend it',
    '3:36 attitude: more — Ann Roe, pronoun: cue “wants” in the same sentence, she → last woman named, via Radio 4',
    'person Lee, Mr.: Lee 1:5',
    'person Ann Roe: Ann Roe 3:17; She 3:26',
    'quantity more 3:36',
  ]);
});

test('several records make one JSON array', () => {
  const one = json.article(made, [], { path: 'a.txt' });
  const broken = json.failure({ id: 'b', error: 'why' });
  const printed = `${json.open}${one}${json.between}${broken}${json.close}`;
  assert.deepEqual(JSON.parse(printed), [recordOf(made, [], { path: 'a.txt' }), { id: 'b', error: 'why' }]);
  assert.deepEqual(JSON.parse(json.open + json.close), []);
});

test('every output format can be asked for', () => {
  const files = readdirSync('server/exporters').map((file) => file.replace(/\.ts$/u, ''));
  const helpers = ['exporter', 'index', 'record'];
  assert.deepEqual(
    exporters.map((exporter) => exporter.id),
    files.filter((file) => !helpers.includes(file)).sort(),
  );
});
