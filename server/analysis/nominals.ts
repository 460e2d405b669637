import type { Grouping } from './grouping.ts';
import type { Pass } from './pass.ts';
import type { Phrase } from './phrase.ts';
import type { Question } from './question.ts';
import type { Recent } from './recent.ts';
import { answer, nobody, type Resolved } from './resolution.ts';
import { namedIn } from './unitPeople.ts';
import { is } from './vocabulary.ts';

/** Paragraphs back beyond which a description no longer means somebody. */
const holderReach = 6;

/** Those whose role holds the head noun, the ones that hold all its words if any do, the nearest if one is nearer than all others. */
function holders(head: string, words: readonly string[], recents: readonly Recent[], grouping: Grouping): number[] {
  const near = (grouping.byRole.get(head) ?? []).filter((entity) =>
    recents.some((one) => one.entity === entity && one.back <= holderReach),
  );
  if (near.length < 2) return near;
  const exact = near.filter((entity) => words.every((word) => grouping.byRole.get(word)?.includes(entity) ?? true));
  return exact.length > 0 ? exact : near;
}

/** The one whose role a description names: *the former mayor*. Null when nobody’s or several people’s is. */
export function holderOf(pass: Pass, phrase: Phrase): number | null {
  const { text, base, local, grouping, recents } = pass;
  const { tokens, flags } = local.reading;
  const written = text
    .slice(base + phrase.start, base + phrase.end)
    .toLowerCase()
    .split(/\s+/);
  const bits = flags[phrase.head]!;
  if (written[0] !== 'the' || (bits & is.plural) !== 0 || (bits & (is.title | is.personNoun)) === 0) return null;
  const head = text.slice(base + tokens.start[phrase.head]!, base + tokens.end[phrase.head]!).toLowerCase();
  const found = holders(head, written.slice(1), recents, grouping);
  return found.length === 1 ? found[0]! : null;
}

/** Whom *the mayor*, *the company*, *the ministry* mean. */
export function resolveNominal(pass: Pass, phrase: Phrase, unit: number): Resolved {
  const { text, base, local, grouping, recents } = pass;
  const { tokens, flags } = local.reading;
  const words = text.slice(base + phrase.start, base + phrase.end);
  const written = words.toLowerCase().split(/\s+/);
  if (!/^(?:the|this|that)$/.test(written[0]!)) return nobody('role');
  const head = text.slice(base + tokens.start[phrase.head]!, base + tokens.end[phrase.head]!).toLowerCase();
  const bits = flags[phrase.head]!;
  if ((bits & is.plural) !== 0) return nobody('role');
  const found = holders(head, written.slice(1), recents, grouping);
  if (found.length === 1 && (bits & (is.title | is.personNoun)) !== 0) {
    const seed = grouping.seeds[found[0]!]!;
    return { entity: found[0]!, form: 'role', others: [], because: `“${words}” → ${seed.name}, ${seed.role}` };
  }
  if (found.length > 1) return { ...nobody('role'), others: found };
  const called = lastCalled(head, recents, grouping);
  if (called !== null && written.length <= 3)
    return { entity: called, form: 'role', others: [], because: `“${words}” → ${grouping.seeds[called]!.name}` };
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

/** The body named last whose name has this noun in it: *the ministry* after Ministry of Works. */
function lastCalled(head: string, recents: readonly Recent[], grouping: Grouping): number | null {
  const called = grouping.byHead.get(head);
  if (called === undefined) return null;
  const last = recents.findLast((one) => called.includes(one.entity));
  return last?.entity ?? null;
}
