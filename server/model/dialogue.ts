import { endOfWords, outermostIn, sentenceAround, startOfWords } from './around.ts';
import type { Article, Quote } from './article.ts';
import { beside } from './beside.ts';

/** What has been found out about the paragraphs of an article: each is asked about once, however long the conversation. */
interface Known {
  /** Whether the paragraph can, by its marks alone, end a row of lines that two people began. */
  readonly likely: Map<number, boolean>;
  /** Whether it does. */
  readonly certain: Map<number, boolean>;
}

const known = beside<Known>();

/**
 * Whether a quotation is a line of a conversation: it and every line between are paragraphs of one quoted sentence,
 * and the two paragraphs before those are spoken by two different people, who go on in turn.
 */
export function inDialogue(article: Article, quote: Quote): boolean {
  const { paragraph } = quote;
  if (alone(article, paragraph) === null) return false;
  const { likely, certain } = knownOf(article);
  // Sentences and speakers of a long text cost more than its marks, which rule out most paragraphs.
  if (!goingUp(likely, paragraph, (at) => mayEnd(article, at))) return false;
  return goingUp(certain, paragraph, (at) => ends(article, at));
}

function knownOf(article: Article): Known {
  let found = known.get(article);
  if (found === undefined) {
    found = { likely: new Map(), certain: new Map() };
    known.set(article, found);
  }
  return found;
}

/** The answer for a paragraph, which is that of the paragraph before wherever `decide` gives null. */
function goingUp(answers: Map<number, boolean>, from: number, decide: (paragraph: number) => boolean | null): boolean {
  let at = from;
  let answer = answers.get(at) ?? decide(at);
  while (answer === null) {
    at -= 1;
    answer = answers.get(at) ?? decide(at);
  }
  for (let paragraph = at; paragraph <= from; paragraph++) answers.set(paragraph, answer);
  return answer;
}

function mayEnd(article: Article, paragraph: number): boolean | null {
  if (paragraph <= 0) return false;
  if (isAttributed(article, paragraph) && isAttributed(article, paragraph - 1)) return true;
  return alone(article, paragraph) === null ? false : null;
}

function ends(article: Article, paragraph: number): boolean | null {
  if (paragraph <= 0) return false;
  const speaker = speakerOf(article, paragraph);
  if (speaker === null) return isLine(article, paragraph) ? null : false;
  const other = speakerOf(article, paragraph - 1);
  return other !== null && other !== speaker;
}

/** Whether a paragraph has quotations and each of them an attribution, be it without a name. */
function isAttributed(article: Article, paragraph: number): boolean {
  let any = false;
  for (const quote of outermostIn(article, paragraph)) {
    if (quote.attribution === null) return false;
    any = true;
  }
  return any;
}

/** The one speaker of a paragraph's quotations, or null when there are none, several, or one without a name. */
function speakerOf(article: Article, paragraph: number): string | null {
  if (!isAttributed(article, paragraph)) return null;
  let only: string | null = null;
  for (const { attribution } of outermostIn(article, paragraph)) {
    const name = article.attributions[attribution!]?.speakerName ?? null;
    if (name === null || (only !== null && only !== name)) return null;
    only = name;
  }
  return only;
}

/** The quotation that is all of its paragraph; null for any other paragraph. */
function alone(article: Article, paragraph: number): Quote | null {
  let only: Quote | null = null;
  for (const quote of outermostIn(article, paragraph)) {
    if (only !== null) return null;
    only = quote;
  }
  const whole = article.paragraphs[paragraph];
  if (only === null || whole === undefined || only.parts.length > 1) return null;
  const { text } = article.source;
  return startOfWords(text, whole) === only.start && endOfWords(text, whole) === only.end ? only : null;
}

/** Whether a paragraph is one sentence, all of it quoted. */
function isLine(article: Article, paragraph: number): boolean {
  const quote = alone(article, paragraph);
  if (quote === null) return false;
  const sentence = sentenceAround(article, quote.start);
  return sentence === null || sentence.end >= quote.end - 1;
}
