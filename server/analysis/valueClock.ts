import { isDigitCode } from '../text/tokens.ts';
import type { NumberPhrase } from './valueNumbers.ts';
import {
  addValue,
  capitalAt,
  closes,
  codeAt,
  flagsAt,
  glued,
  isWord,
  kindAt,
  lengthAt,
  little,
  lowerAt,
  type ValueTape,
} from './valueTape.ts';
import { kind } from './valueWords.ts';
import { is } from './vocabulary.ts';

/** Through the zone behind an hour: ET, Eastern time, local time. */
export function throughZone(tape: ValueTape, last: number): number {
  const at = last + 1;
  if (isWord(tape, at, little.local) && isWord(tape, at + 1, little.time)) return at + 1;
  if ((kindAt(tape, at) & kind.zone) === 0 || !capitalAt(tape, at)) return last;
  const next = codeAt(tape, at + 1) === 46 && glued(tape, at + 1) && lengthAt(tape, at) < 4 ? at : at;
  if (isWord(tape, next + 1, little.time)) return next + 1;
  const named = lengthAt(tape, at) > 4 && /^(?:standard|daylight)$/.test(lowerAt(tape, at + 1));
  return named && isWord(tape, at + 2, little.time) ? at + 2 : next;
}

/** Reads a time whose hour is known: 8 p.m., ten o’clock, 8:30 a.m. EST. */
export function clockWith(tape: ValueTape, number: NumberPhrase): number {
  const { unit } = number;
  const bits = kindAt(tape, unit);
  if ((bits & kind.meridiem) !== 0) {
    // *Am* is a verb as well; an hour is none.
    if (lengthAt(tape, unit) === 2 && !(number.value <= 12)) return -1;
    return addValue(tape, 'TIME', number.first, throughZone(tape, unit));
  }
  if ((bits & kind.hour) !== 0 && number.value === 12)
    return addValue(tape, 'TIME', number.first, throughZone(tape, unit));
  const military = lengthAt(tape, number.last) === 4 && number.value < 2400 && number.value % 100 < 60;
  if (military && (bits & kind.zone) !== 0 && lengthAt(tape, unit) === 3 && capitalAt(tape, unit))
    return addValue(tape, 'TIME', number.first, unit);
  return -1;
}

/** The hour and minute of a token such as 20:15, 8.30pm or 8:30am, and whether it says so itself. */
function hourIn({ text, base, tokens }: ValueTape, at: number): 'stated' | 'bare' | null {
  const from = base + tokens.start[at]!;
  const to = base + tokens.end[at]!;
  let next = from;
  let hour = 0;
  while (next < to && next < from + 3 && isDigitCode(text.charCodeAt(next)))
    hour = hour * 10 + text.charCodeAt(next++) - 48;
  if (next === from || next === from + 3 || hour > 24) return null;
  const parting = text.charCodeAt(next);
  const minutes = parting === 58 || parting === 46;
  if (minutes && next < to) {
    const tens = text.charCodeAt(next + 1);
    if (next + 3 > to || tens > 53 || !isDigitCode(tens) || !isDigitCode(text.charCodeAt(next + 2))) return null;
    next += 3;
  }
  if (next === to) return minutes && parting === 58 ? 'bare' : null;
  return /^[ap]\.?m\.?$/i.test(text.slice(next, to)) ? 'stated' : null;
}

const beforeHours = is.preposition;

/** Reads a time in one token: 8pm, 8:30am, 20:15 GMT, at 20:15. A score or a verse has no word before it that tells when. */
export function clockToken(tape: ValueTape, at: number): number {
  const hour = hourIn(tape, at);
  if (hour === null) return -1;
  const stop =
    hour === 'stated' &&
    codeAt(tape, at + 1) === 46 &&
    glued(tape, at + 1) &&
    tape.text.charCodeAt(tape.base + tape.tokens.end[at]! - 2) === 46;
  if (stop) return addValue(tape, 'TIME', at, throughZone(tape, at + 1));
  const meridiem = kindAt(tape, at + 1) & (kind.meridiem | kind.hour);
  if (meridiem) return addValue(tape, 'TIME', at, throughZone(tape, at + 1));
  const last = throughZone(tape, at);
  const told =
    hour === 'stated' || last > at || (flagsAt(tape, at - 1) & beforeHours) !== 0 || codeAt(tape, at - 1) === 40;
  return told ? addValue(tape, 'TIME', at, last) : -1;
}

/** Reads half past eight, quarter to nine. */
export function spokenHour(tape: ValueTape, at: number): number {
  const past = isWord(tape, at + 1, little.past);
  if (!past && !(isWord(tape, at + 1, little.to) && lengthAt(tape, at) > 5)) return -1;
  const hour = (kindAt(tape, at + 2) & (kind.cardinal | kind.hour)) !== 0;
  return hour && closes(tape, at + 3, is.preposition | is.conjunction) ? addValue(tape, 'TIME', at, at + 2) : -1;
}

/** Reads an hour with a name: noon, midnight ET. */
export function namedHour(tape: ValueTape, at: number): number {
  if (capitalAt(tape, at) && (at === 0 || capitalAt(tape, at - 1) || capitalAt(tape, at + 1))) return -1;
  return addValue(tape, 'TIME', at, throughZone(tape, at));
}
