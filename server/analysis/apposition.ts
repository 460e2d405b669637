import { shape } from '../text/tokens.ts';
import { capital, codeOf, has, type Tape, wordsOf } from './tape.ts';
import { is } from './vocabulary.ts';

/** More words than this describe nobody. */
const longest = 14;

const comma = (tape: Tape, token: number): boolean => token < tape.reading.tokens.count && codeOf(tape, token) === 44;

/** Where the description behind the comma at `at` begins: an age comes first in Dee Marsh, 45, a baker. */
function afterAge(tape: Tape, at: number): number {
  const { tokens } = tape.reading;
  const age = at + 2 < tokens.count && tokens.shape[at + 1]! & shape.digit && comma(tape, at + 2);
  return age ? at + 3 : at + 1;
}

/** The description between commas behind a name that ends at `last`: *, a spokesman for Acme,*; or null. */
export function apposition(tape: Tape, last: number): string | null {
  if (!comma(tape, last + 1)) return null;
  const { tokens } = tape.reading;
  const first = afterAge(tape, last + 1);
  if (first >= tokens.count) return null;
  const article = has(tape, first, is.determiner) && !has(tape, first, is.pronoun | is.relative);
  let end = first;
  let person = false;
  while (
    end < tokens.count &&
    end - first < longest &&
    !comma(tape, end) &&
    tokens.shape[end]! & (shape.word | shape.possessive)
  ) {
    if (has(tape, end, is.title | is.personNoun)) person = true;
    if (has(tape, end, is.auxiliary | is.relative)) return null;
    end += 1;
  }
  const describes = article || has(tape, first, is.title | is.personNoun) || !capital(tape, first);
  if (!person || !describes || has(tape, first, is.conjunction | is.preposition)) return null;
  const code = codeOf(tape, first);
  // A role is given without its article.
  const from = article && end - first > 1 && (code === 97 || code === 116) ? first + 1 : first;
  return wordsOf(tape, from, end - 1);
}
