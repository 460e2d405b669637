import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../server/model/article.ts';
import type { Edit, Fix, JudgedFinding } from '../server/model/finding.ts';
import { judge } from '../server/rules/judge.ts';
import { type SourceText, sourceText, type TextChange } from '../server/text/source.ts';
import { analyse } from './analyse.ts';
import { assertSound, assertSoundFindings } from './sound.ts';

// A failure prints its seed and path; NEWSMARK_SEED=… runs that seed again.
const seed = process.env['NEWSMARK_SEED'];
const runs = (numRuns: number): fc.Parameters<unknown> => ({
  numRuns,
  includeErrorInReport: true,
  ...(seed === undefined ? {} : { seed: Number(seed) }),
});

const files = readdirSync('test/articles').filter((file) => file.endsWith('.txt'));
const textOf = (file: string): string => readFileSync(`test/articles/${file}`, 'utf8');
const articles = files.map(textOf);
/** Whole articles only: a slip in a sample of one odd phenomenon can mean anything. */
const stories = files.filter((file) => !/^p\d/.test(file)).map(textOf);

/** Pieces that news copy is made of, heavy in everything that goes wrong. */
const pieces =
  "“ ” ‘ ’ \" ' „ ‚ « » ‹ › `` '' &quot; — – … ... . , ? ! : ; ( ) [ ] 6'2\" 5′ 10″ ’90s ’em ’n’ U.S. Mr. Dr. St. Sept. 24 12 S. E. " +
  'said told asked according to that who she he they it the a mayor Jane Okafor Okafor’s Ray Cole Acme Mining so-called the word ' +
  'Q: A: SMITH: By we waited, nobody came. It rained 😀 é İ ß \uFEFF \u00A0 \u2028 \u2029 \0 \t \r \r\n \n \n\n # @cole $0.50 3%';
const copy = fc
  .array(fc.tuple(fc.constantFrom(...pieces.split(' ')), fc.constantFrom('', ' ', ' ', ' ', '\n\n')), { maxLength: 80 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));
const marks = fc.string({ unit: fc.constantFrom(...'“”‘’"\' \na.,'), maxLength: 60 });
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
  .map((all) => String.fromCharCode(...all));
const bytes = fc.uint8Array({ maxLength: 200 }).map((all) => new TextDecoder().decode(all));
const written = fc.constantFrom(...articles);
const anyText = fc.oneof(copy, marks, units, bytes, written);

/** A change as the protocol sends it; places are shares of the text, so that a shrunk script still says something. */
interface Change {
  readonly at: number;
  readonly removed: number;
  readonly text: string;
}
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 3 }) }, fc.nat({ max: 400 })),
  text: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...pieces.split(' '), '', '\n\n') }, copy),
});

function toChange(source: SourceText, { at, removed, text }: Change): TextChange {
  const start = Math.round(at * source.length);
  const range = { start: source.positionAt(start), end: source.positionAt(start + removed) };
  return { range, text };
}

/** All an article says, without its text. */
function said(article: Article): unknown {
  const { source: _, ...rest } = article;
  return JSON.parse(JSON.stringify(rest));
}

const read = (text: string, force = true): Article => analyse(sourceText(text), { force });

test('any text gives a sound article and sound findings', () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (text, force) => {
      const article = read(text, force);
      assert.equal(article.source.text, text);
      assertSound(article);
      assertSoundFindings(article, judge(article));
    }),
    runs(200),
  );
});

test('the same text gives the same article', () => {
  fc.assert(
    fc.property(anyText, (text) => void assert.deepEqual(said(read(text)), said(read(text)))),
    runs(30),
  );
});

test('after any script of edits the article is the one read from scratch', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      (text, script, force) => {
        let article = read(text, force);
        for (const edits of script) {
          let source = article.source;
          const changes: TextChange[] = [];
          for (const edit of edits) {
            const next = toChange(source, edit);
            changes.push(next);
            source = source.update([next]);
          }
          const updated = article.source.update(changes);
          assert.equal(updated.text, source.text);
          article = analyse(updated, { force }, article);
          assert.deepEqual(said(article), said(read(updated.text, force)));
        }
        assertSound(article);
      },
    ),
    runs(70),
  );
});

