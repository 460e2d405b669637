import type { ParagraphRole } from '../model/article.ts';
import { beginsLower, beginsUpper } from '../text/case.ts';
import { datelineEnd } from '../text/dateline.ts';
import { labelAt } from '../text/labels.ts';
import { isDigitCode, isLetterCode, isSpaceCode, isUpperCode, isWordCode } from '../text/tokens.ts';

const credit =
  /^\(?(?:(?:additional |with |further )*reporting by|report(?:ed)? by|(?:compiled |written |edited |posted |words )?by|editing by|photographs? by|photos? by|from)[: ]+/i;
const post = /(?:^|[\s,|])(?:staff|correspondent|reporter|editor|columnist|writer|news service|press)\)?$/i;
const day =
  /^(?:(?:published|updated|posted|first published|last updated|filed|issued)\b.{0,60}|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? *)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?,?(?: \d{4})?(?:[ ,|·]+\d{1,2}[:.]\d\d.{0,20})?)$/i;
const aside =
  /^(?:photo|photos|image|images|picture|pictured|video|watch|listen|caption|credit|file photo|read more|more|related|see also|advertisement|share this|follow us|sign up|subscribe|copyright|©|all rights reserved)\b[^.]*:?/i;
const endMark = /^[\s#*_-]*(?:30|ends?|###|more)[\s#*_-]*$/i;
const address = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\w+$/i;

/**
 * The part that the paragraph `[start, end)` plays, from its own words and from whether it is the first (`index` 0).
 * A dateline in front of a story leaves it a body paragraph; `datelineEnd` finds it.
 */
export function paragraphRole(text: string, start: number, end: number, index: number): ParagraphRole {
  // Everything but prose is short; most paragraphs leave here, before any pattern is tried.
  const words = end - start > 300 ? 99 : countWords(text, start, end);
  if (words > 45) return 'body';
  if (words <= 12 && isOrnament(text.slice(start, end))) return 'other';
  if (bulletWidth(text, start) > 0) return 'list';
  if (words > 25) return isBracketed(text, start, end) ? 'other' : 'body';
  const line = text.slice(start, end).trim();
  if (isCredit(line, words)) return 'byline';
  if (address.test(line) || endMark.test(line)) return 'other';
  if (isBracketed(text, start, end)) return 'other';
  if (day.test(line) || (words <= 12 && datelineEnd(text, start, end) >= end)) return 'dateline';
  const stopped = isStopped(line);
  if (index === 0 && words <= 20 && (!stopped || isTitleCase(line))) return 'headline';
  if (!stopped && words <= 20 && aside.test(line)) return 'other';
  if (isLabel(text, start, end, line, words, stopped)) return 'label';
  return 'body';
}

/** Whether a line has neither letter nor digit: ***, — — —. */
function isOrnament(line: string): boolean {
  for (let at = 0; at < line.length; at++) if (isWordCode(line.charCodeAt(at))) return false;
  return line.length > 0;
}

function countWords(text: string, start: number, end: number): number {
  let words = 0;
  let inside = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const space = code === 32 || ((code < 32 || code > 126) && isSpaceCode(code));
    if (!space && !inside) words++;
    inside = !space;
  }
  return words;
}

/** Width of a bullet or number with its space; 0 without one. A long dash opens a line of dialogue, no list. */
function bulletWidth(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const bullet = code === 45 || code === 42 || code === 0x2022 || code === 0x25cf || code === 0x25aa || code === 0xb7;
  if (bullet) return isSpaceCode(text.charCodeAt(at + 1)) ? 2 : 0;
  let to = at;
  while (to < at + 3 && isDigitCode(text.charCodeAt(to))) to++;
  const mark = text.charCodeAt(to);
  return to > at && (mark === 46 || mark === 41) && isSpaceCode(text.charCodeAt(to + 1)) ? to + 2 - at : 0;
}

/** *By Jane Okafor*, *Reporting by …*, *Jane Okafor, staff writer*: mostly names, and no sentence. */
function isCredit(line: string, words: number): boolean {
  if (words > 22 || /[“”"‘?!]|:$/.test(line)) return false;
  const name = line.slice(credit.exec(line)?.[0].length ?? line.length);
  if (!(beginsUpper(name) || beginsLower(name) || name.startsWith('@')))
    return words >= 3 && words <= 9 && beginsUpper(line) && !isStopped(line) && post.test(line) && namesOnly(line, 2);
  if (isStopped(line) && !/^\(?(?:additional |with |further )*(?:reporting|editing|compiled|written)/i.test(line))
    return false;
  return namesOnly(name, 3);
}

/** Whether all words but a few are capitalised, numbers or links between names. */
function namesOnly(line: string, allowed: number): boolean {
  let small = 0;
  for (const word of line.split(/\s+/)) {
    if (beginsLower(word) && !/^(?:and|in|of|for|the|at|de|la|van|von|al|by|with|to)\b/.test(word)) small++;
  }
  return small <= allowed;
}

/** Whether every long word is capitalised, as American headlines have it, enough of them to be no list of names. */
function isTitleCase(line: string): boolean {
  let long = 0;
  for (const word of line.split(/[\s-]+/)) {
    if (word.replace(/[^\p{L}]/gu, '').length < 5 || /^(?:after|about|under|their|there)$/i.test(word)) continue;
    if (!/^[^\p{L}]*\p{Lu}/u.test(word)) return false;
    long++;
  }
  return long >= 5;
}

/** Whether a line ends as a sentence does. `U.S.` and `Inc.` at its end are no stop. */
function isStopped(line: string): boolean {
  let stop = line.length - 1;
  while (stop >= 0 && closers.includes(line[stop]!)) stop--;
  if (line[stop] !== '.') return false;
  const word = line.slice(line.lastIndexOf(' ', stop) + 1, stop);
  const initials = word.includes('.') && /^[“"‘'(]?(?:\p{L}\.)+\p{L}$/u.test(word);
  return !initials && !/^[“"‘'(]?(?:Inc|Co|Corp|Ltd|Jr|Sr|St|Ave)$/.test(word);
}

const closers = '"”’\'»)]\u00a0 ';

/** Whether the whole paragraph stands in one pair of brackets. */
function isBracketed(text: string, start: number, end: number): boolean {
  const open = text.charCodeAt(start);
  const close = open === 40 ? 41 : open === 91 ? 93 : 0;
  if (close === 0) return false;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === open) depth++;
    else if (code === close && --depth === 0) return at >= end - 2;
  }
  return false;
}

/** A speaker's name alone, or a crosshead: a few words without a stop, longer ones only with capitals throughout. */
function isLabel(text: string, start: number, end: number, line: string, words: number, stopped: boolean): boolean {
  const label = labelAt(text, start, end);
  if (label !== null) return label.behind >= start + line.length;
  if (stopped || words > 10 || !isUpperCode(text.charCodeAt(start)) || /[“”"«»,;:…!?—]|''|[‘’'][\s]*$/.test(line))
    return false;
  if (/ (?:said|says|was|were|is|are|had|has|did|does)(?: |$)/.test(line)) return false;
  if (words <= 4) return isLetterCode(line.charCodeAt(line.length - 1)) || /[)\d]$/.test(line);
  let capitals = 0;
  let long = 0;
  for (const word of line.split(/\s+/)) {
    if (word.length < 4) continue;
    long++;
    if (beginsUpper(word) || /^[\d$£€(]/.test(word)) capitals++;
  }
  return capitals >= long * 0.75;
}
