import { isDigitCode, isLetterCode, isSpaceCode, isUpperCode } from './tokens.ts';

/** Place, date and agency in front of a dash are never longer. */
const LONGEST = 90;

const agency =
  /^\((?:[A-Z][A-Z.&]+|Reuters|Bloomberg|AP|Xinhua|Thomson Reuters[\w ]*|[A-Z][\w'’]+(?: [A-Z][\w'’]+){0,3})\)/;
const knownAgency =
  /^\((?:AP|AFP|UPI|CNN|PTI|ANI|dpa|DPA|EFE|ANSA|IANS|Reuters|Bloomberg|Xinhua|KRT|MCT|TNS|BBC|CBS|NBC|ABC)[^)]{0,40}\)/;
const month =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?$/;
const flag = /^(?:EXCLUSIVE|BREAKING|UPDATE|UPDATED|WATCH|VIDEO|ANALYSIS|OPINION|LIVE|REPORT|LOOK|CORRECTION|NOTE)$/;

/**
 * Offset behind the dateline that `[start, end)` begins with, its dash and spaces included: *CHICAGO, Feb. 11 — *,
 * *PARIS (AP) — *, *Nuwara Eliya — *. `start` where there is none.
 */
export function datelineEnd(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST);
  let at = start;
  let shouted = false;
  let dated = false;
  let words = 0;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isSpaceCode(code) || code === 44) at++;
    else if (isDash(code)) return words === 0 || words > 7 ? start : behindDash(text, start, at, end, shouted || dated);
    else if (code === 40) {
      const head = text.slice(at, limit);
      const found = knownAgency.exec(head) ?? agency.exec(head);
      if (found === null || (words === 0 && !knownAgency.test(head))) return start;
      const behind = skipSpaces(text, at + found[0].length, end);
      if (isDash(text.charCodeAt(behind))) return behindDash(text, start, behind, end, true);
      return (shouted || dated || words <= 3) && knownAgency.test(head) ? behind : start;
    } else {
      let to = at;
      while (to < limit && isPlacePart(text.charCodeAt(to))) to++;
      if (to === at) return start;
      const word = text.slice(at, to);
      if (month.test(word) || isDigitCode(code)) dated ||= words > 0 || month.test(word);
      else if (!isUpperCode(code) && !/^(?:de|del|la|le|of|the|and|da|do|dos|al|el|es|upon|on|sur|am)$/.test(word))
        return start;
      if (flag.test(word)) return start;
      if (words === 0)
        shouted = to - at > 2 && !word.includes('.') && word === word.toUpperCase() && !isDigitCode(code);
      words++;
      at = to;
    }
  }
  return start;
}

const isDash = (code: number): boolean => code === 0x2014 || code === 0x2013 || code === 45 || code === 0x2015;

const isPlacePart = (code: number): boolean =>
  isLetterCode(code) ||
  isDigitCode(code) ||
  code === 46 ||
  code === 39 ||
  code === 0x2019 ||
  code === 45 ||
  code === 47;

function skipSpaces(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && isSpaceCode(text.charCodeAt(to))) to++;
  return to;
}

/** Behind a dash that parts a dateline from the story; `start` where the dash is one of the sentence's own. */
function behindDash(text: string, start: number, dash: number, end: number, certain: boolean): number {
  let to = dash;
  while (to < end && isDash(text.charCodeAt(to))) to++;
  if (to < end && to === dash + 1 && text.charCodeAt(dash) === 45 && !isSpaceCode(text.charCodeAt(to))) return start;
  const behind = skipSpaces(text, to, end);
  if (behind >= end || certain) return behind;
  // A place in small letters needs a long dash with spaces, a capital behind it, and no second dash that closes an aside.
  const long = text.charCodeAt(dash) === 0x2014 || text.charCodeAt(dash) === 0x2013;
  const first = text.charCodeAt(behind);
  const second = text.slice(behind, Math.min(end, behind + 120));
  return long && dash - start <= 30 && (isUpperCode(first) || !isLetterCode(first)) && !/[—–]/.test(second)
    ? behind
    : start;
}
