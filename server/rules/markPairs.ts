import type { Mark } from '../model/article.ts';

/** Marks that belong together, opening one first. The pairs of other languages stand in translated copy and are whole. */
const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
  ['«', '»'],
  ['‹', '›'],
  ['»', '«'],
  ['›', '‹'],
  ['„', '“'],
  ['„', '”'],
  ['‚', '‘'],
  ['‚', '’'],
  ['``', "''"],
  ["''", "''"],
  ['`', "'"],
];

/** The mark that closes what `opening` opens; the same glyph when it has no partner of its own. */
export const closerOf = (opening: string): string => pairs.find((pair) => pair[0] === opening)?.[1] ?? opening;

/** The mark that opens what `closing` closes; the same glyph when it has no partner of its own. */
export const openerOf = (closing: string): string => pairs.find((pair) => pair[1] === closing)?.[0] ?? closing;

/**
 * Whether the two are of different kinds: curly and straight, double and single. A mark that only faces the wrong
 * way is of the right kind.
 */
export function differ(opening: Mark, closing: Mark): boolean {
  if (opening.family === closing.family && opening.single === closing.single) return false;
  return !pairs.some((pair) => pair[0] === opening.glyph && pair[1] === closing.glyph);
}

/** One way of writing a pair of marks. */
export interface Pair {
  readonly family: Mark['family'];
  readonly single: boolean;
  readonly open: string;
  readonly close: string;
}

const doubles: Readonly<Record<Mark['family'], readonly [string, string]>> = {
  curly: ['“', '”'],
  straight: ['"', '"'],
  guillemet: ['«', '»'],
  low: ['„', '“'],
  grave: ['``', "''"],
};
const singles: Readonly<Record<Mark['family'], readonly [string, string]>> = {
  curly: ['‘', '’'],
  straight: ["'", "'"],
  guillemet: ['‹', '›'],
  low: ['‚', '‘'],
  grave: ['`', "'"],
};

/** The whole pair that `mark` is one half of, whichever half and whichever way it faces. */
export function pairLike(mark: Mark): Pair {
  const [open, close] = (mark.single ? singles : doubles)[mark.family];
  return { family: mark.family, single: mark.single, open, close };
}
