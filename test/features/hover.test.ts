import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MarkupContent } from 'vscode-languageserver';
import { readClient } from '../../server/features/client.ts';
import { copyFor, plainCopy } from '../../server/features/copy.ts';
import { hover } from '../../server/features/hover.ts';
import type { Article } from '../../server/model/article.ts';
import { bridge, drafted } from './draft.ts';

const over = (article: Article, words: string): string | null => {
  const at = article.source.text.indexOf(words);
  assert.ok(at >= 0, words);
  const shown = hover(article, at + 1, plainCopy);
  return shown === null ? null : (shown.contents as MarkupContent).value;
};

test('a quotation tells who speaks, why we think so, and what its marks are', () => {
  assert.equal(
    over(bridge, 'waited nine'),
    'Jane Okafor · direct quote 1 of her 2 · 4 words\nStated: “Okafor said” (L3)',
  );
  assert.equal(
    over(bridge, 'Too long'),
    [
      'Jane Okafor · direct quote 2 of her 2 · 2 words',
      'Pronoun: “she added” (L3), she → last woman named',
      'Marks: opens “ closes "',
    ].join('\n'),
  );
});

test('a quotation nobody is named for says so', () => {
  assert.equal(
    over(bridge, 'Nobody told'),
    'No speaker named · direct quote · 6 words\nUnknown: nobody in this paragraph or just before it is said to have spoken it',
  );
});

test('quotation marks round a name are told apart from speech', () => {
  assert.equal(over(bridge, 'Bridge Day'), 'Not speech · name\nBecause: after “So does”');
});

test('a person: who it is, how much they say, how else they are written', () => {
  assert.equal(
    over(bridge, 'Jane Okafor'),
    [
      'Jane Okafor · person · Mayor',
      '2 quotes, 6 words (43 % of quoted words here) · 3 mentions · first named L3 in full',
      'Also written: Okafor',
    ].join('\n'),
  );
});

test('a source is its person, also under the name alone', () => {
  assert.equal(over(bridge, 'Okafor said'), over(bridge, 'Jane Okafor'));
});

test('a source pronoun: whom it means, and why', () => {
  assert.equal(
    over(bridge, 'she added'),
    'she → Jane Okafor · pronoun, last woman named (L3:74). Other candidates: none.',
  );
});

test('a reason is told once, and a surname needs none', () => {
  const article = (form: 'pronoun' | 'short', words: string, because: string): Article =>
    drafted({
      text: `Noon\n\nAnn Petrow left. “I am done,” ${words} said.`,
      entities: [{ name: 'Ann Petrow', mentions: [['Ann Petrow', 'full']] }],
      quotes: [{ words: '“I am done,”', attribution: 0 }],
      attributions: [
        {
          source: form === 'short' ? `${words}#2` : words,
          cue: 'said',
          speaker: 0,
          resolution: { form, others: [], because },
        },
      ],
    });
  assert.equal(
    over(article('pronoun', 'she', 'she → Ann Petrow, named before it'), 'she said'),
    'she → Ann Petrow · pronoun, named before it (L3:1). Other candidates: none.',
  );
  assert.match(over(article('short', 'Petrow', 'Petrow → Ann Petrow'), 'I am')!, /\nStated: “Petrow said” \(L3\)$/);
});

test('a pronoun that could be two people lists both with the places that name them', () => {
  const article = drafted({
    text: 'At the gate\n\nAnn Petrow met Joy Amadi. “I am done,” she said.',
    entities: [
      { name: 'Ann Petrow', mentions: [['Ann Petrow', 'full']] },
      { name: 'Joy Amadi', mentions: [['Joy Amadi', 'full']] },
    ],
    quotes: [{ words: '“I am done,”', attribution: 0 }],
    attributions: [
      {
        source: 'she',
        cue: 'said',
        certainty: 'unknown',
        resolution: { form: 'pronoun', others: [0, 1], because: 'two women named' },
      },
    ],
  });
  assert.equal(
    over(article, 'she said'),
    'she → more than one person · pronoun, two women named.\nCould be: Ann Petrow (L3:1)\nCould be: Joy Amadi (L3:16)',
  );
});

