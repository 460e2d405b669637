import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { ArticleRecord, AttributionRecord, QuoteRecord } from '../../server/exporters/record.ts';
import { figures } from './figures.ts';
import { type GoldArticle, type Item, type Range, readGold } from './gold.ts';
import { score } from './score.ts';
import { heads, sameName, sourceForm } from './sources.ts';
import { Tally } from './tally.ts';
import { wordsOf } from './words.ts';

const text = `Bridge to open

“We waited,” said Mayor Jane Okafor. “Nine winters.”

She said the bridge was “a marvel” and would open in May. The so-called “swim bus” stops then.

Tom Ruiz, a ferryman, told the Herald that he would retire.`;
const at = (words: string): Range => {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return [start, start + words.length];
};
const okafor = { span: at('Jane Okafor'), name: 'Jane Okafor' };
const gold: GoldArticle = {
  id: 'a',
  text,
  quotes: [
    { span: at('“We waited,”'), kind: 'direct', speaker: okafor, cue: at('said') },
    { span: at('“Nine winters.”'), kind: 'direct', speaker: okafor, cue: at('said') },
    {
      span: at('“a marvel”'),
      kind: 'mixed',
      speaker: { span: at('She'), name: 'Jane Okafor' },
      cue: [at('said the')[0], at(' the bridge was')[0]],
      content: [at('the bridge was “a marvel” and would open in May')],
    },
    { span: at('“swim bus”'), kind: 'scare', speaker: null, cue: null },
    {
      span: at('that he would retire'),
      kind: 'indirect',
      speaker: { span: at('Tom Ruiz'), name: 'Tom Ruiz' },
      cue: at('told'),
      speech: true,
    },
  ],
  entities: [
    { start: at('Jane Okafor')[0], end: at('Jane Okafor')[1], type: 'PER' },
    { start: at('Tom Ruiz')[0], end: at('Tom Ruiz')[1], type: 'PER' },
    { start: at('Herald')[0], end: at('Herald')[1], type: 'ORG' },
  ],
};

const span = ([start, end]: Range) => ({ start, end });
const kinds = { direct: 'direct', mixed: 'partial', scare: 'scare' } as const;

/** The record of an engine that says what some items say. */
function recordFrom(items: readonly Item[]): ArticleRecord {
  const quotes: QuoteRecord[] = [];
  const attributions: AttributionRecord[] = [];
  for (const item of items) {
    const id = `a${attributions.length + 1}`;
    if (item.speaker !== null) {
      attributions.push({
        id,
        kind: item.kind === 'scare' ? 'direct' : item.kind,
        content: (item.content ?? [item.span]).map(span),
        cue: item.cue === null ? [] : [span(item.cue)],
        source: item.speaker.span ? [span(item.speaker.span)] : [],
        speaker: null,
        speakerName: item.speaker.name ?? null,
        speech: item.speech !== false,
        certainty: 'stated',
        score: 1,
        reason: 'as told',
        via: null,
      });
    }
    if (item.kind === 'indirect') continue;
    quotes.push({
      id: `q${quotes.length + 1}`,
      ...span(item.span),
      kind: kinds[item.kind],
      opened: true,
      closed: true,
      level: 1,
      parts: [span(item.span)],
      attribution: item.speaker === null ? null : id,
    });
  }
  const names = (gold.entities ?? []).map(({ start, end, type }, index) => ({
    id: `e${index + 1}`,
    type: type === 'PER' ? ('PERSON' as const) : ('ORG' as const),
    subtype: null,
    name: text.slice(start, end),
    role: null,
    mentions: [{ start, end, form: 'full' as const }],
  }));
  return {
    newsmark: 1,
    path: 'a',
    length: text.length,
    isArticle: true,
    style: { marks: 'double', punctuation: 'us' },
    paragraphs: [],
    sentences: [],
    quotes,
    attributions,
    entities: names,
    values: [],
    findings: [],
  };
}

/** Figures in percent, one decimal. */
const measured = (record: ArticleRecord): Map<string, number> =>
  new Map(figures(score(gold, record).tally).map(({ name, value }) => [name.trim(), Math.round(value * 1000) / 10]));
const quotes = gold.quotes!;

test('an engine that says what the annotators say is right in everything', () => {
  const figure = measured(recordFrom(quotes));
  const uncounted = [...figure].filter(([, value]) => Number.isNaN(value)).map(([name]) => name);
  const nothing = ['nominal', 'source in another paragraph', 'unattributed flag P', 'unattributed flag R'];
  assert.deepEqual(
    uncounted.filter((name) => !name.startsWith('names ')),
    nothing,
  );
  for (const [name, value] of figure) {
    if (!nothing.includes(name) && !/^names (?:LOC|MISC)/.test(name)) assert.equal(value, 100, name);
  }
  assert.deepEqual(score(gold, recordFrom(quotes)).faults, []);
});

