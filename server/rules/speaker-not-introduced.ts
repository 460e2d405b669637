import { courtesyTitles, relations, titles, unnamedPeople } from '../lexicon/people.ts';
import { lastStarting, sentenceAround } from '../model/around.ts';
import type { Article, Entity, Mention } from '../model/article.ts';
import type { Fix, Rule } from '../model/finding.ts';
import { paragraphAt } from '../model/lookup.ts';
import { isQuoted } from '../model/quoted.ts';
import { finding } from './finding.ts';
import { isModifier, isOwner } from './modifier.ts';
import { inProse } from './prose.ts';
import { quotedPeople } from './quotedPeople.ts';
import { wordsIn } from './words.ts';

/** Somebody quoted who is never, or too late, given a full name. */
export const speakerNotIntroduced: Rule = {
  id: 'speaker-not-introduced',
  title: 'Speaker without a full name',
  why: `The first time copy names somebody who speaks, it gives first name and surname; after that the surname will do. A
headline does not count as a first mention. A title of office before the surname is an introduction of its own.

*Authority:* first reference is full name and professional title, later ones the surname (AP practice, as taught in its
style courses).`,
  about: 'attribution',
  level: 'warning',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: false,
  *check(article) {
    for (const { person } of quotedPeople(article)) {
      if (/[“”"]/.test(person.name)) continue;
      const first = firstNamed(article, person);
      if (first === null || !isBare(article, first, person)) continue;
      const full = person.mentions.find((mention) => isFull(article, mention) && mention.start > first.start);
      if (full === undefined && (!isSurely(article, person) || isLongerElsewhere(article, first))) continue;
      const words = article.source.slice(first);
      const late = full === undefined ? 0 : paragraphAt(article, full.start) - paragraphAt(article, first.start);
      const later =
        late === 0 ? 'later in the paragraph' : late === 1 ? '1 paragraph later' : `${late} paragraphs later`;
      yield finding(
        {
          start: first.start,
          end: first.end,
          message:
            full === undefined
              ? `${capital(words)} is quoted but never given a full name.`
              : `First mention of ${article.source.slice(full)} is ${
                  article.source.slice(full).endsWith(words) ? 'surname' : 'given name'
                } only; the full name comes ${later}.`,
          related:
            full === undefined ? [] : [{ start: full.start, end: full.end, message: 'The full name stands here.' }],
        },
        () => fixes(article, first, full),
      );
    }
  },
  examples: {
    finds: [
      '⟦Vesely⟧ said the ponies were tired. “They are old,” said Vesely.',
      '⟦Teague⟧ closed the gate on Monday. “It leaks,” she said. ¶ The porter, Marguerite Teague, is 61. “It always did,” said Teague.',
      '“The pool is cold,” ⟦Ohlsen⟧ said. He opened it in May.',
      'The gate was shut at noon. “I never saw the dog,” ⟦Brandt⟧ told the court, and his lawyer nodded.',
      '⟦Marguerite⟧ was late. “The gate leaks,” said Marguerite Teague, the porter.',
    ],
    ignores: [
      'Groom Hana Vesely said the ponies were tired. “They are old,” Vesely said.',
      'Mayor Dunn opened the pool. “It is cold,” Dunn said.',
      'Acme said the pool was “cold.”',
      'Prince Harald opened the pool. “It is cold,” he said.',
      'BRANDT: Did you see the dog? ¶ OHLSEN: I did.',
      'Ann Dunn opened the pool. Brandt was late.',
      'Ann Dunn opened the pool. “It is cold,” said her husband, Tom. “Nobody swims,” he added.',
      '“The pool is cold,” said Ida Ohlsen. “Nobody swims,” Ohlsen said.',
    ],
  },
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The first place in running copy, outside quotations, that names a person. */
function firstNamed(article: Article, { mentions }: Entity): Mention | null {
  for (const mention of mentions) {
    if (mention.form === 'pronoun' || mention.form === 'role') continue;
    const paragraph = paragraphAt(article, mention.start);
    if (!inProse(article, paragraph) || isLikeHeadline(article, paragraph) || isQuoted(article, mention)) continue;
    if (
      isModifier(article, mention) ||
      isOwner(article, mention) ||
      /^(?: \p{Lu}|-)/u.test(article.source.text.slice(mention.end, mention.end + 2)) ||
      /\b(?:named|called|both) $/.test(article.source.text.slice(Math.max(0, mention.start - 8), mention.start))
    )
      continue;
    return mention;
  }
  return null;
}

/** Most words of a headline, or of a line below it. */
const longestLine = 20;

/** From so many words on a paragraph is copy, and short lines above it are not. */
const copyFrom = 25;

/**
 * Whether a paragraph is a headline or a line below it, or the head of a part: feeds put a full stop behind them. Those at
 * the top are short, one sentence each, and a paragraph of copy follows.
 */
function isLikeHeadline(article: Article, paragraph: number): boolean {
  if (wordsOf(article, paragraph) <= 3 && article.paragraphs.length > 1) return true;
  if (paragraph > 3 || paragraph + 1 >= article.paragraphs.length) return false;
  for (let index = 0; index <= paragraph; index += 1) {
    if (wordsOf(article, index) > longestLine || !isOneSentence(article, index)) return false;
  }
  if (paragraph === 0) return true;
  for (let index = paragraph + 1; index <= paragraph + 2; index += 1)
    if (wordsOf(article, index) >= copyFrom) return true;
  return false;
}

function wordsOf({ paragraphs, source }: Article, index: number): number {
  const paragraph = paragraphs[index];
  if (paragraph === undefined) return 0;
  // Long ones need not be counted to the end.
  return wordsIn(source.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 300)));
}

function isOneSentence({ paragraphs, sentences }: Article, index: number): boolean {
  const { start, end } = paragraphs[index]!;
  const first = lastStarting(sentences, start);
  return (sentences[first + 1]?.start ?? end) >= end;
}

const isFull = (article: Article, mention: Mention): boolean =>
  (mention.form === 'full' || mention.form === 'short') &&
  article.source.slice(mention).includes(' ') &&
  inProse(article, paragraphAt(article, mention.start));

/** Whether a name is one word, with no title before it. */
function isBare(article: Article, mention: Mention, { role }: Entity): boolean {
  const { text } = article.source;
  const words = text.slice(mention.start, mention.end);
  if (/[\s.\d@_]/.test(words) || words === words.toUpperCase()) return false;
  // Her husband, Tom: the surname is understood.
  const relation = /([\p{L}-]+), $/u.exec(text.slice(Math.max(0, mention.start - 30), mention.start))?.[1] ?? '';
  if (relations().has(relation)) return false;
  const before =
    /([\p{L}\p{N}\]’'.-]+)[\s“"‘]+$/u.exec(text.slice(Math.max(0, mention.start - 40), mention.start))?.[1] ?? '';
  // The writer is at it.
  if (before.endsWith(']')) return false;
  const title = before.replace(/\.$/, '').toLowerCase();
  // Part of a longer name, or a title that no list has; a word that opens the sentence says nothing.
  const sentence = sentenceAround(article, mention.start);
  const opens = sentence !== null && mention.start - sentence.start <= before.length + 2;
  if (/\p{Lu}/u.test(before) && !opens) return false;
  if (titles().has(title) || courtesyTitles().has(title) || unnamedPeople().has(title)) return false;
  return role === null || !role.toLowerCase().endsWith(title) || title === '';
}

/** Whether a single word is surely somebody’s name: the article calls its bearer he or she, or names it twice. */
const isSurely = ({ source }: Article, { mentions }: Entity): boolean =>
  mentions.some(
    (mention, index) =>
      (mention.form === 'pronoun' && /^(?:s?he|his|hers?|him)$/i.test(source.slice(mention))) ||
      (index > 0 && mention.form !== 'role'),
  );

/** Whether the word ends a longer name somewhere, be it in a quotation or a headline, or one taken for another person’s. */
function isLongerElsewhere({ source, mentions, entities }: Article, mention: Mention): boolean {
  const word = source.slice(mention);
  const text = source.text.slice(0, searched);
  for (let at = text.indexOf(` ${word}`); at >= 0; at = text.indexOf(` ${word}`, at + 1)) {
    const before = /(?:^|([\p{L}\p{N}’'-]+\.? |[^\p{L}\p{N} ]\s*))(\p{Lu}[\p{L}.’'-]+)$/u.exec(
      text.slice(Math.max(0, at - 50), at),
    );
    if (before === null) continue;
    const around = mentions[lastStarting(mentions, at)];
    if (around !== undefined && around.end > at && entities[around.entity]!.type === 'PERSON') return true;
    const title = before[2]!.replace(/\.$/, '').toLowerCase();
    // A capital at the start of a sentence tells nothing.
    if (!/[\p{L}\p{N}]/u.test(before[1] ?? '')) continue;
    if (!titles().has(title) && !courtesyTitles().has(title) && !unnamedPeople().has(title)) return true;
  }
  return false;
}

/** So many characters are searched for a longer form of a name. */
const searched = 50_000;

function fixes(article: Article, first: Mention, full: Mention | undefined): readonly Fix[] {
  const words = article.source.slice(first);
  if (full === undefined)
    return [
      {
        title: `Give ${words} a first name`,
        edits: [{ start: first.start, end: first.start, newText: '[first name] ' }],
        fillIn: true,
      },
    ];
  const whole = article.source.slice(full);
  const here = { start: first.start, end: first.end, newText: whole };
  const offered: Fix[] = [{ title: `Use ${whole} here`, edits: [here] }];
  if (whole.endsWith(words))
    offered.push({
      title: `Use ${whole} here and ${words} later`,
      edits: [here, { start: full.start, end: full.end, newText: words }],
    });
  return offered;
}
