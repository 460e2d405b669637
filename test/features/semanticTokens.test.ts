import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { semanticTokens } from '../../server/features/semanticTokens.ts';
import type { Article } from '../../server/model/article.ts';
import { tokenModifiers, tokenTypes } from '../../server/protocol.ts';
import { bridge, drafted } from './draft.ts';

/** Unpacks what the protocol packs: `words type.modifier`, one a token. Throws for a token that leaves its line. */
function shown(article: Article, data: readonly number[]): string[] {
  const { source } = article;
  const tokens: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down, on, length, type, bits] = data.slice(at, at + 5) as [number, number, number, number, number];
    character = down === 0 ? character + on : on;
    line += down;
    const start = source.offsetAt({ line, character });
    const words = source.slice({ start, end: start + length });
    assert.ok(length > 0 && !/[\r\n]/.test(words), `token over a line end: ${words}`);
    const modifiers = tokenModifiers.filter((_, bit) => bits & (1 << bit));
    tokens.push(`${words} ${[tokenTypes[type], ...modifiers].join('.')}`);
  }
  return tokens;
}

const whole = (article: Article): number[] => semanticTokens(article, { start: 0, end: article.source.length });

test('quotations, cues, names and pronouns have their colours', () => {
  assert.deepEqual(shown(bridge, whole(bridge)), [
    'Eastbank place',
    'Jane Okafor person',
    '“We waited nine winters,” quote',
    'Okafor person',
    'said cue',
    '“Too long," quote',
    'she pronoun',
    'added cue',
    '“It leaks,” quote',
    'claimed cue',
    'Peter Lindqvist person',
    'Eastbank Boat Company organization',
    'EBC organization',
    '“Nobody told us about the noise.” quote.unattributed',
    'EBC organization',
  ]);
});

test('a name inside a quotation keeps its own colour', () => {
  const article = drafted({
    text: 'Noon\n\n“I like Ann Petrow and Rome,” Ito said.',
    entities: [
      { name: 'Ann Petrow', mentions: [['Ann Petrow', 'full']] },
      { name: 'Rome', type: 'LOC', mentions: [['Rome', 'full']] },
      { name: 'Ito', mentions: [['Ito', 'full']] },
    ],
    quotes: [{ words: '“I like Ann Petrow and Rome,”', attribution: 0 }],
    attributions: [{ source: 'Ito', cue: 'said', speaker: 2 }],
  });
  assert.deepEqual(shown(article, whole(article)), [
    '“I like  quote',
    'Ann Petrow person',
    ' and  quote',
    'Rome place',
    ',” quote',
    'Ito person',
    'said cue',
  ]);
});

test('quotations over several lines are cut at the line ends, whatever those are', () => {
  for (const lineEnd of ['\n', '\r\n', '\r']) {
    const article = drafted({
      text: `Noon${lineEnd}${lineEnd}“It rained 🌧${lineEnd}all day,${lineEnd}${lineEnd}“and froze.”`,
      quotes: [{ words: [`“It rained 🌧${lineEnd}all day,`, '“and froze.”'] }],
    });
    assert.deepEqual(shown(article, whole(article)), [
      '“It rained 🌧 quote.unattributed',
      'all day, quote.unattributed',
      '“and froze.” quote.unattributed.continued',
    ]);
  }
});

test('doubt and reported speech show', () => {
  const article = drafted({
    text: 'Noon\n\nIto said it rained. “It froze,” she said. “Always.”',
    entities: [{ name: 'Ito', mentions: [['Ito', 'full']] }],
    quotes: [
      { words: '“It froze,”', attribution: 1 },
      { words: '“Always.”', attribution: 2 },
    ],
    attributions: [
      { source: 'Ito', cue: 'said', speaker: 0, kind: 'indirect', content: ['it rained'] },
      {
        source: 'she',
        cue: 'said#2',
        certainty: 'unknown',
        name: 'Ito',
        resolution: { form: 'pronoun', others: [0], because: '' },
      },
      { speaker: 0, certainty: 'presumed', evidence: (at) => ({ by: 'presumed', from: at('“It froze,”') }) },
    ],
  });
  assert.deepEqual(shown(article, whole(article)), [
    'Ito person',
    'said cue.indirect',
    '“It froze,” quote.uncertain',
    'she pronoun.uncertain',
    'said cue',
    '“Always.” quote.uncertain',
  ]);
});

test('a part of the document has exactly the colours that touch it', () => {
  const all = shown(bridge, whole(bridge));
  const { length } = bridge.source;
  fc.assert(
    fc.property(fc.nat(length), fc.nat(length), (one, other) => {
      const within = { start: Math.min(one, other), end: Math.max(one, other) };
      const part = shown(bridge, semanticTokens(bridge, within));
      const first = part.length === 0 ? 0 : all.findIndex((_, at) => part.every((token, on) => all[at + on] === token));
      assert.notEqual(first, -1);
      // Text that is quoted and asked for is coloured.
      const inside = within.end > 115 && within.start < 120;
      if (inside) assert.ok(part.some((token) => token.startsWith('“We waited')) || within.start >= 115);
    }),
  );
  const one = bridge.source.text.indexOf('claimed') + 2;
  assert.deepEqual(shown(bridge, semanticTokens(bridge, { start: one, end: one + 1 })), ['claimed cue']);
});

test('nothing to colour, nothing sent', () => {
  assert.deepEqual(whole(drafted({ text: '' })), []);
  assert.deepEqual(whole(drafted({ text: 'Noon\n\nRain.' })), []);
});

test('any overlap of quotations and names comes out in order and without overlap', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz\nabcdefghijklmnopqrstuvwxyz';
  const span = fc
    .tuple(fc.nat(letters.length - 1), fc.integer({ min: 1, max: 12 }))
    .map(([start, width]) => ({ start, end: Math.min(letters.length, start + width) }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), fc.array(span, { maxLength: 8 }), (quotes, mentions) => {
      const base = drafted({ text: letters, entities: [{ name: 'A', mentions: [] }] });
      const order = <T extends { start: number }>(list: T[]): T[] => list.sort((a, b) => a.start - b.start);
      const article = {
        ...base,
        quotes: order(quotes).map((at, index) => ({
          ...drafted({ text: '“a”', quotes: [{ words: '“a”' }] }).quotes[0]!,
          ...at,
          index,
          parts: [at],
        })),
        mentions: order(mentions).map((at) => ({ ...at, form: 'full' as const, entity: 0 })),
      };
      const data = whole(article);
      shown(article, data);
      // What must be coloured is: every unit of a quotation or name, but for line ends, once.
      const covered = new Set<number>();
      let [line, character] = [0, 0];
      for (let at = 0; at < data.length; at += 5) {
        character = data[at] === 0 ? character + data[at + 1]! : data[at + 1]!;
        line += data[at]!;
        const start = base.source.offsetAt({ line, character });
        for (let unit = start; unit < start + data[at + 2]!; unit++) {
          assert.ok(!covered.has(unit));
          covered.add(unit);
        }
      }
      for (const { start, end } of quotes) {
        for (let unit = start; unit < end; unit++)
          assert.ok(letters[unit] === '\n' || covered.has(unit), `unit ${unit}`);
      }
      for (const unit of covered) {
        assert.ok([...quotes, ...mentions].some(({ start, end }) => start <= unit && unit < end));
      }
    }),
  );
});