test('an engine that says nothing is right in nothing', () => {
  const figure = measured({ ...recordFrom([]), entities: [] });
  for (const name of [
    'span finding, exact F',
    'detection, J ≥ .8 R',
    'speaker, end to end',
    'canonical name',
    'names all, exact R',
  ])
    assert.equal(figure.get(name), 0, name);
  assert.equal(figure.get('speech or not, balanced'), 50);
});

test('each kind of mistake costs where it belongs, and is told', () => {
  const [first, second, third, scare, indirect] = quotes as [Item, Item, Item, Item, Item];
  const wrong = recordFrom([
    // Marks and outer punctuation never count.
    { ...first, span: at('We waited') },
    { ...second, speaker: null },
    { ...third, speaker: { span: at('Tom Ruiz'), name: 'Tom Ruiz' } },
    { ...scare, kind: 'direct', speaker: { name: 'Jane Okafor' } },
    { ...indirect, span: at('he would'), cue: at('retire') },
  ]);
  const figure = measured(wrong);
  assert.equal(figure.get('span finding, exact F'), 100);
  assert.equal(figure.get('detection, J ≥ .8 P'), 75);
  assert.equal(figure.get('detection, J ≥ .8 R'), 100);
  assert.equal(figure.get('speech or not, accuracy'), 75);
  assert.equal(figure.get('speech or not, balanced'), 50);
  assert.equal(figure.get('speaker, end to end'), 33.3);
  assert.equal(figure.get('pronoun'), 0);
  assert.equal(figure.get('unattributed flag P'), 0);
  assert.equal(figure.get('cue of quotations, hit R'), 100);
  assert.equal(figure.get('cue of all speech, hit R'), 66.7);
  assert.equal(figure.get('indirect speech, strict F'), 0);
  assert.equal(figure.get('indirect speech, J ≥ .5 F'), 100);
  assert.deepEqual(
    score(gold, wrong)
      .faults.map((fault) => `${fault.type} ${text.slice(...fault.span)}`)
      .sort(),
    [
      'cue:extra retire',
      'cue:missed told',
      'speaker:none “Nine winters.”',
      'speaker:wrong “a marvel”',
      'speech:extra “swim bus”',
    ],
  );
});

test('figures of several articles are made of their sums', () => {
  const sum = new Tally();
  sum.addAll(score(gold, recordFrom(quotes)).tally);
  sum.addAll(score(gold, recordFrom([])).tally);
  const figure = new Map(figures(sum).map(({ name, value }) => [name, value]));
  assert.equal(figure.get('speaker, end to end'), 0.5);
  assert.equal(figure.get('span finding, exact R'), 0.5);
  assert.equal(figure.get('span finding, exact P'), 1);
});

test('the heads of a source', () => {
  const headsOf = (source: string): readonly string[] => {
    const words = wordsOf(source);
    return [...new Set(heads(words, [[0, source.length]]))].map((head) => words.forms[head]!);
  };
  assert.deepEqual(headsOf('Tom Ruiz, a ferryman'), ['Ruiz']);
  assert.deepEqual(headsOf('Martin Doe Jr.'), ['Doe']);
  assert.deepEqual(headsOf('Ann Roe and Tom Ruiz'), ['Roe', 'Ruiz']);
  assert.deepEqual(headsOf('many of his supporters'), ['many', 'supporters']);
  assert.deepEqual(headsOf('a spokesman for the bridge'), ['spokesman']);
  const formOf = (source: string): string => sourceForm(wordsOf(source), [[0, source.length]]);
  assert.deepEqual(['She', 'Mayor Roe', 'the mayor'].map(formOf), ['pronoun', 'name', 'nominal']);
});

test('names that can be one person', () => {
  for (const [a, b, same] of [
    ['Jane Okafor', 'Mayor Okafor', true],
    ['Jane Okafor', 'J. Okafor', true],
    ['Jane Okafor', 'Tom Okafor', false],
    ['Jane Okafor', 'Jane', true],
    ['Okafor', 'Ruiz', false],
    ['Jane Okafor', '', false],
  ] as const) {
    assert.equal(sameName(a, b), same, `${a} / ${b}`);
  }
});

test('gold is read from lines, zipped lines, and one article', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-gold-'));
  try {
    const line = JSON.stringify(gold);
    writeFileSync(join(folder, 'a.jsonl'), `${line}\n${line}\n`);
    writeFileSync(join(folder, 'a.jsonl.gz'), gzipSync(`${line}\n`));
    writeFileSync(join(folder, 'a.json'), JSON.stringify(gold, null, 1));
    const counts = ['a.jsonl', 'a.jsonl.gz', 'a.json'].map((file) => readGold(join(folder, file)).length);
    assert.deepEqual(counts, [2, 1, 1]);
    assert.deepEqual(readGold(join(folder, 'a.json'))[0], JSON.parse(line));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
