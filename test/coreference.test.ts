import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { acronymsOf, bodyName } from '../server/analysis/bodyForms.ts';
import { groupNames } from '../server/analysis/coreference.ts';
import { fold } from '../server/analysis/fold.ts';
import type { LocalParagraph } from '../server/analysis/local.ts';
import { candidate, type Gender, type NameCandidate } from '../server/analysis/nameCandidate.ts';
import { personName, samePerson } from '../server/analysis/personForms.ts';
import { readParagraph } from '../server/analysis/reading.ts';
import { entityOfName } from '../server/analysis/resolution.ts';
import { roleGender } from '../server/analysis/roleGender.ts';
import { editDistance, isSlip } from '../server/analysis/spelling.ts';
import { tapeOf } from '../server/analysis/tape.ts';
import type { NameType } from '../server/analysis/vocabulary.ts';
import { sourceText } from '../server/text/source.ts';
import { firstAt } from '../server/text/tokens.ts';
import { analyse } from './analyse.ts';

const types: Readonly<Record<string, NameType>> = { P: 'PERSON', O: 'ORG', L: 'LOC', M: 'MISC' };

/** A paragraph whose names are marked: `⟦P:Jane Okafor⟧`, `⟦Pf:Okafor⟧` behind a title that states a gender, `⟦P?:…⟧` unsure. */
function paragraph(source: string, role: LocalParagraph['role'] = 'body'): LocalParagraph {
  const marks: { start: number; end: number; kind: string }[] = [];
  let text = '';
  for (const part of source.split(/(⟦[^⟧]*⟧)/)) {
    const found = /^⟦([A-Z][a-z?]?):(.*)⟧$/.exec(part);
    if (found === null) {
      text += part;
      continue;
    }
    marks.push({ start: text.length, end: text.length + found[2]!.length, kind: found[1]! });
    text += found[2]!;
  }
  const reading = readParagraph(text, 0, text.length);
  const tape = tapeOf(text, 0, reading, new Uint8Array(reading.tokens.count));
  const names: NameCandidate[] = marks.map(({ start, end, kind }) => {
    const first = firstAt(reading.tokens, start);
    const last = firstAt(reading.tokens, end) - 1;
    const stated: Gender = kind[1] === 'f' || kind[1] === 'm' ? kind[1] : 'u';
    return candidate(tape, first, last, { type: types[kind[0]!]!, sure: kind[1] !== '?', stated, start, end });
  });
  return { role, names, cues: [], reading } as unknown as LocalParagraph;
}

/** Each entity with the names as written that mean it and no other: `Jane Okafor: Jane Okafor, Okafor`; then the open ones: `Hale?`. */
function who(...sources: readonly (string | LocalParagraph)[]): string[] {
  const locals = sources.map((source) => (typeof source === 'string' ? paragraph(source) : source));
  const { seeds, byText } = groupNames(locals);
  const written = [...new Set(locals.flatMap(({ names }) => names.map(({ text }) => text)))];
  const groups = seeds.map(
    (seed, index) =>
      `${seed.name}: ${written.filter((text) => byText.get(text)?.length === 1 && byText.get(text)![0] === index).join(', ')}`,
  );
  const open = written.filter((text) => (byText.get(text)?.length ?? 0) > 1).map((text) => `${text}?`);
  return [...groups, ...open];
}

const same = (a: string, b: string): boolean => samePerson(personName(a.split(' ')), personName(b.split(' ')));

