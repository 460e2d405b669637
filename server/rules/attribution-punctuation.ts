import { wordsOfParagraph } from '../model/around.ts';
import type { Article, Mark, Quote } from '../model/article.ts';
import type { Finding, Rule } from '../model/finding.ts';
import { attributionOf } from '../model/lookup.ts';
import { hull, type Span } from '../text/span.ts';
import { isSpaceCode, isUpperCode, isWordCode } from '../text/tokens.ts';
import { endOfQuoted, endsAbbreviated, nextOnLine } from './closers.ts';
import { finding } from './finding.ts';
import { inProse } from './prose.ts';

/** A comma that is missing, or a full stop in its place, between a quotation and the words that say who spoke. */
export const attributionPunctuation: Rule = {
  id: 'attribution-punctuation',
  title: 'Punctuation between quote and attribution',
  why: `A whole sentence that is quoted is parted from *she said* by a comma, behind it or before it: “We won,” she said;
she said, “We won.” A full stop there leaves *She said.* as a sentence of its own. Questions, exclamations, dashes and dots
stand for the comma; a colon may introduce the quotation; fragments and what follows *that* take none.

*Authority:* John Kroll, “Attribution punctuation”; Reuters style guide, quotations (comma or colon).`,
  about: 'marks',
  level: 'information',
  profiles: ['copydesk', 'factcheck'],
  whileTyping: false,
  *check(article) {
    for (const quote of article.quotes) {
      if (quote.level !== 1 || (quote.kind !== 'direct' && quote.kind !== 'partial')) continue;
      if (!inProse(article, quote.paragraph)) continue;
      const before = quote.kind === 'direct' ? lacksCommaBefore(article, quote) : null;
      if (before !== null) yield before;
      const behind = behindQuote(article, quote);
      if (behind !== null) yield behind;
    }
  },
  examples: {
    finds: [
      '“We won⟦”⟧ Ito said.',
      '“The bridge will be shut until May⟦”⟧ said Mayor Ann Dunn.',
      '“Prices rose⟦”⟧ Ray Cole said, and sat down.',
      '“We won⟦.”⟧ she said.',
      '“We won the cup at last⟦.”⟧ Ito said.',
      '“We are going home⟦.”⟧ said Tom Ruiz, the caretaker.',
      'She said ⟦“⟧We won the cup.”',
      'Mayor Ann Dunn told reporters ⟦“⟧The bridge is shut.”',
      '“It leaks⟦.”⟧ Ray Cole said on Monday.',
    ],
    ignores: [
      '“Did we win?” Ito asked.',
      '“We won.” Ito said nothing.',
      '“We won,” Ito said. “It was late.”',
      'She said the plan was “a waste of money” and left.',
      'She said that “We won the cup” was all he wrote.',
      'She said: “We won the cup.”',
      '“I thought we —” Ito said.',
      '“We won …” Ito said.',
      '“We won.” Ito said the cup would stay in Eastbank.',
      '“We won.” She said in May that nobody had asked her.',
      '“We won.” He added, “It was late.”',
      'What he called “a sad joke” Ito said was a plan.',
      'The word “sorry” Ito said only once.',
    ],
  },
};

/** Signs behind which a quotation takes no comma. */
const closing = (code: number): boolean => isWordCode(code) || code === 41 || code === 37;

function behindQuote(article: Article, quote: Quote): Finding | null {
  const mark = quote.closeMark;
  if (mark === null || !quote.opened) return null;
  const { text } = article.source;
  const next = nextOnLine(text, mark.end);
  if (next < 0 || !isWordCode(text.charCodeAt(next))) return null;
  const end = endOfQuoted(text, mark.start, quote.start);
  const last = text.charCodeAt(end - 1);
  if (last === 46) return text.charCodeAt(end - 2) === 46 ? null : stopped(article, quote, mark, end, next);
  if (!closing(last) || !beginsSentence(text, quote)) return null;
  const words = attributionAt(article, quote, next);
  return words === null ? null : commaMissing(text, mark, end, words);
}

/** Whether the quotation begins its sentence, or the half of it behind an attribution. */
function beginsSentence(text: string, quote: Quote): boolean {
  const from = quote.openMarks[0]!.end;
  if (!isUpperCode(text.charCodeAt(from))) return false;
  let at = quote.start;
  while (at > 0 && isSpaceCode(text.charCodeAt(at - 1))) {
    at -= 1;
    if (text.charCodeAt(at) === 10) return true;
  }
  return at === 0 || sentenceEnds.has(text.charCodeAt(at - 1));
}

const sentenceEnds = new Set('.?!”’"—–'.split('').map((glyph) => glyph.charCodeAt(0)));

/** Letters between a quotation and the source or cue that still are part of it: Mayor, the caretaker. */
const nearby = 40;

