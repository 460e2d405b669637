import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Article } from '../server/model/article.ts';
import type { Edit, Example, JudgedFinding, Level } from '../server/model/finding.ts';
import { rules } from '../server/rules/index.ts';
import { judge } from '../server/rules/judge.ts';
import { rulePage } from '../server/rules/page.ts';
import { precedence } from '../server/rules/precedence.ts';
import { sourceText } from '../server/text/source.ts';
import { analyse } from './analyse.ts';
import { manifest, readmeWithRules, ruleFiles, ruleSettings, rulesIndex } from './generated.ts';
import { marked, matchesGolden, updating, withMarks } from './marks.ts';

/** One rule as the catalogue has it, with an example each way that speaks for this rule alone. */
interface Catalogued {
  readonly id: string;
  readonly severity: string;
  readonly default: 'on' | 'off';
  readonly positive: string;
  readonly negative: string;
  readonly positiveStyle?: 'us' | 'british';
  readonly negativeStyle?: 'us' | 'british';
}

const catalogue: readonly Catalogued[] = JSON.parse(readFileSync('test/rules.json', 'utf8'));

const read = (text: string, punctuation?: 'us' | 'british'): Article =>
  analyse(sourceText(text), { force: true, ...(punctuation === undefined ? {} : { punctuation }) });

/** What one rule alone finds in a text. */
function findings(rule: string, text: string, punctuation?: 'us' | 'british'): readonly JudgedFinding[] {
  const alone = rules.filter((each) => each.id === rule);
  return judge(read(text, punctuation), { rules: new Map([[rule, { level: alone[0]?.level ?? 'off' }]]) }, alone);
}

const copyOf = (example: Example): string => (typeof example === 'string' ? example : example.copy);
const styleOf = (example: Example) => (typeof example === 'string' ? undefined : example.punctuation);

const applied = (text: string, edits: readonly Edit[]): string =>
  edits.reduceRight((result, edit) => result.slice(0, edit.start) + edit.newText + result.slice(edit.end), text);

/** The text after each fix a rule offers for its first finding, by the title of the fix. */
function repaired(rule: string, source: string): Record<string, string> {
  const { text } = marked(source);
  const fixes = findings(rule, text)[0]?.fixes ?? [];
  return Object.fromEntries(fixes.map((fix) => [fix.title, applied(text, fix.edits).replace(/\n\n/g, ' ¶ ')]));
}

for (const rule of rules) {
  for (const example of rule.examples.finds) {
    test(`${rule.id} finds ${copyOf(example)}`, () => {
      const { text, ranges } = marked(copyOf(example));
      assert.equal(withMarks(text, findings(rule.id, text, styleOf(example))), withMarks(text, ranges));
    });
  }
  for (const example of rule.examples.ignores) {
    test(`${rule.id} ignores ${copyOf(example)}`, () => {
      const { text } = marked(copyOf(example));
      assert.equal(withMarks(text, findings(rule.id, text, styleOf(example))), text);
    });
  }
}

for (const entry of catalogue.filter(({ id }) => rules.some((rule) => rule.id === id))) {
  test(`${entry.id} is as the catalogue has it`, () => {
    const rule = rules.find(({ id }) => id === entry.id)!;
    assert.equal(rule.level, entry.severity);
    assert.equal(rule.profiles.includes('copydesk'), entry.default === 'on');
    const found = findings(rule.id, marked(entry.positive).text, entry.positiveStyle);
    assert.ok(found.length > 0, `finds ${entry.positive}`);
    assert.deepEqual(findings(rule.id, marked(entry.negative).text, entry.negativeStyle), [], entry.negative);
  });
}

test('every rule is one of the catalogue', () => {
  for (const { id } of rules) assert.ok(catalogue.some((entry) => entry.id === id));
});

test('every rule is complete', () => {
  for (const rule of rules) {
    assert.ok(rule.examples.finds.length >= 5, `${rule.id} needs five examples that it finds`);
    assert.ok(rule.examples.ignores.length >= 5, `${rule.id} needs five examples that it leaves alone`);
    assert.match(rule.why, /\*Authority:\*/, `${rule.id} names no authority`);
    assert.match(rulePage(rule), new RegExp(`^# ${rule.title}\n[^]*"${rule.id}": "off"`));
  }
  assert.deepEqual(
    rules.map((rule) => `${rule.id}.ts`),
    ruleFiles(),
    'a rule lies in the file named after its id',
  );
});

test('every finding has a range inside the text, a message that ends, and repairs that read well', () => {
  for (const rule of rules) {
    for (const example of rule.examples.finds) {
      const { text } = marked(copyOf(example));
      for (const finding of findings(rule.id, text, styleOf(example))) {
        assert.match(finding.message, /^[A-Z“⟨].*[.?]$/);
        for (const fix of finding.fixes) {
          assert.match(fix.title, /^[A-Z].*\S$/);
          assert.ok(fix.edits.length > 0);
          assert.ok(finding.fixes.filter((each) => each.preferred).length <= 1, 'one repair at most can be the one');
        }
      }
    }
  }
});

