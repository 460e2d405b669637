import { type Article, isSpeech, type Quote } from '../server/model/article.ts';
import type { JudgedFinding } from '../server/model/finding.ts';
import { type Span, span } from '../server/text/span.ts';

/**
 * One line of an `.expect` file: a fact about an article that a person wrote down, not the program.
 *
 *     direct “We waited,” — Jane Okafor          a quotation: kind, its words, who speaks
 *     partial|scare “a mess”                      either kind will do; the speaker is not asked for
 *     direct, 2 paragraphs “One … two.” — Roe     its parts; also: not opened, not closed
 *     indirect it rained — Acme                   reported speech, by its words
 *     nothing 12" x 5"                            no quotation there
 *     7:1 finding unclosed-quote                  a finding of that rule at that place
 *
 * Long words are cut with ` … `; `¶` is a paragraph break. Speakers: a canonical name; `unnamed` or `unnamed: …`;
 * `nobody`; `in doubt` where a reader cannot tell. `FIXME ` before a line: known to be wrong for now.
 * Every quotation and every finding of an article must be in its file.
 */
export interface Expectation {
  readonly line: string;
  readonly wrong: boolean;
  /** What is expected, without `FIXME `. */
  readonly fact: string;
}

/** The expectations of an `.expect` file; blank lines and lines that begin with `#` say nothing. */
export const expectationsOf = (file: string): readonly Expectation[] =>
  file
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => ({ line, wrong: line.startsWith('FIXME '), fact: line.replace(/^FIXME /, '') }));

/** How an article stands to what is expected of it. */
export interface Comparison {
  /** In plain words, each a fault. */
  readonly complaints: readonly string[];
  /** Lines marked `FIXME` that hold by now. */
  readonly mended: readonly Expectation[];
}

/** Holds an article to its expectations. Throws for a line that cannot be read or whose words the text does not have. */
export function compare(
  article: Article,
  findings: readonly JudgedFinding[],
  expectations: readonly Expectation[],
): Comparison {
  const complaints: string[] = [];
  const mended: Expectation[] = [];
  const expected: { at: Span; wrong: boolean }[] = [];
  const found: { finding: string; wrong: boolean }[] = [];
  let from = 0;
  for (const expectation of expectations) {
    const { fact, wrong } = expectation;
    const finding = /^(no )?(\d+:\d+) finding (\S+)$/.exec(fact);
    let fault: string | null;
    if (finding !== null) {
      const shown = `${finding[2]} finding ${finding[3]}`;
      const there = findings.some((each) => findingLine(article, each) === shown);
      found.push({ finding: shown, wrong });
      fault = there === (finding[1] === undefined) ? null : there ? `${shown}: is found` : `${shown}: is not found`;
    } else {
      const wanted = readFact(fact);
      const at = locate(article.source.text, wanted.words, from);
      // Reported speech may enclose or follow what is quoted inside it: only quotations move the search on.
      if (wanted.kinds[0] !== 'indirect') {
        from = at.start + 1;
        expected.push({ at, wrong });
      }
      fault = faultOf(article, wanted, at);
    }
    if (fault === null && wrong) mended.push(expectation);
    if (fault !== null && !wrong) complaints.push(`${fact}\n      but ${fault}`);
  }
  for (const quote of article.quotes) {
    const known = expected.some(({ at, wrong }) =>
      wrong ? at.start < quote.end && quote.start < at.end : at.start === quote.start && at.end === quote.end,
    );
    if (!known) complaints.push(`nobody expects ${describe(article, quote)}`);
  }
  for (const finding of findings) {
    const shown = findingLine(article, finding);
    if (!found.some((each) => each.finding === shown)) complaints.push(`nobody expects ${shown}: ${finding.message}`);
  }
  return { complaints, mended };
}

interface Fact {
  readonly kinds: readonly string[];
  readonly notes: readonly string[];
  readonly words: string;
  readonly speaker: string | null;
}

