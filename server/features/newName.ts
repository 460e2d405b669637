import type { Span } from '../text/span.ts';

/** New text for a part of a name, with offsets from the start of the name as it is written. */
export interface NameEdit extends Span {
  readonly newText: string;
}

/** A word of a name, and where it stands in it, without the marks and commas round it. */
interface NameWord extends Span {
  readonly text: string;
  /** In small letters, with one kind of apostrophe, without a stop. */
  readonly key: string;
}

/**
 * What changes in one way of writing a name when the whole name becomes another: *Okafor* in *Jane Okafor* → *Janet
 * Okafour* becomes *Okafour*, *J. Okafor* becomes *J. Okafour*. Words that the new name does not speak of stay
 * (*Bobby* of Robert Hale). Only words that differ are touched, so marks and line breaks inside a name stay as they are.
 */
export function nameEdits(written: string, oldName: string, newName: string): readonly NameEdit[] {
  const words = wordsOf(written);
  const [before, after] = [wordsOf(oldName), wordsOf(newName)];
  if (words.length === 0 || before.length === 0 || after.length === 0) return [];
  if (words.length === before.length && words.every(({ key }, at) => key === before[at]!.key)) {
    return before.length === after.length ? oneByOne(words, before, after) : [inPlace(words, after, newName)];
  }
  const [oldBase, newBase] = [withoutSuffix(before), withoutSuffix(after)];
  if (newBase.length === 1 && oldBase.length > 1 && words.every(({ key }) => oldBase.some((word) => word.key === key)))
    return changed(words[0]!.start, words.at(-1)!.end, newBase[0]!.text, written);
  const same = oldBase.length === newBase.length;
  const runs = same ? [] : [familyRun(words, oldBase, newBase), givenRun(words, oldBase, newBase)];
  const whole = runs.filter((run) => run !== null);
  const edits = whole.flatMap(({ start, end, was, now }) =>
    changed(start, end, cased(now, written.slice(start, end), was), written),
  );
  for (const word of words) {
    if (whole.some((run) => run.start <= word.start && word.end <= run.end)) continue;
    const found = meaningOf(word, oldBase, newBase) ?? suffixMeaning(word, before, after);
    if (found !== null) edits.push(...changed(word.start, word.end, cased(found.now, word.text, found.was), written));
  }
  return edits.sort((one, other) => one.start - other.start);
}

/** What a word of a name was and is now. */
interface Meaning {
  readonly was: string;
  readonly now: string;
}

function meaningOf(word: NameWord, before: readonly NameWord[], after: readonly NameWord[]): Meaning | null {
  const at = before.findIndex(({ key }) => key === word.key);
  if (at >= 0) {
    const now = counterpart(at, before, after);
    return now === null ? null : { was: before[at]!.text, now };
  }
  return initialsOf(word, before, after);
}

/** The word that stands for word `at` of the old name: by place where as many words are left, else first and last. */
function counterpart(at: number, before: readonly NameWord[], after: readonly NameWord[]): string | null {
  if (before.length === after.length) return after[at]!.text;
  if (at === before.length - 1) return after.at(-1)!.text;
  return at === 0 && after.length > 1 ? after[0]!.text : null;
}

interface Run extends Span, Meaning {}

/** The whole family name, *van der Berg*, where it stands in words. */
const familyRun = (words: readonly NameWord[], before: readonly NameWord[], after: readonly NameWord[]): Run | null =>
  run(words, before.slice(familyFrom(before)), after.slice(familyFrom(after)));

/** All given names, *Mary Ann*, where they stand in words. */
const givenRun = (words: readonly NameWord[], before: readonly NameWord[], after: readonly NameWord[]): Run | null =>
  run(words, before.slice(0, familyFrom(before)), after.slice(0, familyFrom(after)));

function run(words: readonly NameWord[], was: readonly NameWord[], now: readonly NameWord[]): Run | null {
  if (was.length === 0 || now.length === 0) return null;
  const first = words.findIndex((_, at) => was.every(({ key }, on) => words[at + on]?.key === key));
  if (first < 0) return null;
  const text = (list: readonly NameWord[]): string => list.map((word) => word.text).join(' ');
  return { start: words[first]!.start, end: words[first + was.length - 1]!.end, was: text(was), now: text(now) };
}

