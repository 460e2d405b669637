import { besideAt, numberOf } from './kindFeatureNames.ts';
import type { KindQuestion } from './kindFeatures.ts';
import { is } from './vocabulary.ts';

/** Characters from which on a quotation is long: what is so long is nearly always speech. */
const long = 60;

const longBefore = numberOf.get('a long quotation before in the paragraph')!;
const longBehind = numberOf.get('a long quotation behind in the paragraph')!;
const none = numberOf.get('no long quotation beside it in the paragraph')!;
const somebody = numberOf.get('somebody before it in the sentence')!;

/** Adds whether somebody is quoted at length in the same paragraph, and whether somebody is spoken of before the quotation. */
export function besideSpeech({ clause, at }: KindQuestion, length: number, found: number[]): void {
  const { reading, names } = clause;
  const run = reading.runs[-1 - reading.items[at]!]!;
  let before = false;
  let behind = false;
  for (const other of reading.runs) {
    if (other === run || other.level > 1 || other.end - other.start <= long) continue;
    if (other.start < run.start) before = true;
    else behind = true;
  }
  if (before) found.push(longBefore);
  if (behind) found.push(longBehind);
  found.push(before || behind ? besideAt + length : none);
  for (let here = clause.unit.from; here < at; here += 1) {
    const name = clause.name(here);
    const person =
      name >= 0 ? names[name]!.type === 'PERSON' : clause.is(here, is.pronoun) && clause.is(here, is.subject);
    if (!person) continue;
    found.push(somebody);
    return;
  }
}