function readFact(fact: string): Fact {
  const read = /^([a-z|]+)((?:, (?:not opened|not closed|\d+ paragraphs))*) (.+?)(?: — ([^“”"—]*[^“”"—’,]))?$/u.exec(
    fact,
  );
  if (read === null) throw new Error(`an expectation cannot be read: ${fact}`);
  return {
    kinds: read[1]!.split('|'),
    notes: read[2]!.split(', ').filter((note) => note !== ''),
    words: read[3]!,
    speaker: read[4] ?? null,
  };
}

/** Where the words stand at or behind `from`. */
function locate(text: string, words: string, from: number): Span {
  const literal = (part: string): string =>
    part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+¶\s+|\s+/gu, '\\s+');
  const cut = words.lastIndexOf(' … ');
  const patterns = [
    literal(words),
    ...(cut < 0 ? [] : [`${literal(words.slice(0, cut))}[^]*?${literal(words.slice(cut + 3))}`]),
  ];
  for (const pattern of patterns) {
    const search = new RegExp(pattern, 'gu');
    search.lastIndex = from;
    const match = search.exec(text);
    if (match !== null) return span(match.index, match.index + match[0].length);
  }
  throw new Error(`the article does not say, here or later: ${words}`);
}

function faultOf(article: Article, wanted: Fact, at: Span): string | null {
  if (wanted.kinds[0] === 'indirect') return faultOfReported(article, wanted, at);
  const quote = article.quotes.find((each) => each.start === at.start && each.end === at.end);
  if (wanted.kinds[0] === 'nothing') return quote === undefined ? null : `it is ${describe(article, quote)}`;
  if (quote === undefined) {
    const near = article.quotes.find((each) => each.start < at.end && at.start < each.end);
    return near === undefined ? 'there is no quotation' : `the quotation there is ${describe(article, near)}`;
  }
  const notes = notesOf(quote);
  const sameNotes = notes.length === wanted.notes.length && notes.every((note) => wanted.notes.includes(note));
  if (!wanted.kinds.includes(quote.kind) || !sameNotes) return `it is ${describe(article, quote)}`;
  return wanted.speaker === null || isBy(article, quote.attribution, wanted.speaker)
    ? null
    : `it is ${describe(article, quote)}`;
}

function faultOfReported(article: Article, wanted: Fact, at: Span): string | null {
  const near = article.attributions.filter(
    (each) => each.kind !== 'direct' && each.content.some((content) => share(content, at) >= 0.8),
  );
  if (near.length === 0) return 'no reported speech is found there';
  if (wanted.speaker === null || near.some((each) => isBy(article, each.index, wanted.speaker!))) return null;
  return `it is by ${near[0]!.speakerName ?? 'nobody'}`;
}

/** How much of two spans is common to both, 0 to 1. */
function share(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, common) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function isBy(article: Article, index: number | null, speaker: string): boolean {
  const attribution = index === null ? undefined : article.attributions[index];
  const name = attribution?.speakerName ?? null;
  if (speaker === 'nobody') return name === null;
  if (speaker === 'in doubt') {
    return attribution !== undefined && (name === null || (attribution.resolution?.others.length ?? 0) > 0);
  }
  if (speaker === 'unnamed') return name?.startsWith('unnamed: ') === true;
  return name === speaker;
}

const notesOf = (quote: Quote): readonly string[] => [
  ...(quote.opened ? [] : ['not opened']),
  ...(quote.closed ? [] : ['not closed']),
  ...(quote.parts.length > 1 ? [`${quote.parts.length} paragraphs`] : []),
];

function describe(article: Article, quote: Quote): string {
  const words = article.source.slice(quote).replace(/\s*\n\s*/g, ' ¶ ');
  const what = [quote.kind, ...notesOf(quote)].join(', ');
  const name =
    quote.attribution === null ? 'nobody' : (article.attributions[quote.attribution]?.speakerName ?? 'nobody');
  return isSpeech(quote.kind) ? `${what} ${words} — ${name}` : `${what} ${words}`;
}

function findingLine(article: Article, finding: JudgedFinding): string {
  const { line, character } = article.source.positionAt(finding.start);
  return `${line + 1}:${character + 1} finding ${finding.rule}`;
}