describe('people', () => {
  test('two names in full are one person’s by first name, initial, nickname, middle name or shorter surname', () => {
    for (const [a, b] of [
      ['Joan Hale', 'Joan T. Hale'],
      ['J. Hale', 'Joan Hale'],
      ['J.K. Hale', 'Joan Katherine Hale'],
      ['J.K. Hale', 'J. K. Hale'],
      ['Bill Marsh', 'William Marsh'],
      ['Robert “Dutch” Cole', 'Dutch Cole'],
      ['Bob Cole', 'Rob Cole'],
      ['Jean-Luc Roy', 'Jean Luc Roy'],
      ['Ana Ruiz', 'Ana Ruiz Soto'],
      ['Ana Ruiz-Soto', 'Ana Ruiz'],
      ['Martin Reyes Jr.', 'Martin Reyes'],
      ['JOAN HALE', 'Joan Hale'],
      ['José Peña', 'Jose Pena'],
      ['Paul Edgar Finch', 'Edgar Finch'],
    ])
      assert.ok(same(a!, b!) && same(b!, a!), `${a} and ${b}`);
  });

  test('two names in full are two people’s when given names, middle initials, surnames or suffixes differ', () => {
    for (const [a, b] of [
      ['Joan Hale', 'Dana Hale'],
      ['Joan Hale', 'Joan Marsh'],
      ['George W. Finch', 'George H. Finch'],
      ['Martin Reyes Jr.', 'Martin Reyes Sr.'],
      ['M. Hale', 'Joan Hale'],
      ['Liam Marsh', 'Bob Marsh'],
    ])
      assert.ok(!same(a!, b!) && !same(b!, a!), `${a} and ${b}`);
  });

  test('a surname, a first name and a nickname mean the one person who has them', () => {
    assert.deepEqual(
      who('⟦P:Joan “Scout” Hale⟧ met ⟦P:Ray Cole⟧. ⟦P:Hale⟧ waved. ⟦P:Scout⟧ left. ⟦P:Ray⟧ and ⟦P:Cole⟧ stayed.'),
      ['Joan “Scout” Hale: Joan “Scout” Hale, Hale, Scout', 'Ray Cole: Ray Cole, Ray, Cole'],
    );
  });

  test('the surname keeps its particles, and may lose them', () => {
    assert.deepEqual(
      who('⟦P:Pia van der Sloe⟧ met ⟦P:Omar bin Rashid⟧. ⟦P:Van der Sloe⟧ and ⟦P:Rashid⟧ left with ⟦P:de Boer⟧.'),
      [
        'Pia van der Sloe: Pia van der Sloe, Van der Sloe',
        'Omar bin Rashid: Omar bin Rashid, Rashid',
        'de Boer: de Boer',
      ],
    );
  });

  test('family members are people of their own, and the surname alone is open', () => {
    assert.deepEqual(who('⟦P:Tom Hale⟧ and his wife, ⟦P:Dana Hale⟧, left. ⟦P:Hale⟧ waved to ⟦P:Dana⟧.'), [
      'Tom Hale: Tom Hale',
      'Dana Hale: Dana Hale, Dana',
      'Hale?',
    ]);
  });

  test('of two with one surname, the title decides, else the one named last', () => {
    const local = paragraph('⟦P:Tom Hale⟧ met ⟦P:Dana Hale⟧. Ms. ⟦Pf:Hale⟧ left, Mr. ⟦Pm:Hale⟧ stayed, ⟦P:Hale⟧ sang.');
    const grouping = groupNames([local]);
    const recent = { back: 0, unit: 0, start: 0, subject: true, acts: false, source: false, quoted: false };
    const place = { ...recent, owner: false, oblique: false, modifier: false, asks: false, pronoun: 'u' } as const;
    const meant = (index: number, last: number): string =>
      grouping.seeds[entityOfName(local.names[index]!, [{ ...place, entity: last }], grouping)!]!.name;
    assert.deepEqual([meant(2, 0), meant(2, 1)], ['Dana Hale', 'Dana Hale']);
    assert.deepEqual([meant(3, 0), meant(3, 1)], ['Tom Hale', 'Tom Hale']);
    assert.deepEqual([meant(4, 0), meant(4, 1)], ['Tom Hale', 'Dana Hale']);
  });

  test('capitals of a headline do not become the canonical name', () => {
    assert.deepEqual(who(paragraph('⟦P:HALE⟧ QUITS', 'headline'), '⟦P:Joan Hale⟧ left. ⟦P:Hale⟧ waved.'), [
      'Joan Hale: HALE, Joan Hale, Hale',
    ]);
    assert.deepEqual(who('⟦P:JOAN HALE⟧: Yes. ⟦P:Joan Hale⟧ left.'), ['Joan Hale: JOAN HALE, Joan Hale']);
  });

  test('a slip in a surname or first name is linked; two frequent names, other initials and short names are not', () => {
    assert.deepEqual(who('⟦P:Jane Okafor⟧ left. ⟦P:Okafor⟧ waved. ⟦P:Okafur⟧ sang.'), [
      'Jane Okafor: Jane Okafor, Okafor, Okafur',
    ]);
    assert.deepEqual(who('⟦P:Michael Varga⟧ left. ⟦P:Micheal Varga⟧ sang.').length, 1);
    assert.deepEqual(who('⟦P:Jane Okafor⟧ left. ⟦P:Ben Okafur⟧ sang.').length, 2);
    assert.deepEqual(who('⟦P:Joan Hale⟧ left. ⟦P:Bale⟧ sang. ⟦P:Hall⟧ too.').length, 3);
    assert.deepEqual(who('⟦P:Mario Varga⟧ left. ⟦P:Maria Varga⟧ sang.').length, 2);
  });

  test('a word for a relation states a gender, but not across a full stop', () => {
    const gender = (source: string): string => groupNames([paragraph(source)]).seeds.at(-1)!.stated;
    assert.equal(gender('⟦P:Tom Hale⟧ and his wife, ⟦P:Kit Hale⟧, left.'), 'f');
    assert.equal(gender('⟦P:Tom Hale⟧ and his brother ⟦P:Kit⟧ left.'), 'm');
    assert.equal(gender('⟦P:Tom Hale⟧ has a wife. ⟦P:Kit Hale⟧ left.'), 'u');
  });

  test('a role states what its head says', () => {
    assert.equal(roleGender('spokeswoman for the Chairman’s office'), 'f');
    assert.equal(roleGender('chairman of the board'), 'm');
    assert.equal(roleGender('mayor of Eastbank, a businesswoman'), 'u');
  });
});

