/** Delays `make` until the first call and keeps what it made: a lexicon costs nothing until somebody asks for it. */
export const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** The words of a space-separated list; an underscore inside a word stands for a space. */
export const words = (list: string): readonly string[] =>
  list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));

/** The entries of a list that has one entry a line. */
export const lines = (list: string): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A set of the words of a space-separated list, built on first use. */
export const wordSet = (list: string): (() => ReadonlySet<string>) => once(() => new Set(words(list)));

/** The entries of a list parted by commas; entries can have several words, line breaks count as nothing. */
export const phrases = (list: string): readonly string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');

/** A set of the entries of a list parted by commas, built on first use. */
export const phraseSet = (list: string): (() => ReadonlySet<string>) => once(() => new Set(phrases(list)));
