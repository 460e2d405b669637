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
import { isDigitCode, isLetterCode, isSpaceCode, isUpperCode, isWordCode } from './tokens.ts';

const STOP = 46;
const ELLIPSIS = 0x2026;

/** Whether the code unit may end a sentence: stop, exclamation or question mark, ellipsis. */
export const isTerminator = (code: number): boolean =>
  code === STOP || code === 33 || code === 63 || code === ELLIPSIS || code === 0x203d;

/** A run of stops with all that closes behind it. */
export interface Ending {
  /** Behind the last stop, mark or bracket. */
  readonly end: number;
  /** A quotation is closed behind the stop. */
  readonly quoted: boolean;
  /** Three dots: words are left out, or the voice trails off. */
  readonly ellipsis: boolean;
  /** An ellipsis behind a stop, or four dots: what was said before is complete. */
  readonly complete: boolean;
}

/** Reads the run of stops that begins at `at` in the paragraph that begins at `from`. */
export function endingAt(text: string, from: number, at: number, end: number): Ending {
  let to = at;
  let dots = 0;
  let quoted = false;
  let gap = false;
  for (;;) {
    const code = text.charCodeAt(to);
    if (to >= end) break;
    if (isTerminator(code)) {
      dots += code === STOP ? 1 : code === ELLIPSIS ? 3 : 0;
      to++;
    } else if (isSpaceCode(code) && isEllipsisDot(text, to + 1, end)) {
      if (dots === 1) gap = true;
      to++;
    } else if (isSpaceCode(code) && bracketedEllipsis(text, to + 1, end) > 0) {
      gap = true;
      dots += dots < 3 ? 3 : 0;
      to += 1 + bracketedEllipsis(text, to + 1, end);
    } else {
      const width = closerWidth(text, from, to, end);
      if (width === 0) break;
      quoted ||= code !== 41 && code !== 93 && code !== 91 && code !== 125;
      to += width;
    }
  }
  const ellipsis = dots >= 3;
  return { end: to, quoted, ellipsis, complete: ellipsis && (dots === 4 || (gap && dots !== 3)) };
}

/** A dot or ellipsis that goes on with spaced dots: `. . .`, or `… ` behind a stop; not the start of `.45`. */
const isEllipsisDot = (text: string, at: number, end: number): boolean =>
  at < end &&
  (text.charCodeAt(at) === STOP || text.charCodeAt(at) === ELLIPSIS) &&
  !isDigitCode(text.charCodeAt(at + 1));

/** Width of `[...]` or `[…]` at `at`, else 0. */
const bracketedEllipsis = (text: string, at: number, end: number): number =>
  at + 5 <= end && text.startsWith('[...]', at) ? 5 : at + 3 <= end && text.startsWith('[…]', at) ? 3 : 0;

/** How many code units of what stands at `at`, behind a stop, close what was open; 0: none. */
function closerWidth(text: string, from: number, at: number, end: number): number {
  const code = text.charCodeAt(at);
  const after = at + 1 < end ? text.charCodeAt(at + 1) : 32;
  switch (code) {
    case 41: // )
    case 93: // ]
    case 125: // }
    case 0x201d: // ”
    case 0xbb: // »
    case 0x203a: // ›
    case 0x2033: // ″
      return 1;
    case 34: // "
    case 39: // '
    case 0x2019: // ’
    case 0x201f:
      return isWordCode(after) ? 0 : 1;
    case 0x201c: // “ and ‘ turned round
    case 0x2018:
      return isSpaceCode(after) || isTerminator(after) ? 1 : 0;
    case 38:
      return text.startsWith('&quot;', at) && !isWordCode(text.charCodeAt(at + 6)) ? 6 : 0;
    case 91:
      return footnoteWidth(text, at, end);
    default:
      return isSpaceCode(code) ? strayCloserWidth(text, from, at, end) : 0;
  }
}

/** `[12]` behind a stop. */
function footnoteWidth(text: string, at: number, end: number): number {
  let to = at + 1;
  while (to < end && isDigitCode(text.charCodeAt(to))) to++;
  return to > at + 1 && text.charCodeAt(to) === 93 ? to + 1 - at : 0;
}

