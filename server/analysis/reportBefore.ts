import { startsCue } from './reportBehind.ts';
import { endsFrom, opening } from './reportEnds.ts';
import { type Asking, bucket, cueKinds, isVerbal, kindAt, type Looked, wordOrClass } from './reportLook.ts';
import { addReading, feature, openPart, reading } from './reportParts.ts';
import { wordClass } from './wordClass.ts';

/** Content before the cue and, with `around`, on both sides of it. */
export function readBefore(asking: Asking, around: boolean): void {
  const { looked, parts, others, frame, last } = asking;
  const { from } = looked.clause.unit;
  if (frame.from <= from) return;
  const ends = endsBefore(looked, frame.from);
  if (ends.length === 0) return;
  const starts = startsBefore(asking, ends[ends.length - 1]!);
  const endParts = ends.map((end) => lastPart(asking, end));
  ends.forEach((end, index) => {
    for (let at = 0; at < starts.length; at += 2)
      if (starts[at]! <= end)
        addReading(
          parts,
          reading.before,
          [reading.before, starts[at + 1]!, endParts[index]!],
          starts[at]!,
          end,
          -1,
          -1,
        );
  });
  if (!around) return;
  for (const second of resumptions(looked, frame.to + 1, last))
    if (!startsCue(others, second)) readAround(asking, ends, endParts, starts, second);
}

/** Where content that the cue and its source stand in the middle of can go on: behind the comma that closes them. */
function resumptions(looked: Looked, next: number, last: number): number[] {
  const kind = kindAt(looked, next);
  if (kind === wordClass.comma || kind === wordClass.dash) return next + 2 > last ? [] : [next + 1];
  const found = next + 1 > last ? [] : [next];
  for (let at = next + 1; at < Math.min(next + 7, last - 1); at += 1) {
    const here = kindAt(looked, at);
    if (here === wordClass.comma) found.push(at + 1);
    if (here === wordClass.comma || here === wordClass.quotation || isVerbal(here)) break;
  }
  return found;
}

/** Content on both sides of the cue, its second piece from `second` on. */
function readAround(
  asking: Asking,
  ends: readonly number[],
  endParts: readonly number[],
  starts: readonly number[],
  second: number,
): void {
  const { looked, parts, frame } = asking;
  const split = openPart(parts);
  if (split < 0) return;
  const gap = Math.min(second - frame.to - 1, 3);
  feature(parts, 90, wordOrClass(looked, second), kindAt(looked, second + 1));
  feature(parts, 91, kindAt(looked, second), kindAt(looked, frame.from - 2));
  feature(parts, 93, gap, wordOrClass(looked, second));
  feature(parts, 94, gap, kindAt(looked, second - 1));
  feature(parts, 95, gap, kindAt(looked, frame.to + 1));
  const back = endsFrom(asking, second, opening.back);
  ends.forEach((end, index) => {
    for (let at = 0; at < Math.min(starts.length, 4); at += 2)
      if (starts[at]! <= end)
        for (let piece = 0; piece < back.at.length; piece += 1)
          addReading(
            parts,
            reading.around,
            [reading.around, starts[at + 1]!, endParts[index]!, split, back.part[piece]!],
            starts[at]!,
            end,
            second,
            back.at[piece]!,
          );
  });
}

/** Where content before the frame can end: before the comma in front of it, or right before it. */
function endsBefore(looked: Looked, frame: number): number[] {
  const near = kindAt(looked, frame - 1);
  if (near === wordClass.comma || near === wordClass.dash) return [frame - 2];
  const found: number[] = [];
  for (let at = frame - 2; at >= Math.max(looked.clause.unit.from + 1, frame - 9); at -= 1) {
    const kind = kindAt(looked, at);
    if (kind === wordClass.quotation) {
      found.push(at);
      break;
    }
    if (kind === wordClass.comma) {
      found.push(at - 1);
      break;
    }
    if (kind === wordClass.be || kind === wordClass.auxiliary || kind === wordClass.modal) break;
  }
  found.push(beforeHelpers(looked, frame - 1));
  return found;
}

const isHelper = (kind: number): boolean =>
  kind === wordClass.be || kind === wordClass.auxiliary || kind === wordClass.modal;

/** Her resignation *was first* reported by the Courier: what helps the verb is no part of what it reports. */
function beforeHelpers(looked: Looked, end: number): number {
  const { from } = looked.clause.unit;
  // One word may stand between them, an adverb mostly.
  const helper = isHelper(kindAt(looked, end)) ? end : end - 1;
  if (helper <= from || !isHelper(kindAt(looked, helper))) return end;
  let at = helper;
  while (at > from && isHelper(kindAt(looked, at))) at -= 1;
  return at;
}

function startsBefore(asking: Asking, end: number): number[] {
  const { looked, parts, cue, others, lexeme } = asking;
  const { from } = looked.clause.unit;
  const found: number[] = [];
  let opener = from;
  while (opener < end && !looked.clause.word(opener) && kindAt(looked, opener) !== wordClass.quotation) opener += 1;
  for (let at = opener; at <= end && found.length < 12; at += 1) {
    const prior = kindAt(looked, at - 1);
    const kind = kindAt(looked, at);
    const first = at === opener;
    const second =
      at === opener + 1 &&
      (prior === wordClass.conjunction || prior === wordClass.adverb || prior === wordClass.subordinator);
    const break_ =
      prior === wordClass.semicolon ||
      prior === wordClass.dash ||
      prior === wordClass.colon ||
      (prior === wordClass.conjunction && kindAt(looked, at - 2) === wordClass.comma) ||
      (prior === wordClass.comma && (at <= opener + 6 || kind === wordClass.quotation));
    if (!first && !second && !break_) continue;
    const part = openPart(parts);
    if (part < 0) break;
    let crossed = 0;
    for (const other of others) if (other !== cue && other.to < cue.from && other.from >= at) crossed += 1;
    const place = first ? 0 : second ? 1 : 2;
    feature(parts, 80, place, wordOrClass(looked, at - 1));
    feature(parts, 81, place, wordOrClass(looked, at));
    feature(parts, 82, place, Math.min(crossed, 2));
    feature(parts, 83, bucket(end - at), place);
    feature(parts, 84, lexeme, place);
    feature(parts, 85, kind, kindAt(looked, at + 1));
    found.push(at, part);
  }
  return found;
}

function lastPart({ looked, parts, cue, lexeme, frame }: Asking, end: number): number {
  const part = openPart(parts);
  if (part < 0) return part;
  const gap = frame.from - 1 - end;
  feature(parts, 86, Math.min(gap, 5), kindAt(looked, end + 1));
  feature(parts, 87, cueKinds[cue.kind], kindAt(looked, end + 1));
  feature(parts, 88, lexeme, kindAt(looked, end + 1));
  feature(parts, 89, kindAt(looked, end), kindAt(looked, end + 1));
  feature(parts, 92, kindAt(looked, frame.to + 1), kindAt(looked, end + 1));
  return part;
}
