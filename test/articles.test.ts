import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { articleLines } from '../server/exporters/text.ts';
import { judge } from '../server/rules/judge.ts';
import { sourceText } from '../server/text/source.ts';
import { analyse } from './analyse.ts';
import { compare, expectationsOf } from './expectations.ts';
import { matchesGolden, updating } from './marks.ts';

const folder = 'test/articles';
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -4))
  .sort();

/** The small ones, one for each phenomenon, are too short to look like an article. */
const isPhenomenon = (name: string): boolean => /^p\d/.test(name);

const read = (name: string) =>
  analyse(sourceText(readFileSync(`${folder}/${name}.txt`, 'utf8')), { force: isPhenomenon(name) });

test('there are enough articles, and one for each phenomenon', () => {
  const phenomena = names.filter(isPhenomenon).map((name) => Number(/\d+/.exec(name)![0]));
  for (let number = 1; number <= 42; number++) assert.ok(phenomena.includes(number), `phenomenon ${number} is missing`);
  assert.ok(names.length - phenomena.length >= 24);
});

for (const name of names) {
  test(`${name}: what a person says of it`, () => {
    const article = read(name);
    const path = `${folder}/${name}.expect`;
    const file = readFileSync(path, 'utf8');
    assert.ok(article.isArticle, 'does not look like an article');
    const { complaints, mended } = compare(article, judge(article), expectationsOf(file));
    if (updating() && mended.length > 0) {
      const lines = new Set(mended.map((expectation) => expectation.line));
      writeFileSync(
        path,
        file
          .split('\n')
          .map((line) => (lines.has(line) ? line.replace(/^FIXME /, '') : line))
          .join('\n'),
      );
    } else {
      assert.deepEqual(
        mended.map((expectation) => expectation.line),
        [],
        `these are right now: npm run update takes their FIXME away`,
      );
    }
    assert.equal(complaints.length, 0, `\n  ${complaints.join('\n  ')}\n`);
  });

  test(`${name}: what the program says of it`, () => {
    const article = read(name);
    matchesGolden(`${folder}/${name}.gold`, `${articleLines(article, judge(article)).join('\n')}\n`);
  });
}
