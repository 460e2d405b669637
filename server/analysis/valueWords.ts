import * as lists from '../lexicon/measures.ts';
import { once } from '../lexicon/once.ts';
import { months, weekdays } from '../lexicon/words.ts';
import { hashWord } from '../text/tokens.ts';

/** Bits that say what a word can be in a date, time, amount or measure; a word may be several things. */
export const kind = {
  month: 1,
  shortMonth: 1 << 1,
  weekday: 1 << 2,
  shortWeekday: 1 << 3,
  cardinal: 1 << 4,
  ordinal: 1 << 5,
  scale: 1 << 6,
  scales: 1 << 7,
  vague: 1 << 8,
  half: 1 << 9,
  currency: 1 << 10,
  code: 1 << 11,
  unit: 1 << 12,
  units: 1 << 13,
  clockUnit: 1 << 14,
  measure: 1 << 15,
  between: 1 << 16,
  day: 1 << 17,
  pointer: 1 << 18,
  part: 1 << 19,
  dayPart: 1 << 20,
  season: 1 << 21,
  meridiem: 1 << 22,
  hour: 1 << 23,
  zone: 1 << 24,
  holiday: 1 << 25,
  percent: 1 << 26,
  from: 1 << 27,
  edge: 1 << 28,
  tonight: 1 << 29,
  /** A word with a hyphen in it, which has to be taken apart. */
  compound: 1 << 30,
} as const;

/** Any span of the calendar. */
export const calendarUnit = kind.unit | kind.units;

/** What a value can begin with, beside figures and signs of money. */
export const opening =
  kind.month |
  kind.shortMonth |
  kind.weekday |
  kind.shortWeekday |
  kind.cardinal |
  kind.ordinal |
  kind.scale |
  kind.scales |
  kind.vague |
  kind.half |
  kind.code |
  calendarUnit |
  kind.clockUnit |
  kind.day |
  kind.pointer |
  kind.part |
  kind.dayPart |
  kind.season |
  kind.hour |
  kind.holiday |
  kind.percent |
  kind.edge |
  kind.tonight |
  kind.compound;

const slots = 4096;

interface WordTable {
  readonly hashes: Int32Array;
  readonly lengths: Uint8Array;
  readonly kinds: Int32Array;
}

function add({ hashes, lengths, kinds }: WordTable, bits: number, word: string): void {
  const hash = hashWord(word);
  let slot = hash & (slots - 1);
  while (lengths[slot] !== 0 && (hashes[slot] !== hash || lengths[slot] !== word.length))
    slot = (slot + 1) & (slots - 1);
  hashes[slot] = hash;
  lengths[slot] = word.length;
  kinds[slot] = kinds[slot]! | bits;
}

/** All lists behind one look-up by hash, made in a fraction of a millisecond. */
const table = once((): WordTable => {
  const made: WordTable = {
    hashes: new Int32Array(slots),
    lengths: new Uint8Array(slots),
    kinds: new Int32Array(slots),
  };
  const all = (bits: number, words: Iterable<string>): void => {
    for (const word of words) add(made, bits, word);
  };
  for (const month of months().keys())
    add(made, month.length < 5 && !fullMonth(month) ? kind.shortMonth : kind.month, month);
  for (const day of weekdays().keys()) {
    add(made, day.length > 5 ? kind.weekday : kind.shortWeekday, day);
    if (day.length > 5) add(made, kind.weekday, `${day}s`);
  }
  all(kind.cardinal, lists.cardinals());
  all(kind.ordinal, lists.ordinals());
  all(kind.scale, lists.scales());
  all(kind.scales, lists.pluralScales());
  all(kind.vague, lists.vagueNumbers());
  all(kind.half, lists.halves());
  all(kind.currency, lists.currencies());
  all(kind.code, lists.currencyCodes());
  all(kind.unit, lists.calendarUnits());
  all(kind.units, lists.pluralCalendarUnits());
  all(kind.clockUnit, lists.clockUnits());
  all(kind.measure, lists.units());
  all(kind.between, lists.betweens());
  all(kind.day, lists.relativeDays());
  all(kind.pointer, lists.pointers());
  all(kind.part, lists.partWords());
  all(kind.dayPart, lists.dayParts());
  all(kind.season, lists.seasons());
  all(kind.meridiem, lists.meridiems());
  all(kind.hour, lists.namedHours());
  all(kind.zone, lists.zones());
  all(kind.holiday, lists.holidays());
  all(kind.percent, lists.percentWords());
  all(kind.from, lists.countedFrom());
  all(kind.edge, lists.edges());
  all(kind.tonight, ['tonight']);
  return made;
});

/** May, June and July are short, but no short forms. */
const fullMonth = (month: string): boolean => month === 'may' || month === 'june' || month === 'july';

/** Bits of `kind` of the word with this hash (as `Tokens.hash` has it) and length; 0 for any other word. */
export function kindOfHash(hash: number, length: number): number {
  const { hashes, lengths, kinds } = table();
  for (let slot = hash & (slots - 1); lengths[slot] !== 0; slot = (slot + 1) & (slots - 1)) {
    if (hashes[slot] === hash && lengths[slot] === length) return kinds[slot]!;
  }
  return 0;
}

/** Bits of `kind` of a word in any case. */
export const kindOfWord = (word: string): number => kindOfHash(hashWord(word), word.length);
