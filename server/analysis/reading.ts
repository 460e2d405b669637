import { datelineEnd } from '../text/dateline.ts';
import { pairMarks, type Run } from '../text/marks.ts';
import { sentenceSpans } from '../text/segment.ts';
import { bytes, ints } from '../text/slab.ts';
import { firstAt, hashWord, scan, shape, type Tokens } from '../text/tokens.ts';
import { Room } from './room.ts';
import { cutAtAttribution } from './unclosed.ts';
import { is, type Vocabulary, vocabulary } from './vocabulary.ts';

/** A stretch of the reporter's own words between sentence ends that stand outside quotations. */
export interface Unit {
  /** UTF-16 offsets relative to the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Range of `Reading.items`. */
  readonly from: number;
  readonly to: number;
}

/** One paragraph taken apart. Offsets are relative to its start, and nothing here holds on to the article's text. */
export interface Reading {
  readonly tokens: Tokens;
  /** Index of each token in the vocabulary; 0 for unknown words and for punctuation. */
  readonly word: Int32Array;
  /** Bits of `is` of each token. */
  readonly flags: Int32Array;
  /** 1 for nouns that name a document or broadcast: report, statement, letter. */
  readonly documents: Uint8Array;
  /** How many quotations each token stands in. */
  readonly depth: Uint8Array;
  readonly runs: readonly Run[];
  /** Sentences as start, end. */
  readonly sentences: readonly number[];
  /** The paragraph with each outer run as one item: a token's index, or −1 − the run's index. */
  readonly items: Int32Array;
  readonly units: readonly Unit[];
}

const speechVerb = (form: string): boolean => {
  const known = vocabulary();
  return known.verb(known.find(hashWord(form), form.length)) !== null;
};

/** Kinds of the words met last, so that common ones are found at once: hash by slot, then kind above the length. */
const met = new Int32Array(2 * 8192);

function lookUp(tokens: Tokens, known: Vocabulary): Pick<Reading, 'word' | 'flags' | 'documents'> {
  const word = ints(tokens.count);
  const flags = ints(tokens.count);
  const documents = bytes(tokens.count);
  for (let index = 0; index < tokens.count; index += 1) {
    if ((tokens.shape[index]! & shape.word) === 0) continue;
    const hash = tokens.hash[index]!;
    const length = Math.min(15, tokens.end[index]! - tokens.start[index]!);
    const slot = 2 * ((hash ^ (hash >>> 13)) & 8191);
    let entry = met[slot + 1]!;
    if (met[slot] !== hash || (entry & 0xff) !== length) {
      entry = (known.find(hash, length) << 8) | length;
      met[slot] = hash;
      met[slot + 1] = entry;
    }
    const found = entry >>> 8;
    word[index] = found;
    flags[index] = known.flags[found]!;
    documents[index] = known.document[found]!;
  }
  return { word, flags, documents };
}

/** Marks each token with the number of runs round it; the marks themselves count as inside. */
function depths(tokens: Tokens, runs: readonly Run[]): Uint8Array {
  const depth = bytes(tokens.count);
  for (const run of runs) {
    for (let index = firstAt(tokens, run.start); index < tokens.count && tokens.start[index]! < run.end; index += 1) {
      depth[index] = Math.min(255, depth[index]! + 1);
    }
  }
  return depth;
}

/** Outer runs that do not overlap: what the sentence sees as one thing. */
const outerRuns = (runs: readonly Run[]): number[] => {
  const outer: number[] = [];
  let end = 0;
  runs.forEach((run, index) => {
    if (run.level === 1 && run.start >= end) {
      outer.push(index);
      end = run.end;
    }
  });
  return outer;
};

const room = new Room();

function itemise(tokens: Tokens, runs: readonly Run[], outer: readonly number[]): Int32Array {
  const items = room.take(tokens.count + outer.length);
  let count = 0;
  let next = 0;
  for (let index = 0; index < tokens.count; ) {
    const run = next < outer.length ? runs[outer[next]!]! : undefined;
    if (run !== undefined && tokens.end[index]! > run.start) {
      items[count] = -1 - outer[next]!;
      count += 1;
      next += 1;
      while (index < tokens.count && tokens.start[index]! < run.end) index += 1;
      continue;
    }
    items[count] = index;
    count += 1;
    index += 1;
  }
  const kept = ints(count);
  for (let at = 0; at < count; at += 1) kept[at] = items[at]!;
  return kept;
}

