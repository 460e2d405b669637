import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unscrambled } from '../server/analysis/unscrambled.ts';
import { sourceText } from '../server/text/source.ts';
import { analyse } from './analyse.ts';

/** Each attribution as `content — speaker`. */
function said(text: string): readonly string[] {
  const { attributions } = analyse(sourceText(text), { force: true });
  return attributions.map(
    ({ content, speakerName }) =>
      `${content.map(({ start, end }) => text.slice(start, end)).join(' … ')} — ${speakerName ?? 'nobody'}`,
  );
}

for (const [text, ...expected] of [
  ['The ferry company, Northline, said the pier was unsafe.', 'the pier was unsafe — Northline'],
  ['The union, Dockers United, told reporters it would strike.', 'it would strike — Dockers United'],
  ['“It fell,” said the ferry company, Northline.', '“It fell,” — Northline'],
  ['The mayor, Ann Thorne, said the pier was unsafe.', 'the pier was unsafe — Ann Thorne'],
] as const)
  test(`a name between commas says who the description is: ${text}`, () => assert.deepEqual(said(text), expected));

for (const [text, ...expected] of [
  ['The fire chief, Ann Thorne, said it burned.', 'it burned — Ann Thorne'],
  ['Prices rose, said Ann Thorne on Tuesday.', 'Prices rose — Ann Thorne'],
  ['Her resignation was first reported by the Merrow Courier.', 'Her resignation — Merrow Courier'],
  ['The pier is unsafe, said Ann Thorne, who runs it.', 'The pier is unsafe — Ann Thorne'],
] as const)
  test(`behind a comma a subject follows its verb only where the sentence closes: ${text}`, () =>
    assert.deepEqual(said(text), expected));

for (const [text, ...expected] of [
  ['A sign by the pier read “Go home.”'],
  ['Ann Thorne wore a hat reading “Go Merrow.”'],
  ['Ann Thorne said Tom Roe had told her “never.”', 'Tom Roe had told her “never.” — Ann Thorne'],
] as const)
  test(`words in marks are reported by nobody besides who speaks them: ${text}`, () =>
    assert.deepEqual(said(text), expected));

for (const [text, ...expected] of [
  ['@raycole wrote: “We are shut.”', '“We are shut.” — unnamed: @raycole'],
  ['“We are shut,” wrote @raycole on Monday.', '“We are shut,” — unnamed: @raycole'],
] as const)
  test(`a handle is a source: ${text}`, () => assert.deepEqual(said(text), expected));

test('a dateline is no part of the sentence behind it', () => {
  const text = 'MERROW, Sept. 3 — The council met, with its chairman calling the plan “reckless and late.”';
  const { attributions } = analyse(sourceText(text), { force: true });
  assert.deepEqual(
    attributions.map(({ speakerName }) => speakerName),
    ['unnamed: its chairman'],
  );
});

for (const [text, ...expected] of [
  ['“We will win,” said Dorn spokesman Brian Fell. Peter Dorn was absent.', '“We will win,” — Brian Fell'],
  ['“Nobody slept,” said owner and chef Lena Moritz.', '“Nobody slept,” — Lena Moritz'],
  ['Two voted no. One of them, Dale Arran, said the town was “lost.”', 'the town was “lost.” — Dale Arran'],
  ['The operator, Lark Custodial Services, said it was “sorry.”', 'it was “sorry.” — Lark Custodial Services'],
  ['The Herald quoted Dana Wexler as saying “we will go on.”', '“we will go on.” — Dana Wexler'],
  ['Wexler was quoted as saying that the plan was “dead.”', 'the plan was “dead.” — Wexler'],
  ['“Third time this week,” tweeted @jane_doe on Monday.', '“Third time this week,” — unnamed: @jane_doe'],
  ['The former first lady called it “a mess.”', 'it “a mess.” — unnamed: The former first lady'],
  [
    'A post on the shop’s page read, “We are closed until Friday.”',
    '“We are closed until Friday.” — unnamed: A post on the shop’s page',
  ],
  [
    'The town released a statement Wednesday saying the comments “are wrong.”',
    'the comments “are wrong.” — unnamed: The town',
  ],
] as const)
  test(`the whole phrase and no more is the source: ${text}`, () => assert.deepEqual(said(text), expected));

test('the only one with a role is meant before the name and long behind it', () => {
  const text = 'A coroner has called the death “a scandal.”\n\nAnn Lee, senior coroner for Merrow, wrote on Monday.';
  assert.equal(said(text)[0], 'the death “a scandal.” — Ann Lee');
  const two = `${text.replace('A coroner', 'A nurse')}`;
  assert.equal(said(two)[0], 'the death “a scandal.” — unnamed: A nurse');
});

test('who reports is stated only where the source stands beside its cue', () => {
  const certainty = (text: string): string => analyse(sourceText(text), { force: true }).attributions.at(-1)!.certainty;
  assert.equal(certainty('Ann Thorne said the pier was unsafe.'), 'stated');
  assert.equal(certainty('Ann Thorne left at noon and said the pier was unsafe.'), 'presumed');
});

for (const [scrambled, right] of [
  ['TomÃ¡s Regal', 'Tomás Regal'],
  ['Pat Oâ€™Hara', 'Pat O’Hara'],
  ['JoÃ\u0083Â£o Gil', 'João Gil'],
  ['José Ó’Brien', 'José Ó’Brien'],
  ['André Âge', 'André Âge'],
  ['Ann Lee', 'Ann Lee'],
] as const)
  test(`a name read in the wrong encoding is put right, and no other: ${scrambled}`, () =>
    assert.equal(unscrambled(scrambled), right));