/** Source and cue of the attribution that follows the quotation at once; null where none does. */
function attributionAt(article: Article, quote: Quote, next: number): Span | null {
  const attribution = attributionOf(article, quote);
  if (attribution?.evidence.by !== 'cue') return null;
  const words = hull([attribution.evidence.cue, attribution.evidence.source]);
  if (words.start < next || words.start > next + nearby || words.end > next + 120) return null;
  const { text } = article.source;
  const between = text.slice(next, words.start);
  if (/[^\p{L}\s.’'-]/u.test(between) || /(?:^|\s)\p{Ll}/u.test(between.replace(/^(?:the|a|an)\s/i, ''))) return null;
  return /[“”"]/.test(text.slice(words.start, words.end)) ? null : { start: next, end: words.end };
}

function commaMissing(text: string, mark: Mark, end: number, words: Span): Finding {
  const shown = text.slice(words.start, words.end).replace(/\s+/g, ' ');
  const message = `Comma missing between quote and “${shown}”.`;
  return finding({ start: mark.start, end: mark.end, message, related: [] }, () => [
    { title: 'Insert a comma', edits: [{ start: end, end, newText: ',' }], preferred: true },
  ]);
}

const said = 'said|says|added|adds|asked|replied|wrote|tweeted|explained|recalled|continued';
const name = String.raw`(?:(?:The|A|An)\s(?:[\p{Ll}-]+\s){1,3}|(?:\p{Lu}[\p{L}.’'-]*\s){1,5}|(?:He|She|They)\s)`;
/** A sentence that says nothing but who spoke, and perhaps when or to whom. */
const tail = new RegExp(
  String.raw`^${name}(?:(?:later|also|then)\s)?(?:(?:${said})|told\s(?:the\s)?[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)(?:\s(?:(?:on|in|at)\s(?:a\s|an\s|the\s)?[\p{L}\p{N}-]+(?:\s\p{Lu}?[\p{Ll}\p{N}]+)?|yesterday|today|later|afterwards|again))?\.(?=\s|$)`,
  'u',
);

/** A full stop where a comma should stand; where the stop is that of an abbreviation, the comma is missing. */
function stopped(article: Article, quote: Quote, mark: Mark, end: number, next: number): Finding | null {
  const { text } = article.source;
  const upper = isUpperCode(text.charCodeAt(next));
  const limit = Math.min(next + 120, wordsOfParagraph(article, next).end);
  const found = upper ? tail.exec(text.slice(next, limit)) : null;
  const words = upper
    ? found === null
      ? null
      : { start: next, end: next + found[0].length - 1 }
    : attributionAt(article, quote, next);
  if (words === null) return null;
  if (endsAbbreviated(text, end)) return commaMissing(text, mark, end, words);
  const message = 'Full stop before the attribution: use a comma.';
  return finding({ start: end - 1, end: mark.end, message, related: [] }, () => {
    const pronoun = /^(?:He|She|They|The|A|An)\b/.test(text.slice(words.start, words.end));
    const small = { start: next, end: next + 1, newText: text.charAt(next).toLowerCase() };
    return [
      {
        title: 'Replace the full stop with a comma',
        edits: [{ start: end - 1, end, newText: ',' }, ...(upper && pronoun ? [small] : [])],
        preferred: true,
      },
    ];
  });
}

const plain =
  'said|says|asked|asks|added|adds|replied|replies|answered|shouted|yelled|cried|exclaimed|warned|declared|whispered';
const leadsIn = new RegExp(
  String.raw`(?:^|\s)(?:(?:${plain})|(?:told|tells)\s(?:(?:the|a|his|her|their)\s[\p{Ll}-]+|(?!that\s|of\s|about\s|to\s|how\s|us\s*$)[\p{Ll}-]+|\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?))\s$`,
  'u',
);

/** She said “We won.”: a whole sentence that only its cue and a space stand before. */
function lacksCommaBefore(article: Article, quote: Quote): Finding | null {
  const { text } = article.source;
  const mark = quote.openMarks[0];
  const close = quote.closeMark;
  if (mark === undefined || close === null || !quote.opened || quote.parts.length > 1) return null;
  const end = quote.start - 1;
  if (end < 1 || text.charCodeAt(end) !== 32 || !isWordCode(text.charCodeAt(end - 1))) return null;
  if (!isUpperCode(text.charCodeAt(mark.end)) || !stops.has(text.charCodeAt(close.start - 1))) return null;
  if (!text.slice(mark.end, close.start).includes(' ')) return null;
  if (!leadsIn.test(text.slice(Math.max(0, quote.start - 60), quote.start))) return null;
  return finding({ start: mark.start, end: mark.end, message: 'Comma missing before the quote.', related: [] }, () => [
    { title: 'Insert a comma', edits: [{ start: end, end, newText: ',' }], preferred: true },
    { title: 'Insert a colon', edits: [{ start: end, end, newText: ':' }] },
  ]);
}

const stops = new Set('.?!,…'.split('').map((glyph) => glyph.charCodeAt(0)));