/** A closing mark with a space in front of it: `“ We agree. ” he said`. */
function strayCloserWidth(text: string, from: number, at: number, end: number): number {
  const code = text.charCodeAt(at + 1);
  if (at + 1 >= end || (at + 2 < end && !isSpaceCode(text.charCodeAt(at + 2)))) return 0;
  if (code === 0x201d || code === 0xbb || (code === 0x201c && at + 2 >= end)) return 2;
  if (code !== 34) return 0;
  let open = false;
  for (let mark = text.indexOf('"', from); mark >= 0 && mark <= at; mark = text.indexOf('"', mark + 1)) open = !open;
  return open ? 2 : 0;
}

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

const isOpener = (code: number): boolean =>
  code === 34 ||
  code === 39 ||
  code === 40 ||
  code === 91 ||
  code === 0xab ||
  code === 96 ||
  (code >= 0x2018 && code <= 0x201f);

/** Letters, digits and apostrophes from `at`. */
function wordAt(text: string, at: number, end: number): string {
  let to = at;
  while (to < end && (isWordCode(text.charCodeAt(to)) || isApostrophe(text.charCodeAt(to)))) to++;
  return text.slice(at, to);
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

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

const isPlainSpeechVerb = (word: string): boolean => plainSpeechVerbs().has(word.toLowerCase());

/** Behind the verb of a clause that only tells who spoke, and how, when or to whom. */
const adverbials = new Set(
  'to in at on during after before when as with from by while his her him them me us reporters again later back'.split(
    ' ',
  ),
);

/**
 * Whether `Name said.` comes next, the tail of the quotation before it. Behind ! and ? (`asked`) more may follow the
 * verb; behind a stop, where a comma was due, only the end of the clause.
 */
function attributionFollows(
  text: string,
  at: number,
  end: number,
  asked: boolean,
  isCueVerb: (word: string) => boolean,
): boolean {
  const pronoun = /^(?:He|She|They|We|I|It|You)$/.test(wordAt(text, at, end));
  let from = at;
  let named = 0;
  for (; named < 6; named++) {
    if (!isUpperCode(text.charCodeAt(from)) && !nameParticles().has(wordAt(text, from, end))) break;
    let to = from;
    while (to < end && !isSpaceCode(text.charCodeAt(to))) to++;
    const last = text.charCodeAt(to - 1);
    if (last === 44) {
      const comma = text.indexOf(',', to);
      if (comma < 0 || comma >= end || comma > to + 90) return false;
      for (let inner = to; inner < comma; inner++) if (isTerminator(text.charCodeAt(inner))) return false;
      to = comma + 1;
    } else if (last === STOP) {
      const word = text.slice(from, to - 1);
      if (word.length > 1 && !titleAbbreviations().has(word) && !word.includes('.')) return false;
    } else if (!isWordCode(last)) return false;
    from = to;
    while (from < end && isSpaceCode(text.charCodeAt(from))) from++;
    if (last === 44) break;
  }
  if (from === at) return false;
  let verb = wordAt(text, from, end);
  if (/ly$|^(?:also|later|then|again)$/.test(verb)) {
    from += verb.length + 1;
    verb = wordAt(text, from, end);
  }
  if (verb === '' || isUpperCode(verb.charCodeAt(0)) || !isCueVerb(verb)) return false;
  let behind = from + verb.length;
  // `“We left.” He added, “It rained.”` leads in the next quotation.
  if (pronoun) return behind >= end || text.charCodeAt(behind) === STOP;
  if (behind >= end || !isSpaceCode(text.charCodeAt(behind))) return asked || !leadsIn(text, behind, end);
  while (behind < end && isSpaceCode(text.charCodeAt(behind))) behind++;
  const following = wordAt(text, behind, end);
  return (
    asked &&
    (/^(?:asked|asks|told|tells)$/.test(verb) ||
      adverbials.has(following) ||
      timeFollowers().has(following) ||
      following.endsWith('ly'))
  );
}

/** A comma or colon, a space and an opening mark. */
const leadsIn = (text: string, at: number, end: number): boolean =>
  at + 2 < end && (text.charCodeAt(at) === 44 || text.charCodeAt(at) === 58) && isOpener(text.charCodeAt(at + 2));
