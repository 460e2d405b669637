import assert from 'node:assert/strict';
import type { Article, Evidence } from '../server/model/article.ts';
import type { JudgedFinding } from '../server/model/finding.ts';
import { contains, type Span } from '../server/text/span.ts';

/** Throws, with the place and the words, unless every span and every index of an article is sound. */
export function assertSound(article: Article): void {
  const { text } = article.source;
  const inside = (what: string, span: Span): void => {
    const shown = `${what} ${span.start}–${span.end}`;
    assert.ok(Number.isInteger(span.start) && Number.isInteger(span.end), `${shown} is not whole`);
    assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length, `${shown} lies outside the text`);
    assert.equal(article.source.slice(span), text.slice(span.start, span.end));
    assert.ok(!splitsPair(text, span.start) && !splitsPair(text, span.end), `${shown} splits a character`);
  };
  const words = (what: string, span: Span): void => {
    inside(what, span);
    const slice = text.slice(span.start, span.end);
    assert.equal(slice.trim(), slice, `${what} has space at its edge: ${JSON.stringify(slice)}`);
  };
  const inOrder = (what: string, spans: readonly Span[], hold: typeof words = words): void => {
    spans.forEach((each, index) => {
      hold(what, each);
      const before = spans[index - 1];
      assert.ok(before === undefined || before.end <= each.start, `${what} ${index} overlaps the one before it`);
    });
  };
  const indexed = (what: string, list: readonly { readonly index: number }[]): void => {
    list.forEach((each, index) => void assert.equal(each.index, index, `${what} ${index} has a wrong index`));
  };
  const has = (what: string, list: readonly unknown[], index: number | null): void => {
    assert.ok(index === null || list[index] !== undefined, `${what} ${index} does not exist`);
  };

  inOrder('paragraph', article.paragraphs, inside);
  inOrder('sentence', article.sentences);
  inOrder('value', article.values);

  indexed('quote', article.quotes);
  article.quotes.forEach((quote, index) => {
    words('quote', quote);
    assert.ok(
      index === 0 || article.quotes[index - 1]!.start <= quote.start,
      'quotes are not in the order of the text',
    );
    inOrder('part', quote.parts);
    assert.equal(quote.parts[0]?.start, quote.start);
    assert.equal(quote.parts.at(-1)?.end, quote.end);
    for (const mark of quote.openMarks) {
      assert.equal(text.slice(mark.start, mark.end), mark.glyph);
      assert.ok(quote.parts.some((part) => part.start === mark.start));
    }
    if (quote.closeMark !== null) {
      assert.equal(text.slice(quote.closeMark.start, quote.closeMark.end), quote.closeMark.glyph);
      assert.equal(quote.closeMark.end, quote.end);
    }
    if (quote.kind !== 'turn') {
      assert.equal(quote.opened, quote.openMarks[0]?.start === quote.start);
      assert.equal(quote.closed, quote.closeMark !== null);
    }
    assert.ok(quote.level >= 1);
    const paragraph = article.paragraphs[quote.paragraph];
    assert.ok(paragraph !== undefined && contains(paragraph, quote.parts[0]!), 'a quote lies outside its paragraph');
    has('attribution', article.attributions, quote.attribution);
  });

  indexed('attribution', article.attributions);
  let last = 0;
  for (const attribution of article.attributions) {
    for (const content of attribution.content) words('content', content);
    for (const cue of attribution.cue) words('cue', cue);
    for (const source of attribution.source) words('source', source);
    for (const span of evidenceSpans(attribution.evidence)) inside('evidence', span);
    has('speaker', article.entities, attribution.speaker);
    for (const other of attribution.resolution?.others ?? []) has('other', article.entities, other);
    assert.ok(attribution.score >= 0 && attribution.score <= 1);
    const first = attribution.content[0]?.start ?? last;
    assert.ok(first >= last, 'attributions are not in the order of the text');
    last = first;
  }

  indexed('entity', article.entities);
  for (const entity of article.entities) {
    assert.ok(entity.mentions.length > 0, `${entity.name} is never mentioned`);
    for (const mention of entity.mentions) assert.equal(mention.entity, entity.index);
  }
  article.mentions.forEach((mention, index) => {
    words('mention', mention);
    assert.ok(
      index === 0 || article.mentions[index - 1]!.start <= mention.start,
      'mentions are not in the order of the text',
    );
    assert.ok(article.entities[mention.entity]?.mentions.includes(mention), 'a mention of no entity');
  });
  const all = article.entities.reduce((sum, entity) => sum + entity.mentions.length, 0);
  assert.equal(article.mentions.length, all);
}

/** Throws unless every range of the findings lies in the text and no two edits of a fix touch the same words. */
export function assertSoundFindings(article: Article, findings: readonly JudgedFinding[]): void {
  const length = article.source.length;
  const inside = (span: Span): void =>
    assert.ok(span.start >= 0 && span.start <= span.end && span.end <= length, 'a finding lies outside the text');
  findings.forEach((finding, index) => {
    inside(finding);
    assert.ok(finding.start < finding.end, 'a finding covers nothing');
    assert.ok(index === 0 || findings[index - 1]!.start <= finding.start, 'findings are not in the order of the text');
    finding.related.forEach(inside);
    for (const fix of finding.fixes) {
      fix.edits.forEach((edit, at) => {
        inside(edit);
        assert.ok(at === 0 || fix.edits[at - 1]!.end <= edit.start, 'edits of a fix overlap');
      });
    }
  });
}

const splitsPair = (text: string, at: number): boolean => isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

function evidenceSpans(evidence: Evidence): readonly Span[] {
  switch (evidence.by) {
    case 'cue':
      return [evidence.cue, evidence.source];
    case 'split':
    case 'running':
    case 'presumed':
    case 'named':
    case 'hand':
      return [evidence.from];
    case 'leadIn':
      return [evidence.sentence];
    case 'label':
      return [evidence.label];
    case 'sourceless':
      return [evidence.cue];
  }
}
