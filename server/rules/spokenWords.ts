import type { Span } from '../text/span.ts';

/** A word of a quotation, where it stands, and small without its punctuation. */
export interface SpokenWord extends Span {
  readonly plain: string;
}

/** The words in the parts of a quotation, marks left out. Offsets are those of the text. */
export function spokenWords(text: string, parts: readonly Span[]): readonly SpokenWord[] {
  const words: SpokenWord[] = [];
  for (const part of parts) {
    for (const found of text.slice(part.start, part.end).matchAll(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)) {
      const start = part.start + found.index;
      words.push({ start, end: start + found[0].length, plain: found[0].toLowerCase().replace(/’/g, "'") });
    }
  }
  return words;
}

/** A longest run of words that two lists have in common order, as pairs of indexes. Cost: the product of the lengths. */
export function commonWords(
  first: readonly SpokenWord[],
  second: readonly SpokenWord[],
): readonly (readonly [number, number])[] {
  const width = second.length + 1;
  const best = new Uint16Array((first.length + 1) * width);
  for (let a = first.length - 1; a >= 0; a -= 1)
    for (let b = second.length - 1; b >= 0; b -= 1)
      best[a * width + b] =
        first[a]!.plain === second[b]!.plain
          ? best[(a + 1) * width + b + 1]! + 1
          : Math.max(best[(a + 1) * width + b]!, best[a * width + b + 1]!);
  const pairs: (readonly [number, number])[] = [];
  for (let a = 0, b = 0; a < first.length && b < second.length; ) {
    if (first[a]!.plain === second[b]!.plain) {
      pairs.push([a, b]);
      a += 1;
      b += 1;
    } else if (best[(a + 1) * width + b]! >= best[a * width + b + 1]!) a += 1;
    else b += 1;
  }
  return pairs;
}

/** A number for each word in the parts of a quotation, the same for the same letters large or small; at most `most`. */
export function wordHashes(text: string, parts: readonly Span[], most: number): readonly number[] {
  const hashes: number[] = [];
  for (const { start, end } of parts) {
    let hash = 0;
    for (let at = start; at <= end; at += 1) {
      const code = at < end ? text.charCodeAt(at) | 32 : 32;
      const isWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 0xc0;
      // A mark above the letters (“ ” ’ …) is no letter.
      if (isWord && !(code >= 0x2000 && code < 0x2070)) hash = (Math.imul(hash, 31) + code) | 0;
      else if (hash !== 0) {
        if (hashes.length === most) return hashes;
        hashes.push(hash);
        hash = 0;
      }
    }
  }
  return hashes;
}
