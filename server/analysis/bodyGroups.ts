import { isUpperCode } from '../text/tokens.ts';
import type { GatheredName, Group, Grouped } from './gathered.ts';

/** Two to six capitals and nothing else; by character code, because patterns for all the world’s capitals are dear to build. */
const isAcronym = (word: string): boolean => {
  if (word.length < 2 || word.length > 6) return false;
  for (let at = 0; at < word.length; at += 1) if (!isUpperCode(word.charCodeAt(at))) return false;
  return true;
};

const initials = (words: readonly string[]): string =>
  words
    .filter((word) => isUpperCode(word.charCodeAt(0)))
    .map((word) => word[0]!)
    .join('');

/** Bodies and places: one each for a text, acronyms joined to what they stand for, short forms to the full one. */
export function groupBodies(names: readonly GatheredName[], taken: ReadonlyMap<string, unknown>): Grouped {
  const groups: Group[] = [];
  const byText = new Map<string, readonly Group[]>();
  const acronyms = new Map<string, Group>();
  const heads = new Map<string, Group[]>();
  const rest = names.filter(
    (name) =>
      !taken.has(name.text) &&
      name.type !== null &&
      name.type !== 'PERSON' &&
      (name.sure || name.type === 'LOC' || name.speaks),
  );
  for (const name of rest.filter((one) => one.words.length > 1)) {
    const group: Group = { names: [name], type: name.type! };
    groups.push(group);
    byText.set(name.text, [group]);
    if (name.type !== 'ORG') continue;
    for (let from = 0; from < Math.min(2, name.words.length - 1); from += 1)
      acronyms.set(initials(name.words.slice(from)), group);
    heads.set(name.words[0]!, [...(heads.get(name.words[0]!) ?? []), group]);
  }
  for (const name of rest.filter((one) => one.words.length === 1)) {
    const plain = name.text.replaceAll('.', '');
    const head = heads.get(name.text) ?? [];
    const short = name.type === 'ORG' && head.length === 1 ? head[0] : undefined;
    const owner = isAcronym(plain) ? acronyms.get(plain) : short;
    const group: Group = owner ?? { names: [], type: name.type! };
    group.names.push(name);
    if (owner === undefined) groups.push(group);
    byText.set(name.text, [group]);
  }
  return { groups, byText };
}
