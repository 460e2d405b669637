import { once } from '../lexicon/once.ts';
import { type Parts, slots, tableSize } from './reportParts.ts';
import { reportWeights } from './reportWeights.ts';

/** Characters that digits of packed weights are: from `(` on, without the backslash. */
const base = 86;
const middle = (base * base) >> 1;

const digitOf = (code: number): number => code - (code > 92 ? 41 : 40);

const characterOf = (digit: number): string => String.fromCharCode(digit + (digit >= 52 ? 41 : 40));

/** Writes weights as two characters each. */
export function packWeights(weights: ArrayLike<number>, scale: number): string {
  let text = '';
  for (let at = 0; at < weights.length; at += 1) {
    const level = Math.max(0, Math.min(base * base - 1, Math.round(weights[at]! / scale) + middle));
    text += characterOf(Math.floor(level / base)) + characterOf(level % base);
  }
  return text;
}

/** Reads what `packWeights` wrote. */
export function unpackWeights(text: string, scale: number): Float32Array {
  const weights = new Float32Array(text.length >> 1);
  for (let at = 0; at < weights.length; at += 1)
    weights[at] = scale * (base * digitOf(text.charCodeAt(2 * at)) + digitOf(text.charCodeAt(2 * at + 1)) - middle);
  return weights;
}

const learned = /* @__PURE__ */ once((): Float32Array => {
  const weights = unpackWeights(reportWeights.levels, reportWeights.scale);
  return weights.length === tableSize ? weights : new Float32Array(tableSize);
});

/** The reading of a cue that fits best, and how sure it is that the cue brings in anything. */
export interface Chosen {
  /** Number of the reading; −1 where there is none. */
  readonly index: number;
  /** Probability that some reading is right, 0 to 1. */
  readonly sure: number;
}

/** Score of a cue by itself below which no reading makes up for it. */
const least = -1.5;

const none: Chosen = { index: -1, sure: 0 };
const partScores = new Float64Array(512);
const readingScores = new Float64Array(1200);

/** Scores the parts from `from` on. */
function scoreParts({ features, starts, parts }: Parts, from: number): void {
  const weights = learned();
  for (let part = from; part < parts; part += 1) {
    let sum = 0;
    for (let at = starts[part]!; at < starts[part + 1]!; at += 1) sum += weights[features[at]!]!;
    partScores[part] = sum;
  }
}

/** Scores the first parts, those of the cue itself: a bit for each way of reading it that they leave possible. */
export function possibleWays(parts: Parts): number {
  scoreParts(parts, 0);
  let ways = 0;
  for (let way = 0; way < 3; way += 1) if (partScores[way]! > least) ways |= 1 << way;
  return ways;
}

/** Chooses among the readings in `parts`, whose cue `possibleWays` has scored. */
export function chooseReading(parts: Parts): Chosen {
  const { readings, count } = parts;
  if (count === 0) return none;
  scoreParts(parts, 3);
  let index = 0;
  for (let at = 0; at < count; at += 1) {
    let sum = 0;
    for (let slot = slots * at; slot < slots * (at + 1) && readings[slot]! >= 0; slot += 1)
      sum += partScores[readings[slot]!]!;
    readingScores[at] = sum;
    if (sum > readingScores[index]!) index = at;
  }
  const highest = readingScores[index]!;
  let total = 0;
  for (let at = 0; at < count; at += 1) {
    const below = readingScores[at]! - highest;
    if (below > -9) total += Math.exp(below);
  }
  return { index, sure: total / (total + Math.exp(-highest)) };
}
