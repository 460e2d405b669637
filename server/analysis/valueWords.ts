import { once } from '../lexicon/once.ts';
import { packedMeasures } from '../lexicon/packedMeasures.ts';
import { hashWord, shape, type Tokens } from '../text/tokens.ts';
import { bucketBits, keyOf } from './vocabulary.ts';

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

/** Bits that say what a word tells about a value beside it; each is the list of that name in `lexicon/measures`. */
export const use = {
  holidayNames: 1,
  namedWeekdays: 1 << 1,
  beforeNamedDay: 1 << 2,
  afterNamedDay: 1 << 3,
  afterNamedNight: 1 << 4,
  counted: 1 << 5,
  labels: 1 << 6,
  streets: 1 << 7,
  moneyContext: 1 << 8,
  businessContext: 1 << 9,
  takesTime: 1 << 10,
  beforeSpans: 1 << 11,
  races: 1 << 12,
  surelyBeforeMonths: 1 << 13,
  beforeMonths: 1 << 14,
  beforeMay: 1 << 15,
  afterMarches: 1 << 16,
  beforeLastingVerb: 1 << 17,
  beforeSeasons: 1 << 18,
  beforeTheDayPart: 1 << 19,
  beforeDayPart: 1 << 20,
  beforeTheSpan: 1 << 21,
  beforeWeekends: 1 << 22,
  afterHolidays: 1 << 23,
  eras: 1 << 24,
  shows: 1 << 25,
} as const;

/** All words in texts that are read as they are: to make a table of them costs more than an article does. */
export interface PackedMeasures {
  /** The key of the word in each slot, four characters that mean 32 less, the lowest six bits first; spaces where there is none. */
  readonly keys: string;
  /** Number of the row of its bits, two digits to base 64 that mean 32 less, for each slot. */
  readonly rows: string;
  /** Rows of the bits of `kind` and `use`, as JSON; the first is that of no word. */
  readonly bits: string;
}

interface WordTable {
  readonly keys: Int32Array;
  readonly rows: Uint8Array;
  readonly bits: Int32Array;
}

/** How many slots there are; a word stands in the one that the low bits of its hash say, or in the next free one. */
export const slots = 1 << bucketBits;

const empty = 0x20202020;

/** Reads what `train/packMeasures` made. */
export function unpackMeasures({ keys, rows, bits }: PackedMeasures): WordTable {
  const encoder = new TextEncoder();
  return {
    keys: new Int32Array(encoder.encode(keys).buffer),
    rows: encoder.encode(rows),
    bits: Int32Array.from(JSON.parse(bits) as readonly number[]),
  };
}

const table = once(() => unpackMeasures(packedMeasures));

/** Index of the bits of the word with this hash (as `Tokens.hash` has it) and length; 0 for any other word. */
export function rowOf({ keys, rows }: WordTable, hash: number, length: number): number {
  let slot = hash & (slots - 1);
  let there = keys[slot]!;
  if (there === empty) return 0;
  const key = keyOf(hash, length) + empty;
  while (there !== key) {
    slot = (slot + 1) & (slots - 1);
    there = keys[slot]!;
    if (there === empty) return 0;
  }
  return 2 * (64 * (rows[2 * slot]! - 32) + rows[2 * slot + 1]! - 32);
}

/** Bits of `kind` of a word in any case. */
export function kindOfWord(word: string): number {
  const words = table();
  return words.bits[rowOf(words, hashWord(word), word.length)]!;
}

/** Bits of `use` of the word with this hash (as `Tokens.hash` has it) and length. */
export function usesOfHash(hash: number, length: number): number {
  const words = table();
  return words.bits[rowOf(words, hash, length) + 1]!;
}

/** Writes the bits of `kind` of each token; 0 for what is no word. */
export function kindsOf({ count, start, end, hash, shape: shapes }: Tokens, into: Int32Array): void {
  const words = table();
  for (let at = 0; at < count; at += 1) {
    const word = (shapes[at]! & shape.word) !== 0;
    into[at] = word ? words.bits[rowOf(words, hash[at]!, end[at]! - start[at]!)]! : 0;
  }
}
