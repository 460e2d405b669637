import type { Article } from '../model/article.ts';
import { beside } from '../model/beside.ts';

/** The words of an article one after the other: first letters, places. */
interface Letters {
  readonly initial: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const known = beside<readonly Letters[]>();

const small = new Set('of and the for in on to a an at by de la del du des et y'.split(' '));

/**
 * Where words begin whose first letters are those of an acronym, small words between them left out or counted; null
 * where none do. The words are capitalised, or long ones side by side (*diesel particulate filter*): any three words can
 * have three letters. The offset is that of the first such place.
 */
export function initialsOf(article: Article, letters: string): number | null {
  const { text } = article.source;
  const sought = letters.toLowerCase();
  let first: number | null = null;
  for (const { initial, starts, ends } of lettersOf(article)) {
    for (let at = initial.indexOf(sought); at >= 0; at = initial.indexOf(sought, at + 1)) {
      const last = at + sought.length - 1;
      const words = text.slice(starts[at]!, ends[last]!);
      if (!isName(words) && !isTerm(words)) continue;
      if (first === null || starts[at]! < first) first = starts[at]!;
      break;
    }
  }
  return first;
}

/** Whether all words but the small ones begin with a capital, with nothing but a hyphen or an ampersand between. */
const isName = (words: string): boolean =>
  words.split(/[\s&-]+/).every((word) => /^\p{Lu}[\p{L}\p{N}’'.]*$/u.test(word) || small.has(word));

const isTerm = (words: string): boolean => words.split(/[\s-]+/).every((word) => /^\p{L}{5,}$/u.test(word));

/** All words, and the same without the small ones; read once, when first asked. */
function lettersOf(article: Article): readonly Letters[] {
  const before = known.get(article);
  if (before !== undefined) return before;
  const { text } = article.source;
  const all = { initial: [] as string[], starts: [] as number[], ends: [] as number[] };
  const large = { initial: [] as string[], starts: [] as number[], ends: [] as number[] };
  for (const found of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = found[0];
    // The acronym itself is not its own spelling.
    const initial = /^[\p{Lu}\p{N}]{2,}$/u.test(word) ? ' ' : word[0]!.toLowerCase();
    for (const list of small.has(word.toLowerCase()) ? [all] : [all, large]) {
      list.initial.push(initial);
      list.starts.push(found.index);
      list.ends.push(found.index + word.length);
    }
  }
  const letters = [all, large].map(({ initial, starts, ends }) => ({
    initial: initial.join(''),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
  }));
  known.set(article, letters);
  return letters;
}