describe('bodies and places', () => {
  test('an acronym means the body whose words it abbreviates, small words counted or not', () => {
    assert.deepEqual(
      who('The ⟦O:Bureau of Road Safety⟧ met the ⟦O:Department of Works⟧. The ⟦O:BRS⟧ and the ⟦O:DoW⟧ left.'),
      ['Bureau of Road Safety: Bureau of Road Safety, BRS', 'Department of Works: Department of Works, DoW'],
    );
    assert.ok(acronymsOf('U.S. Road Safety Board').has('rsb'));
    assert.ok(acronymsOf('Hale & Marsh Company').has('hm'));
  });

  test('brackets bind an acronym either way round, and not what cannot be one', () => {
    const bound = ['The ⟦O:Northern Transit Authority⟧ (⟦O:NORTRA⟧) spoke. ⟦O:NORTRA⟧ left.'];
    assert.equal(who(...bound).length, 1);
    assert.equal(who('⟦O:NORTRA⟧ (⟦O:Northern Transit Authority⟧) spoke.').length, 1);
    assert.equal(who('The ⟦O:Northern Transit Authority⟧ (⟦O:BBQ⟧) spoke.').length, 2);
    assert.equal(who('The ⟦O:Northern Transit Authority⟧ met ⟦O:NORTRA⟧.').length, 2);
  });

  test('a short form means the one body that begins or ends with it', () => {
    assert.deepEqual(
      who('⟦O:Marlow Vane⟧ fell. ⟦O:Marlow⟧ blamed the ⟦O:Harbour Commission⟧. The ⟦O:Commission⟧ denied it.'),
      ['Marlow Vane: Marlow Vane, Marlow', 'Harbour Commission: Harbour Commission, Commission'],
    );
    assert.deepEqual(
      who('The ⟦O:Harbour Commission⟧ met the ⟦O:Ferry Commission⟧. The ⟦O:Commission⟧ left.').at(-1),
      'Commission?',
    );
  });

  test('a legal form, an article and the order of words do not matter', () => {
    assert.equal(bodyName('Acme Mining, Inc.').key, bodyName('Acme Mining').key);
    assert.equal(bodyName('the Harbour Board').key, 'harbour board');
    assert.equal(who('⟦O:Ministry of Works⟧ and ⟦O:Works Ministry⟧').length, 1);
    assert.equal(who('⟦O:Acme Mining Ltd.⟧ and ⟦O:Acme Mining⟧').length, 1);
    assert.equal(who('⟦O:Ministry of Works⟧ and ⟦O:Ministry of Health⟧').length, 2);
  });

  test('a country is one by all its names, and by no other’s', () => {
    assert.deepEqual(who('⟦L:U.S.⟧, ⟦L:United States⟧, ⟦L:USA⟧, ⟦L:U.K.⟧ and ⟦L:United Kingdom⟧'), [
      'United States: U.S., United States, USA',
      'United Kingdom: U.K., United Kingdom',
    ]);
    assert.equal(who('⟦L:South Korea⟧ and ⟦L:North Korea⟧').length, 2);
    assert.equal(who('⟦O:U.S. Road Board⟧ and ⟦O:United States Road Board⟧').length, 1);
  });

  test('a person, a place and a body with one word in common stay apart', () => {
    assert.equal(who('⟦P:Joan Merrow⟧ left ⟦L:Lake Merrow⟧ for ⟦O:Merrow College⟧.').length, 3);
    assert.equal(who('⟦P:Jack Merrow⟧ spoke. The ⟦O:Merrow Foundation⟧ paid ⟦P:Merrow⟧.').length, 2);
  });
});

