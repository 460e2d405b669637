import type { Pass } from './pass.ts';
import type { Question } from './question.ts';

/** Index of the first of the names, which are in the order of their start, that starts at or behind `offset`. */
export function firstNameFrom(names: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (names[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Lists, not sets: they hold two or three at most, and are made for every pronoun.
const none: readonly number[] = [];

const withOne = (entities: readonly number[], entity: number): readonly number[] =>
  entities.includes(entity) ? entities : [...entities, entity];

/** Who is named in the unit behind `offset`, and who inside its quotations: seldom whom a pronoun there means. */
export function namedIn({ local, grouping }: Pass, unit: number, offset: number): Pick<Question, 'behind' | 'quoted'> {
  const { start, end } = local.reading.units[unit]!;
  let behind = none;
  let quoted = none;
  for (let index = firstNameFrom(local.names, start); index < local.names.length; index += 1) {
    const name = local.names[index]!;
    if (name.start >= end) break;
    const owners = grouping.byText.get(name.text);
    if (owners?.length !== 1) continue;
    if (local.reading.depth[name.first]! > 0) quoted = withOne(quoted, owners[0]!);
    else if (name.start > offset) behind = withOne(behind, owners[0]!);
  }
  return { behind, quoted };
}
