import { frameBit } from '../lexicon/verbs.ts';
import type { Cue } from './cue.ts';
import { phraseStartingAt } from './phraseBehind.ts';
import { endsFrom, endsOf, opening } from './reportEnds.ts';
import { type Asking, cueKinds, isVerbal, kindAt, type Looked, wordOrClass } from './reportLook.ts';
import { addReading, feature, openPart, reading } from './reportParts.ts';
import { wordClass } from './wordClass.ts';

function openingOf(looked: Looked, at: number): number {
  const kind = kindAt(looked, at);
  const prior = kindAt(looked, at - 1);
  if (prior === wordClass.that) return opening.that;
  if (kind === wordClass.to) return opening.to;
  if (kind === wordClass.question) return opening.question;
  if (kind === wordClass.quotation) return opening.quotation;
  if (prior === wordClass.preposition || prior === wordClass.to) return opening.preposition;
  if (kind === wordClass.owner || kind === wordClass.other || kind === wordClass.plural) return opening.noun;
  return opening.bare;
}

const mostStarts = 8;
const furthestStart = 12;

/** Content behind the cue. */
export function readBehind(asking: Asking): void {
  const { looked, parts, cue, others, last } = asking;
  const first = (cue.inverted && cue.source !== null ? Math.max(cue.to, cue.source.to) : cue.to) + 1;
  if (first > last) return;
  const hearer = hearerEnd(looked, first);
  const bounds = endsFrom(asking, first, -1);
  const ends: number[][] = [];
  let count = 0;
  let verbs = 0;
  for (let at = first; at <= Math.min(last, first + furthestStart) && count < mostStarts; at += 1) {
    const kind = kindAt(looked, at);
    if (kind === wordClass.semicolon || kind === wordClass.stop || (at > first && startsCue(others, at))) break;
    if (at > first && isVerbal(kindAt(looked, at - 1))) verbs += 1;
    if (!canStart(looked, at, first, hearer)) continue;
    const part = startPart(asking, at, first, hearer, verbs);
    const how = openingOf(looked, at);
    ends[how] ??= endsOf(asking, bounds, how);
    const list = ends[how];
    count += 1;
    for (let index = 0; index < list.length; index += 1) {
      const end = bounds.at[index]!;
      if (end >= at)
        addReading(parts, reading.behind, [reading.behind, part, bounds.part[index]!, list[index]!], at, end, -1, -1);
    }
    if (kind === wordClass.quotation) break;
  }
}

/** Last position of the noun phrase that begins at `first`, before another one begins: told *the Herald* the plan; or −1. */
function hearerEnd(looked: Looked, first: number): number {
  const to = phraseStartingAt(looked.clause, first)?.to ?? -1;
  for (let at = first + 1; at <= to; at += 1) if (opensPhrase(looked, at)) return at - 1;
  return to;
}

/** Whether a noun phrase begins at `at` that is no part of what stands before it. */
function opensPhrase(looked: Looked, at: number): boolean {
  const kind = kindAt(looked, at);
  if (kind !== wordClass.determiner && kind !== wordClass.owner && kind !== wordClass.subject) return false;
  const prior = kindAt(looked, at - 1);
  return prior !== wordClass.determiner && prior !== wordClass.preposition && prior !== wordClass.conjunction;
}

/** Whether another cue begins at `at`: what it brings in is not what this one does. */
export function startsCue(others: readonly Cue[], at: number): boolean {
  for (const other of others) if (other.from === at && other.kind === 'verb') return true;
  return false;
}

function canStart(looked: Looked, at: number, first: number, hearer: number): boolean {
  const kind = kindAt(looked, at);
  if (kind === wordClass.comma || kind === wordClass.colon || kind === wordClass.dash) return false;
  // A conjunction; before a verb it is a pronoun: said that was late.
  if (kind === wordClass.that && !(at === first && isVerbal(kindAt(looked, at + 1)))) return false;
  if (at === first || at === hearer + 1) return true;
  if (kind === wordClass.to || kind === wordClass.question || kind === wordClass.quotation) return true;
  switch (kindAt(looked, at - 1)) {
    case wordClass.that:
    case wordClass.comma:
    case wordClass.colon:
    case wordClass.dash:
    case wordClass.preposition:
    case wordClass.date:
    case wordClass.to:
      return true;
    default:
      return false;
  }
}

function startPart(
  { looked, parts, cue, lexeme, frames }: Asking,
  at: number,
  first: number,
  hearer: number,
  verbs: number,
): number {
  const part = openPart(parts);
  const kind = kindAt(looked, at);
  const word = wordOrClass(looked, at);
  const prior = wordOrClass(looked, at - 1);
  const gap = at - first;
  const adjacent = gap === 0 ? 0 : 1;
  feature(parts, 40, Math.min(gap, 9), 0);
  feature(parts, 41, Math.min(gap, 3), kind);
  feature(parts, 42, kindAt(looked, at - 1), kind);
  feature(parts, 43, lexeme, kind * 2 + adjacent);
  feature(parts, 44, lexeme, prior);
  feature(parts, 45, frames, kind * 2 + adjacent);
  feature(parts, 46, frames, prior);
  feature(parts, 47, word, kindAt(looked, at + 1));
  feature(parts, 48, at === hearer + 1 ? 1 : 0, frames & frameBit.addressee);
  feature(parts, 49, at === hearer + 1 ? 1 : 0, kind);
  feature(parts, 50, cueKinds[cue.kind] * 2 + (cue.inverted ? 1 : 0), prior);
  let thatAhead = 0;
  for (let next = at + 1; next < at + 10; next += 1) if (kindAt(looked, next) === wordClass.that) thatAhead = 1;
  feature(parts, 51, thatAhead, frames & frameBit.that);
  feature(parts, 52, thatAhead, kind);
  feature(parts, 53, cue.passive ? 1 : 0, prior);
  feature(parts, 55, Math.min(verbs, 2), prior);
  feature(parts, 56, Math.min(verbs, 2), kind);
  feature(parts, 57, lexeme, (at === hearer + 1 ? 2 : 0) + adjacent);
  feature(parts, 58, frames & frameBit.addressee, 2 * kindAt(looked, hearer + 1) + adjacent);
  feature(parts, 59, lexeme, 2 * kindAt(looked, hearer + 1) + adjacent);
  feature(parts, 54, kindAt(looked, first), prior);
  return part;
}
