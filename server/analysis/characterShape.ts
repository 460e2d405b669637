import { isUpperCode, shape } from '../text/tokens.ts';
import { join } from './join.ts';
import type { FeatureInput } from './pieceView.ts';

const hyphen = 45;
const upper = 88;
const lower = 120;
const digit = 100;

/** A digit, a capital, a stop, apostrophe or ampersand by itself, or any other letter. */
function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return digit;
  if (isUpperCode(code)) return upper;
  return code === 46 || code === 39 || code === 38 ? code : lower;
}

/**
 * What a piece looks like, as one odd number: kinds of characters in their order, each at most twice, four digits; the
 * character of punctuation itself; whether a hyphen ties it to the piece before, and whether all words have capitals here.
 */
export function characterShape({ text, base, pieces, titled }: FeatureInput, at: number): number {
  let found = titled ? 0x3779b9 : 7;
  const start = base + pieces.start[at]!;
  if ((pieces.shape[at]! & shape.word) === 0) return join(found, text.charCodeAt(start)) | 1;
  let before = 0;
  let times = 0;
  for (let place = start; place < base + pieces.end[at]!; place += 1) {
    const kind = kindOf(text.charCodeAt(place));
    times = kind === before ? times + 1 : 0;
    if (times < 2 || (kind === digit && times < 4)) found = join(found, kind);
    before = kind;
  }
  if (at > 0 && pieces.token[at] === pieces.token[at - 1]) found = join(found, hyphen);
  return found | 1;
}