test('typing an article letter by letter ends in the article read from scratch', () => {
  const text = articles.find((each) => each.includes('Transcript'))!.slice(0, 600);
  let article = read('');
  for (const letter of text) {
    const end = article.source.positionAt(article.source.length);
    article = analyse(article.source.update([{ range: { start: end, end }, text: letter }]), { force: true }, article);
  }
  assert.equal(article.source.text, text);
  assert.deepEqual(said(article), said(read(text)));
});

/** The text after the edits, and the edits that take them back. */
function apply(text: string, edits: readonly Edit[]): { readonly text: string; readonly undo: readonly Edit[] } {
  let result = '';
  let from = 0;
  const undo: Edit[] = [];
  for (const edit of edits) {
    result += text.slice(from, edit.start);
    undo.push({
      start: result.length,
      end: result.length + edit.newText.length,
      newText: text.slice(edit.start, edit.end),
    });
    result += edit.newText;
    from = edit.end;
  }
  return { text: result + text.slice(from), undo };
}

test('any repair of any text can be taken back, and leaves a sound article', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = read(text);
      for (const finding of judge(article)) {
        for (const fix of finding.fixes) {
          const repaired = apply(text, fix.edits);
          assert.equal(apply(repaired.text, repaired.undo).text, text);
          assertSound(read(repaired.text));
        }
      }
    }),
    runs(60),
  );
});

/** One slip as a hand makes it, somewhere in an article: a lost mark, a mark of the wrong kind, a broken paragraph. */
const slip = fc.constantFrom<(text: string, at: number) => string>(
  (text, at) => replaceNear(text, at, /[“”]/, ''),
  (text, at) => replaceNear(text, at, /[“”]/, '"'),
  (text, at) => replaceNear(text, at, /"/, '”'),
  (text, at) => replaceNear(text, at, /(?<=[a-z] [a-z]+ [a-z]+ [a-z]+) (?=[a-z])/, '\n\n'),
  (text, at) => replaceNear(text, at, /,([”"’]) [^.“"‘]{3,60}\./, '.$1'),
);

/** Replaces the first match behind a share `at` of the text. */
function replaceNear(text: string, at: number, what: RegExp, by: string): string {
  const from = Math.round(at * text.length);
  return text.slice(0, from) + text.slice(from).replace(what, by);
}

test('a repair of a slip removes its finding and brings no new one', () => {
  let repairs = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...stories),
      slip,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (original, slipOf, at) => {
        const text = slipOf(original, at);
        const before = judge(read(text));
        const known = new Set(judge(read(original)).map((finding) => shownAt(original, finding)));
        for (const finding of before) {
          if (known.has(shownAt(text, finding))) continue;
          for (const fix of finding.fixes) {
            assertRepairs(text, before, finding, fix);
            repairs++;
          }
        }
      },
    ),
    runs(250),
  );
  assert.ok(repairs > 50, `only ${repairs} repairs were tried: the slips are not found`);
});

/** What a finding says about which words: the same in two versions of a text. */
const shownAt = (text: string, finding: JudgedFinding): string =>
  `${finding.rule} ${text.slice(finding.start - 20, finding.end + 20)}`;

function assertRepairs(text: string, before: readonly JudgedFinding[], finding: JudgedFinding, fix: Fix): void {
  const repaired = apply(text, fix.edits).text;
  const after = judge(read(repaired));
  const count = (findings: readonly JudgedFinding[], rule: string): number =>
    findings.filter((each) => each.rule === rule).length;
  const shown = `“${fix.title}” in:\n${repaired}\n`;
  assert.ok(count(after, finding.rule) < count(before, finding.rule), `${finding.rule} is still there after ${shown}`);
  for (const each of after) {
    if (each.severity === 'hint' || each.rule === finding.rule) continue;
    // While a mark is missing nobody asks who speaks; once it is there, that may be the next thing to mend.
    if (each.rule === 'unattributed-quote' && /^un(?:closed|opened)-quote$/.test(finding.rule)) continue;
    // Whoever is named as the speaker may turn out not to have been introduced.
    if (each.rule === 'speaker-not-introduced' && /^(?:Attribute to|Add lead-in) /.test(fix.title)) continue;
    assert.ok(count(after, each.rule) <= count(before, each.rule), `${each.rule} is new after ${shown}`);
  }
}