/** Start of an item, relative to the paragraph. */
export const itemStart = (reading: Pick<Reading, 'tokens' | 'runs'>, item: number): number =>
  item >= 0 ? reading.tokens.start[item]! : reading.runs[-1 - item]!.start;

/** End of an item, relative to the paragraph. */
export const itemEnd = (reading: Pick<Reading, 'tokens' | 'runs'>, item: number): number =>
  item >= 0 ? reading.tokens.end[item]! : reading.runs[-1 - item]!.end;

/** Items beyond which a stretch is no sentence anybody wrote; it is read in parts, so that its cost stays in proportion. */
const longestUnit = 400;

const unitOf = (reading: Omit<Reading, 'units'>, from: number, to: number): Unit => ({
  start: itemStart(reading, reading.items[from]!),
  end: itemEnd(reading, reading.items[to - 1]!),
  from,
  to,
});

/** Splits the items where a sentence ends that does not end inside a run. */
function unitsOf(reading: Omit<Reading, 'units'>, outer: readonly number[], dateline: number): Unit[] {
  const { sentences, items, runs } = reading;
  const units: Unit[] = [];
  let from = 0;
  // A dateline is no part of the sentence behind it.
  while (from < items.length && itemEnd(reading, items[from]!) <= dateline) from += 1;
  if (from === items.length) from = 0;
  if (from > 0) units.push(unitOf(reading, 0, from));
  let next = 0;
  for (let sentence = 1; sentence < sentences.length && from < items.length; sentence += 2) {
    const end = sentences[sentence]!;
    while (next < outer.length && runs[outer[next]!]!.end <= end) next += 1;
    const run = next < outer.length ? runs[outer[next]!]! : undefined;
    const inside = run !== undefined && run.start < end && end < run.end;
    if (inside && sentence + 2 < sentences.length) continue;
    let to = from;
    while (to < items.length && itemStart(reading, items[to]!) < end) to += 1;
    for (; to - from > longestUnit; from += longestUnit) units.push(unitOf(reading, from, from + longestUnit));
    if (to > from) {
      units.push(unitOf(reading, from, to));
    }
    from = to;
  }
  return units;
}

/** Takes the paragraph `[start, end)` of `text` apart. Depends on nothing but these characters. Never throws. */
export function readParagraph(text: string, start: number, end: number): Reading {
  const known = vocabulary();
  const tokens = scan(text, start, end);
  const { word, flags, documents } = lookUp(tokens, known);
  const looked = { tokens, word, flags };
  const runs = pairMarks(text, start, end).map((run) => cutAtAttribution(text, start, run, looked, known));
  const sentences = sentenceSpans(text, start, end, speechVerb);
  const outer = outerRuns(runs);
  const items = itemise(tokens, runs, outer);
  const depth = depths(tokens, runs);
  const reading = { tokens, word, flags, documents, depth, runs, sentences, items };
  const units = unitsOf(reading, outer, datelineEnd(text, start, end) - start);
  // Key by key: objects made by a spread are slow to make and to read.
  return { tokens, word, flags, documents, depth, runs, sentences, items, units };
}

/** Whether the token is an adverb that may stand between a subject and its verb. */
export function isAdverb(reading: Reading, text: string, base: number, token: number): boolean {
  const bits = reading.flags[token]!;
  if (bits & (is.midAdverb | is.negative))
    return (bits & (is.pronoun | is.determiner)) === 0 || (bits & is.negative) !== 0;
  const end = base + reading.tokens.end[token]!;
  const length = reading.tokens.end[token]! - reading.tokens.start[token]!;
  if (length < 5 || (reading.tokens.shape[token]! & shape.capital) !== 0) return false;
  if (text.charCodeAt(end - 1) !== 121 || text.charCodeAt(end - 2) !== 108) return false;
  return (bits & (is.personNoun | is.groupNoun | is.verb | is.date)) === 0;
}
