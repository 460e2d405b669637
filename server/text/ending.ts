import { isDigitCode, isSpaceCode, isWordCode } from './tokens.ts';

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

/** Opening marks and brackets, and those that may be either. */
export const isOpener = (code: number): boolean =>
  code === 34 ||
  code === 39 ||
  code === 40 ||
  code === 91 ||
  code === 0xab ||
  code === 96 ||
  (code >= 0x2018 && code <= 0x201f);

/** Letters, digits and apostrophes from `at`. */
export function wordAt(text: string, at: number, end: number): string {
  let to = at;
  while (to < end && (isWordCode(text.charCodeAt(to)) || isApostrophe(text.charCodeAt(to)))) to++;
  return text.slice(at, to);
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
