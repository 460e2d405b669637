import { shape } from '../text/tokens.ts';
import type { Pieces } from './pieces.ts';
import { spelledFrom } from './spellsOut.ts';
import type { TaggedName } from './tagger.ts';

const openBracket = 40;

/** A short form is not longer than this, in UTF-16 units. */
const longest = 8;

/**
 * Letters in brackets show where the name before them begins, and are of its type: Tides and Fisheries Authority (TFA).
 * A person has no such letters.
 */
export function spelledNames(
  text: string,
  base: number,
  pieces: Pieces,
  tagged: readonly TaggedName[],
): readonly TaggedName[] {
  let names = tagged;
  for (let at = 2; at < pieces.count; at += 1) {
    if ((pieces.shape[at]! & shape.shouted) === 0 || text.charCodeAt(base + pieces.start[at - 1]!) !== openBracket)
      continue;
    if (pieces.end[at]! - pieces.start[at]! > longest) continue;
    const first = spelledFrom(text, base, pieces, at);
    if (first >= 0) names = joined(names, first, at - 2, at);
  }
  return names;
}

/** Makes one name of what lies between `first` and `last`, and one of the letters at `letters`. */
function joined(names: readonly TaggedName[], first: number, last: number, letters: number): readonly TaggedName[] {
  const inside = names.filter((name) => name.last >= first && name.first <= last);
  const head = inside[inside.length - 1];
  if (head === undefined || inside.some(({ type, last: end }) => type === 'PERSON' || end > last)) return names;
  const whole = { ...head, first: Math.min(first, inside[0]!.first), last, norp: false };
  const short = { ...whole, first: letters, last: letters };
  const others = names.filter((name) => !inside.includes(name) && (name.last < letters || name.first > letters));
  return [...others, whole, short].sort((a, b) => a.first - b.first);
}
