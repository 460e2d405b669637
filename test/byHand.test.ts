import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { recordOf as fullRecord } from '../server/exporters/record.ts';
import type { Article, Quote } from '../server/model/article.ts';
import type { Decision, Decisions, PlacedDecision } from '../server/model/decision.ts';
import { speakerOf } from '../server/model/lookup.ts';
import { judge } from '../server/rules/judge.ts';
import { sourceText } from '../server/text/source.ts';
import { analyse } from './analyse.ts';

const story = [
  'Bridge reopens after nine winters',
  '',
  'EASTBANK — Mayor Jane Okafor opened the bridge on Friday with Peter Lind, who runs the ferry.',
  '',
  '“We waited nine winters for this,” Okafor said. “It was far too long.”',
  '',
  'The ferry stops in May. “Nobody told us a thing about the noise.” The hall was full. “We will move away.”',
  '',
  'The plan was called “the long goodbye” by the crowd.',
  '',
].join('\n');

const recordOf = (article: Article) => fullRecord(article, [], { path: '' });

let last = 0;
const about = (text: string, words: string, decision: Decision): PlacedDecision => {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  last += 1;
  return { id: `d${last}`, decision, at: { start, end: start + words.length } };
};
const decisions = (...placed: PlacedDecision[]): Decisions => ({ placed, orphaned: [] });
const read = (text: string, ...placed: PlacedDecision[]): Article =>
  analyse(sourceText(text), { force: true, decisions: decisions(...placed) });
const quoted = (article: Article, words: string): Quote =>
  article.quotes.find((quote) => article.source.slice(quote).includes(words))!;
const attribution = (article: Article, words: string) => article.attributions[quoted(article, words).attribution ?? -1];
const speaker = (article: Article, words: string): string | null => attribution(article, words)?.speakerName ?? null;
const noise = '“Nobody told us a thing about the noise.”';
const rulesIn = (article: Article): readonly string[] => judge(article).map(({ rule }) => rule);

describe('a speaker set by hand', () => {
  test('is stated, certain, and says so', () => {
    const article = read(story, about(story, noise, { is: 'speaker', name: 'Peter Lind' }));
    const one = attribution(article, 'noise')!;
    assert.equal(one.speakerName, 'Peter Lind');
    assert.equal(speakerOf(article, quoted(article, 'noise'))?.name, 'Peter Lind');
    assert.deepEqual([one.certainty, one.score, one.reason], ['stated', 1, 'set by hand']);
    assert.equal(one.evidence.by, 'hand');
    assert.deepEqual(quoted(article, 'noise').byHand, ['speaker']);
  });

  test('settles the finding, and goes on where nobody else is named', () => {
    assert.ok(rulesIn(read(story)).includes('unattributed-quote'));
    const article = read(story, about(story, noise, { is: 'speaker', name: 'Peter Lind' }));
    assert.equal(speaker(article, 'move away'), 'Peter Lind');
    assert.ok(!rulesIn(article).includes('unattributed-quote'));
  });

  test('counts for the other part of a split quotation, whichever was decided about', () => {
    for (const words of ['“We waited nine winters for this,”', '“It was far too long.”']) {
      const article = read(story, about(story, words, { is: 'speaker', name: 'Peter Lind' }));
      assert.equal(speaker(article, 'waited'), 'Peter Lind', words);
      assert.equal(speaker(article, 'far too long'), 'Peter Lind', words);
      assert.deepEqual(attribution(article, 'waited')!.source, [], 'Okafor is its source no more');
    }
  });

  test('leaves each part its own where both were decided about', () => {
    const article = read(
      story,
      about(story, '“We waited nine winters for this,”', { is: 'speaker', name: 'Jane Okafor' }),
      about(story, '“It was far too long.”', { is: 'speaker', name: 'Peter Lind' }),
    );
    assert.equal(speaker(article, 'waited'), 'Jane Okafor');
    assert.equal(speaker(article, 'far too long'), 'Peter Lind');
  });

  test('counts for all paragraphs of a running quotation and for what is presumed from it', () => {
    const text = `${story}\n“The first winter was mild and nobody minded it.\n\n“The second was not.”\n\n“Nor was the third of them all.”\n`;
    const start = text.indexOf('“The first');
    const running = text.slice(start, text.indexOf('was not.”') + 9);
    const article = read(text, about(text, running, { is: 'speaker', name: 'Ada Moss' }));
    assert.equal(quoted(article, 'first winter').parts.length, 2);
    assert.equal(speaker(article, 'second was not'), 'Ada Moss');
    const third = attribution(article, 'Nor was the third');
    if (third !== undefined && third.evidence.by === 'presumed') assert.equal(third.speakerName, 'Ada Moss');
  });

  test('may be somebody the article does not name', () => {
    const article = read(story, about(story, noise, { is: 'speaker', name: 'Ada Moss' }));
    const one = attribution(article, 'noise')!;
    assert.deepEqual([one.speakerName, one.speaker], ['Ada Moss', null]);
    assert.ok(!rulesIn(article).includes('unattributed-quote'));
  });

  test('makes speech of what was none', () => {
    const article = read(story, about(story, '“the long goodbye”', { is: 'speaker', name: 'Peter Lind' }));
    assert.equal(quoted(article, 'goodbye').kind, 'partial');
    assert.equal(speaker(article, 'goodbye'), 'Peter Lind');
  });
});