describe('spelling', () => {
  test('a slip is one letter in five, two in nine, behind the same first letter', () => {
    assert.ok(isSlip('okafor', 'okafur') && isSlip('michael', 'micheal') && isSlip('vandenberg', 'vandenburgh'));
    assert.ok(!isSlip('hale', 'hall') && !isSlip('okafor', 'ekafor') && !isSlip('okafor', 'okefur'));
    assert.ok(!isSlip('varga', 'varga'));
  });

  test('of two spellings used as often the one with a known first name stands', () => {
    const text = `${start}Hellena Okafor met the council on Monday.\n\nHelena Okafor said the bridge was safe.`;
    const names = analyse(sourceText(text), { force: true }).entities.map(({ name }) => name);
    assert.ok(names.includes('Helena Okafor') && !names.includes('Hellena Okafor'), names.join());
    const other = `${start}Rene Ducas met the council on Monday.\n\nRené Ducas said the bridge was safe.`;
    assert.equal(analyse(sourceText(other), { force: true }).entities[0]!.name, 'René Ducas');
  });

  test('the distance counts letters put in, left out, exchanged and swapped, up to its limit', () => {
    assert.equal(editDistance('varga', 'vagra', 2), 1);
    assert.equal(editDistance('varga', 'vargas', 2), 1);
    assert.equal(editDistance('varga', 'verge', 2), 2);
    assert.equal(editDistance('varga', 'molina', 2), 3);
  });

  test('accents, case and the kind of apostrophe are folded away', () => {
    assert.equal(fold('José Ó’Brien'), "jose o'brien");
    assert.equal(fold('ŁUKASZ Sørensen'), 'lukasz sorensen');
  });
});

/** Whom each of the words means, in the order of the text: `she → Jane Okafor`; `-` for nobody. */
function meant(text: string, words: string): string[] {
  const article = analyse(sourceText(text), { force: true });
  return [...text.matchAll(new RegExp(`\\b(?:${words})\\b`, 'g'))].map((found) => {
    const mention = article.mentions.find(({ start }) => start === found.index);
    return `${found[0]} → ${mention === undefined ? '-' : article.entities[mention.entity]!.name}`;
  });
}

const start = 'Bridge opens at last\n\n';

