import type { NamedSpan } from './gold.ts';
import type { Fault, Tally } from './tally.ts';

/** The types of name that are scored: the four of CoNLL-2003. */
export const nameTypes = ['PER', 'ORG', 'LOC', 'MISC'] as const;

const key = (name: NamedSpan): string => `${name.type} ${name.start} ${name.end}`;
const overlap = (a: NamedSpan, b: NamedSpan): boolean => a.type === b.type && a.start < b.end && b.start < a.end;

/** Names: exact (the same range and type) and overlapping (a shared character and the same type). */
export function scoreNames(
  gold: readonly NamedSpan[],
  system: readonly NamedSpan[],
  tally: Tally,
  faults: Fault[],
): void {
  const counted = (names: readonly NamedSpan[]): readonly NamedSpan[] =>
    names.filter((name) => nameTypes.some((type) => type === name.type));
  const wanted = counted(gold);
  const given = counted(system);
  const left = new Map<string, number>();
  for (const name of wanted) left.set(key(name), (left.get(key(name)) ?? 0) + 1);
  const count = (name: NamedSpan, what: string): void => {
    for (const type of [name.type, 'all']) tally.add(`names.${type}.${what}`);
  };
  const span = ({ start, end }: NamedSpan): readonly [number, number] => [start, end];

  for (const name of given) {
    count(name, 'system');
    const matches = left.get(key(name)) ?? 0;
    if (matches > 0) {
      left.set(key(name), matches - 1);
      count(name, 'hit');
    } else faults.push({ type: 'names:extra', span: span(name), note: name.type });
    if (wanted.some((other) => overlap(name, other))) count(name, 'system.met');
  }
  for (const name of wanted) {
    count(name, 'gold');
    if (given.some((other) => overlap(name, other))) count(name, 'gold.met');
    if (!given.some((other) => key(other) === key(name))) {
      faults.push({ type: 'names:missed', span: span(name), note: name.type });
    }
  }
}
