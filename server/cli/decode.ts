import { isUtf8 } from 'node:buffer';

/** The most one article may weigh, in bytes of UTF-8. */
export const sizeLimit = 20 * 1024 * 1024;

/** What is said about a text over the limit. */
export const tooLarge = 'is over the limit of 20 MB. Split it into one file an article.';

/** The text of an article, or what is wrong with its bytes and what to do about it. */
export type Decoded = { readonly text: string } | { readonly problem: string };

/** Reads bytes as UTF-8. A byte-order mark stays in the text, where it counts as one unit. */
export function decode(bytes: Buffer): Decoded {
  if (bytes.length > sizeLimit) return { problem: tooLarge };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { problem: 'is UTF-16. Save it as UTF-8.' };
  }
  if (bytes.includes(0)) return { problem: 'is a binary file, not text. Save the article as plain text.' };
  if (!isUtf8(bytes)) return { problem: `is not UTF-8 (line ${firstBadLine(bytes)}). Save it as UTF-8.` };
  return { text: bytes.toString('utf8') };
}

/** 1-based; a line break is never part of a longer UTF-8 sequence, so each line can be judged alone. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0 && isUtf8(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) {
    line++;
    start = end + 1;
  }
  return line;
}
