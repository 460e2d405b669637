import { shape } from '../text/tokens.ts';
import {
  type Asking,
  bucket,
  cueKinds,
  isVerbal,
  kindAt,
  type Looked,
  reaches,
  wordAt,
  wordOrClass,
} from './reportLook.ts';
import { feature, openPart } from './reportParts.ts';
import { wordClass } from './wordClass.ts';

/** How a content begins, as far as its end depends on it. */
export const opening = {
  bare: 0,
  that: 1,
  to: 2,
  question: 3,
  preposition: 4,
  quotation: 5,
  noun: 6,
  back: 7,
} as const;

/** Where content can end, each with its part and what it has passed by there. */
export interface Ends {
  readonly at: readonly number[];
  readonly part: readonly number[];
  /** For each: verbs up to 2, and 4 for each conjunction up to 3. */
  readonly passed: readonly number[];
  readonly first: number;
}

const mostEnds = 22;

/** Ends that content from `first` on can have. With `how` of `opening`, their parts say all of it. */
export function endsFrom(asking: Asking, first: number, how: number): Ends {
  const { looked, last } = asking;
  const ends = { at: [] as number[], part: [] as number[], passed: [] as number[], first };
  let verbs = 0;
  let commas = 0;
  let joins = 0;
  for (let at = first; at <= last; at += 1) {
    const kind = kindAt(looked, at);
    if (isVerbal(kind)) verbs += 1;
    else if (kind === wordClass.comma) commas += 1;
    else if (kind === wordClass.conjunction) joins += 1;
    if (at !== last && (ends.at.length >= mostEnds || !canEnd(looked, at))) continue;
    const part = openPart(asking.parts);
    if (part < 0) break;
    const passed = Math.min(verbs, 2) + 4 * Math.min(joins, 3);
    sharedFeatures(asking, at, first, passed & 3, commas);
    if (how >= 0) openingFeatures(asking, at, first, how, passed);
    ends.at.push(at);
    ends.part.push(part);
    ends.passed.push(passed);
  }
  return ends;
}

/** The parts that the ends have besides for content that opens as `how` says. */
export function endsOf(asking: Asking, { at, passed, first }: Ends, how: number): number[] {
  return at.map((end, index) => {
    const part = openPart(asking.parts);
    if (part >= 0) openingFeatures(asking, end, first, how, passed[index]!);
    return part;
  });
}

function canEnd(looked: Looked, at: number): boolean {
  const kind = kindAt(looked, at);
  if (kind === wordClass.comma || kind === wordClass.conjunction || kind === wordClass.preposition) return false;
  switch (kindAt(looked, at + 1)) {
    case wordClass.comma:
    case wordClass.semicolon:
    case wordClass.colon:
    case wordClass.dash:
    case wordClass.bracket:
    case wordClass.conjunction:
    case wordClass.subordinator:
    case wordClass.question:
    case wordClass.relative:
    case wordClass.that:
    case wordClass.preposition:
    case wordClass.to:
    case wordClass.date:
    case wordClass.stop:
      return true;
    default:
      return false;
  }
}

/** Features of an end that depend on how the content begins. */
function openingFeatures(
  { looked, parts, last }: Asking,
  at: number,
  first: number,
  how: number,
  passed: number,
): void {
  const whole = at === last;
  const next = whole ? 99 : kindAt(looked, at + 1);
  const word = whole ? 99 : wordOrClass(looked, at + 1);
  feature(parts, 60, how, next);
  feature(parts, 61, how * 4 + (passed & 3), next);
  feature(parts, 62, how, word);
  feature(parts, 65, how, bucket(at - first));
  feature(parts, 69, how * 4 + (passed >> 2), next);
  feature(parts, 76, how * 2 + (looked.clause.shape(at + 2, shape.capital) ? 1 : 0), word);
}

/** Features of an end however the content begins. */
function sharedFeatures(asking: Asking, at: number, first: number, holds: number, commas: number): void {
  const { looked, parts, lexeme, last, frames } = asking;
  const whole = at === last ? 1 : 0;
  const next = whole ? 99 : kindAt(looked, at + 1);
  const word = whole ? 99 : wordOrClass(looked, at + 1);
  const after = wordOrClass(looked, at + 2);
  feature(parts, 63, word, after);
  feature(parts, 64, next * 4 + holds, after);
  feature(parts, 66, next, Math.min(commas, 4));
  feature(parts, 67, whole, lexeme);
  feature(parts, 68, next, kindAt(looked, at));
  feature(parts, 70, frames, whole * 4 + holds);
  feature(parts, 71, word, bucket(at - first));
  otherCues(asking, at, next, whole ? 99 : after);
  if (next === wordClass.comma) {
    feature(parts, 75, after, wordOrClass(looked, at + 3));
    feature(parts, 77, wordAt(looked, at + 2), 0);
  } else if (next === wordClass.conjunction) feature(parts, 78, wordAt(looked, at + 2), 0);
}

/** Features of an end that say whether another cue stands before it or close behind it. */
function otherCues({ parts, cue, others }: Asking, at: number, next: number, after: number): void {
  let crossed = 0;
  let ahead = 0;
  for (const other of others) {
    if (other === cue || other.from <= cue.to) continue;
    const before = other.source !== null && other.source.from < other.from;
    const start = before ? Math.max(cue.to, other.source.from) : other.from;
    if (start <= at) crossed = 1 + reaches[other.reach];
    else if (start <= at + 4) ahead = 1 + reaches[other.reach] + 4 * cueKinds[other.kind];
  }
  feature(parts, 72, crossed, next);
  feature(parts, 73, ahead, next);
  feature(parts, 74, ahead, after);
}
