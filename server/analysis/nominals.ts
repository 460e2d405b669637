import { shape } from '../text/tokens.ts';
import type { Grouping } from './grouping.ts';
import { genderOf } from './nameCandidate.ts';
import type { Pass } from './pass.ts';
import type { Phrase } from './phrase.ts';
import type { Question } from './question.ts';
import type { Recent } from './recent.ts';
import { answer, entityOfName, nobody, type Resolved } from './resolution.ts';
import { roleHeads } from './roleRank.ts';
import { namedIn } from './unitPeople.ts';
import { is } from './vocabulary.ts';

const determiners: ReadonlySet<string> = new Set(['the', 'this', 'that']);

const articles: ReadonlySet<string> = new Set(['a', 'an']);

const owners: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its']);

/** Paragraphs back beyond which a description no longer means somebody. */
const holderReach = 6;

/** Words that make another office of one: who is mayor is not the *former* mayor. */
const changing: ReadonlySet<string> = new Set(
  'former late vice deputy assistant associate acting retired incoming outgoing interim then new next previous other'.split(
    ' ',
  ),
);

/** Those whose role holds the head noun and nothing that speaks against the other words; the ones that hold all words if any do. */
function holders(head: string, words: readonly string[], recents: readonly Recent[], grouping: Grouping): number[] {
  const holds = (word: string, entity: number): boolean => grouping.byRole.get(word)?.includes(entity) === true;
  const all = (grouping.byRole.get(head) ?? []).filter(
    (entity) =>
      roleHeads(grouping.seeds[entity]!.role ?? '').includes(head) &&
      words.every((word) => !changing.has(word) || holds(word, entity)),
  );
  const near = all.filter((entity) => recents.some((one) => one.entity === entity && one.back <= holderReach));
  // The only mayor of the article is the mayor before the name and long behind it.
  if (near.length === 0) return all.length === 1 ? all : [];
  if (near.length < 2) return near;
  const exact = near.filter((entity) => words.every((word) => !grouping.byRole.has(word) || holds(word, entity)));
  return exact.length > 0 ? exact : near;
}

/** The words of a phrase in small letters, and its head. */
function wordsOf({ text, base, local }: Pass, phrase: Phrase): { readonly written: string[]; readonly head: string } {
  const { tokens } = local.reading;
  const words = text.slice(base + phrase.start, base + phrase.end).toLowerCase();
  const head = text.slice(base + tokens.start[phrase.head]!, base + tokens.end[phrase.head]!).toLowerCase();
  return { written: words.split(/\s+/), head };
}

/** The one whose role a description names: *the former mayor*. Null when nobody’s or several people’s is. */
export function holderOf(pass: Pass, phrase: Phrase): number | null {
  const bits = pass.local.reading.flags[phrase.head]!;
  if ((bits & is.plural) !== 0 || (bits & (is.title | is.personNoun)) === 0) return null;
  const { written, head } = wordsOf(pass, phrase);
  if (written[0] !== 'the') return null;
  const found = holders(head, written.slice(1), pass.recents, pass.grouping);
  return found.length === 1 ? found[0]! : null;
}

