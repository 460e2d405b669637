import { sentenceAround } from '../model/around.ts';
import { type Article, isSpeech, type Quote } from '../model/article.ts';
import type { Fix, Rule } from '../model/finding.ts';
import { saidIn } from '../model/saidIn.ts';
import { finding } from './finding.ts';
import { inProse } from './prose.ts';
import { isInTitleCase, unmarked, wordsIn } from './words.ts';

/** Most words that are held at arm's length rather than quoted. */
const few = 3;

/** Marks round a word or two that nobody is said to have spoken. */
export const scareQuotes: Rule = {
  id: 'scare-quotes',
  title: 'Quotation marks that doubt a word',
  why: `Marks round a word or two with no speaker nearby tell readers that the writer doubts the word, or that somebody
said it, and do not tell them which, or who. Titles, names, terms, slogans and words that are talked about as words keep
their marks, and so does a fragment whose speaker stands in the sentence or is quoted in full elsewhere.

*Authority:* Columbia Journalism Review, Language Corner, “Scare tactics”; PolNeAR guidelines, page 24; the Guardian and
AFP quotation guide, page 2.`,
  about: 'wording',
  level: 'information',
  profiles: ['copydesk', 'factcheck'],
  whileTyping: false,
  *check(article) {
    for (const quote of article.quotes) {
      if (quote.kind !== 'scare' || quote.level !== 1 || !quote.opened || !quote.closed) continue;
      if (quote.end - quote.start > 60 || quote.openMarks[0]?.family === 'low' || !inProse(article, quote.paragraph))
        continue;
      const words = unmarked(article.source.slice(quote));
      if (words === '' || wordsIn(words) > few || saysSomebody(article, quote)) continue;
      if (!endsSentence(article, quote.paragraph)) continue;
      if (isCry(article, quote, words) || isInTitleCase(words) || /\d/.test(words)) continue;
      if (isExplained(article, quote) || isSpokenElsewhere(article, quote, words)) continue;
      yield finding(
        {
          start: quote.start,
          end: quote.end,
          message: `Quotation marks round “${words}” with no speaker: doubt, irony or a real quote?`,
          related: [],
          settled: { quote: quote.index, by: ['speaker', 'kind'] },
        },
        () => fixes(quote),
      );
    }
  },
  examples: {
    finds: [
      'The ⟦“repairs”⟧ took nine years.',
      'Nine years of ⟦“repairs”⟧ ended in May, when the bridge opened to buses and bicycles.',
      'The council’s ⟦“free parking”⟧ costs nine dollars an hour. The hall is dark on Sundays.',
      'Three of the ⟦‘experts’⟧ on the panel sell bottled water.',
      'The town got its ⟦“park”⟧ in the end. It is a lawn behind the petrol station.',
    ],
    ignores: [
      'What Ana Ito called “repairs” took nine years.',
      'The so-called “repairs” took nine years.',
      'Ana Ito said the “repairs” had taken nine years.',
      'Robert “Bobby” Hale owns the mine.',
      'She sang “Morning Bells” and read from “The Long Field at Night.”',
      'An extravehicular activity, or “spacewalk”, was planned. A “squall” is a sudden storm.',
      'The fire was downgraded to “watch and act” after rain. It was a night that the papers have begun to call “the long Sunday.”',
      'The word “repairs” stands nine times in the contract.',
      'The sign at the gate read “No dogs.”',
      'Cries of “Shame!” met the mayor, and the “no” votes won by nine.',
      '“The repairs were a joke from the first day,” Ana Ito said. ¶ The “joke” cost nine million dollars.',
    ],
  },
};

/** A line without a stop at its end is a caption or the head of a section, where marks have uses of their own. */
const endsSentence = (article: Article, paragraph: number): boolean =>
  /[.!?:][”"’')\]]*\s*$/.test(article.source.slice(article.paragraphs[paragraph]!).slice(-8));

/** *Cries of “Shame!”*, *“no” votes*, *click “Send”*: words called, written or voted, which are no doubtful ones. */
const isCry = (article: Article, quote: Quote, words: string): boolean =>
  /[!?…]$/.test(words) ||
  /^(?:yes|no|aye|nay|not guilty|guilty|in|out)$/i.test(words) ||
  /\b(?:click|press|type|cries of|shouts of|chants of|calls of)\s*$/i.test(
    article.source.text.slice(Math.max(0, quote.start - 20), quote.start),
  );

/** A word with its meaning beside it is a term: *extravehicular activity, or “spacewalk”*; *a “squall” is a sudden storm*. */
function isExplained(article: Article, quote: Quote): boolean {
  const { text } = article.source;
  return (
    /(?:,\s*or|\(|[-–—]|\b(?:using|use|labell?ed|label|category|call(?:s|ed|ing)?|dub(?:s|bed)?|names?|named|nicknamed?|known as|(?:listed|rated|marked|classified|classed)(?: as)?|(?:down|up)graded(?: \w+){0,3} to)(?:\s+(?:the|as|of|it|them|him|her|this))?)\s*$/.test(
      text.slice(Math.max(0, quote.start - 48), quote.start),
    ) ||
    /^\s+(?:is|are|was|were|means|meant|refers?|stands?)\b|^,?\s+(?:meaning|that is|i\.e\.|or|where|in which|a|an)\b|^\s+(?:[-–—―]|when)|^\s*\(/.test(
      text.slice(quote.end, quote.end + 16),
    )
  );
}

/** Whether the same words stand in a quotation of somebody, or are marked again: then they are a term of this article. */
function isSpokenElsewhere(article: Article, quote: Quote, words: string): boolean {
  const sought = words.toLowerCase();
  return article.quotes.some(
    (other) =>
      other !== quote &&
      (isSpeech(other.kind) || other.kind === 'term' || other.kind === 'scare') &&
      article.source.slice(other).toLowerCase().includes(sought),
  );
}

/** Whether the sentence says that somebody spoke. */
function saysSomebody(article: Article, quote: Quote): boolean {
  const sentence = sentenceAround(article, quote.start);
  return sentence === null || saidIn(article, sentence);
}

function fixes({ openMarks, closeMark }: Quote): readonly Fix[] {
  const open = openMarks[0];
  if (open === undefined || closeMark === null) return [];
  return [
    {
      title: 'Delete the quotation marks',
      edits: [open, closeMark].map(({ start, end }) => ({ start, end, newText: '' })),
    },
  ];
}