describe('pronouns', () => {
  test('he and she mean the one person of their gender, as subject, object and owner', () => {
    const text = `${start}Mayor Jane Okafor met Mr. Ray Cole on Tuesday. She said the bridge was safe and thanked him. Cole nodded. He said his men were tired.`;
    assert.deepEqual(meant(text, 'She|him|He|his'), [
      'She → Jane Okafor',
      'him → Ray Cole',
      'He → Ray Cole',
      'his → Ray Cole',
    ]);
  });

  test('a title, a word for a relation and a pronoun bound before tell the gender', () => {
    const text = `${start}Mr. Ruiz and Ms. Marsh spoke on Monday. She said it was late.`;
    assert.deepEqual(meant(text, 'She'), ['She → Marsh']);
  });

  test('with two as good readings nobody is meant, and both are told', () => {
    const text = `${start}Ms. Marsh and Ms. Hale went to the bridge. “It is safe,” she said.`;
    const { attributions, entities } = analyse(sourceText(text), { force: true });
    assert.equal(attributions.length, 1);
    const { speaker, resolution } = attributions[0]!;
    const known = [...(speaker === null ? [] : [speaker]), ...resolution!.others].map((one) => entities[one]!.name);
    assert.deepEqual([...new Set(known)].sort(), ['Hale', 'Marsh']);
  });

  test('nobody is meant where nobody fits', () => {
    assert.deepEqual(meant(`${start}Mr. Ray Cole left. She said it was late.`, 'She'), ['She → -']);
    assert.deepEqual(meant(`${start}The bridge is shut. He said it was late.`, 'He'), ['He → -']);
  });

  test('who means the one it stands behind, through ages and descriptions', () => {
    for (const [text, name] of [
      ['Jane Okafor, who opened the bridge, left.', 'Jane Okafor'],
      ['Ray Cole, 52, a ferryman, who said he was tired, left.', 'Ray Cole'],
      ['It was a victory for Jane Okafor, who left.', 'Jane Okafor'],
      ['Jane Okafor — who opened the bridge — left.', 'Jane Okafor'],
      ['People who waited left.', '-'],
      ['A friend of Jane Okafor who waited left.', '-'],
    ])
      assert.deepEqual(meant(start + text, 'who'), [`who → ${name}`], text);
  });

  test('his spokesman is somebody else', () => {
    const text = `${start}Mayor Ray Cole left on Monday. His spokesman said the bridge was safe.`;
    const article = analyse(sourceText(text), { force: true });
    assert.equal(article.attributions[0]?.speaker ?? null, null);
  });
});

describe('descriptions', () => {
  test('the mayor and the ministry mean the ones who are called so', () => {
    const text = `${start}Mayor Jane Okafor met the Ministry of Works on Monday. The mayor said the bridge was safe. The ministry said it was not.`;
    assert.deepEqual(meant(text, 'The mayor|The ministry'), [
      'The mayor → Jane Okafor',
      'The ministry → Ministry of Works',
    ]);
  });

  test('his lawyer is whoever was introduced as one, and never himself', () => {
    const text = `${start}Mayor Ray Cole came with his lawyer Dana Roe on Monday. Ray Cole spoke of the bridge. “It is safe,” his lawyer said. “It is old,” his brother said.`;
    const { attributions, entities } = analyse(sourceText(text), { force: true });
    const speakers = attributions.map(({ speaker }) => (speaker === null ? '-' : entities[speaker]!.name));
    assert.deepEqual(speakers, ['Dana Roe', '-']);
  });

  test('a description by no known role that opens a sentence means the one named last, and nobody where nobody is', () => {
    const text = `${start}Ray Cole led his cattle home on Monday. “It was dry,” Cole said. The farmer said he was tired.`;
    assert.deepEqual(meant(text, 'The farmer'), ['The farmer → Ray Cole']);
    assert.deepEqual(meant(`${start}The bridge is shut. The farmer said he was tired.`, 'The farmer'), [
      'The farmer → -',
    ]);
  });

  test('a description that two people share means neither', () => {
    const text = `${start}Mayor Jane Okafor met Mayor Ray Cole on Monday. The mayor said the bridge was safe.`;
    assert.deepEqual(meant(text, 'The mayor'), ['The mayor → -']);
  });
});

test('what is known of gender is in no entity', () => {
  const article = analyse(sourceText(`${start}Ms. Jane Okafor left. She said it was late.`), { force: true });
  assert.ok(article.entities.length > 0);
  for (const entity of article.entities)
    assert.deepEqual(Object.keys(entity).sort(), ['index', 'mentions', 'name', 'role', 'subtype', 'type']);
});
