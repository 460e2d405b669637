import { lastStarting } from '../model/around.ts';
import type { Article, Quote } from '../model/article.ts';
import type { JudgedFinding } from '../model/finding.ts';
import { contains, type Span } from '../text/span.ts';

/** One fault, one finding: of the rules in a list, only the first that speaks about a quotation is heard. */
export const precedence: readonly (readonly string[])[] = [
  [
    'continuation-not-reopened',
    'unclosed-quote',
    'unopened-quote',
    'reversed-quote-glyph',
    'mixed-quote-glyphs',
    'nested-quote-level',
  ],
  ['unmarked-speaker-change', 'new-speaker-mid-paragraph', 'two-speakers-one-paragraph'],
  ['unmarked-speaker-change', 'closed-before-continuation', 'unattributed-quote'],
  ['scare-quotes', 'unattributed-quote'],
  ['name-variant', 'speaker-not-introduced'],
  ['anonymous-source-no-reason', 'vague-attribution'],
];

/** Leaves out the findings that repeat a fault of the same quotation told by a rule that goes first. */
export function oneFaultOneFinding(article: Article, findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  const dropped = new Set<JudgedFinding>();
  for (const rules of precedence) {
    if (rules.filter((rule) => findings.some((finding) => finding.rule === rule)).length < 2) continue;
    const heard = new Map<number, JudgedFinding>();
    for (const rule of rules) {
      for (const finding of findings) {
        if (finding.rule !== rule) continue;
        const quote = quoteOf(article, finding);
        if (quote === null) continue;
        const first = heard.get(quote.index);
        if (first === undefined) heard.set(quote.index, finding);
        else if (first.rule !== rule) dropped.add(finding);
      }
    }
  }
  return dropped.size === 0 ? findings : findings.filter((finding) => !dropped.has(finding));
}

/** The quotation a finding is about: the one it covers or whose mark it covers, else the innermost round it. */
function quoteOf(article: Article, at: Span): Quote | null {
  const same = (span: Span | null): boolean => span !== null && span.start === at.start && span.end === at.end;
  let around: Quote | null = null;
  for (let index = lastStarting(article.quotes, at.start); index >= 0; index--) {
    const quote = article.quotes[index]!;
    if (same(quote) || same(quote.closeMark) || quote.openMarks.some(same)) return quote;
    if (around === null && contains(quote, at)) around = quote;
    // Outer quotations do not overlap: what lies before one has nothing to do with this place.
    if (quote.level === 1) break;
  }
  return around;
}
