import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { withListed } from '../server/analysis/listed.ts';
import { candidate, type NameCandidate } from '../server/analysis/nameCandidate.ts';
import { readParagraph } from '../server/analysis/reading.ts';
import { tapeOf } from '../server/analysis/tape.ts';
import type { NameType } from '../server/analysis/vocabulary.ts';
import type { Article } from '../server/model/article.ts';
import type { PeopleList } from '../server/model/people.ts';
import { sourceText } from '../server/text/source.ts';
import { firstAt } from '../server/text/tokens.ts';
import { parsePeople } from '../server/workspace/people.ts';
import { analyse } from './analyse.ts';

/** The listed names that stand in one paragraph: words in the text → who it can mean. */
function listed(text: string, list: PeopleList): string[] {
  const names = withListed(text, 0, readParagraph(text, 0, text.length), [], list);
  return names.map((name) => {
    const people = name.listing!.people.map((person) => person.name).join(' or ');
    return `${text.slice(name.start, name.end)} → ${people}`;
  });
}

const read = (text: string, list?: string): Article =>
  analyse(sourceText(text), { force: true, ...(list === undefined ? {} : { people: parsePeople(list) }) });

/** Every person with role and mentions: `Jane Okafor (mayor): Okafor, she`. */
const people = (article: Article): string[] =>
  article.entities
    .filter((entity) => entity.type === 'PERSON')
    .map(({ name, role, mentions }) => {
      const words = mentions.map((mention) => article.source.slice(mention)).join(', ');
      return `${name}${role === null ? '' : ` (${role})`}: ${words}`;
    });

const speakers = (article: Article): (string | null)[] =>
  article.quotes.map(({ attribution }) =>
    attribution === null ? null : article.attributions[attribution]!.speakerName,
  );