/** Where the family name begins: the last word, with the small words before it. */
function familyFrom(base: readonly NameWord[]): number {
  let from = base.length - 1;
  while (from > 0 && !isLarge(base[from - 1]!.text) && /^\p{L}/u.test(base[from - 1]!.text)) from -= 1;
  return from;
}

/** `J.` and `J.M.` follow the words they stand for. */
function initialsOf(word: NameWord, before: readonly NameWord[], after: readonly NameWord[]): Meaning | null {
  if (!/^(?:\p{Lu}\.)+$/u.test(word.text)) return null;
  const letters = word.text.split('.').slice(0, -1);
  const now = letters.map((letter, at) => {
    const stands = at < before.length - 1 && before[at]!.text.startsWith(letter);
    const counter = stands ? counterpart(at, before, after) : null;
    return counter === null ? letter : [...counter][0]!.toUpperCase();
  });
  return { was: word.text, now: now.map((letter) => `${letter}.`).join('') };
}

function suffixMeaning(word: NameWord, before: readonly NameWord[], after: readonly NameWord[]): Meaning | null {
  const [was, now] = [before.at(-1)!, after.at(-1)!];
  return isSuffix(was) && isSuffix(now) && was.key === word.key ? { was: was.text, now: now.text } : null;
}

function oneByOne(
  words: readonly NameWord[],
  before: readonly NameWord[],
  after: readonly NameWord[],
): readonly NameEdit[] {
  return words.flatMap(({ start, end, text }, at) => {
    const newText = cased(after[at]!.text, text, before[at]!.text);
    return newText === text ? [] : [{ start, end, newText }];
  });
}

/** The words that differ, from the first to the last, as the new name has them; an insertion where words are added. */
function inPlace(words: readonly NameWord[], after: readonly NameWord[], newName: string): NameEdit {
  const shorter = Math.min(words.length, after.length);
  let head = 0;
  while (head < shorter - 1 && words[head]!.key === after[head]!.key) head += 1;
  let tail = 0;
  while (tail < shorter - 1 - head && words.at(-1 - tail)!.key === after.at(-1 - tail)!.key) tail += 1;
  const start = words[head]!.start;
  const end = words.at(-1 - tail)!.end;
  const newText = newName.slice(after[head]!.start, after.at(-1 - tail)!.end);
  const shouted = words.every(({ text }) => isShouted(text)) && !after.every(({ text }) => isShouted(text));
  return { start, end, newText: shouted ? newText.toUpperCase() : newText };
}

const changed = (start: number, end: number, newText: string, written: string): readonly NameEdit[] =>
  written.slice(start, end) === newText ? [] : [{ start, end, newText }];

/** A new word in the capitals of the place it comes to: OKAFOR in a label, *Van* at the start of a sentence. */
function cased(now: string, written: string, was: string): string {
  if (isShouted(written) && !isShouted(was)) return now.toUpperCase();
  return isLarge(written) && !isLarge(was) ? now.replace(/^./u, (first) => first.toUpperCase()) : now;
}

const isShouted = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();

const isLarge = (word: string): boolean => /^\p{Lu}/u.test(word);

const isSuffix = ({ key }: NameWord): boolean => /^(?:jr|sr|ii|iii|iv)$/.test(key);

function withoutSuffix(words: readonly NameWord[]): readonly NameWord[] {
  return words.length > 1 && isSuffix(words.at(-1)!) ? words.slice(0, -1) : words;
}

function wordsOf(name: string): readonly NameWord[] {
  const words: NameWord[] = [];
  for (const { 0: text, index } of name.matchAll(/[\p{L}\p{M}\p{N}](?:[^\s,;“”"()[\]]*[\p{L}\p{M}\p{N}.])?/gu)) {
    const key = text.toLowerCase().replaceAll('’', "'").replace(/\.$/, '');
    words.push({ text, key, start: index, end: index + text.length });
  }
  return words;
}