test('a cue: loaded or plain, whose words it brings in, how often it is used', () => {
  assert.equal(
    over(bridge, 'claimed'),
    'claimed · speech cue · casts doubt; plain: said · source Peter Lindqvist, quote L5:1. Used 1× here (said 1×).',
  );
  assert.equal(over(bridge, 'said.'), 'said · speech cue · source Okafor, quote L3:48. Used 1× here.');
});

test('an organisation nobody quotes: its short form and where it is spelled out; a place', () => {
  assert.equal(
    over(bridge, 'EBC stays'),
    'Eastbank Boat Company · organisation · 2 mentions as “EBC”, expanded L5 · never a source',
  );
  assert.equal(over(bridge, 'Eastbank bridge'), 'Eastbank · place · 1 mention, first L1');
});

test('evidence of every kind has its words', () => {
  const kinds = {
    split: ['carried', 'the other half of the quote (L3)'],
    leadIn: ['carried', '“Ito had one wish:” just before (L3)'],
    running: ['carried', 'runs on from the paragraph before (L3)'],
    presumed: ['presumed', 'the same speaker ends the paragraph before (L3)'],
    label: ['stated', 'label “Ito had one wish:” (L3)'],
    sourceless: ['unknown', '“Ito had one wish:” (L3), no source stated'],
  } as const;
  for (const [by, [certainty, words]] of Object.entries(kinds)) {
    const article = drafted({
      text: 'A wish\n\nIto had one wish: “Rain.”',
      entities: [{ name: 'Ito', mentions: [['Ito', 'full']] }],
      quotes: [{ words: '“Rain.”', attribution: 0 }],
      attributions: [
        {
          speaker: 0,
          certainty,
          evidence: (at) => {
            const place = at('Ito had one wish:');
            return { by, from: place, sentence: place, label: place, cue: place } as never;
          },
        },
      ],
    });
    assert.equal(
      over(article, 'Rain'),
      `Ito · direct quote 1 of 1 · 1 word\n${certainty[0]!.toUpperCase()}${certainty.slice(1)}: ${words}`,
    );
  }
});

test('the halves of a split quotation know each other; a running quotation says how far it runs', () => {
  const split = drafted({
    text: 'Noon\n\n“It rained,” Ito said. “It froze.”',
    entities: [{ name: 'Ito', mentions: [['Ito', 'full']] }],
    quotes: [
      { words: '“It rained,”', attribution: 0 },
      { words: '“It froze.”', attribution: 1 },
    ],
    attributions: [
      { source: 'Ito', cue: 'said', speaker: 0 },
      { speaker: 0, certainty: 'carried', evidence: (at) => ({ by: 'split', from: at('“It rained,”') }) },
    ],
  });
  assert.match(over(split, 'It rained')!, /\nStated: “Ito said” \(L3\), 1 of 2 parts; second part L3:24$/);
  assert.match(over(split, 'It froze')!, /, 2 of 2 parts; first part L3:1$/);

  const running = drafted({
    text: 'Noon\n\n“It rained, Ito said.\n\n“It froze.”',
    entities: [{ name: 'Ito', mentions: [['Ito', 'full']] }],
    quotes: [{ words: ['“It rained,', '“It froze.”'], attribution: 0 }],
    attributions: [{ source: 'Ito', cue: 'said', speaker: 0 }],
  });
  assert.match(over(running, 'It rained')!, /, runs over 2 paragraphs to L5$/);
});

