import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { AnnotatedTextEdit, TextDocumentEdit } from 'vscode-languageserver';
import type { Client } from '../../server/features/feature.ts';
import { nameEdits } from '../../server/features/newName.ts';
import { spanOf } from '../../server/features/range.ts';
import { faultOf, nameAt, rename } from '../../server/features/rename.ts';
import { sourceText } from '../../server/text/source.ts';
import { analyse } from '../analyse.ts';
import { ableClient, viewed } from './view.ts';

const renamed = (written: string, oldName: string, newName: string): string =>
  [...nameEdits(written, oldName, newName)]
    .reverse()
    .reduce((text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end), written);

describe('one way of writing a name', () => {
  const cases: readonly (readonly [oldName: string, newName: string, written: string, wanted: string])[] = [
    ['Jane Okafor', 'Janet Okafour', 'Jane Okafor', 'Janet Okafour'],
    ['Jane Okafor', 'Janet Okafour', 'Okafor', 'Okafour'],
    ['Jane Okafor', 'Janet Okafour', 'Jane', 'Janet'],
    ['Jane Okafor', 'Janet Okafour', 'OKAFOR', 'OKAFOUR'],
    ['Jane Okafor', 'Zadie Okafor', 'J. Okafor', 'Z. Okafor'],
    ['Jane Okafor', 'Jane Okafour', 'J. Okafor', 'J. Okafour'],
    ['Jane M. Okafor', 'Janet Okafour', 'Jane Okafor', 'Janet Okafour'],
    ['Jane M. Okafor', 'Janet Okafour', 'Jane M. Okafor', 'Janet Okafour'],
    ['Jane Okafor', 'Jane Mary Okafor', 'Jane Okafor', 'Jane Mary Okafor'],
    ['Jane Okafor', 'Jane Mary Okafor', 'Okafor', 'Okafor'],
    ['Jane Okafor', 'Okafour', 'Okafor', 'Okafour'],
    ['Jane Okafor', 'Okafour', 'Jane Okafor', 'Okafour'],
    ['Okafor', 'Okafour', 'Okafor', 'Okafour'],
    ['Robert Hale', 'Rupert Hall', 'Bobby Hale', 'Bobby Hall'],
    ['Robert “Bobby” Hale Jr.', 'Robert “Bobby” Hall Jr.', 'Robert “Bobby” Hale Jr.', 'Robert “Bobby” Hall Jr.'],
    ['Robert “Bobby” Hale Jr.', 'Robert “Bobby” Hall Jr.', 'Bobby Hale', 'Bobby Hall'],
    ['Robert Hale Jr.', 'Robert Hall', 'Hale', 'Hall'],
    ['Robert Hale Jr.', 'Robert Hale Sr.', 'Robert Hale, Jr.', 'Robert Hale, Sr.'],
    ['Robert Hale Jr.', 'Robert Hale Sr.', 'Robert Hale', 'Robert Hale'],
    ['Maria van der Berg', 'Maria van den Berg', 'Van der Berg', 'Van den Berg'],
    ['Maria van der Berg', 'Maria Vandenberg', 'Van der Berg', 'Vandenberg'],
    ['Maria Berg', 'Maria van der Berg', 'Berg', 'van der Berg'],
    ['Maria van der Berg', 'Mia Vandenberg', 'Maria', 'Mia'],
    ['Xu Lin', 'Xue Lin', 'Xu', 'Xue'],
    ['Tom O’Brien', 'Tom O’Bryan', "O'Brien", 'O’Bryan'],
    ['Jane Okafor', 'Janet Okafour', 'the mayor', 'the mayor'],
  ];
  for (const [oldName, newName, written, wanted] of cases)
    test(`${oldName} → ${newName}: ${written} → ${wanted}`, () =>
      assert.equal(renamed(written, oldName, newName), wanted));

  test('the same name changes nothing, and any three texts give edits in order inside the first', () => {
    const name = fc.oneof(fc.string(), fc.constantFrom('Jane M. Okafor', 'van der Berg Jr.', 'J.J. “X” O’Brien'));
    fc.assert(
      fc.property(name, name, name, (written, oldName, newName) => {
        assert.equal(renamed(written, oldName, oldName), written);
        let from = 0;
        for (const { start, end } of nameEdits(written, oldName, newName)) {
          assert.ok(start >= from && end >= start && end <= written.length);
          from = end;
        }
      }),
    );
  });
});

