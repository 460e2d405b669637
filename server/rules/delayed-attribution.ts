import { lastStarting, sentenceAround } from '../model/around.ts';
import type { Article, Attribution, Quote } from '../model/article.ts';
import type { Fix, Rule } from '../model/finding.ts';
import { areTwoSpeakers, sayingPlace } from '../model/saying.ts';
import { subjectOf } from '../model/subjects.ts';
import { isSpaceCode } from '../text/tokens.ts';
import { finding } from './finding.ts';
import { previousQuote } from './neighbours.ts';
import { inProse } from './prose.ts';
import { speakerWords } from './speakerWords.ts';
import { trailingAttribution } from './trailing.ts';

/** A long quotation whose speaker comes only at its end. */
export const delayedAttribution: Rule = {
  id: 'delayed-attribution',
  title: 'Speaker named late',
  why: `Readers should not have to plough through sentences of somebody’s words before they learn whose they are: name the
speaker before the quotation, or after its first sentence. Left alone are quotations whose speaker is plain, because the
same person was quoted just before or is named in the sentence before, and what is brought in as a statement or a letter.

*Authority:* the Guardian style guide on quotes: “introduce the speaker from the beginning, or after the first
sentence”; Reuters, Essentials of sourcing: readers “should not have to plough through a long quote of 2-3 sentences”;
BBC News Styleguide, “Attribution first”.`,
  about: 'attribution',
  level: 'information',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: false,
  options: {
    maxSentences: { default: 2, description: 'Sentences of a quotation that may go before its speaker is named.' },
  },
  *check(article, { maxSentences }) {
    const words = speakerWords(article);
    const most = typeof maxSentences === 'number' ? maxSentences : 2;
    for (const quote of article.quotes) {
      if (!mayBeLong(article, quote)) continue;
      const sentences = sentencesIn(article, quote);
      const length = sentences > most ? 0 : wordsIn(article, quote);
      if (length <= mostWords && sentences <= most) continue;
      const attribution = article.attributions[quote.attribution!]!;
      if (!isDelayed(article, quote, attribution)) continue;
      const source = attribution.source[0]!;
      const before =
        sentences > most ? `${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}` : `${length} words`;
      yield finding(
        {
          start: quote.start,
          end: quote.end,
          message: `${words(attribution)} is not named until after ${before} of the quote.`,
          related: [{ start: source.start, end: source.end, message: 'The speaker is named here.' }],
        },
        () => fixes(article, quote, attribution, most),
      );
    }
  },
  examples: {
    finds: [
      '⟦“It rained. It froze. It rained again. We gave up on the parade,”⟧ said Odile Marchbank.',
      'The parade was called off. ¶ ⟦“It rained all night. The floats were ruined. Nobody could have marched in that,”⟧ Mayor Ann Dunn said.',
      '⟦"We asked for a lift. They promised us one in March. Are we to wait for ever?"⟧ asked Tom Ruiz, the caretaker.',
      'The road is closed. ⟦‘The bridge is old. The road is older. Both will have to be built again from the bottom up,’⟧ a spokesman for the county said.',
      '“It is cold,” said Ray Cole. ¶ ⟦“We had no heating. The pipes had burst. The school sent everybody home,”⟧ said Nora Hale.',
      'The mill shuts in May. ¶ ⟦“My father worked here and so did his father before him, and when they tell me that there is no money for a new roof I think of all the years in which this mill paid for every roof in the town and for the school and for the church as well,”⟧ said Ida Brandt.',
    ],
    ignores: [
      '“It rained,” said Odile Marchbank. “It froze. It rained again. We gave up on the parade.”',
      '“It rained all night. The floats were ruined,” Mayor Ann Dunn said.',
      'Mayor Ann Dunn said: “It rained all night. The floats were ruined. Nobody could have marched in that.”',
      '“It is cold,” said Nora Hale. ¶ “We had no heating. The pipes had burst. The school sent everybody home,” Hale said.',
      'Nora Hale told the council that it was cold. ¶ “We had no heating. The pipes had burst. The school sent everybody home,” Hale said.',
      'The company published a statement. “We are sorry. We have stopped the machines. The mill will be checked,” the company said.',
      '“Is it warm now?” a reporter asked. “We had no heating. The pipes had burst. The school sent everybody home,” Nora Hale said.',
      'The caretaker said it was cold. ¶ “We had no heating. The pipes had burst. The school sent everybody home,” Tom Ruiz said.',
      'Nora Hale lives next door. “We had no heating. The pipes had burst. The school sent everybody home,” she said.',
      'Nora Hale said: “We had no heating. ¶ “The pipes had burst. The school sent everybody home.”',
    ],
  },
};

/** More words than these are long, however few sentences they are. */
const mostWords = 50;
/** Three sentences of fewer units are over before anybody asks who speaks. */
const fewestUnits = 40;

/** By what is known of the quotation alone: most are short. */
const mayBeLong = (article: Article, quote: Quote): boolean =>
  quote.kind === 'direct' &&
  quote.level === 1 &&
  quote.attribution !== null &&
  quote.opened &&
  quote.closed &&
  quote.parts.length === 1 &&
  quote.end - quote.start >= fewestUnits &&
  inProse(article, quote.paragraph);

