import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ArticleRecord } from '../server/exporters/record.ts';
import type { Span } from '../server/text/span.ts';

type Json = { [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema, closed: other programs must accept more keys than it names, our own records may not have them. */
function closed(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => closed(each));
  if (!isObject(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, closed(each, name)]));
  // A plain range is named alone and as a part of larger things, which have more keys.
  return 'properties' in value && key !== 'range' ? { ...inner, unevaluatedProperties: false } : inner;
}

export const recordSchema: object = JSON.parse(readFileSync('server/record.schema.json', 'utf8'));
const validator = (schema: object) =>
  new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);
const meetsSchema = validator(recordSchema);
const meetsClosedSchema = validator(closed(recordSchema) as object);

/** Holds a record to its schema and to everything a schema cannot say about it. */
export function assertRecord(record: ArticleRecord, text: string): void {
  for (const meets of [meetsSchema, meetsClosedSchema]) assert.ok(meets(record), JSON.stringify(meets.errors, null, 1));
  assert.equal(record.length, text.length);

  for (const span of spansOf(record)) {
    assert.ok(span.start <= span.end && span.end <= text.length, `${JSON.stringify(span)} lies outside of the text`);
  }
  const words = (span: Span): string => text.slice(span.start, span.end);
  const isTight = (span: Span): void => {
    assert.notEqual(words(span), '');
    assert.equal(words(span), words(span).trim(), 'white space at the edge');
  };
  const numbered = (letter: string, list: readonly { readonly id: string }[]): void =>
    list.forEach((each, index) => {
      assert.equal(each.id, `${letter}${index + 1}`);
    });
  const among = (id: string | null, list: readonly { readonly id: string }[]): void =>
    assert.ok(id === null || list.some((each) => each.id === id), `${id} does not exist`);
  const ordered = (list: readonly Span[]): void =>
    list.forEach((each, index) => {
      assert.ok(index === 0 || list[index - 1]!.start <= each.start, `${JSON.stringify(each)} is out of order`);
    });

  for (const list of [record.paragraphs, record.sentences, record.quotes, record.values, record.findings])
    ordered(list);
  numbered('q', record.quotes);
  numbered('a', record.attributions);
  numbered('e', record.entities);

  for (const quote of record.quotes) {
    among(quote.attribution, record.attributions);
    assert.equal(quote.parts[0]!.start, quote.start);
    assert.equal(quote.parts.at(-1)!.end, quote.end);
    // A run that lacks a mark ends where the next thing begins.
    if (quote.opened && quote.closed) isTight(quote);
    else assert.notEqual(words(quote), '');
  }
  for (const attribution of record.attributions) {
    among(attribution.speaker, record.entities);
    const speaker = record.entities.find((entity) => entity.id === attribution.speaker);
    if (speaker !== undefined) assert.equal(attribution.speakerName, speaker.name);
    else if (attribution.speakerName !== null && attribution.reason !== 'set by hand')
      assert.match(attribution.speakerName, /^unnamed: ./u);
    for (const span of [...attribution.content, ...attribution.cue, ...attribution.source]) isTight(span);
    assert.equal(attribution.score, Number(attribution.score.toFixed(2)));
  }
  for (const entity of record.entities) {
    ordered(entity.mentions);
    for (const mention of entity.mentions) {
      isTight(mention);
      // St. Wenna’s is called so; Wenna’s is not.
      if (!/['’]s$/u.test(entity.name)) assert.doesNotMatch(words(mention), /['’]s$/u, 'a name keeps its possessive');
    }
  }
  for (const value of record.values) isTight(value);
  if (!record.isArticle) assert.deepEqual([...record.paragraphs, ...record.findings], []);
}

/** Everything in a JSON value that has a start and an end. */
function spansOf(value: unknown): readonly Span[] {
  if (Array.isArray(value)) return value.flatMap(spansOf);
  if (!isObject(value)) return [];
  const { start, end } = value;
  const own = typeof start === 'number' && typeof end === 'number' ? [{ start, end }] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}