describe('other decisions', () => {
  test('nobody stated: no attribution and no finding', () => {
    const article = read(
      story,
      about(story, noise, { is: 'nobody' }),
      about(story, '“We will move away.”', { is: 'nobody' }),
    );
    assert.equal(quoted(article, 'noise').attribution, null);
    assert.ok(!rulesIn(article).includes('unattributed-quote'));
    const okafor = read(story, about(story, '“It was far too long.”', { is: 'nobody' }));
    assert.equal(quoted(okafor, 'waited').attribution, null);
    assert.equal(quoted(okafor, 'far too long').attribution, null);
  });

  test('a kind by hand is the kind, and what is no speech has no speaker', () => {
    for (const kind of ['title', 'name', 'term', 'slogan'] as const) {
      const article = read(story, about(story, '“We waited nine winters for this,”', { is: 'kind', kind }));
      const quote = quoted(article, 'waited');
      assert.deepEqual([quote.kind, quote.because, quote.attribution], [kind, 'set by hand', null]);
      assert.equal(speaker(article, 'far too long'), 'Jane Okafor');
    }
    const speech = read(story, about(story, '“the long goodbye”', { is: 'kind', kind: 'speech' }));
    assert.ok(['direct', 'partial'].includes(quoted(speech, 'goodbye').kind));
  });

  test('an ignored finding is left out, its like are not', () => {
    const all = judge(read(story)).filter(({ rule }) => rule === 'unattributed-quote');
    assert.ok(all.length > 0);
    const ignore = { is: 'ignore', rule: 'unattributed-quote', reason: '' } as const;
    const left = judge(read(story, about(story, noise, ignore))).filter(({ rule }) => rule === 'unattributed-quote');
    assert.equal(left.length, all.length - 1);
    const other = read(story, about(story, noise, { ...ignore, rule: 'unclosed-quote' }));
    assert.equal(judge(other).filter(({ rule }) => rule === 'unattributed-quote').length, all.length);
  });

  test('an ignored rule is silent in this article', () => {
    const placed = [
      { id: 'd', decision: { is: 'ignoreRule', rule: 'unattributed-quote', reason: '' }, at: null },
    ] as const;
    assert.ok(!rulesIn(read(story, ...placed)).includes('unattributed-quote'));
  });

  test('a decision about words that are no quotation changes nothing', () => {
    const article = read(story, about(story, 'The ferry stops', { is: 'speaker', name: 'Ada Moss' }));
    assert.equal(article.decided?.placed.length, 1);
    assert.deepEqual(recordOf(article), recordOf(analyse(sourceText(story), { force: true })));
  });
});

test('with decisions, from scratch and step by step agree, and every index is right', () => {
  const some = analyse(sourceText(story), { force: true });
  const decision = fc.oneof(
    fc.constantFrom('Jane Okafor', 'Peter Lind', 'Ada Moss').map((name): Decision => ({ is: 'speaker', name })),
    fc.constant<Decision>({ is: 'nobody' }),
    fc.constantFrom('title', 'name', 'term', 'slogan', 'speech').map((kind) => ({ is: 'kind', kind }) as Decision),
  );
  const placed = fc.array(
    fc
      .tuple(fc.nat({ max: some.quotes.length - 1 }), decision)
      .map(([index, one]): PlacedDecision => ({ id: `${index}`, decision: one, at: some.quotes[index]! })),
    { minLength: 1, maxLength: 4 },
  );
  const edit = fc.tuple(
    fc.nat({ max: story.length }),
    fc.nat({ max: 12 }),
    fc.constantFrom('', ' ', '“', '”', ' she said. ', '\n\n', 'Moss'),
  );
  fc.assert(
    fc.property(placed, fc.array(edit, { maxLength: 5 }), (made, edits) => {
      let source = sourceText(story);
      let article = analyse(source, { force: true, decisions: decisions(...made) });
      for (const [at, length, text] of edits) {
        const range = { start: source.positionAt(at), end: source.positionAt(at + length) };
        source = source.update([{ range, text }]);
        article = analyse(source, { force: true, decisions: decisions(...made) }, article);
      }
      const again = analyse(sourceText(source.text), { force: true, decisions: decisions(...made) });
      assert.deepEqual({ ...article, source: null }, { ...again, source: null });
      assert.deepEqual(recordOf(article), recordOf(again));
      assert.deepEqual(judge(article), judge(again));
      article.attributions.forEach((one, index) => {
        assert.equal(one.index, index);
        assert.ok(one.content.length > 0);
        assert.ok(one.speaker === null || one.speaker < article.entities.length);
      });
      for (const quote of article.quotes)
        assert.ok(quote.attribution === null || quote.attribution < article.attributions.length);
    }),
    { numRuns: 150 },
  );
});
