import type { Range } from './gold.ts';

/** The word tokens of a text. All is compared on them, so that marks and white space never count. */
export interface Words {
  readonly text: string;
  readonly ranges: readonly Range[];
  readonly forms: readonly string[];
  /** Indexes of the tokens that a range touches, ascending. */
  within(range: Range | null | undefined): readonly number[];
  withinAll(ranges: readonly Range[]): readonly number[];
}

const word = /[\p{L}\p{N}]+(?:['’.\-&@][\p{L}\p{N}]+)*|[$€£%#]/gu;

export function wordsOf(text: string): Words {
  const ranges: Range[] = Array.from(text.matchAll(word), (match) => [match.index, match.index + match[0].length]);
  const within = (range: Range | null | undefined): readonly number[] => {
    if (!range) return [];
    let low = 0;
    for (let high = ranges.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (ranges[middle]![1] > range[0]) high = middle;
      else low = middle + 1;
    }
    const found: number[] = [];
    for (let at = low; at < ranges.length && ranges[at]![0] < range[1]; at++) found.push(at);
    return found;
  };
  return {
    text,
    ranges,
    forms: ranges.map(([start, end]) => text.slice(start, end)),
    within,
    withinAll: (several) =>
      several.length === 1 ? within(several[0]) : [...new Set(several.flatMap(within))].sort((a, b) => a - b),
  };
}

/** Lower case, without the possessive. */
export const plain = (form: string): string => form.toLowerCase().replace(/['’]s?$/u, '');

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const functionWords = set(
  'a an the this that these those his her its their our my your and or but of for in on at to from with by as who whom ' +
    'which whose he she it they we i you him them us me is was were are be been has have had do does did not also then ' +
    'when while after before into over about more some one',
);
export const pronouns = set('he she it they we i you him her them us me who whom his their its my our your');
export const titles = set(
  'mr mrs ms dr sen rep gov gen col lt sgt capt prof rev hon pres president senator secretary sir lord lady dame mayor ' +
    'governor judge justice chief officer detective attorney king queen prince princess pope minister jr sr ii iii iv',
);

/** Function words carry no evidence unless there is nothing else. */
export function contentOf(words: Words, tokens: readonly number[]): readonly number[] {
  const content = tokens.filter((token) => !functionWords.has(plain(words.forms[token]!)));
  return content.length > 0 ? content : tokens;
}