test('channel and unnamed source are told', () => {
  const article = drafted({
    text: 'Noon\n\n“It rained,” a second official wrote on the board.',
    quotes: [{ words: '“It rained,”', attribution: 0 }],
    attributions: [
      {
        source: 'a second official',
        cue: 'wrote',
        name: 'unnamed: a second official',
        via: 'the board',
        cueClass: 'platform',
      },
    ],
  });
  assert.match(
    over(article, 'It rained')!,
    /^a second official, unnamed · direct quote · 2 words\n[^\n]*\nVia: the board$/,
  );
  assert.match(over(article, 'wrote on')!, /^wrote · speech cue · platform: the board · source a second official,/);
});

test('a source without a name is described in the copy’s own words', () => {
  const article = drafted({
    text: 'Noon\n\n“It rained,” a second official said.',
    quotes: [{ words: '“It rained,”', attribution: 0 }],
    attributions: [{ source: 'a second official', cue: 'said', name: 'unnamed: a second official' }],
  });
  assert.equal(over(article, 'second'), 'a second official · source without a name · quote L3:1');
});

test('a date beside a quotation, and the same words elsewhere, are told', () => {
  const text = 'Noon\n\n“It rained all day,” Ito said on Friday after three days.\n\n“It rained all day.”';
  const friday = text.indexOf('Friday');
  const article: Article = {
    ...drafted({
      text,
      entities: [{ name: 'Ito', mentions: [['Ito', 'full']] }],
      quotes: [{ words: '“It rained all day,”', attribution: 0 }, { words: '“It rained all day.”' }],
      attributions: [{ source: 'Ito', cue: 'said', speaker: 0 }],
    }),
    sentences: [{ start: 6, end: friday + 24 }],
    // How long is not when.
    values: [
      { start: friday, end: friday + 6, type: 'DATE' },
      { start: friday + 13, end: friday + 23, type: 'DATE' },
    ],
  };
  assert.match(over(article, 'It rained')!, /\nDate in the sentence: Friday · Same words: L5:1$/);
});

test('a cue that carries several quotations is counted once', () => {
  const article = drafted({
    text: 'Noon\n\n“It rained,” Ito said. “It froze.” Ito added: “Always.”',
    entities: [{ name: 'Ito', mentions: [['Ito', 'full']] }],
    quotes: [
      { words: '“It rained,”', attribution: 0 },
      { words: '“It froze.”', attribution: 1 },
    ],
    attributions: [
      { source: 'Ito', cue: 'said', speaker: 0 },
      { source: 'Ito', cue: 'said', speaker: 0, certainty: 'carried' },
      { source: 'Ito#2', cue: 'added', speaker: 0 },
    ],
  });
  assert.match(over(article, 'said.')!, /Used 1× here\.$/);
  assert.match(over(article, 'added')!, /Used 1× here \(said 1×\)\.$/);
});

test('plain words have no hover', () => {
  assert.equal(over(bridge, 'opened the'), null);
});

test('links appear only where the editor has the command, and signs of Markdown stay words', () => {
  const options = { commands: ['newsmark.goTo'] };
  const contents = (initializationOptions: unknown): string => {
    const copy = copyFor(readClient({ initializationOptions }), 'file:///a%20(b).txt', bridge.source);
    return (hover(bridge, bridge.source.text.indexOf('waited'), copy)!.contents as MarkupContent).value;
  };
  assert.doesNotMatch(contents(undefined), /command:/);
  assert.match(contents(options), /\[Next quote\]\(command:newsmark\.goTo\?[^)\s]+\)/);
  const link = /Next quote\]\(command:newsmark\.goTo\?([^)]+)\)/.exec(contents(options))![1]!;
  assert.deepEqual(JSON.parse(decodeURIComponent(link)), [
    'file:///a%20(b).txt',
    { start: { line: 2, character: 86 }, end: { line: 2, character: 97 } },
  ]);
  const copy = copyFor(readClient({}), 'file:///a', bridge.source);
  assert.equal(copy.text('a*b* [c](d) <e> `f`'), 'a\\*b\\* \\[c\\](d) \\<e\\> \\`f\\`');
});
