import { kind, type PackedMeasures, slots, use } from '../analysis/valueWords.ts';
import { keyOf } from '../analysis/vocabulary.ts';
import * as measures from '../lexicon/measures.ts';
import { hashWord } from '../text/tokens.ts';

type List = Exclude<keyof typeof measures, keyof typeof use>;

const lists: Readonly<Record<keyof typeof measures, string>> = { ...measures };

/** Which list says that a word is what. */
const listOf: readonly (readonly [keyof typeof kind, List])[] = [
  ['month', 'fullMonths'],
  ['shortMonth', 'shortMonths'],
  ['weekday', 'fullWeekdays'],
  ['shortWeekday', 'shortWeekdays'],
  ['cardinal', 'cardinals'],
  ['ordinal', 'ordinals'],
  ['scale', 'scales'],
  ['scales', 'pluralScales'],
  ['vague', 'vagueNumbers'],
  ['half', 'halves'],
  ['currency', 'currencies'],
  ['code', 'currencyCodes'],
  ['unit', 'calendarUnits'],
  ['units', 'pluralCalendarUnits'],
  ['clockUnit', 'clockUnits'],
  ['measure', 'units'],
  ['between', 'betweens'],
  ['day', 'relativeDays'],
  ['pointer', 'pointers'],
  ['part', 'partWords'],
  ['dayPart', 'dayParts'],
  ['season', 'seasons'],
  ['meridiem', 'meridiems'],
  ['hour', 'namedHours'],
  ['zone', 'zones'],
  ['holiday', 'holidays'],
  ['percent', 'percentWords'],
  ['from', 'countedFrom'],
  ['edge', 'edges'],
  ['tonight', 'tonightWords'],
];

/** A character of the packed texts. */
const character = (six: number): string => String.fromCharCode(six + 32);

const entries = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

/** Every word of the lists of measures with its bits of `kind` and `use`. */
export function measureWords(): ReadonlyMap<string, readonly [kinds: number, uses: number]> {
  const words = new Map<string, readonly [number, number]>();
  const add = (list: string, kinds: number, uses: number): void => {
    for (const word of entries(list)) {
      const [already, before] = words.get(word) ?? [0, 0];
      words.set(word, [already | kinds, before | uses]);
    }
  };
  for (const [name, list] of listOf) add(lists[list], kind[name], 0);
  for (const [name, bit] of Object.entries(use)) add(lists[name as keyof typeof use], 0, bit);
  return words;
}

/** Makes of the lists what the finders of values read. Throws where two words could not be told apart. */
export function packMeasures(): PackedMeasures {
  const keys = new Array<string>(slots).fill('    ');
  const rows = new Array<string>(slots).fill('  ');
  const bits: number[] = [0, 0];
  const numbers = new Map<string, number>();
  const taken = new Map<string, string>();
  for (const [word, row] of measureWords()) {
    const hash = hashWord(word);
    const key = keyOf(hash, word.length);
    const text = [0, 8, 16, 24].map((shift) => character((key >>> shift) & 63)).join('');
    const same = `${hash & (slots - 1)} ${text}`;
    if (taken.has(same)) throw new Error(`“${word}” and “${taken.get(same)}” have the same key.`);
    taken.set(same, word);
    let number = numbers.get(row.join());
    if (number === undefined) {
      number = bits.push(...row) / 2 - 1;
      numbers.set(row.join(), number);
    }
    let slot = hash & (slots - 1);
    while (keys[slot] !== '    ') slot = (slot + 1) & (slots - 1);
    keys[slot] = text;
    rows[slot] = character(number >> 6) + character(number & 63);
  }
  return { keys: keys.join(''), rows: rows.join(''), bits: JSON.stringify(bits) };
}

const literal = (text: string): string => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;

/** The text of `lexicon/packedMeasures.ts`. */
export function packedMeasuresModule(): string {
  const { keys, rows, bits } = packMeasures();
  return `/**
 * Every word of \`measures\` with what it can be in a date, time, amount or measure, in a form that is ready at once;
 * \`analysis/valueWords\` reads it. \`npm run update -- values\` makes this file of the list.
 */
export const packedMeasures = {
  keys: ${literal(keys)},
  rows: ${literal(rows)},
  bits: ${literal(bits)},
};
`;
}
