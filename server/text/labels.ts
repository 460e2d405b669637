import { isDigitCode, isLetterCode, isSpaceCode, isUpperCode } from './tokens.ts';

const COLON = 58;
const STOP = 46;

/** What a line begins with: a shouted name or Q/A before a colon, a name in small letters before a colon, or neither. */
export interface Label {
  readonly start: number;
  /** Behind the last letter, before the colon. */
  readonly end: number;
  /** Behind the colon. */
  readonly behind: number;
  readonly shape: 'shouted' | 'question' | 'name';
}

/**
 * The label in front of what somebody says in a transcript: *SMITH:*, *Q:*, *Q.*, *Jane Okafor:*, *SEN. COLE (D-Ohio):*.
 * Only the shape is judged; a headline may have it too. Null where `[start, end)` does not begin with one.
 */
export function labelAt(text: string, start: number, end: number): Label | null {
  const question = questionAt(text, start, end);
  if (question !== null) return question;
  const limit = Math.min(end, start + 60);
  let words = 0;
  let small = 0;
  let depth = 0;
  let at = start;
  if (!isUpperCode(text.charCodeAt(start))) return null;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === COLON) break;
    if (code === 40 || code === 91) depth++;
    else if (code === 41 || code === 93) depth--;
    else if (isSpaceCode(code)) {
      if (code === 10 || code === 13) return null;
    } else if (isLetterCode(code)) {
      const first = at === start || !partOfName(text.charCodeAt(at - 1));
      if (first && depth === 0) {
        words++;
        if (!isUpperCode(code) && !particle(text, at)) return null;
      }
      if (depth === 0 && !isUpperCode(code)) small++;
    } else if (!namePunctuation(code)) return null;
  }
  if (at >= limit || depth !== 0 || words === 0 || words > 5) return null;
  if (at + 1 < end && !isSpaceCode(text.charCodeAt(at + 1))) return null;
  const shouted = small === 0 || (small <= 3 && words > 1);
  if (shouted && at - start < 2) return null;
  return { start, end: at, behind: at + 1, shape: shouted ? 'shouted' : 'name' };
}

/** *Q:*, *A:*, *Q.* */
function questionAt(text: string, start: number, end: number): Label | null {
  const letter = text.charCodeAt(start);
  const after = text.charCodeAt(start + 1);
  if ((letter !== 81 && letter !== 65) || start + 2 > end) return null;
  if (after !== COLON && after !== STOP) return null;
  if (start + 2 < end && !isSpaceCode(text.charCodeAt(start + 2))) return null;
  return { start, end: start + 1, behind: start + 2, shape: 'question' };
}

const partOfName = (code: number): boolean => isLetterCode(code) || isDigitCode(code) || code === 39 || code === 0x2019;

/** Stop, comma, hyphen, apostrophes, slash, ampersand, digits: all that stands in a label beside letters. */
const namePunctuation = (code: number): boolean =>
  code === STOP || code === 44 || code === 45 || code === 39 || code === 0x2019 || code === 38 || isDigitCode(code);

/** Whether a small word inside a name begins here: de, van, al-, of, the. */
const particle = (text: string, at: number): boolean =>
  /^(?:de|da|di|del|der|den|la|le|van|von|bin|al|el|and|of|the|Mc)(?=[\s-])/.test(text.slice(at, at + 5));
