import type { Article, Mark, Quote } from '../model/article.ts';
import type { Finding, Rule } from '../model/finding.ts';
import { attributionOf } from '../model/lookup.ts';
import { holdsSentenceEnd } from '../text/fragment.ts';
import { isSpaceCode, isUpperCode } from '../text/tokens.ts';
import { endOfQuoted, endsAbbreviated } from './closers.ts';
import { finding } from './finding.ts';
import { inProse } from './prose.ts';

/** A comma or full stop on the other side of a closing mark than house style has it. */
export const quotePunctuationSide: Rule = {
  id: 'quote-punctuation-side',
  title: 'Comma or full stop on the wrong side of the mark',
  why: `American copy puts commas and full stops inside the closing mark, always. British copy keeps them inside where they
belong to a whole sentence that is quoted, and outside where only a fragment is. Which of the two holds is set with
\`newsmark.punctuation\`, or read from the article: from where its fragments have their stops, else from spelling and dates.
Where the article does not tell, nothing is said.

*Authority:* AP Stylebook: “Periods and commas always go within the quotation marks”; Wikipedia Manual of Style, logical
quotation.`,
  about: 'marks',
  level: 'information',
  profiles: ['copydesk', 'factcheck'],
  whileTyping: false,
  *check(article) {
    const { text } = article.source;
    for (const quote of article.quotes) {
      const mark = quote.closeMark;
      if (mark === null || !quote.opened || quote.kind === 'turn') continue;
      // The characters tell in most cases that nothing can be wrong; only then is the style looked for.
      if (isStop(text.charCodeAt(mark.end))) {
        if (isOutside(text, quote, mark) && article.style.punctuation === 'us') yield inward(text, quote, mark);
      } else if (isStop(text.charCodeAt(mark.start - 1)) && isFragment(text, quote, mark)) {
        if (article.style.punctuation !== 'british' || !inProse(article, quote.paragraph)) continue;
        if (!introducesCue(article, quote, mark)) yield outward(text, mark);
      }
    }
  },
  examples: {
    finds: [
      { punctuation: 'us', copy: 'He was “tired⟦”,⟧ she said.' },
      { punctuation: 'us', copy: 'The plan was called “a waste of money⟦”.⟧ Nobody laughed.' },
      { punctuation: 'us', copy: '“He said ‘run⟦’,⟧ so I ran,” she said.' },
      { punctuation: 'us', copy: 'Ida Brandt read “The Long Field⟦”,⟧ and slept.' },
      { punctuation: 'british', copy: 'The porter called the hotel ‘a sorry mess⟦.’⟧ He left in May.' },
      { punctuation: 'british', copy: 'The mayor spoke of “a bad year⟦,”⟧ and sat down.' },
      'The lake was “low⟦”,⟧ the mill “shut,” the road “closed” and the town “empty.” Hart called it “a sad place.”',
      'On Dec. 9 the color of the harbor changed. Neighbors called it “rust⟦”.⟧ It was 40 percent iron.',
    ],
    ignores: [
      { punctuation: 'british', copy: 'He was ‘tired’, she said.' },
      { punctuation: 'british', copy: '‘I went home,’ he said. ‘It was late.’' },
      { punctuation: 'british', copy: '‘They left,’ he said in evidence, ‘and never came back.’' },
      { punctuation: 'british', copy: 'He said: “The road is shut. It will stay shut.”' },
      { punctuation: 'british', copy: 'The play is set in “the U.S.” Nobody minds.' },
      {
        punctuation: 'us',
        copy: 'He was “tired,” she said. Was she “tired”? Nobody was “sad”; all were “late”: so it went.',
      },
      { punctuation: 'us', copy: 'Was it he who cried “Who goes there?”, or she?' },
      { punctuation: 'us', copy: 'Type “https://eastbank.example/ferry”. Then wait for “3.5”.' },
      { punctuation: 'us', copy: 'The board was 12", the other 9". She cut both.' },
      'He was “tired”, she said. She was “late.”',
      'On 9 December the colour of the harbour changed. Neighbours called it “rust”. It was 40 per cent iron.',
    ],
  },
};

