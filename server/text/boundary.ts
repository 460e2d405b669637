import {
  linkAbbreviations,
  monthAbbreviations,
  nameParticles,
  numberAbbreviations,
  plainSpeechVerbs,
  sentenceStarters,
  suffixAbbreviations,
  timeFollowers,
  titleAbbreviations,
} from '../lexicon/abbreviations.ts';
import { type Ending, isOpener, wordAt } from './ending.ts';
import { attributionFollows } from './tail.ts';
import { isDigitCode, isLetterCode, isSpaceCode, isUpperCode, isWordCode } from './tokens.ts';

const STOP = 46;

const isPlainSpeechVerb = (word: string): boolean => plainSpeechVerbs().has(word.toLowerCase());

/**
 * Whether the sentence that began at `from` ends with the stop at `at`, read as `ending`; `end` is the paragraph's end,
 * and something but white space is left before it.
 */
export function endsSentence(
  text: string,
  from: number,
  at: number,
  ending: Ending,
  end: number,
  isCueVerb: (word: string) => boolean = isPlainSpeechVerb,
): boolean {
  if (!isSpaceCode(text.charCodeAt(ending.end))) {
    // A space forgotten behind the mark: `“We go.”He left.`
    return ending.quoted && isUpperCode(text.charCodeAt(ending.end));
  }
  let next = ending.end;
  while (next < end && isSpaceCode(text.charCodeAt(next))) next++;
  if (next >= end || isInnerPunctuation(text.charCodeAt(next))) return false;
  if (ending.quoted && isDash(text.charCodeAt(next))) return false;
  let head = next;
  while (head < end && isOpener(text.charCodeAt(head))) head++;
  const follows: Following = { next, head, opened: head > next, word: wordAt(text, head, end) };
  const small = isLetterCode(text.charCodeAt(head)) && !isUpperCode(text.charCodeAt(head));
  if (small && !follows.opened && !isSmallName(text, follows, end)) return false;
  if (ending.quoted) return !attributionFollows(text, next, end, text.charCodeAt(at) !== STOP, isCueVerb);
  if (ending.ellipsis) return !small && goesOnAfterEllipsis(text, from, at, ending, follows);
  if (text.charCodeAt(at) === STOP) return !isAbbreviation(text, from, at, follows, ending.end > at + 1);
  return true;
}

interface Following {
  readonly next: number;
  /** Behind opening marks and brackets. */
  readonly head: number;
  readonly opened: boolean;
  readonly word: string;
}

/** Comma, semicolon, colon, closing bracket. */
const isInnerPunctuation = (code: number): boolean =>
  code === 44 || code === 59 || code === 58 || code === 41 || code === 93;

const isDash = (code: number): boolean => code === 0x2014 || code === 0x2013 || code === 45 || code === 0x2015;

/** A name that begins small: de Blasio, al-Sisi, iPhone. */
function isSmallName(text: string, { head, word }: Following, end: number): boolean {
  if (isUpperCode(text.charCodeAt(head + 1))) return true;
  const behind = head + word.length;
  return nameParticles().has(word) && behind + 1 < end && isUpperCode(text.charCodeAt(behind + 1));
}

/** “I” is no sign of a new sentence, and behind a free-standing ellipsis neither is a name. */
function goesOnAfterEllipsis(
  text: string,
  from: number,
  at: number,
  ending: Ending,
  { word, opened, head }: Following,
): boolean {
  if (opened || ending.complete) return true;
  if (!isLetterCode(text.charCodeAt(head)) || word === 'I' || /^I['’]/.test(word)) return false;
  return (at > from && !isSpaceCode(text.charCodeAt(at - 1))) || sentenceStarters().has(word);
}

/** Whether the stop at `at` only shortens the word before it. */
function isAbbreviation(text: string, from: number, at: number, follows: Following, bracketed: boolean): boolean {
  let start = at;
  while (start > from && isPartOfAbbreviation(text.charCodeAt(start - 1))) start--;
  // No shortened word is longer, but for rows of initials; most sentences end in this line.
  if (start === at || (at - start > 6 && text.charCodeAt(at - 2) !== STOP && text.charCodeAt(start + 1) !== STOP))
    return false;
  const word = titled(text.slice(start, at));
  const { opened, head } = follows;
  const bracket = opened && text.charCodeAt(head - 1) === 40;
  const digit = isDigitCode(text.charCodeAt(head));
  const begins =
    (follows.word === 'I' || sentenceStarters().has(follows.word)) &&
    text.charCodeAt(head + follows.word.length) !== STOP;
  if (isDigitCode(text.charCodeAt(start))) return start === from && word.length <= 3;
  if (titleAbbreviations().has(word)) return !bracketed;
  if (numberAbbreviations().has(word)) return digit;
  if (monthAbbreviations().has(word)) return digit;
  if (linkAbbreviations().has(word)) return true;
  if (word === 'etc') return false;
  if (/^[ap]\.m$/i.test(word)) return bracket || timeFollowers().has(follows.word);
  const initial = word.length === 1 && isUpperCode(text.charCodeAt(start));
  const dotted = word.includes('.') && /^(?:\p{L}{1,3}\.&?)+\p{L}{1,3}$/u.test(word);
  return (
    (initial || dotted || suffixAbbreviations().has(word)) && !begins && (!opened || text.charCodeAt(head - 1) === 40)
  );
}

/** `ST` as `St`, so that shouted datelines keep their abbreviations. */
const titled = (word: string): string =>
  word.length > 1 && word.length < 6 && word === word.toUpperCase() && isLetterCode(word.charCodeAt(0))
    ? word[0] + word.slice(1).toLowerCase()
    : word;

const isPartOfAbbreviation = (code: number): boolean => isWordCode(code) || code === STOP || code === 38;