describe('a person under another name', () => {
  const text = [
    'Bridge reopens after nine winters',
    '',
    'Mayor Jane Okafor opened the bridge on Friday. “We waited nine winters,” Okafor said. The mayor then left, and she waved.',
    '',
    '“Okafor was late,” said Tom Ruiz of the Eastbank Boat Company. Ruiz knows Okafor’s habits.',
    '',
  ].join('\n');
  const view = viewed(analyse(sourceText(text), { force: true }), []);
  const asking: Client = { ...ableClient, asksBeforeRename: true };
  const person = (words: string, from = 0) => nameAt(view.article, text.indexOf(words, from) + 1);
  const edited = (client: Client): { sure: string[]; asked: string[] } => {
    const found = person('Okafor said');
    assert.ok('person' in found);
    assert.equal(found.person.name, 'Jane Okafor');
    const edit = rename(view, found.person, ' Janet Okafour ', client)!;
    const [change] = edit.documentChanges as TextDocumentEdit[];
    assert.deepEqual(change!.textDocument, { uri: 'untitled:Noon', version: 3 });
    const shown = (edits: readonly AnnotatedTextEdit[]) =>
      edits.map(({ range, newText }) => {
        const { start, end } = spanOf(view.article.source, range);
        return `${start}:${text.slice(start, end)} → ${newText}`;
      });
    const all = change!.edits as AnnotatedTextEdit[];
    for (const id of all.flatMap(({ annotationId }) => annotationId ?? []))
      assert.deepEqual(edit.changeAnnotations?.[id]?.needsConfirmation, true);
    return {
      sure: shown(all.filter(({ annotationId }) => annotationId === undefined)),
      asked: shown(all.filter(({ annotationId }) => annotationId !== undefined)),
    };
  };
  const outside = [
    `${text.indexOf('Jane')}:Jane → Janet`,
    `${text.indexOf('Okafor opened')}:Okafor → Okafour`,
    `${text.indexOf('Okafor said')}:Okafor → Okafour`,
    `${text.indexOf('Okafor’s')}:Okafor → Okafour`,
  ];

  test('full name and surname follow; inside a quotation only with consent', () =>
    assert.deepEqual(edited(asking), {
      sure: outside,
      asked: [`${text.indexOf('Okafor was')}:Okafor → Okafour`],
    }));

  test('an editor that cannot ask leaves quotations alone', () =>
    assert.deepEqual(edited(ableClient), { sure: outside, asked: [] }));

  test('pronouns, roles, bodies and other words are refused with a reason', () => {
    const because = (words: string): string => {
      const found = person(words);
      assert.ok('because' in found, words);
      return found.because;
    };
    assert.equal(because('she waved'), '“she” is a pronoun, not a name. Rename Jane Okafor where the name stands.');
    assert.equal(because('Eastbank Boat'), 'Only people can be renamed. “Eastbank Boat Company” is not one.');
    assert.equal(because('opened the'), 'There is no person’s name here.');
  });

  test('a new name needs a letter and stands on one line', () => {
    for (const name of ['', '  ', '—', undefined, 7]) assert.equal(faultOf(name), 'A name needs a letter.');
    for (const name of ['Ann\nRoe', 'Ann\rRoe', 'Ann\u2028Roe'])
      assert.equal(faultOf(name), 'A name stands on one line.');
    assert.equal(faultOf('Ann Roe'), null);
  });

  test('the same name is no change', () => {
    const found = person('Okafor said');
    assert.ok('person' in found);
    assert.equal(rename(view, found.person, 'Jane Okafor', asking), null);
  });
});