const COMMA = 44;
const isStop = (code: number): boolean => code === COMMA || code === 46;

/** Whether a stop behind the mark is one that house style can want inside it. */
function isOutside(text: string, quote: Quote, mark: Mark): boolean {
  const after = text.charCodeAt(mark.end + 1);
  // An ellipsis, a number, an address.
  if (mark.end + 1 < text.length && !isSpaceCode(after) && !closes.has(after)) return false;
  const end = endOfQuoted(text, mark.start, quote.start);
  if (ended.has(text.charCodeAt(end - 1))) return false;
  return !isCode(text.slice(Math.max(quote.start, end - 80), end));
}

const closes = new Set(')]”’"\'—–'.split('').map((glyph) => glyph.charCodeAt(0)));
const ended = new Set(',.?!;:…—–-'.split('').map((glyph) => glyph.charCodeAt(0)));

/** Addresses, file names, figures and measures: to put a comma inside would change them. */
const isCode = (words: string): boolean =>
  /:\/\/|www\.|@|\w\/\w|\w\.\w|[<>{}=_\\#]/.test(words) || !/\p{L}{2}/u.test(words);

/** Kinds of quotation that are no whole sentences. */
const fragments = new Set<Quote['kind']>(['partial', 'scare', 'title', 'name', 'term', 'word']);

/** Whether the words before the stop are a fragment of a sentence, with a stop that is not their own. */
function isFragment(text: string, quote: Quote, mark: Mark): boolean {
  if (quote.level !== 1 || quote.parts.length > 1 || !fragments.has(quote.kind)) return false;
  if (mark.end < text.length && !isSpaceCode(text.charCodeAt(mark.end))) return false;
  const from = quote.openMarks[0]!.end;
  const stop = mark.start - 1;
  if (ended.has(text.charCodeAt(stop - 1)) || (text.charCodeAt(stop) !== COMMA && endsAbbreviated(text, mark.start)))
    return false;
  // Behind a comma stands the second half of a sentence: ‘They spoilt it,’ he said, ‘and left.’
  if (text.charCodeAt(quote.start - 2) === COMMA || holdsSentenceEnd(text, from, mark.start)) return false;
  if (quote.kind === 'title' || quote.kind === 'name' || !isUpperCode(text.charCodeAt(from))) return true;
  // A capital at the start of a sentence or behind a colon begins a whole one.
  return (
    /[\p{L}\p{N}]\s$/u.test(text.slice(Math.max(0, quote.start - 2), quote.start)) &&
    text.slice(from, stop).split(' ').length < 4
  );
}

/** Whether the comma stands before the words that say who spoke: British copy has it inside there. */
function introducesCue(article: Article, quote: Quote, mark: Mark): boolean {
  if (article.source.text.charCodeAt(mark.start - 1) !== COMMA) return false;
  const evidence = attributionOf(article, quote)?.evidence;
  return evidence?.by === 'cue' && evidence.cue.start >= mark.end;
}

const nameOf = (text: string, at: number, us: boolean): string =>
  text.charCodeAt(at) === COMMA ? 'Comma' : us ? 'Period' : 'Full stop';

function inward(text: string, quote: Quote, mark: Mark): Finding {
  const stop = text.charAt(mark.end);
  const told = {
    start: mark.start,
    end: mark.end + 1,
    message: `${nameOf(text, mark.end, true)} goes inside the closing mark.`,
    related: [],
  };
  return finding(told, () => {
    const start = endOfQuoted(text, mark.start, quote.start);
    const newText = stop + text.slice(start, mark.end);
    return [{ title: `Move it inside: ${newText}`, edits: [{ start, end: mark.end + 1, newText }], preferred: true }];
  });
}

function outward(text: string, mark: Mark): Finding {
  const start = mark.start - 1;
  const message = `${nameOf(text, start, false)} belongs outside: the quoted words are a fragment.`;
  return finding({ start, end: mark.end, message, related: [] }, () => {
    const newText = mark.glyph + text.charAt(start);
    return [{ title: `Move it outside: ${newText}`, edits: [{ start, end: mark.end, newText }], preferred: true }];
  });
}
