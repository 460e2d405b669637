import { shape } from '../text/tokens.ts';
import { linkInBody } from './bodyNames.ts';
import { joinsName } from './nameWords.ts';
import { capital, grammarBits, has, stop, type Tape, widthOf } from './tape.ts';
import { is } from './vocabulary.ts';

const particle = ({ known, reading }: Tape, token: number): boolean =>
  known.particle[reading.word[token]!] === 1 && (reading.tokens.shape[token]! & shape.capital) === 0;

/** Jr., III behind a name. */
const suffix = (tape: Tape, token: number): boolean =>
  tape.known.suffix[tape.reading.word[token]!] === 1 && capital(tape, token);

/** The capital behind a particle that goes on the name: Ursula *von der Leyen*; −1 when there is none. */
function behindParticles(tape: Tape, last: number): number {
  const { count } = tape.reading.tokens;
  let behind = last + 1;
  if (!particle(tape, behind)) return -1;
  while (behind < count && particle(tape, behind)) behind += 1;
  return capital(tape, behind) && joinsName(tape, behind) && !has(tape, last, is.organisationHead) ? behind : -1;
}

/** G20, Radio 4: a short number belongs to letters in capitals. */
function numbered(tape: Tape, token: number): boolean {
  const { tokens } = tape.reading;
  return (
    (tokens.shape[token]! & shape.shouted) !== 0 &&
    (tokens.shape[token + 1]! & shape.digit) !== 0 &&
    !(tokens.shape[token + 1]! & shape.lower) &&
    widthOf(tape, token + 1) <= 2
  );
}

/** Tokens beyond which a run of capitals is no name. */
const longestName = 20;

/** The last token of the longest run of name words from `first`. */
export function endOfRun(tape: Tape, first: number): number {
  const { depth, tokens } = tape.reading;
  let last = first;
  for (;;) {
    const next = last + 1;
    if (next >= tokens.count || depth[next] !== depth[first] || next - first > longestName) return last;
    // Sen. Cole, Joan T. Hale, Martin King Jr.
    const ended = suffix(tape, last);
    if (stop(tape, next) && (ended || tokens.shape[last]! & shape.initial || has(tape, last, is.title | is.courtesy))) {
      if (ended) return next;
      const behind = next + 1;
      if (behind >= tokens.count || !capital(tape, behind) || has(tape, behind, grammarBits)) return last;
      last = behind;
      continue;
    }
    if (capital(tape, next) && joinsName(tape, next)) {
      last = next;
      continue;
    }
    const behind = behindParticles(tape, last);
    if (behind >= 0) {
      last = behind;
      continue;
    }
    const linked = linkInBody(tape, first, last, next);
    if (linked === last) return last === first && numbered(tape, last) ? next : last;
    last = linked;
  }
}

/** Robert “Bobby” Hale: a nickname in marks between two parts of a name. Gives the end of the whole, or `last`. */
export function acrossNickname(tape: Tape, first: number, last: number): number {
  const { runs, tokens, depth } = tape.reading;
  const end = tokens.end[last]!;
  const run = runs.find((one) => one.open !== null && one.close !== null && one.start > end && one.start <= end + 1);
  if (run === undefined || run.end - run.start > 30 || !has(tape, first, is.firstName | is.title)) return last;
  let next = last + 1;
  while (next < tokens.count && tokens.start[next]! < run.end) next += 1;
  return capital(tape, next) && joinsName(tape, next) && depth[next] === depth[first] ? endOfRun(tape, next) : last;
}