const sentencesIn = ({ sentences }: Article, quote: Quote): number =>
  lastStarting(sentences, quote.end - 2) - lastStarting(sentences, quote.start) + 1;

function wordsIn({ source: { text } }: Article, quote: Quote): number {
  // Nobody writes fifty words in so few units.
  if (quote.end - quote.start < mostWords * 3) return 0;
  let count = 1;
  for (let at = quote.start; at < quote.end; at++) {
    if (isSpaceCode(text.charCodeAt(at)) && !isSpaceCode(text.charCodeAt(at - 1))) count++;
  }
  return count;
}

function isDelayed(article: Article, quote: Quote, attribution: Attribution): boolean {
  if (attribution.source.length === 0 || attribution.resolution?.form === 'pronoun') return false;
  // What a crowd chants is short, however often it stops.
  if (attribution.cueLemma === 'chant') return false;
  if (attribution.content.some((content) => content.start < quote.start)) return false;
  if (sayingPlace(article, quote) !== 'behind' || answers(article, quote)) return false;
  if (attribution.speaker === null && document.test(article.source.slice(attribution.source[0]!))) return false;
  return !isPlain(article, quote, attribution) && !isDocument(article, quote);
}

/** Whether a question was put just before: whoever was asked is expected to speak. */
function answers(article: Article, quote: Quote): boolean {
  const before = previousQuote(article, quote);
  if (before?.closeMark == null || quote.paragraph - before.paragraph > 1) return false;
  return article.source.text[before.closeMark.start - 1] === '?';
}

/** Whether readers know who speaks: the same person was quoted last, or is named in the sentence before. */
function isPlain(article: Article, quote: Quote, attribution: Attribution): boolean {
  const from = article.paragraphs[quote.paragraph - 1]?.start ?? 0;
  const last = article.attributions[attribution.index - 1];
  // *The minority leader said* may have been the same person.
  if (last?.content.some((content) => content.start >= from && content.start < quote.start)) {
    if (!areTwoSpeakers(article, last, attribution)) return true;
  }
  const before = sentenceBefore(article, quote);
  if (before === null || before.start < from || attribution.speaker === null) return false;
  const opening = article.sentences[lastStarting(article.sentences, from)];
  if (opening !== undefined && subjectOf(article, opening)?.index === attribution.speaker) return true;
  const { mentions } = article;
  for (let at = lastStarting(mentions, quote.start - 1); at >= 0 && mentions[at]!.start >= before.start; at--) {
    if (mentions[at]!.entity === attribution.speaker) return true;
  }
  return false;
}

const document =
  /\b(?:statement|letter|e-?mail|memo|post|release|tweet|message|note|notice|filing|affidavit|report|ruling|transcript|speech|op-ed|column|essay|diary|blog|leaflet)s?\b/i;

function isDocument(article: Article, quote: Quote): boolean {
  const before = sentenceBefore(article, quote);
  return before !== null && document.test(article.source.slice(before));
}

function sentenceBefore(article: Article, quote: Quote) {
  const own = sentenceAround(article, quote.start);
  if (own === null) return null;
  return article.sentences[lastStarting(article.sentences, own.start - 1)] ?? null;
}

function fixes(article: Article, quote: Quote, attribution: Attribution, most: number): readonly Fix[] {
  const trailing = trailingAttribution(article, quote, attribution);
  const mark = quote.closeMark;
  const own = sentenceAround(article, quote.start);
  if (trailing === null || mark === null || own === null) return [];
  const offered: Fix[] = [];
  const removed = { start: trailing.start, end: trailing.end, newText: trailing.closing };
  const first = endOfFirst(article, quote);
  if (most > 0 && first !== null) {
    const { text } = article.source;
    const stop = text[first.end - 1]!;
    const kept = stop === '.' ? ',' : stop;
    const opening = quote.openMarks[0]!.glyph;
    const newText = `${kept}${mark.glyph} ${trailing.words}. ${opening}`;
    offered.push({
      title: 'Move attribution after the first sentence',
      edits: [{ start: first.end - 1, end: first.next, newText }, removed],
    });
  }
  if (trailing.inFront !== null && own.start === quote.start) {
    const before = { start: quote.start, end: quote.start, newText: `${trailing.inFront}: ` };
    offered.push({ title: `Put ${trailing.who} first`, edits: [before, removed] });
  }
  return offered;
}

/** Where the first sentence of a quotation ends, behind its stop, and the next begins; null where it cannot be cut there. */
function endOfFirst(article: Article, quote: Quote): { readonly end: number; readonly next: number } | null {
  const at = lastStarting(article.sentences, quote.start);
  const first = article.sentences[at];
  const second = article.sentences[at + 1];
  if (first === undefined || second === undefined || second.start >= quote.end - 1) return null;
  const { text } = article.source;
  if (!/[.?!]/.test(text[first.end - 1] ?? '')) return null;
  // Marks inside the first sentence that end behind it would be torn apart.
  const torn = article.quotes.some(
    (other) => other.level > 1 && other.start < first.end && other.end > first.end && other.start > quote.start,
  );
  return torn ? null : { end: first.end, next: second.start };
}
