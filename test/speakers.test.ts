import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nobody } from '../server/analysis/resolution.ts';
import type { SpeakerCandidate } from '../server/analysis/speakerCandidate.ts';
import { speakerFeatures } from '../server/analysis/speakerFeatures.ts';
import { chosen } from '../server/analysis/speakers.ts';
import { learnedSpeakers } from '../server/analysis/speakerWeights.ts';
import type { Article } from '../server/model/article.ts';
import { sourceText } from '../server/text/source.ts';
import { learnSpeakers } from '../server/train/learnSpeakers.ts';
import { analyse } from './analyse.ts';

const read = (text: string): Article => analyse(sourceText(text.replaceAll(' ¶ ', '\n\n')), { force: true });

/** Who said each quotation that is somebody’s words, in order; `-` for nobody. */
const speakers = (text: string): string[] => {
  const { quotes, attributions } = read(text);
  return quotes
    .filter(({ kind, level }) => level === 1 && (kind === 'direct' || kind === 'partial'))
    .map(({ attribution }) => (attribution === null ? '-' : (attributions[attribution]!.speakerName ?? '-')));
};

/** By phenomenon: a text, and who said its quotations. */
const cases: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'a quotation that runs on': [
    ['“We waited all night. ¶ “Nobody came,” Ann Dunmore said.', ['Ann Dunmore']],
    ['Ray Hale said: “The tide came in at four. ¶ “We had no boats.”', ['Ray Hale']],
  ],
  'halves of one quotation': [
    ['“The bridge,” Ann Dunmore said, “will open in May.”', ['Ann Dunmore', 'Ann Dunmore']],
    ['“It is late,” Ann Dunmore said. “Very late.”', ['Ann Dunmore', 'Ann Dunmore']],
    ['“It failed.” “Nobody came,” Ann Dunmore said.', ['Ann Dunmore', 'Ann Dunmore']],
  ],
  'a quotation that goes on in the next paragraph': [
    ['“It failed,” said Ray Hale. “Nobody came.” ¶ “We will try again.”', ['Ray Hale', 'Ray Hale', 'Ray Hale']],
    [
      '“It failed,” Ann Dunmore said. “No,” Ray Hale said. ¶ “We go on all the same.”',
      ['Ann Dunmore', 'Ray Hale', '-'],
    ],
  ],
  'the source behind the verb': [
    ['“No deal,” said Ray Hale, a spokesman for Acme Tugs, which owns the pier.', ['Ray Hale']],
    ['“We never knew,” said Ann Dunmore, who ran the harbor for Ray Hale.', ['Ann Dunmore']],
  ],
  'a person with a body before or behind the name': [
    ['“The soil is dry,” said Merrow University soil scientist Ann Dunmore.', ['Ann Dunmore']],
    ['Ann Dunmore of the relief group Merrow Foundation said: “The soil is dry.”', ['Ann Dunmore']],
    ['Ann Dunmore of Denmark’s Merrow University said: “The soil is dry.”', ['Ann Dunmore']],
  ],
  'a long insertion between source and verb': [
    ['Dee Marsh, who has led the union since 2009 and once ran for mayor, said it was “a sad day.”', ['Dee Marsh']],
    ['Dee Marsh, of the harbor union, called the vote “a sad day.”', ['Dee Marsh']],
  ],
  'the hearer is not the speaker': [
    ['“It is a disgrace,” Ann Dunmore told Ray Hale.', ['Ann Dunmore']],
    ['Ann Dunmore told Mayor Ray Hale that the pumps were “a disgrace.”', ['Ann Dunmore']],
    ['Ray Hale was told by Ann Dunmore that he was “a coward.”', ['Ann Dunmore']],
  ],
  'the subject of what is reported is not the speaker': [
    ['Dee Marsh said Ray Hale was “a coward” and should go.', ['Dee Marsh']],
    ['Dee Marsh said that Ann Dunmore and Ray Hale had been “too slow.”', ['Dee Marsh']],
  ],
  'words passed on by another': [
    ['“The pumps failed twice,” Ann Dunmore said, according to Eastbank Radio.', ['Ann Dunmore']],
    ['According to the Eastbank Courier, Ann Dunmore said “the pumps failed twice.”', ['Ann Dunmore']],
  ],
  'a shared subject': [
    ['Ray Hale declined to meet the crew but called the delay “sad.”', ['Ray Hale']],
    ['Ann Dunmore left early, adding that the plan was “half baked.”', ['Ann Dunmore']],
  ],
  'a pronoun or a relative clause': [
    ['Ann Dunmore took the floor. She said: “No.”', ['Ann Dunmore']],
    ['Dee Marsh, who called the plan “sad beyond words,” left the room.', ['Dee Marsh']],
  ],
  'a body or a document': [
    ['The Eastbank Port Authority called the claim “plainly false.”', ['Eastbank Port Authority']],
    ['“The pumps are in perfect order,” read the Eastbank Port Authority’s statement.', ['Eastbank Port Authority']],
  ],
  'the unnamed': [
    ['A second official, who asked not to be named, called it “a mess.”', ['unnamed: A second official']],
    ['“We were never asked,” said a spokesman for the union.', ['unnamed: a spokesman for the union']],
  ],
  'nobody stated': [
    ['The road was described as “a long and sorry mess.”', ['-']],
    ['Ann Dunmore took the stand on Monday. ¶ “We had no time to get to the boats at all.”', ['-']],
    ['Ann Dunmore shrugged. “We had no time for it at all.”', ['-']],
  ],
  'according to somebody': [
    ['Sales “rose beyond all hope,” according to Ray Hale.', ['Ray Hale']],
    ['“Sales rose beyond all hope,” according to the filing.', ['unnamed: the filing']],
  ],
  'a colon or a dash': [
    ['Ann Dunmore had one request of the council: “Give us two weeks.”', ['Ann Dunmore']],
    ['“There will be no deal with the port.” — Ann Thorne', ['Ann Thorne']],
    ['Ann Dunmore had a message for the crew: ¶ “You did all you could.”', ['Ann Dunmore']],
  ],
  'a tweet': [
    ['Ann Dunmore tweeted: “The pier is shut.”', ['Ann Dunmore']],
    ['“The pier is shut,” Ann Dunmore wrote on Twitter. “Stay away.”', ['Ann Dunmore', 'Ann Dunmore']],
  ],
  'a verb that no list has': [
    ['Ann Dunmore spluttered that the ferry plan was “a swindle from top to bottom.”', ['Ann Dunmore']],
    ['Ray Hale, the harbor master, thundered: “No boat leaves this pier.”', ['Ray Hale']],
  ],
};

