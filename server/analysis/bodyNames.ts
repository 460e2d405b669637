import { shape } from '../text/tokens.ts';
import { joinsName } from './nameWords.ts';
import { capital, codeOf, has, type Tape, widthOf } from './tape.ts';
import { is } from './vocabulary.ts';

const ampersand = 38;

/**
 * *of*, *for*, *and*, *&* inside the names of bodies: Department for Transport, Securities and Exchange Commission.
 * Gives the last token of what the word at `at` ties to the run, or `last`.
 */
export function linkInBody(tape: Tape, first: number, last: number, at: number): number {
  const width = widthOf(tape, at);
  const code = codeOf(tape, at);
  const and = (width === 3 && code === 97 && has(tape, at, is.conjunction)) || code === ampersand;
  const of = width <= 3 && has(tape, at, is.preposition) && (code === 111 || code === 102);
  if (!and && !of) return last;
  let next = at + 1;
  if (of && has(tape, next, is.determiner) && !capital(tape, next)) next += 1;
  if (!capital(tape, next) || !joinsName(tape, next)) return last;
  if (of) {
    // Secretary of State goes on; Professor Ann Hale of Eastbank does not.
    if (has(tape, last, is.title)) return next;
    const heads = is.organisationHead | is.placeHead;
    for (let token = first; token <= last; token += 1) if (has(tape, token, heads)) return next;
    return last;
  }
  if (code === ampersand) return next;
  // “and” joins only when the whole ends in the head of a body and does not begin with a person.
  let end = next;
  while (capital(tape, end + 1) && joinsName(tape, end + 1)) end += 1;
  if (spelledOut(tape, first, end)) return end;
  const body = has(tape, end, is.organisationHead) && end > at + 1;
  return body && !has(tape, first, is.firstName | is.place | is.norp) ? end : last;
}

/** Immigration and Customs Enforcement *(ICE)*: the letters in brackets are those of the last capitals before them. */
function spelledOut(tape: Tape, first: number, last: number): boolean {
  const { text, base, reading } = tape;
  const { tokens } = reading;
  if (last + 3 > tokens.count || codeOf(tape, last + 1) !== 40 || codeOf(tape, last + 3) !== 41) return false;
  const short = text.slice(base + tokens.start[last + 2]!, base + tokens.end[last + 2]!);
  let letters = '';
  for (let token = first; token <= last; token += 1) {
    if (capital(tape, token) && !(tokens.shape[token]! & shape.shouted)) letters += text[base + tokens.start[token]!];
  }
  return short.length > 1 && letters.endsWith(short);
}
