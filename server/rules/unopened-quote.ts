import { sentenceAround, wordsOfParagraph } from '../model/around.ts';
import type { Article, Mark, Quote } from '../model/article.ts';
import type { Fix, Rule } from '../model/finding.ts';
import { plainCues } from './cueBoundary.ts';
import { finding } from './finding.ts';
import { openerOf } from './markPairs.ts';
import { previousQuote } from './neighbours.ts';
import { firstWord } from './words.ts';

/** A closing mark whose opening mark is missing. */
export const unopenedQuote: Rule = {
  id: 'unopened-quote',
  title: 'Closing quotation mark without opening mark',
  why: `Without the opening mark readers cannot tell where the speaker's words begin. Apostrophes (*the Smiths’ dog*, *’98*),
feet and inches are no quotation marks.

*Authority:* every style book.`,
  about: 'marks',
  level: 'error',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: false,
  *check(article) {
    for (const quote of article.quotes) {
      const mark = quote.closeMark;
      if (mark === null || quote.opened) continue;
      const message = 'Closing quotation mark has no opening mark.';
      yield finding({ start: mark.start, end: mark.end, message, related: [] }, () => fixes(article, quote, mark));
    }
  },
  examples: {
    finds: [
      'She wrote: We are full.⟦”⟧',
      'We will win,⟦”⟧ Nora Hale said. ¶ The hall was cold.',
      'The band left early. It was a long night.⟦”⟧ ¶ Nobody followed.',
      'The mayor said, The bridge is closed.⟦”⟧',
      '“We left,” Ray Cole said. Nobody saw us go,⟦”⟧ he added.',
    ],
    ignores: [
      'The Smiths’ dog was full.',
      'The dogs’ tails were wet, and the workers’ hall was shut.',
      'She ran 40’ of cable to the 6\'2" guard.',
      'It was the summer of ’47, and rock ’n’ roll was young.',
      '“I came home. ¶ It was raining.”',
      'She wrote: “We are full.”',
    ],
  },
};

/** Inserts the opening mark at the nearest place where words spoken can begin, or deletes the mark. */
function fixes(article: Article, quote: Quote, mark: Mark): readonly Fix[] {
  const { text } = article.source;
  const from = Math.max(wordsOfParagraph(article, mark.start).start, previousQuote(article, quote)?.end ?? 0);
  const cues = plainCues(article, { start: from, end: mark.start });
  const behindCues = cues.map((cue) => cue.end + /^[,:]?(?:\s+that\b)?\s*/.exec(text.slice(cue.end))![0].length);
  const colon = /^[\s\S]*:\s+/.exec(text.slice(from, mark.start))?.[0].length;
  const afterColon = colon === undefined ? null : from + colon;
  const sentence = Math.max(from, sentenceAround(article, mark.start - 1)?.start ?? from);
  const start = sentence + /^\s*/.exec(text.slice(sentence, mark.start))![0].length;
  const places = new Set([...(afterColon === null ? [] : [afterColon]), ...behindCues, start]);
  function inside(at: number): boolean {
    // Right behind a cue that ends its sentence nothing is spoken: said‸. Nobody …
    return at >= from && at < mark.start && !/[.,;:!?]/.test(text.charAt(at));
  }
  const glyph = openerOf(mark.glyph);
  const inserted = [...places]
    // Before a cue it would take the reporter's words for the speaker's.
    .filter((at) => inside(at) && !cues.some((cue) => cue.start >= at))
    .sort((a, b) => b - a)
    .map((at) => ({
      title: `Insert ${glyph} before “${firstWord(text.slice(at, mark.start))}”`,
      edits: [{ start: at, end: at, newText: glyph }],
      ...(at === afterColon ? { preferred: true } : {}),
    }));
  return [...inserted, { title: `Delete ${mark.glyph}`, edits: [{ start: mark.start, end: mark.end, newText: '' }] }];
}
