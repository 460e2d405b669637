import type { Range } from './gold.ts';
import { functionWords, plain, pronouns, titles, type Words } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words that end the noun phrase that names the source. */
const cutters = set(
  'of for in at from with on by to as near under among between including who whom which that whose while when speaking ' +
    'referring writing',
);
/** “many of his supporters”: both words are heads. */
const partitives = set(
  'many some most all one two three several few both each none number group majority dozens hundreds thousands lot member ' +
    'members half percent % any another other others',
);
const suffix = /^(?:jr|sr|ii|iii|iv)$/u;
const breaksOff = /[,(—–:;[\]]|--/u;
const isCapital = (form: string): boolean => /^\p{Lu}/u.test(form);

/** The last word of each first noun phrase in the words of a source; two for “A and B”. */
export function heads(words: Words, source: readonly Range[]): readonly number[] {
  const tokens = words.withinAll(source);
  const found: number[] = [];
  const phrases: number[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const form = words.forms[token]!;
    const phrase = phrases.at(-1)!;
    if (at > 0) {
      const gap = words.text.slice(words.ranges[tokens[at - 1]!]![1], words.ranges[token]![0]);
      if (breaksOff.test(gap) && !titles.has(plain(form))) break;
      if (cutters.has(form)) {
        const last = phrase.at(-1);
        if (last === undefined || !partitives.has(plain(words.forms[last]!))) break;
        found.push(last);
        phrases.push([]);
        continue;
      }
      if (form === 'and' || form === 'or' || form === '&') {
        phrases.push([]);
        continue;
      }
    }
    phrase.push(token);
  }
  for (const phrase of phrases) {
    let last = phrase.length - 1;
    while (last > 0 && suffix.test(plain(words.forms[phrase[last]!]!))) last--;
    if (last >= 0) found.push(phrase[last]!);
  }
  return found.length > 0 ? found : tokens.slice(-1);
}

/**
 * The tokens any of which shows that the source was met: its capitalised words and its heads; without a capital its
 * content words; of a bare pronoun the pronoun.
 */
export function anchors(words: Words, source: readonly Range[]): ReadonlySet<number> {
  const tokens = words.withinAll(source);
  const form = (token: number): string => plain(words.forms[token]!);
  const capitals = tokens.filter(
    (token) => isCapital(words.forms[token]!) && !functionWords.has(form(token)) && !titles.has(form(token)),
  );
  if (capitals.length > 0) return new Set([...capitals, ...heads(words, source)]);
  const content = tokens.filter((token) => !functionWords.has(form(token)) && !pronouns.has(form(token)));
  return new Set([...(content.length > 0 ? content : tokens), ...heads(words, source)]);
}

/** Whether a source is a name, a pronoun, or another noun phrase. */
export function sourceForm(words: Words, source: readonly Range[]): 'name' | 'pronoun' | 'nominal' {
  const tokens = words.withinAll(source);
  if (tokens.length <= 2 && tokens.some((token) => pronouns.has(plain(words.forms[token]!)))) return 'pronoun';
  const named = heads(words, source).some((head) => {
    const form = words.forms[head]!;
    return isCapital(form) && !(form.length > 1 && head === tokens[0] && functionWords.has(plain(form)));
  });
  return named ? 'name' : 'nominal';
}

const nameWords = (name: string): readonly string[] =>
  (name.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [])
    .map(plain)
    .filter((word) => !titles.has(word) && !functionWords.has(word));

/** Whether two names can be one person: the last names agree and the first names do not clash. */
export function sameName(gold: string, system: string): boolean {
  const a = nameWords(gold);
  const b = nameWords(system);
  if (a.length === 0 || b.length === 0) return false;
  if (a.at(-1) !== b.at(-1)) return b.length === 1 && a.includes(b[0]!);
  if (a.length === 1 || b.length === 1) return true;
  const initial = a[0]![0] === b[0]![0] && (a[0]!.length === 1 || b[0]!.length === 1);
  return a[0] === b[0] || initial || a.slice(0, -1).some((word) => b.includes(word));
}