for (const [phenomenon, texts] of Object.entries(cases))
  for (const [text, expected] of texts)
    test(`who said it, ${phenomenon}: ${text}`, () => assert.deepEqual(speakers(text), expected));

test('whoever passes words on is told as the channel', () => {
  const { attributions } = read('“The pumps failed twice,” Ann Dunmore said, according to Eastbank Radio.');
  assert.deepEqual(
    attributions.map(({ speakerName, via }) => [speakerName, via]),
    [['Ann Dunmore', 'Eastbank Radio']],
  );
});

test('somebody named without a cue is presumed, and the reason says so', () => {
  const { attributions, source } = read(
    'Even for Ann Dunmore the ferry plan was by now “a swindle from top to bottom, and a clumsy one at that.”',
  );
  const [one] = attributions;
  if (one === undefined || one.evidence.by !== 'named') return assert.fail('not found by name');
  assert.equal(source.text.slice(one.evidence.from.start, one.evidence.from.end), 'Ann Dunmore');
  assert.deepEqual([one.certainty, one.reason], ['presumed', 'named in the same sentence, without a cue']);
});

const features = fc.array(fc.nat(speakerFeatures.length - 1), { maxLength: 8 });
const candidate = fc.record({ entity: fc.option(fc.nat(3)), on: features }).map(
  ({ entity, on }): SpeakerCandidate => ({
    way: 'named',
    cue: -1,
    phrase: null,
    speaker: null,
    resolved: { ...nobody('full'), entity },
    on,
  }),
);
const weights = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), {
  minLength: speakerFeatures.length,
  maxLength: speakerFeatures.length,
});

test('the choice is one of the candidates, its probability is one, and the order of the candidates says nothing', () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 6 }), features, weights, (candidates, none, weigh) => {
      const { by, probability } = chosen(candidates, none, weigh);
      assert.ok(by === null || candidates.includes(by));
      assert.ok(probability > 0 && probability <= 1 + 1e-9);
      const turned = chosen([...candidates].reverse(), none, weigh);
      assert.ok(Math.abs(turned.probability - probability) < 1e-9);
    }),
  );
});

test('without candidates nobody said it, for certain', () => {
  assert.deepEqual(chosen([], [], []), { by: null, probability: 1 });
});

test('every learned weight belongs to a feature', () => {
  const known = new Set<string>(speakerFeatures);
  assert.deepEqual(
    Object.keys(learnedSpeakers).filter((name) => !known.has(name)),
    [],
  );
  assert.equal(known.size, speakerFeatures.length);
});

test('learning finds what tells right from wrong, the same each time, and leaves out what cannot be learned from', () => {
  const example = { candidates: [[0], [1]], nobody: [2], right: [0], silent: false };
  const unknown = { candidates: [[1]], nobody: [2], right: [], silent: false };
  const silent = { candidates: [[1]], nobody: [2, 3], right: [], silent: true };
  const how = { rounds: 50, step: 0.3, penalty: 0.1 };
  const learned = learnSpeakers([example, unknown, silent], 4, how);
  assert.ok(learned[0]! > learned[1]! && learned[0]! > learned[2]! && learned[3]! > 0);
  assert.deepEqual(learnSpeakers([example, silent], 4, how), learned);
});

const cues = (words: string): readonly string[] => {
  const { attributions, source } = read(words);
  return attributions.flatMap(({ kind, cue }) =>
    kind === 'indirect' ? [] : cue.map((span) => source.text.slice(span.start, span.end)),
  );
};

test('the participle before a quotation is its cue, the verb of the sentence that of the rest', () => {
  assert.deepEqual(cues('Ann Dunmore denied the account on Monday, calling it “fiction with a menu”.'), ['calling']);
  assert.deepEqual(cues('“The pier is safe,” Ann Dunmore said on Monday, adding: “We have walked on it all winter.”'), [
    'said',
    'adding',
  ]);
});

test('who is named without a cue has the word beside them as one', () => {
  assert.deepEqual(
    cues('Even for Ann Dunmore the ferry plan was by now “a swindle from top to bottom, and a clumsy one at that.”'),
    [],
  );
  assert.deepEqual(cues('Ann Dunmore also reacted on Monday, “We are sorry to hear of it, and we will miss him.”'), [
    'reacted',
  ]);
});
