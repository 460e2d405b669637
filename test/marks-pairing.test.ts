import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairMarks } from '../server/text/marks.ts';
import { marked, withMarks } from './marks.ts';

/** Asserts that the runs found in each text are those marked, outer before inner. */
function pairs(...cases: readonly string[]): void {
  for (const source of cases) {
    const { text, ranges } = marked(source);
    const runs = pairMarks(text, 0, text.length);
    assert.equal(withMarks(text, runs), source);
    assert.deepEqual(
      runs.map(({ start, end }) => [start, end]),
      ranges.map(({ start, end }) => [start, end]),
    );
  }
}

/** What is closed and what opened in the text, run by run, as `open…close` with `-` for a missing mark. */
const glyphs = (text: string): string[] =>
  pairMarks(text, 0, text.length).map(({ open, close }) => `${open?.written ?? '-'}…${close?.written ?? '-'}`);

const levels = (text: string): number[] => pairMarks(text, 0, text.length).map(({ level }) => level);

test('curly and straight double marks are paired', () => {
  pairs(
    '⟦“We waited,”⟧ Dunmore said. ⟦“Nobody came.”⟧',
    '⟦"We waited,"⟧ Dunmore said. ⟦"Nobody came."⟧',
    'The ⟦"old"⟧ and the ⟦"new"⟧ bridge',
  );
});

test('a run may open with one glyph and close with another', () => {
  pairs('⟦“We waited,"⟧ Dunmore said.', '⟦"We waited,”⟧ Dunmore said.');
  assert.deepEqual(glyphs('“We waited," she said.'), ['“…"']);
  assert.deepEqual(glyphs("“We agree,' he said."), ["“…'"]);
});

test('curly marks that face the wrong way are paired by where they stand', () => {
  pairs('⟦”We waited,“⟧ Dunmore said.', '⟦”We waited,”⟧ Dunmore said.', '⟦“We waited,“⟧ Dunmore said.');
});

test('marks of two characters are one mark', () => {
  pairs("⟦''We waited,''⟧ Dunmore said.", "⟦``We waited,''⟧ Dunmore said.");
  assert.deepEqual(glyphs("``We waited,'' Dunmore said."), ["``…''"]);
});

test('guillemets and low marks are paired, in the styles of all their countries', () => {
  pairs('⟦«We waited»⟧, she said.', '⟦»We waited«⟧, she said.', '⟦„We waited“⟧, she said.', '⟦„We waited”⟧, she said.');
});

test('single marks round whole quotations are paired, with the apostrophes in them left alone', () => {
  pairs(
    '⟦‘We waited,’⟧ Dunmore said. ⟦‘Nobody came.’⟧',
    "⟦'We waited,'⟧ Dunmore said. ⟦'Nobody came.'⟧",
    '⟦‘We don’t know,’⟧ Dunmore said.',
    "⟦'We don't know,'⟧ Dunmore said.",
    '⟦‘The workers’ rights come first,’⟧ she said.',
  );
});

test('a quotation inside another stands on the second level, either way round', () => {
  pairs(
    '⟦“He told me ⟦‘go home’⟧ and left,”⟧ she said.',
    '⟦"He told me ⟦\'go home\'⟧ and left,"⟧ she said.',
    '⟦‘He told me ⟦“go home”⟧ and left,’⟧ she said.',
    '⟦“He told me, ⟦‘Go home.’⟧”⟧',
  );
  assert.deepEqual(levels('“He told me ‘go home’ and left,” she said.'), [1, 2]);
  assert.deepEqual(levels('“One,” he said. “Two.”'), [1, 1]);
});

test('primes are measures and no marks', () => {
  pairs(
    'He is 6\'2" tall and she is 5\'11".',
    'a 12" pipe and a 9" pipe',
    'a 5′10″ keeper',
    '⟦"He is 6\'2" tall,"⟧ the coach said.',
  );
});

test('apostrophes, decades and elisions are no marks', () => {
  pairs(
    'It’s the boys’ and girls’ school.',
    "It's the boys' and girls' school.",
    'the hits of the ’90s and the ‘60s',
    "rock 'n' roll, fish ’n’ chips",
    'Get ’em while they’re hot.',
  );
});

test('a run that nobody closes ends with its paragraph, or where the next one opens', () => {
  pairs('She said ⟦“we waited and nobody came.⟧', '⟦“We waited, Dunmore said.⟧ ⟦“Nobody came.”⟧');
  assert.deepEqual(glyphs('She said “we waited and nobody came.'), ['“…-']);
});

test('a closing mark that nothing opened closes what stands behind the run before it', () => {
  pairs('⟦We waited,”⟧ Dunmore said.');
  assert.deepEqual(glyphs('We waited,” Dunmore said.'), ['-…”']);
});

test('a single mark alone is no unclosed quotation', () => {
  pairs("the teachers' room", "'Twas late when they left.", 'the teachers’ room');
});

test('the value of an attribute of mark-up is nobody’s words', () => {
  pairs('<a class="lead" href="story.html">More</a>', '<p class="lead">⟦“We waited,”⟧ she said.');
});

test('marks with no word between them are no quotation', () => {
  pairs('“” and "" and (”)', '“ … ”');
});

test('offsets are those of the paragraph, whatever stands before it', () => {
  const before = 'Headline\n\n';
  const paragraph = '“Yes,” she said.';
  const alone = pairMarks(paragraph, 0, paragraph.length);
  const behind = pairMarks(before + paragraph, before.length, before.length + paragraph.length);
  assert.equal(alone.length, 1);
  assert.deepEqual(behind, alone);
});
