import { ints } from './slab.ts';

/** Bits of `Tokens.shape`. */
export const shape = {
  /** Letters or digits; else one character of punctuation or a symbol. */
  word: 1,
  /** First letter is upper case. */
  capital: 2,
  /** At least one lower-case letter. */
  lower: 4,
  /** At least one digit. */
  digit: 8,
  /** Two letters or more, none lower case. */
  shouted: 16,
  /** Letters divided by stops: U.S., a.m., J.K. */
  dotted: 32,
  /** The possessive ’s, a token of its own. */
  possessive: 64,
  /** One letter. */
  initial: 128,
  /** White space stands before it. */
  spaced: 256,
} as const;

/** The tokens of one stretch of text. All arrays have `count` entries; offsets are relative to the stretch. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** 32-bit hash of the lower-cased token, apostrophes made alike; the same as `hashWord` of its text. */
  readonly hash: Int32Array;
  readonly shape: Int32Array;
}

/** Index of the first token that starts at or after `offset`. */
export function firstAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const other = 0;
const space = 1;
const lowerLetter = 2;
const upperLetter = 3;
const digit = 4;

const asciiClass = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  if (code === 32 || (code >= 9 && code <= 13)) asciiClass[code] = space;
  else if (code >= 97 && code <= 122) asciiClass[code] = lowerLetter;
  else if (code >= 65 && code <= 90) asciiClass[code] = upperLetter;
  else if (code >= 48 && code <= 57) asciiClass[code] = digit;
}

/** Class of a character beyond ASCII. Latin, Greek and Cyrillic have case; every other letter counts as lower. */
function wideClass(code: number): number {
  if (code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff) return space;
  if (code >= 0x2000 && code <= 0x200b) return space;
  if (code === 0x202f || code === 0x3000 || code === 0x85) return space;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? lowerLetter : other;
  if (code === 0xd7 || code === 0xf7) return other;
  if (code < 0x250) {
    const character = String.fromCharCode(code);
    return character.toLowerCase() === character ? lowerLetter : upperLetter;
  }
  if (code >= 0x300 && code <= 0x36f) return lowerLetter;
  if (code >= 0x370 && code <= 0x58f) {
    const character = String.fromCharCode(code);
    return character.toLowerCase() === character ? lowerLetter : upperLetter;
  }
  if (code >= 0x590 && code < 0x2000)
    return code >= 0x1e00 && code <= 0x1eff && code % 2 === 0 ? upperLetter : lowerLetter;
  if (code >= 0x3040 && code <= 0xd7ff) return lowerLetter;
  if (code >= 0xd800 && code <= 0xdfff) return other;
  if (code >= 0xf900 && code <= 0xfaff) return lowerLetter;
  return other;
}

const wideClasses = new Uint8Array(0x10000).fill(255);

/** Class of one UTF-16 code unit. */
function classOf(code: number): number {
  if (code < 128) return asciiClass[code]!;
  const known = wideClasses[code]!;
  if (known !== 255) return known;
  const found = wideClass(code);
  wideClasses[code] = found;
  return found;
}

/** Whether the code unit is a letter or a digit. */
export const isWordCode = (code: number): boolean => classOf(code) >= lowerLetter;

/** Whether the code unit is a letter. */
export const isLetterCode = (code: number): boolean => {
  const found = classOf(code);
  return found === lowerLetter || found === upperLetter;
};

/** Whether the code unit is an upper-case letter. */
export const isUpperCode = (code: number): boolean => classOf(code) === upperLetter;

/** Whether the code unit is white space. */
export const isSpaceCode = (code: number): boolean => classOf(code) === space;

/** Whether the code unit is a digit. */
export const isDigitCode = (code: number): boolean => classOf(code) === digit;

const foldCode = (code: number): number => {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code === 0x2019 || code === 0x2018) return 39;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
};

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The hash that `Tokens.hash` has for a token with this text. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < word.length; at += 1) hash = mix(hash, foldCode(word.charCodeAt(at)));
  return hash;
}

/** al-, el-, as-, ar- and the like before a surname. */
const particle = (first: number, second: number): boolean => {
  if (first !== 97 && first !== 101) return false;
  return second === 108 || second === 100 || second === 115 || second === 114 || second === 116 || second === 122;
};

const apostrophe = (code: number): boolean => code === 39 || code === 0x2019;

let capacity = 0;
let starts = new Int32Array(0);
let ends = new Int32Array(0);
let hashes = new Int32Array(0);
let shapes = new Int32Array(0);