test('a repair of an unattributed quotation names the nearest person and leaves the words alone', () => {
  assert.deepEqual(repaired('unattributed-quote', 'Jane Okafor laughed. “Nobody asked us about the road.”'), {
    'Attribute to Okafor': 'Jane Okafor laughed. “Nobody asked us about the road,” Okafor said.',
    'Add lead-in “Okafor said:”': 'Jane Okafor laughed. Okafor said: “Nobody asked us about the road.”',
  });
  assert.equal(
    repaired('unattributed-quote', 'It rained. ¶ Jane Okafor laughed. “Why would anyone build a road here?”')[
      'Attribute to Okafor'
    ],
    'It rained. ¶ Jane Okafor laughed. “Why would anyone build a road here?” Okafor asked.',
  );
  assert.equal(
    repaired('unattributed-quote', 'Jane Okafor laughed. ‘Nobody asked us about the new road.’')['Attribute to Okafor'],
    'Jane Okafor laughed. ‘Nobody asked us about the new road,’ Okafor said.',
  );
  assert.equal(
    repaired('unattributed-quote', 'It rained. ¶ Jane Okafor laughed. “We will all move to the U.S.”')[
      'Attribute to Okafor'
    ],
    'It rained. ¶ Jane Okafor laughed. “We will all move to the U.S.,” Okafor said.',
  );
});

test('the person named nearest is shown where nobody is said to have spoken', () => {
  const text = 'Jane Okafor laughed. “Nobody asked us about the road.”';
  const finding = findings('unattributed-quote', text)[0]!;
  assert.match(finding.message, /Nearest person: Okafor \(not said to have spoken\)\.$/);
  assert.deepEqual(
    finding.related.map((related) => [text.slice(related.start, related.end), related.message]),
    [['Jane Okafor', 'Okafor is named here.']],
  );
});

test('a lost closing mark is put before the attribution first', () => {
  const source = '“We are full, the porter said. “Go home.”';
  assert.deepEqual(repaired('unclosed-quote', source), {
    'Insert ” after “full,”': '“We are full,” the porter said. “Go home.”',
  });
  const finding = findings('unclosed-quote', source)[0]!;
  assert.equal(finding.fixes[0]?.preferred, true);
  assert.deepEqual(
    finding.related.map((related) => source.slice(related.start, related.end)),
    ['“'],
  );
});

test('a lost opening mark is put behind the colon, and the mark can be deleted', () => {
  assert.deepEqual(repaired('unopened-quote', 'She wrote: We are full.”'), {
    'Insert “ before “We”': 'She wrote: “We are full.”',
    'Delete ”': 'She wrote: We are full.',
  });
});

test('where nobody is said to speak, the ends of sentence and paragraph are offered, and none is taken unasked', () => {
  const { text } = marked('Marsh left. “They see that. The vote is on Monday. ¶ It rained.');
  assert.deepEqual(
    findings('unclosed-quote', text)[0]!.fixes.map((fix) => [fix.title, fix.preferred]),
    [
      ['Insert ” after “that.”', undefined],
      ['Insert ” after “Monday.”', undefined],
    ],
  );
  assert.equal(
    repaired('unopened-quote', 'It rained. The report said that the dam was a wreck.”')['Insert “ before “the”'],
    'It rained. The report said that “the dam was a wreck.”',
  );
});

test('mixed marks are made what the rest of the article has', () => {
  assert.deepEqual(Object.entries(repaired('mixed-quote-glyphs', '"Stay," Tom Cole said. “Go," he added. "Please."')), [
    ['Make both straight: " "', '"Stay," Tom Cole said. "Go," he added. "Please."'],
    ['Make both curly: “ ”', '"Stay," Tom Cole said. “Go,” he added. "Please."'],
  ]);
  const [first, second] = findings('mixed-quote-glyphs', '“Stay,” Tom Cole said. “Go," he added.')[0]!.fixes;
  assert.deepEqual([first?.title, first?.safe, second?.safe], ['Make both curly: “ ”', true, undefined]);
});

test('broken paragraphs are joined by one space', () => {
  assert.deepEqual(repaired('paragraph-break-in-sentence', 'He lives at 12 E. ¶ Oak St. now.'), {
    'Join the paragraphs': 'He lives at 12 E. Oak St. now.',
  });
});

test('one fault is told once', () => {
  for (const id of precedence.flat())
    assert.ok(
      catalogue.some((rule) => rule.id === id),
      `${id} is no rule`,
    );
  const told = (text: string) => judge(read(text)).map((finding) => finding.rule);
  assert.deepEqual(told('“We are full, the porter said. “Go home."'), ['unclosed-quote', 'mixed-quote-glyphs']);
  assert.deepEqual(told('It rained. We are full,” the porter said. “Go home.”'), ['unopened-quote']);
});

test('settings change how loud a rule is, and silence it', () => {
  const article = read('The bridge reopens in May. “We have waited nine winters for this.”');
  const severity = (level: Level) =>
    judge(article, { rules: new Map([['unattributed-quote', { level }]]) }).map((each) => each.severity);
  assert.deepEqual(severity('hint'), ['hint']);
  assert.deepEqual(severity('off'), []);
  assert.deepEqual(
    judge(article).map((each) => each.severity),
    ['warning'],
  );
});

test('a text that is no article is not judged', () => {
  const article = analyse(sourceText('numpy==1.26\nflask>=2\nthe\n“rest\n'));
  assert.deepEqual(judge({ ...article, isArticle: false }), []);
});

test('server/rules/index.ts lists the rule files', () => matchesGolden('server/rules/index.ts', rulesIndex()));

test('package.json offers every rule in newsmark.rules', () => {
  const { whole, setting } = manifest();
  const wanted = ruleSettings(rules);
  if (updating() && JSON.stringify(setting.properties) !== JSON.stringify(wanted)) {
    setting.properties = wanted;
    writeFileSync('package.json', `${JSON.stringify(whole, null, 2)}\n`);
  }
  assert.deepEqual(setting.properties, wanted, 'npm run update writes the rules into package.json');
});

test('the README carries the table and the pages of the rules', () =>
  matchesGolden('README.md', readmeWithRules(rules)));
