/** Delays `make` until the first call and keeps what it made: a lexicon costs nothing until somebody asks for it. */
export const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

// `@__PURE__` before a list lets the bundler leave it out where only `packed.ts` is read.
// Lists are cut by plain strings, not by patterns: on a cold start a pattern costs several times as much.

/** The words of a space-separated list; an underscore inside a word stands for a space. */
export const words = (list: string): readonly string[] => {
  const flat = list.trim().replaceAll('\n', ' ');
  const found = flat.split(' ');
  const full = flat.includes('  ') ? found.filter((word) => word !== '') : found;
  return list.includes('_') ? full.map((word) => word.replaceAll('_', ' ')) : full;
};

/** The entries of a list that has one entry a line. */
export const lines = (list: string): readonly string[] => list.split('\n').filter((line) => line !== '');

/** A set of the words of a space-separated list, built on first use. */
export const wordSet = (list: string): (() => ReadonlySet<string>) => once(() => new Set(words(list)));

/** The entries of a list parted by commas; entries can have several words, and no line may break inside one. */
export const phrases = (list: string): readonly string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** A set of the entries of a list parted by commas, built on first use. */
export const phraseSet = (list: string): (() => ReadonlySet<string>) => once(() => new Set(phrases(list)));
