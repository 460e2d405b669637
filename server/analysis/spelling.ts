/** So many letters of a name may be wrong, by how many it has: none below five, one below nine, else two. */
const allowance = (letters: number): number => (letters < 5 ? 0 : letters < 9 ? 1 : 2);

/** How many single letters must be put in, left out, exchanged, or swapped with the next, up to `most`; else `most` + 1. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let earlier: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let best = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) best = Math.min(best, earlier[j - 2]! + 1);
      next.push(best);
      if (best < least) least = best;
    }
    if (least > most) return most + 1;
    earlier = row;
    row = next;
  }
  return row[b.length]!;
}

/** One bit for each letter that occurs, so that most pairs of words are told apart without comparing letter by letter. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

const countBits = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/** Whether one folded word can be a slip for the other: the same first letter, and next to no other difference. */
export function isSlip(a: string, b: string, most = 2): boolean {
  if (a === b || a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const allowed = Math.min(most, allowance(Math.min(a.length, b.length)));
  if (allowed === 0 || countBits(lettersOf(a) ^ lettersOf(b)) > 2 * allowed) return false;
  return editDistance(a, b, allowed) <= allowed;
}