describe('listed names in a paragraph', () => {
  const town = parsePeople(
    [
      'Jane Okafor; Okafor, Mayor Okafor; she; mayor of Eastbank',
      'Ben Okafor; Okafor, Benno',
      'bell varga',
      'Robert T. Hale, Jr.; Hale',
      'Pia van der Sloe; van der Sloe',
      'Renée d’Arcy',
      'Hope; Hope Vale',
    ].join('\n'),
  );

  test('the longest form wins, a title is no part of it, and a shared form means all who share it', () => {
    assert.deepEqual(listed('Jane Okafor left. Okafor and Mayor Okafor stayed with Benno’s dog.', town), [
      'Jane Okafor → Jane Okafor',
      'Okafor → Jane Okafor or Ben Okafor',
      'Okafor → Jane Okafor',
      'Benno → Ben Okafor',
    ]);
    assert.deepEqual(listed('Hope Vale met Hope.', town), ['Hope Vale → Hope', 'Hope → Hope']);
  });

  test('capitals are those of the list, or all are', () => {
    assert.deepEqual(listed('We hope that hope and bell Varga leave, jane okafor too.', town), []);
    assert.deepEqual(listed('JANE OKAFOR met bell varga. Bell varga met PIA VAN DER SLOE.', town), [
      'JANE OKAFOR → Jane Okafor',
      'bell varga → bell varga',
      'Bell varga → bell varga',
      'PIA VAN DER SLOE → Pia van der Sloe',
    ]);
    assert.deepEqual(listed('Van der Sloe left. Then van der Sloe’s car did.', town), [
      'Van der Sloe → Pia van der Sloe',
      'van der Sloe → Pia van der Sloe',
    ]);
  });

  test('stops and commas inside a name may be there or not, sentence ends may not', () => {
    assert.deepEqual(listed('Robert T. Hale, Jr. met Robert T Hale Jr and Robert T. Hale Jr.', town), [
      'Robert T. Hale, Jr. → Robert T. Hale, Jr.',
      'Robert T Hale Jr → Robert T. Hale, Jr.',
      'Robert T. Hale Jr. → Robert T. Hale, Jr.',
    ]);
    assert.deepEqual(listed('He met Jane. Okafor was late.', town), ['Okafor → Jane Okafor or Ben Okafor']);
  });

  test('only whole words count, whatever the apostrophe or the accent is made of', () => {
    assert.deepEqual(listed('The Okafor-led, Okafors’ and Hopeful team wrote to @Hope and #Hope.', town), []);
    const accents = "Rene\u0301e d'Arcy met Renée d’Arcy.";
    assert.deepEqual(listed(accents, town), ["Rene\u0301e d'Arcy → Renée d’Arcy", 'Renée d’Arcy → Renée d’Arcy']);
  });

  test('what was found in the place of a listed name gives way, a longer name only to several words', () => {
    const text = 'Ben Okafor met Jane Okafor Vale at the Jane Okafor Institute and in Okafor Street, then Hope.';
    const reading = readParagraph(text, 0, text.length);
    const tape = tapeOf(text, 0, reading, new Uint8Array(reading.tokens.count));
    const found = (words: string, type: NameType): NameCandidate => {
      const start = text.indexOf(words);
      const first = firstAt(reading.tokens, start);
      return candidate(tape, first, firstAt(reading.tokens, start + words.length) - 1, { type });
    };
    const names = withListed(
      text,
      0,
      reading,
      [
        found('Ben Okafor', 'PERSON'),
        found('Jane Okafor Vale', 'PERSON'),
        found('Jane Okafor Institute', 'ORG'),
        found('Okafor Street', 'LOC'),
        found('Hope', 'ORG'),
      ],
      parsePeople('Jane Okafor; Okafor\nHope'),
    );
    assert.deepEqual(
      names.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`),
      ['Ben Okafor PERSON', 'Jane Okafor PERSON', 'Jane Okafor Institute ORG', 'Okafor Street LOC', 'Hope PERSON'],
    );
  });

  test('without a list, and where nobody listed stands, the names are handed through', () => {
    const text = 'Ana Ruiz left.';
    const names = Object.freeze([]);
    for (const list of [undefined, { people: [] }, town])
      assert.equal(withListed(text, 0, readParagraph(text, 0, text.length), names, list), names);
  });
});

describe('an article with a list', () => {
  test('listed names are people, however odd, and whatever they are taken for without a list', () => {
    const text = [
      'Ferry stays in port',
      '',
      '“We are full,” Quillon said. “Go home,” said bell varga.',
      '',
      'Northern Water said the ferry was late. “It sank,” Northern Water said.',
    ].join('\n');
    const list = 'Ida Quillon; Quillon; ; harbour master\nbell varga\nNorthern Water; ; she';
    assert.deepEqual(people(read(text, list)), [
      'Ida Quillon (harbour master): Quillon',
      'bell varga: bell varga',
      'Northern Water: Northern Water, Northern Water',
    ]);
    assert.deepEqual(speakers(read(text, list)), ['Ida Quillon', 'bell varga', 'Northern Water']);
    const without = read(text).entities.find(({ name }) => name === 'Northern Water');
    assert.notEqual(without?.type, 'PERSON');
  });

  test('name and role are those of the list; what it leaves open is taken from the text', () => {
    const text = 'EASTBANK — “No,” said Councillor Jane Mary Okafor, a baker. “Never,” Okafor said.';
    const list = (role: string): string => `Jane Okafor; Jane Mary Okafor, Okafor; ; ${role}`;
    assert.match(people(read(text, list('mayor of Eastbank')))[0]!, /^Jane Okafor \(mayor of Eastbank\): /);
    assert.match(people(read(text, list('')))[0]!, /^Jane Okafor \(.+\): Jane Mary Okafor, Okafor$/);
  });

  test('two listed people with one surname stay two, and so do two with nearly one name', () => {
    const text = [
      'Ana Ruiz and Luis Ruiz own the ferry. “We are full,” Luis Ruiz said. “It sank,” Ruiz said.',
      '',
      'Rob Hale and Robert Hale were there too. “It is cold,” Rob Hale said.',
    ].join('\n');
    const list = 'Ana Ruiz; Ruiz\nLuis Ruiz; Ruiz\nRob Hale\nRobert Hale';
    const article = read(text, list);
    assert.deepEqual(
      people(article).map((line) => line.replace(/:.*/, '')),
      ['Ana Ruiz', 'Luis Ruiz', 'Rob Hale', 'Robert Hale'],
    );
    assert.deepEqual(speakers(article), ['Luis Ruiz', 'Luis Ruiz', 'Rob Hale']);
  });

  test('one word of the list is no name inside a longer one', () => {
    const text = 'The choir met Tom Okafor at the Okafor Institute. “We sing,” Tom Okafor said.';
    assert.deepEqual(speakers(read(text, 'Jane Okafor; Okafor')), ['Tom Okafor']);
    assert.ok(people(read(text, 'Jane Okafor; Okafor')).every((line) => !line.startsWith('Jane')));
  });

  test('pronouns of the list say who he or she is', () => {
    const text = 'Kim Adeyo met Sasha Brandt at the gate on Monday. “We are full,” she said.';
    const said = (first: string, second: string): unknown =>
      speakers(read(text, `Kim Adeyo; ; ${first}\nSasha Brandt; ; ${second}`))[0];
    assert.equal(said('she', 'he'), 'Kim Adeyo');
    assert.equal(said('they', 'she'), 'Sasha Brandt');
    assert.equal(said('he/him', 'they/them'), 'unnamed: she');
  });

  test('a change of the list is a new reading, also of an edited text', () => {
    const text = 'EASTBANK — The ferry is late.\n\n“It sank,” Quillon said.\n\n“It was old,” Ida Brandt said.\n';
    const before = sourceText(text);
    const lists = [undefined, 'Ida Quillon; Quillon', 'Uma Quillon; Quillon'].map((list) =>
      list === undefined ? undefined : parsePeople(list),
    );
    for (const first of lists) {
      for (const second of lists) {
        const options = (list: PeopleList | undefined) => ({
          force: true,
          ...(list === undefined ? {} : { people: list }),
        });
        const edited = before.update([
          { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'NORTH ' },
        ]);
        const known = analyse(before, options(first));
        assert.deepEqual(
          people(analyse(edited, options(second), known)),
          people(analyse(sourceText(edited.text), options(second))),
        );
      }
    }
  });

  test('any text and any list are read without a fault', () => {
    const words = [
      'Ana',
      'Ruiz',
      'ana',
      'RUIZ',
      '.',
      ',',
      '’s',
      '“',
      '”',
      'said',
      ' ',
      '\n\n',
      'Jr',
      'The',
      ';',
      '@',
      '-',
    ];
    const text = fc.array(fc.constantFrom(...words), { maxLength: 80 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (article, list) => {
        const { mentions, source, entities } = read(article, list);
        let end = 0;
        for (const mention of mentions.filter(({ form }) => form === 'full' || form === 'short')) {
          assert.ok(mention.start >= end && mention.end <= source.length);
          end = mention.end;
        }
        assert.ok(mentions.every((mention) => entities[mention.entity] !== undefined));
      }),
    );
  });

  test('a list of ten thousand people costs a reading little', () => {
    const list = parsePeople(
      Array.from({ length: 10_000 }, (_, at) => `John Roe${at} Vale; Roe${at}, John; he`).join('\n'),
    );
    const text = '“It sank,” John Roe7 Vale said. He left with John.\n\n'.repeat(400);
    analyse(sourceText(text), { force: true, people: list });
    const started = process.cpuUsage();
    const { entities } = analyse(sourceText(text), { force: true, people: list });
    const { user, system } = process.cpuUsage(started);
    assert.ok(entities.some(({ name }) => name === 'John Roe7 Vale'));
    assert.ok(user + system < 3_000_000, 'within seconds of work');
  });
});
