import assert from 'node:assert/strict';
import { test } from 'node:test';
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
