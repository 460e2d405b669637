import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { looksLikeArticle } from '../server/analysis/recognise.ts';

const folder = 'test/articles';
const others = `${folder}/not-articles`;
const read = (path: string): string => readFileSync(path, 'utf8');

const names = readdirSync(others);

test('There are many kinds of text that are no article', () => {
  assert.ok(names.length >= 60);
});

for (const name of names) {
  test(`Not an article: ${name}`, () => {
    assert.equal(looksLikeArticle(read(`${others}/${name}`)), false);
  });
}

test('None of them becomes an article by its line breaks or by a byte-order mark', () => {
  for (const name of names) {
    const text = read(`${others}/${name}`);
    assert.equal(looksLikeArticle(text.replaceAll('\n', '\r\n')), false, name);
    assert.equal(looksLikeArticle(`\uFEFF${text}`), false, name);
  }
});

test('Every annotated article of the project is one', () => {
  const articles = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const long = articles.filter((name) => read(`${folder}/${name}`).split(/\s+/).length >= 100);
  assert.ok(long.length > 0);
  for (const name of long) assert.ok(looksLikeArticle(read(`${folder}/${name}`)), name);
});

const briefs = {
  'a fire': `Two hurt in Mosier warehouse fire

A fire destroyed a furniture warehouse in Mosier early Tuesday and sent two firefighters to the hospital, the county fire department said.

The blaze broke out shortly after 3 a.m. on Quay Street. It took 60 firefighters four hours to bring it under control. The cause is under investigation.`,
  'a crash, one paragraph': `A 34-year-old man was killed on Saturday when his motorcycle struck a truck on Highway 30 near Enid, police said. The driver of the truck was not injured.`,
  'a result': `Dover 2, Mosier 1

DOVER — Tam Falk scored twice in the second half on Saturday as Dover beat Mosier 2-1 to move into second place in the league.

Mosier had led through Ray Cole’s penalty in the 12th minute. Dover play Launceston on Wednesday.`,
  'a bank': `TARN, March 12 (Reuters) - The central bank of Tarnland left its main interest rate at 4.5 percent on Tuesday, as economists had expected, and lowered its forecast for growth this year to 1.2 percent.

The bank's governor, Ines Roe, is due to appear before parliament on Thursday.`,
  'a court': `Man jailed over bridge thefts

A Dover man has been jailed for three years after he admitted stealing 400 bolts from the Tarn bridge.

Ray Cole, 41, of Mill Lane, was sentenced at Mosier Crown Court on Friday. The court heard that he had sold the bolts to a scrap dealer for £80.`,
  'an appointment': `Tarn Bridge Engineering has named Ann Ito as its chief executive. She succeeds Odile Marchbank, who is retiring after 19 years with the company. Ito, 47, joined the firm in 2011 and has led its inspection division since 2018.`,
  'without a blank line': `Council closes bridge
By Odile Marchbank
The county council voted 7-2 on Monday to close the Tarn bridge until May.
Engineers found cracks in two of its nine arches in January, according to a report published last week.
About 3,000 cars a day will have to take the road through Mosier.`,
  'wrapped by hand': `Ferry service to resume

The ferry between Dover and Launceston will sail again from Thursday after
a strike that lasted eleven days, the company and the union announced on
Tuesday night. Under the agreement the crews will get a raise of 4 percent
and a second officer on night crossings.`,
};

for (const [name, text] of Object.entries(briefs)) {
  test(`A short report without any quotation is an article: ${name}`, () => {
    assert.equal(looksLikeArticle(text), true);
    assert.equal(looksLikeArticle(text.replaceAll('\n', '\r\n')), true);
  });
}

test('A transcript with an introduction is an article', () => {
  assert.ok(
    looksLikeArticle(`Mayor Ines Roe on the bridge, the goats and her next job

Ines Roe leaves office on Friday after eight years as mayor of Mosier. She spoke to the Herald in the town hall about the bridge that has been shut for most of her second term. The interview has been shortened.

Q: When will the bridge open?

A: In May. I have said May every year, and every year I have meant it.

Q: Why should anybody believe you now?

A: Because this time the bolts are here. I have counted them myself.`),
  );
});

test('A very long log costs no more than its beginning', () => {
  const log = `${read(`${others}/server-log.txt`)}\n`.repeat(4000);
  const started = process.cpuUsage();
  for (let run = 0; run < 10; run++) assert.equal(looksLikeArticle(log), false);
  const spent = process.cpuUsage(started);
  assert.ok(log.length > 2_000_000 && spent.user + spent.system < 1_000_000);
});

test('Any text gets an answer', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ mode: 'sentences' })), (text) => {
      assert.equal(looksLikeArticle(text), false);
    }),
  );
});
