import type { Run } from '../text/marks.ts';
import { firstAt, shape } from '../text/tokens.ts';
import type { Reading } from './reading.ts';
import { is } from './vocabulary.ts';

/** Plain facts about the words inside a run. */
export interface QuoteShape {
  readonly words: number;
  /** First word has a capital. */
  readonly capital: boolean;
  /** All long words have capitals, and there are two words or more. */
  readonly titleCase: boolean;
  /** Ends with a stop, or a comma before the reporter goes on. */
  readonly stopped: boolean;
  readonly comma: boolean;
  /** Has a pronoun or a verb form of be, have or do: reads as a clause. */
  readonly clausal: boolean;
}

const sentenceEnd = /[.!?…]["”’']*$/;

/** Facts about the run's words. Offsets of the run are relative to the paragraph at `base`. */
export function shapeOf(text: string, base: number, reading: Reading, run: Run): QuoteShape {
  const { tokens, flags } = reading;
  const from = run.open?.end ?? run.start;
  const to = run.close?.start ?? run.end;
  let words = 0;
  let capitals = 0;
  let longWords = 0;
  let clausal = false;
  let capital = false;
  for (let token = firstAt(tokens, from); token < tokens.count && tokens.start[token]! < to; token += 1) {
    const bits = tokens.shape[token]!;
    if ((bits & shape.word) === 0) continue;
    words += 1;
    if (words === 1) capital = (bits & (shape.capital | shape.digit)) !== 0;
    if (bits & (shape.capital | shape.digit)) capitals += 1;
    if (
      bits & (shape.capital | shape.digit) ||
      tokens.end[token]! - tokens.start[token]! > 4 ||
      (flags[token]! & (is.preposition | is.determiner | is.conjunction)) === 0
    )
      longWords += 1;
    if (flags[token]! & (is.auxiliary | is.pronoun)) clausal = true;
  }
  const inside = text.slice(base + Math.max(from, to - 3), base + to).trimEnd();
  return {
    words,
    capital,
    titleCase: words >= 2 && capital && capitals >= longWords,
    stopped: sentenceEnd.test(inside),
    comma: inside.endsWith(','),
    clausal,
  };
}
