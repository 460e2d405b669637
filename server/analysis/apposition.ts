import { shape } from '../text/tokens.ts';
import type { NameCandidate } from './nameCandidate.ts';
import { type Described, personAt, rolePhrase, type Scene } from './rolePhrase.ts';
import { codeOf, has, type Tape } from './tape.ts';
import { is } from './vocabulary.ts';

/** Whether the token is there and is this character. */
export const isSign = (tape: Tape, token: number, code: number): boolean =>
  token >= 0 && token < tape.reading.tokens.count && codeOf(tape, token) === code;

const comma = 44;
const bracket = 40;
const closing = 41;

/** The longest text in brackets behind a name, in tokens: (*D-Merrow*). */
const longestBracket = 6;

/** The token behind a name that ends at `last`, its letters (*KC*) and what stands in brackets behind it. */
export function behindName(tape: Tape, name: number): number {
  let last = name;
  while (isLetters(tape, last + 1)) last += 1;
  if (!isSign(tape, last + 1, bracket)) return last + 1;
  for (let at = last + 2; at <= last + longestBracket; at += 1) if (isSign(tape, at, closing)) return at + 1;
  return last + 1;
}

/** Whether the token is an abbreviation in capitals, as of an honour. */
const isLetters = ({ reading: { tokens } }: Tape, token: number): boolean =>
  token < tokens.count &&
  (tokens.shape[token]! & shape.shouted) !== 0 &&
  (tokens.shape[token]! & shape.digit) === 0 &&
  tokens.end[token]! - tokens.start[token]! <= 4;

const isAge = ({ reading: { tokens } }: Tape, token: number): boolean =>
  token < tokens.count && tokens.end[token]! - tokens.start[token]! <= 3 && (tokens.shape[token]! & shape.digit) !== 0;

/** Where the description behind the comma at `at` begins: an age comes first in Dee Marsh, 45, a baker. */
function opening(tape: Tape, at: number): number {
  let first = at + 1;
  if (isAge(tape, first) && isSign(tape, first + 1, comma)) first += 2;
  // Now, also, himself a baker.
  const adverb = has(tape, first, is.midAdverb) && !has(tape, first, is.negative | is.title);
  return adverb ? first + 1 : first;
}

/** The description between commas behind the name: *, a spokesman for Acme,*; or null. */
export function apposition(scene: Scene, { last, first: start }: NameCandidate): Described | null {
  const { tape } = scene;
  const at = behindName(tape, last);
  if (!isSign(tape, at, comma)) return null;
  const { depth } = tape.reading;
  if (depth[at] !== depth[start]) return null;
  const first = opening(tape, at);
  const found = rolePhrase(scene, first);
  if (found === null || depth[first] !== depth[start]) return null;
  return nextIsMeant(scene, found) ? null : found;
}

/** Whether the words describe the name behind them: By Ann Lee, the *mayor*, Dee Marsh, said. */
function nextIsMeant(scene: Scene, { to }: Described): boolean {
  const { tape } = scene;
  if (!isSign(tape, to + 1, comma)) return personAt(scene, to + 1) !== undefined;
  const next = nameNear(scene, to + 2);
  if (next === undefined) return false;
  const after = behindName(tape, next.last);
  if (!isSign(tape, after, comma)) return false;
  // In a list each has a description of his own.
  return rolePhrase(scene, after + 1) === null;
}

/** The name of a person at the token or behind an article and a title there. */
export function nameNear(scene: Scene, token: number): NameCandidate | undefined {
  const { tape } = scene;
  let at = token;
  for (let steps = 0; steps < 4; steps += 1) {
    const found = personAt(scene, at);
    if (found !== undefined) return found;
    if (!has(tape, at, is.title | is.courtesy | is.determiner) && !isSign(tape, at, 46)) return undefined;
    at += 1;
  }
  return undefined;
}