/** Room for the longest stretch met so far, reused for every scan so that a scan allocates only its result. */
function reserve(length: number): void {
  if (length <= capacity) return;
  capacity = Math.max(length, 4096);
  starts = new Int32Array(capacity);
  ends = new Int32Array(capacity);
  hashes = new Int32Array(capacity);
  shapes = new Int32Array(capacity);
}

/** The first `count` numbers, to keep. */
function kept(count: number, numbers: Int32Array): Int32Array {
  const copy = ints(count);
  for (let at = 0; at < count; at += 1) copy[at] = numbers[at]!;
  return copy;
}

/**
 * Scans `text` from `from` to `to` (UTF-16 offsets). A word keeps inner apostrophes, hyphens, `&`, `@`, stops
 * between letters or digits, and commas between digits; *’s* at its end is a token of its own. Everything else that
 * is not white space is a token of one code unit.
 */
export function scan(text: string, from: number, to: number): Tokens {
  reserve(to - from + 1);
  let count = 0;
  let at = from;
  let spaced = true;
  while (at < to) {
    const first = text.charCodeAt(at);
    const kind = classOf(first);
    if (kind === space) {
      at += 1;
      spaced = true;
      continue;
    }
    const start = at;
    let bits = spaced ? shape.spaced : 0;
    spaced = false;
    let hash = 0x811c9dc5 | 0;
    if (kind === other) {
      at += 1;
      hash = mix(hash, first);
    } else {
      let letters = 0;
      let lowers = 0;
      bits |= shape.word | (kind === upperLetter ? shape.capital : 0);
      while (at < to) {
        const code = text.charCodeAt(at);
        const what = classOf(code);
        if (what >= lowerLetter) {
          if (what === lowerLetter) lowers += 1;
          if (what === digit) bits |= shape.digit;
          else letters += 1;
          hash = mix(hash, code < 128 ? (what === upperLetter ? code + 32 : code) : foldCode(code));
          at += 1;
          continue;
        }
        const next = at + 1 < to ? classOf(text.charCodeAt(at + 1)) : space;
        if (next < lowerLetter) {
          // The stop that ends U.S. or a.m. belongs to it; any other stop does not.
          if (
            code === 46 &&
            bits & shape.dotted &&
            isLetterCode(text.charCodeAt(at - 1)) &&
            !isWordCode(text.charCodeAt(at - 2))
          ) {
            hash = mix(hash, code);
            at += 1;
          }
          break;
        }
        if (apostrophe(code)) {
          const following = text.charCodeAt(at + 1) | 32;
          const ending = following === 115 && (at + 2 >= to || classOf(text.charCodeAt(at + 2)) < lowerLetter);
          if (ending) break;
          hash = mix(hash, 39);
          at += 1;
          continue;
        }
        if (code === 45 && at - start === 2 && particle(first, text.charCodeAt(at - 1)) && next === upperLetter)
          bits |= shape.capital;
        if (code === 45 || code === 38 || code === 0x2010 || code === 0x2011 || code === 64) {
          hash = mix(hash, code);
          at += 1;
          continue;
        }
        if (code === 46) {
          const single = at - start === 1 || text.charCodeAt(at - 2) === 46;
          if (next === digit || (single && next !== digit)) {
            if (single && next !== digit && !(bits & shape.digit)) bits |= shape.dotted;
            hash = mix(hash, code);
            at += 1;
            continue;
          }
          // A domain or file name: letters on both sides, lower case after the stop.
          if (next === lowerLetter) {
            hash = mix(hash, code);
            at += 1;
            continue;
          }
          break;
        }
        if ((code === 44 || code === 58) && next === digit && classOf(text.charCodeAt(at - 1)) === digit) {
          hash = mix(hash, code);
          at += 1;
          continue;
        }
        break;
      }
      if (lowers > 0) bits |= shape.lower;
      else if (letters > 1) bits |= shape.shouted;
      if (letters === 1 && at - start === 1) bits |= shape.initial;
    }
    starts[count] = start - from;
    ends[count] = at - from;
    hashes[count] = hash;
    shapes[count] = bits;
    count += 1;
    if (bits & shape.word && at + 1 < to && apostrophe(text.charCodeAt(at)) && (text.charCodeAt(at + 1) | 32) === 115) {
      if (at + 2 >= to || classOf(text.charCodeAt(at + 2)) < lowerLetter) {
        starts[count] = at - from;
        ends[count] = at + 2 - from;
        hashes[count] = mix(mix(0x811c9dc5 | 0, 39), 115);
        shapes[count] = shape.possessive;
        count += 1;
        at += 2;
      }
    }
  }
  return {
    count,
    start: kept(count, starts),
    end: kept(count, ends),
    hash: kept(count, hashes),
    shape: kept(count, shapes),
  };
}