/** Whom *the mayor*, *the company*, *the ministry* mean. */
export function resolveNominal(pass: Pass, phrase: Phrase, unit: number): Resolved {
  const { text, base, local, grouping, recents } = pass;
  const words = text.slice(base + phrase.start, base + phrase.end);
  const { written, head } = wordsOf(pass, phrase);
  const bits = local.reading.flags[phrase.head]!;
  const owner = local.reading.documents[phrase.head] === 1 ? ownerOfDocument(pass, phrase) : null;
  if (owner !== null)
    return { entity: owner, form: 'role', others: [], because: `“${words}” → ${grouping.seeds[owner]!.name}` };
  if ((bits & is.plural) !== 0) return nobody('role');
  if (owners.has(written[0]!)) return resolveRelation(pass, head, written.slice(1), words);
  if (articles.has(written[0]!)) return resolveFirst(pass, head, written.slice(1), words);
  if (!determiners.has(written[0]!))
    return local.role === 'headline' ? resolveFirst(pass, head, written, words) : nobody('role');
  const found = holders(head, written.slice(1), recents, grouping);
  if (found.length === 1 && (bits & (is.title | is.personNoun)) !== 0) {
    const seed = grouping.seeds[found[0]!]!;
    return { entity: found[0]!, form: 'role', others: [], because: `“${words}” → ${seed.name}, ${seed.role}` };
  }
  if (found.length > 1) return { ...nobody('role'), others: found };
  const called = lastCalled(head, recents, grouping);
  if (called !== null && written.length <= 3)
    return { entity: called, form: 'role', others: [], because: `“${words}” → ${grouping.seeds[called]!.name}` };
  if ((bits & (is.title | is.personNoun)) !== 0 && written.length <= longest)
    return askDescription(pass, phrase, unit, `“${words}”`);
  if ((bits & (is.groupNoun | is.outlet)) === 0 || written.length > 3) return nobody('role');
  // The news station is one that was quoted, where any was.
  const near = recents.filter((one) => one.back <= 2);
  const quoted = (bits & is.outlet) !== 0 ? near.filter((one) => one.source) : [];
  const question: Question = {
    of: 'body',
    gender: 'u',
    part: 'description',
    plural: false,
    source: true,
    opens: phrase.from === local.reading.units[unit]!.from,
    unit,
    ...namedIn(pass, unit, phrase.start),
  };
  const known = quoted.length > 0 ? quoted : near;
  const answered = answer(question, phrase.start, `“${words}”`, known, grouping, pass.scorer);
  return answered.entity === null ? nobody('role') : answered;
}

/** Words that a description by what is nobody’s known role can have at most. */
const longest = 5;

/** Somebody whose role nothing has told so far: *the rancher*. */
function askDescription(pass: Pass, phrase: Phrase, unit: number, words: string): Resolved {
  const { reading } = pass.local;
  const question: Question = {
    of: 'person',
    gender: genderOf(reading.flags[phrase.head]!),
    part: 'description',
    plural: false,
    source: true,
    opens: phrase.from === reading.units[unit]!.from,
    unit,
    ...namedIn(pass, unit, phrase.start),
  };
  const answered = answer(question, phrase.start, words, pass.recents, pass.grouping, pass.scorer);
  return answered.entity === null ? nobody('role') : answered;
}

/** *The ministry’s statement* is the ministry’s: the one whose name stands with a possessive before the document. */
function ownerOfDocument({ local, recents, grouping }: Pass, phrase: Phrase): number | null {
  const { tokens, items } = local.reading;
  for (let at = phrase.to; at >= phrase.from; at -= 1) {
    const token = items[at]!;
    if (token < 1 || (tokens.shape[token]! & shape.possessive) === 0) continue;
    const name = local.nameOf[token - 1]!;
    return name < 0 ? null : entityOfName(local.names[name]!, recents, grouping);
  }
  return null;
}

/** *His wife*, *her lawyer*, *its chief executive*: the only one who was introduced so, and not whoever *his* stands for. */
function resolveRelation(
  { recents, grouping }: Pass,
  head: string,
  described: readonly string[],
  words: string,
): Resolved {
  const found = holders(head, described, recents, grouping);
  const [holder] = found;
  const last = recents[recents.length - 1];
  if (found.length !== 1 || holder === undefined || holder === last?.entity) return nobody('role');
  const seed = grouping.seeds[holder]!;
  return { entity: holder, form: 'role', others: [], because: `“${words}” → ${seed.name}, ${seed.role}` };
}

/** *A coroner* has warned: the only one with that role, whom the article names further on. */
function resolveFirst(
  { recents, grouping }: Pass,
  head: string,
  described: readonly string[],
  words: string,
): Resolved {
  const found = holders(head, [], [], grouping);
  const [holder] = found;
  if (found.length !== 1 || holder === undefined) return nobody('role');
  if (recents.some((one) => one.entity === holder)) return nobody('role');
  const seed = grouping.seeds[holder]!;
  const role = ` ${seed.role!.toLowerCase()} `;
  if (!described.every((word) => word === head || role.includes(` ${word} `))) return nobody('role');
  return { entity: holder, form: 'role', others: [], because: `“${words}” → ${seed.name}, ${seed.role}` };
}

/** The body named last whose name has this noun in it: *the ministry* after Ministry of Works. */
function lastCalled(head: string, recents: readonly Recent[], grouping: Grouping): number | null {
  const called = grouping.byHead.get(head);
  if (called === undefined) return null;
  const last = recents.findLast((one) => called.includes(one.entity));
  return last?.entity ?? null;
}
