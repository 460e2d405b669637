import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inputOf, readLayout } from '../server/analysis/layout.ts';
import { spelledNames } from '../server/analysis/spelledNames.ts';
import { listsOf, subtypeOf } from '../server/analysis/subtypes.ts';
import type { TaggedName } from '../server/analysis/tagger.ts';
import { untitled } from '../server/analysis/untitled.ts';
import type { WordTables } from '../server/analysis/wordTables.ts';
import { list } from '../server/analysis/wordTables.ts';
import { sourceText } from '../server/text/source.ts';
import { analyse, names } from './analyse.ts';

const tables: WordTables = names().tables;
const piecesOf = (text: string) => inputOf(text, 0, readLayout(text, 0, text.length, 1), tables).pieces;

/** The tagged name of some words of a text. */
function tagged(text: string, words: string, type: TaggedName['type'], norp = false): TaggedName {
  const pieces = piecesOf(text);
  const start = text.indexOf(words);
  const [first, last] = [pieces.start.indexOf(start), pieces.end.lastIndexOf(start + words.length)];
  assert.ok(first >= 0 && last >= first, words);
  return { first, last, type, norp, certainty: 0.9 };
}

const say = (text: string, { first, last, type }: TaggedName): string => {
  const pieces = piecesOf(text);
  return `${type} ${text.slice(pieces.start[first], pieces.end[last])}`;
};

test('a name begins behind the titles that were taken in', () => {
  const mend = (text: string, words: string, type: TaggedName['type']): string =>
    say(text, untitled(piecesOf(text), tagged(text, words, type)));
  assert.equal(mend('They met Sen. Dunmore there.', 'Sen. Dunmore', 'PERSON'), 'PERSON Dunmore');
  assert.equal(
    mend('They met Former President Ana Roe there.', 'Former President Ana Roe', 'PERSON'),
    'PERSON Ana Roe',
  );
  assert.equal(mend('They met Spokeswoman Thornbury there.', 'Spokeswoman Thornbury', 'ORG'), 'PERSON Thornbury');
  assert.equal(mend('They met Dean Roe there.', 'Dean Roe', 'PERSON'), 'PERSON Dean Roe');
  assert.equal(mend('They met Ana Roe there.', 'Ana Roe', 'PERSON'), 'PERSON Ana Roe');
  assert.equal(
    mend('They met the General Dairy Company there.', 'General Dairy Company', 'ORG'),
    'ORG General Dairy Company',
  );
});

test('letters in brackets show where a name begins, and are of its type', () => {
  const mend = (text: string, ...given: readonly TaggedName[]): string[] =>
    spelledNames(text, 0, piecesOf(text), given).map((name) => say(text, name));
  const split = 'The Tides and Harbours Board (THB) met.';
  assert.deepEqual(mend(split, tagged(split, 'Tides', 'LOC'), tagged(split, 'Harbours Board', 'ORG')), [
    'ORG Tides and Harbours Board',
    'ORG THB',
  ]);
  const longer = 'The Eastland Tides Board (TB) met.';
  assert.deepEqual(mend(longer, tagged(longer, 'Eastland Tides Board', 'ORG')), ['ORG Eastland Tides Board', 'ORG TB']);
  const law = 'The Clean Harbours Act (CHA) passed.';
  assert.deepEqual(mend(law, tagged(law, 'Clean Harbours Act', 'MISC'), tagged(law, 'CHA', 'ORG')), [
    'MISC Clean Harbours Act',
    'MISC CHA',
  ]);
  const other = 'The Tides Board (USA) met.';
  assert.deepEqual(mend(other, tagged(other, 'Tides Board', 'ORG')), ['ORG Tides Board']);
  const person = 'It was Tom Hale Brown (THB) again.';
  assert.deepEqual(mend(person, tagged(person, 'Tom Hale Brown', 'PERSON')), ['PERSON Tom Hale Brown']);
});

test('lists, the last word and quotation marks show a finer type', () => {
  const finer = (words: string, type: TaggedName['type'], quoted = false, norp = false): string | null => {
    const name = tagged(words, words, type, norp);
    return subtypeOf(name, words.toLowerCase(), listsOf(piecesOf(words), name, tables), quoted);
  };
  assert.equal(finer('Paris', 'LOC'), 'GPE');
  assert.equal(finer('Kenya', 'LOC'), 'GPE');
  assert.equal(finer('Dunmore County', 'LOC'), 'GPE');
  assert.equal(finer('Europe', 'LOC'), null);
  assert.equal(finer('South Africa', 'LOC'), 'GPE');
  assert.equal(finer('Old Dunmore Bridge', 'LOC'), null);
  assert.equal(finer('Clean Harbours Act', 'MISC'), 'LAW');
  assert.equal(finer('Eastland Spring Festival', 'MISC'), 'EVENT');
  assert.equal(finer('Hurricane Dunmore', 'MISC'), 'EVENT');
  assert.equal(finer('Swahili', 'MISC'), 'LANG');
  assert.equal(finer('Norwegian', 'MISC', false, true), 'NORP');
  assert.equal(finer('The Long Field', 'MISC', true), 'WORK');
  assert.equal(finer('The Long Field', 'MISC'), null);
  assert.equal(finer('Eastland Tides', 'ORG'), null);
  const name = tagged('Old Lantern', 'Old Lantern', 'MISC');
  assert.equal(subtypeOf(name, 'old lantern', list.product, false), 'PRODUCT');
});

test('a name ends with a word, whatever stands behind it', () => {
  for (const text of ['““\n\nOkafor’s😀', 'Jane Okafor😀 said so.', 'The “Okafor” plan', 'Okafor’s😀😀 and Merrow’s']) {
    const { mentions } = analyse(sourceText(text), { force: true });
    for (const { start, end, form } of mentions) {
      const words = text.slice(start, end);
      if (form !== 'pronoun') assert.match(words, /^[\p{L}\p{N}].*[\p{L}\p{N}.!)]$/u);
    }
  }
});
