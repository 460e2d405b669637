import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Person } from '../server/model/people.ts';
import { genderOfPronouns } from '../server/model/people.ts';
import { parsePeople, personLine, personToAppend } from '../server/workspace/people.ts';

const person = (name: string, forms: readonly string[] = [], pronouns = '', role = ''): Person => ({
  name,
  forms,
  pronouns,
  role,
});

test('a line is name, other forms, pronouns and role', () => {
  assert.deepEqual(parsePeople('Jane Okafor; Okafor, Mayor Okafor; she; mayor of Eastbank'), {
    people: [person('Jane Okafor', ['Okafor', 'Mayor Okafor'], 'she', 'mayor of Eastbank')],
    faults: [],
  });
});

test('fields at the end may be left out, and empty ones say nothing', () => {
  const { people, faults } = parsePeople('Pello\nAna Ruiz;Ruiz\nTom Cole;;he\nIda Brandt;;; porter\nUrs Ott; ; ;\n');
  assert.deepEqual(faults, []);
  assert.deepEqual(people, [
    person('Pello'),
    person('Ana Ruiz', ['Ruiz']),
    person('Tom Cole', [], 'he'),
    person('Ida Brandt', [], '', 'porter'),
    person('Urs Ott'),
  ]);
});

test('blank lines, comments, any line ends, a byte-order mark and odd spaces do no harm', () => {
  const text = '\uFEFF# people\r\n\r\n\u00A0 Ana\u00A0\u2009Ruiz ;\tRuiz ,, \r  # more; people\nTom Cole';
  assert.deepEqual(parsePeople(text), { people: [person('Ana Ruiz', ['Ruiz']), person('Tom Cole')], faults: [] });
});

test('a role may hold semicolons, and Jr. stays with its name', () => {
  const { people } = parsePeople('Robert Hale, Jr.; Bobby Hale, Jr, Hale; he; owner; member of the council');
  assert.deepEqual(people, [
    person('Robert Hale, Jr.', ['Bobby Hale, Jr', 'Hale'], 'he', 'owner; member of the council'),
  ]);
});

test('what cannot be used is told with its line, and the rest still holds', () => {
  const { people, faults } = parsePeople(
    ['Ana Ruiz; Ruiz', '; Okafor; she', '---', 'Tom Cole; ***, Cole; hee', 'Ana Ruiz; Anita; she; ferrywoman'].join(
      '\n',
    ),
  );
  assert.deepEqual(
    faults.map(({ line }) => line),
    [2, 3, 4, 4, 5],
  );
  for (const { message } of faults) assert.match(message, /[.)]$|role$|she\/they$/);
  assert.match(faults[4]!.message, /^Ana Ruiz is on line 1 already/);
  assert.deepEqual(people, [
    person('Ana Ruiz', ['Ruiz', 'Anita'], 'she', 'ferrywoman'),
    person('Tom Cole', ['Cole'], 'hee'),
  ]);
  const prose =
    'This is a sentence that somebody has pasted into the list of people and that is far too long for a name';
  assert.deepEqual(parsePeople(prose).people, []);
});

test('pronouns tell she, he or neither; several together, or none, tell nothing', () => {
  const read = ['she', 'She/Her', 'he', 'him', 'they', 'they/them', 'she/they', 'he or she', '', 'xe'].map(
    genderOfPronouns,
  );
  assert.deepEqual(read, ['f', 'f', 'm', 'm', 't', 't', 'u', 'u', 'u', null]);
  assert.equal(genderOfPronouns('constructor'), null);
});

test('a person is added behind what is there, with the line ends that are there', () => {
  const added = person('Jane Okafor', ['Okafor'], '', 'mayor of Eastbank');
  assert.equal(
    personToAppend('', added),
    '# name; other forms; pronouns; role\nJane Okafor; Okafor;; mayor of Eastbank\n',
  );
  assert.equal(personToAppend('Tom Cole', added), '\nJane Okafor; Okafor;; mayor of Eastbank\n');
  assert.equal(personToAppend('Tom Cole\r\n', added), 'Jane Okafor; Okafor;; mayor of Eastbank\r\n');
  assert.equal(personToAppend('# ours\r\n\r\nTom Cole', person('Ana Ruiz')), '\r\nAna Ruiz\r\n');
  assert.equal(personToAppend('\uFEFF', person('Ana Ruiz')), '# name; other forms; pronouns; role\nAna Ruiz\n');
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(';', ',', '#', '\n', '\r', '\r\n', ' ', '\u00A0', '\uFEFF', 'Ana', 'Ruiz', 'Jr.', 'she'), {
      maxLength: 60,
    })
    .map((parts) => parts.join('')),
);

test('any text gives people and faults, never an exception', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { people, faults } = parsePeople(text);
      const count = text.split(/\r\n|\r|\n/).length;
      assert.ok(people.every(({ name }) => name !== '' && !name.includes(';')));
      assert.ok(faults.every(({ line, message }) => line >= 1 && line <= count && message !== ''));
      assert.equal(new Set(people.map(({ name }) => name)).size, people.length);
    }),
  );
});

test('what was read can be written and read again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { people } = parsePeople(text);
      assert.deepEqual(parsePeople(people.map(personLine).join('\n')).people, people);
    }),
  );
});

test('the comma before Jr. is written as it was read', () => {
  const { people } = parsePeople('Jr.; Ana, Jr.; she');
  assert.deepEqual(people.map(personLine), ['Jr.; Ana, Jr.; she']);
});

test('whoever is added is in the list, and all before are as they were', () => {
  // Nobody is called Jr alone.
  const word = fc.stringMatching(/^[A-Z][a-z]{1,6}$/).filter((one) => !/^(?:jr|sr|ii|iii|iv)$/i.test(one));
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const someone = fc.record({
    name,
    forms: fc.uniqueArray(name, { maxLength: 3 }),
    pronouns: fc.constantFrom('', 'she', 'he'),
    role: fc.oneof(fc.constant(''), name),
  });
  fc.assert(
    fc.property(anyText, someone, (text, added) => {
      const before = parsePeople(text).people;
      const after = parsePeople(text + personToAppend(text, added)).people;
      const found = after.find((one) => one.name === added.name)!;
      for (const form of added.forms) assert.ok(form === added.name || found.forms.includes(form));
      const others = (people: readonly Person[]): readonly Person[] => people.filter((one) => one.name !== added.name);
      assert.deepEqual(others(after), others(before));
    }),
  );
});

test('ten thousand lines are read at once', () => {
  const text = Array.from({ length: 10_000 }, (_, at) => `Ana Ruiz${at}; Ruiz${at}; she; number ${at}`).join('\r\n');
  const started = process.cpuUsage();
  assert.equal(parsePeople(text).people.length, 10_000);
  const { user, system } = process.cpuUsage(started);
  assert.ok(user + system < 1_000_000, 'within a second of work');
});
