import { frameBit } from '../lexicon/verbs.ts';
import { isSpeaker } from './phrase.ts';
import { type Asking, cueKinds, isVerbal, kindAt, reaches, verbClasses, wordOrClass } from './reportLook.ts';
import { copyPart, feature, openPart } from './reportParts.ts';
import { is } from './vocabulary.ts';
import { wordClass } from './wordClass.ts';

/**
 * Features of the cue itself: a part for each way of reading it, the first three parts in the order of `reading`.
 * The ways have weights of their own.
 */
export function cueParts(asking: Asking): void {
  const { looked, parts, cue, others, lexeme, frames, frame } = asking;
  const { clause } = looked;
  openPart(parts);
  const next = kindAt(looked, cue.to + 1);
  const prior = kindAt(looked, cue.from - 1);
  const kind = cueKinds[cue.kind];
  const form = cue.verb?.form ?? 0;
  const verbClass = cue.verb === null ? 7 : verbClasses[cue.verb.class];
  const source = cue.source;
  const sourceKind =
    source === null
      ? 0
      : source.kind === 'name'
        ? 1
        : source.kind === 'pronoun'
          ? 2
          : isSpeaker(clause, source)
            ? 3
            : 4;
  const type = source?.kind === 'name' ? kindAt(looked, source.from) : 0;
  const side = source === null ? 0 : cue.inverted ? 1 : 2;
  feature(parts, 1, 0, 0);
  feature(parts, 2, lexeme, 0);
  feature(parts, 3, lexeme, wordOrClass(looked, cue.to + 1));
  feature(parts, 4, lexeme, prior);
  feature(parts, 5, verbClass, form);
  feature(parts, 6, frames, 0);
  feature(parts, 7, frames, next);
  feature(parts, 8, kind, next);
  feature(parts, 9, kind, prior);
  feature(parts, 10, next, wordOrClass(looked, cue.to + 2));
  feature(parts, 11, prior, kindAt(looked, cue.from - 2));
  feature(parts, 12, sourceKind, reaches[cue.reach]);
  feature(parts, 13, sourceKind * 4 + side, next);
  feature(parts, 14, type, lexeme);
  feature(parts, 15, cue.passive ? 1 : 0, next);
  feature(parts, 16, cue.passive ? 1 : 0, lexeme);
  feature(parts, 17, looked.headline ? 1 : 0, next);
  feature(parts, 18, kindAt(looked, frame.from - 1), side);
  feature(parts, 19, wordOrClass(looked, frame.from - 1), kindAt(looked, frame.from - 2));
  feature(parts, 20, kindAt(looked, frame.to + 1), side);
  feature(parts, 21, kindAt(looked, frame.to + 1), kindAt(looked, frame.from - 1));
  feature(parts, 22, form, next);
  let earlier = 0;
  for (const other of others) if (other !== cue && other.to < frame.from) earlier += 1;
  feature(parts, 23, Math.min(earlier, 2), verbClass);
  feature(parts, 24, reaches[cue.reach], next);
  const helpers = helpersBefore(asking);
  feature(parts, 25, helpers, 0);
  feature(parts, 26, helpers, verbClass);
  feature(parts, 27, lexeme, reaches[cue.reach]);
  feature(parts, 28, sourceKind, verbClass);
  feature(parts, 29, source?.kind === 'nominal' ? clause.reading.tokens.hash[source.head]! : 0, 0);
  feature(parts, 30, wordOrClass(looked, cue.to + 1), sourceKind);
  const around = surroundings(asking);
  feature(parts, 32, lexeme, around & 3);
  feature(parts, 33, frames, around);
  feature(parts, 34, next, around & 3);
  feature(parts, 35, next, around >> 2);
  feature(parts, 36, lexeme, around >> 2);
  if (frames & frameBit.weak) feature(parts, 31, next, prior);
  copyPart(parts, 0x1555);
  copyPart(parts, 0x2aaa);
}

/** Bits: a verb, or *that*, soon behind the cue; a quotation behind it, or before it. */
function surroundings({ looked, cue, last }: Asking): number {
  let bits = 0;
  const limit = Math.min(last, cue.to + 12);
  for (let at = cue.to + 1; at <= limit; at += 1) {
    const kind = kindAt(looked, at);
    if (isVerbal(kind)) bits |= 1;
    else if (kind === wordClass.that) bits |= 2;
    else if (kind === wordClass.quotation) bits |= 4;
    else if (kind === wordClass.semicolon) break;
  }
  for (let at = Math.max(looked.clause.unit.from, cue.from - 12); at < cue.from; at += 1)
    if (kindAt(looked, at) === wordClass.quotation) bits |= 8;
  return bits;
}

/** What stands between subject and verb: modal, negative, have, be. */
function helpersBefore({ looked, cue }: Asking): number {
  let bits = 0;
  for (let at = cue.from - 1; at >= cue.from - 4; at -= 1) {
    const kind = kindAt(looked, at);
    if (kind === wordClass.modal) bits |= 1;
    else if (kind === wordClass.auxiliary) bits |= 2;
    else if (kind === wordClass.be) bits |= 4;
    else if (kind === wordClass.to) bits |= 16;
    else if (kind !== wordClass.adverb && kind !== wordClass.negative) break;
    if (looked.clause.is(at, is.negative)) bits |= 8;
  }
  return bits;
}
