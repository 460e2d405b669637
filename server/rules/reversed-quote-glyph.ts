import { once } from '../lexicon/once.ts';
import type { Article, Mark, Quote } from '../model/article.ts';
import type { Finding, Rule } from '../model/finding.ts';
import { elides } from '../text/glyphs.ts';
import { isLetterCode, isWordCode } from '../text/tokens.ts';
import { differ } from './markPairs.ts';

/** A curly mark that faces the wrong way. */
export const reversedQuoteGlyph: Rule = {
  id: 'reversed-quote-glyph',
  title: 'Quotation mark faces the wrong way',
  why: `Word processors turn a mark by the character before it, and turn it wrongly behind a dash, a bracket or a forgotten
space. An opening mark where words end, a closing one where they begin, and an opening mark for missing letters (*‘90s*
for *’90s*) are slips that every reader of type sees. Copy that opens and closes with ” throughout, as Swedish does, is
left alone.

*Authority:* typographers agree; Chicago Manual of Style on “smart” apostrophes.`,
  about: 'marks',
  level: 'warning',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: true,
  *check(article) {
    const alike = once(() => opensAsItCloses(article));
    for (const quote of article.quotes) {
      // Marks of two kinds are another fault, and its repair turns them the right way too.
      if (quote.closeMark !== null && quote.openMarks.some((mark) => differ(mark, quote.closeMark!))) continue;
      for (const mark of quote.openMarks) {
        const right = opening[mark.glyph];
        if (right !== undefined && !alike()) yield turned(mark, right, 'should open');
      }
      const mark = quote.closeMark;
      const right = mark === null || isLowQuote(quote) ? undefined : closing[mark.glyph];
      if (mark !== null && right !== undefined) yield turned(mark, right, 'should close');
    }
    yield* apostrophes(article);
  },
  examples: {
    finds: [
      'He was ⟦’⟧tired of it’.',
      '“We are full,⟦“⟧ he said.',
      '⟦”⟧We are full,” he said.',
      'The ⟦‘⟧90s were kind to the port of Eastbank.',
      'Rock ⟦‘⟧n’ roll was young, and “give ⟦‘⟧em time,” she said.',
      '“He said ‘run,⟦‘⟧ so I ran,” she said.',
      'The workers⟦‘⟧ hall was shut.',
      '“It wasn⟦‘⟧t our idea,” said Ann Cole.',
      'The plan (⟦”⟧a sad joke,” Marsh called it) was dropped.',
    ],
    ignores: [
      'Born in ’61, he was ‘tired of it’.',
      '“We are full,” he said.',
      'Rock ’n’ roll was young, and “give ’em time,” she said.',
      '„We are full,“ he said.',
      '”We are full,” he said. ”Go home,” she said. ”No,” he said.',
      'The dogs’ tails were wet in the winter of ’47.',
      '"We are full," he said, and \'tired\' was the word.',
      '»We are full,« he said.',
      'The boat sailed from O‘ahu in May.',
      'The mayor said ‘100 per cent of it’ was paid.',
    ],
  },
};

/** What should stand where a mark of the other direction opens or closes. */
const opening: Readonly<Record<string, string>> = { '”': '“', '’': '‘' };
const closing: Readonly<Record<string, string>> = { '“': '”', '‘': '’' };

/** „We are full“: low marks are closed by these. */
const isLowQuote = (quote: Quote): boolean => quote.openMarks[0]?.family === 'low';

/** Fewest pairs of ” ” or ’ ’ that make a style of an article. */
const habit = 3;

/** Whether the article opens with the closing glyph throughout: house style, not a slip. */
function opensAsItCloses({ quotes }: Article): boolean {
  let alike = 0;
  for (const { openMarks, closeMark } of quotes) {
    const glyph = openMarks[0]?.glyph;
    if (glyph === '“' || glyph === '‘') return false;
    if (glyph !== undefined && opening[glyph] !== undefined && closeMark?.glyph === glyph) alike += 1;
  }
  return alike >= habit;
}

const turned = (mark: Pick<Mark, 'start' | 'end' | 'glyph'>, right: string, where: string): Finding => ({
  start: mark.start,
  end: mark.end,
  message: `Mark faces the wrong way: ${mark.glyph} where ${right} ${where}.`,
  related: [],
  fixes: [
    {
      title: `Replace ${mark.glyph} with ${right}`,
      edits: [{ start: mark.start, end: mark.end, newText: right }],
      preferred: true,
      safe: true,
    },
  ],
});

/** Opening singles that stand for missing letters; the reader of marks knows them for apostrophes and leaves them out. */
function* apostrophes(article: Article): Iterable<Finding> {
  const { text } = article.source;
  let at = text.indexOf('‘');
  if (at < 0) return;
  const marks = new Set<number>();
  for (const { openMarks, closeMark } of article.quotes) {
    for (const mark of openMarks) marks.add(mark.start);
    if (closeMark !== null) marks.add(closeMark.start);
  }
  for (; at >= 0; at = text.indexOf('‘', at + 1)) {
    if (!marks.has(at) && isApostrophe(text, at))
      yield turned({ start: at, end: at + 1, glyph: '‘' }, '’', 'stands for an apostrophe');
  }
}

const contracted = /^(?:t|s|d|m|re|ve|ll)(?![\p{L}\p{N}])/iu;

/** ‘90s, ‘em; don‘t, the mayor‘s; the workers‘ hall. Not O‘ahu, where it is a letter. */
function isApostrophe(text: string, at: number): boolean {
  if (at === 0 || !isWordCode(text.charCodeAt(at - 1))) return elides(text, at, Math.min(text.length, at + 12));
  if (!isLetterCode(text.charCodeAt(at - 1))) return false;
  return !isWordCode(text.charCodeAt(at + 1)) || contracted.test(text.slice(at + 1, at + 5));
}
