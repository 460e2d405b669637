/**
 * Whether two words are one letter apart: one changed, left out, put in, or two neighbours exchanged; for words of nine
 * letters and more, two letters apart.
 */
export function nearlySame(a: string, b: string): boolean {
  if (a === b) return false;
  const most = Math.min(a.length, b.length) >= 9 ? 2 : 1;
  if (Math.abs(a.length - b.length) > most) return false;
  // What they share at both ends is no edit; what is left between is short in words that are nearly the same.
  let from = 0;
  const shorter = Math.min(a.length, b.length);
  while (from < shorter && a.charCodeAt(from) === b.charCodeAt(from)) from += 1;
  let back = 0;
  while (back < shorter - from && a.charCodeAt(a.length - 1 - back) === b.charCodeAt(b.length - 1 - back)) back += 1;
  const [left, right] = [a.slice(from, a.length - back), b.slice(from, b.length - back)];
  if (most === 1 && Math.max(left.length, right.length) > 2) return false;
  return distance(left, right) <= most;
}

/** Edits between two words, an exchange of neighbours counted as one. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(changed, last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, beforeLast[j - 2]! + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/** A word without accents and hyphens, small: what two spellings of one name have in common. */
export const plainly = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}'’-]/gu, '')
    .toLowerCase();
