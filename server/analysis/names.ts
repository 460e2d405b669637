import { shape } from '../text/tokens.ts';
import { candidate, type NameCandidate } from './nameCandidate.ts';
import { acrossNickname, endOfRun } from './nameRuns.ts';
import { namesInRun, singleName } from './nameTypes.ts';
import { opensName, opensOnlySentence } from './nameWords.ts';
import type { Reading } from './reading.ts';
import { sentenceStarts } from './sentenceStarts.ts';
import { has, stop, type Tape, tapeOf, wordsOf } from './tape.ts';
import { is } from './vocabulary.ts';

/** Finds the names of the paragraph at `base`. `titled`: a headline in title case, where capitals say nothing. */
export function readNames(text: string, base: number, reading: Reading, titled: boolean): readonly NameCandidate[] {
  const tape = tapeOf(text, base, reading, sentenceStarts(reading, text, base));
  const found: NameCandidate[] = [];
  for (let token = 0; token < reading.tokens.count; token += 1) {
    if (!opensName(tape, token)) continue;
    let last = endOfRun(tape, token);
    if (titled) {
      const { names, end } = inTitle(tape, token, last);
      found.push(...names);
      token = end;
      continue;
    }
    if (opensOnlySentence(tape, token, last)) continue;
    last = acrossNickname(tape, token, last);
    found.push(...namesInRun(tape, token, last));
    token = last;
  }
  return found;
}

/** In title case only known names count, and single words that the story below may know. */
function inTitle(
  tape: Tape,
  first: number,
  whole: number,
): { readonly names: readonly NameCandidate[]; readonly end: number } {
  for (let last = whole; last > first; last -= 1) {
    if (tape.known.nameType(wordsOf(tape, first, last).toLowerCase()) === null) continue;
    return { names: namesInRun(tape, first, last), end: last };
  }
  const firstName = has(tape, first, is.firstName);
  const plain = has(tape, first + 1, is.common | is.verb);
  if (firstName && !has(tape, first, is.common) && whole > first && !plain) {
    const initial = tape.reading.tokens.shape[first + 1]! & shape.initial && stop(tape, first + 2);
    const end = Math.min(initial ? first + 3 : first + 1, whole);
    return { names: [candidate(tape, first, end, 'PERSON', false)], end };
  }
  const ordinary = has(tape, first, is.common | is.title | is.verb) && !has(tape, first, is.place | is.norp);
  return { names: ordinary && !firstName ? [] : singleName(tape, first), end: first };
}
