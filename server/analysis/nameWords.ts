import { shape } from '../text/tokens.ts';
import { capital, codeOf, grammarBits, has, stop, type Tape, wordsOf } from './tape.ts';
import { is } from './vocabulary.ts';

const knownName = is.firstName | is.title | is.place | is.organisation | is.norp | is.organisationHead;

/** The pronoun *I*, not an initial. */
const isPronounI = (tape: Tape, token: number): boolean =>
  (tape.reading.tokens.shape[token]! & shape.initial) !== 0 && codeOf(tape, token) === 73 && !stop(tape, token + 1);

/** Whether a name may begin at this token. */
export function opensName(tape: Tape, token: number): boolean {
  if (!capital(tape, token) || isPronounI(tape, token)) return false;
  const bits = tape.reading.flags[token]!;
  const next = capital(tape, token + 1) || (stop(tape, token + 1) && capital(tape, token + 2));
  if (bits & is.date) return (bits & is.firstName) !== 0 && capital(tape, token + 1) && !has(tape, token + 1, is.date);
  if (tape.reading.tokens.shape[token]! & (shape.shouted | shape.dotted)) {
    return (
      (bits & (is.determiner | is.preposition | is.pronoun | is.auxiliary)) === 0 ||
      (bits & (is.place | is.organisation)) !== 0
    );
  }
  if (bits & grammarBits) {
    return (
      (bits & (is.firstName | is.title)) !== 0 && next && (bits & (is.determiner | is.pronoun | is.conjunction)) === 0
    );
  }
  if (tape.starts[token] === 1 && bits & is.common) {
    return (bits & knownName) !== 0
      ? next || (bits & (is.place | is.organisation | is.norp)) !== 0
      : next && tape.known.nameType(wordsOf(tape, token, token + 1).toLowerCase()) !== null;
  }
  return true;
}

/** Whether a word with a capital can go on a name before it. */
export function joinsName(tape: Tape, token: number): boolean {
  const { flags, tokens } = tape.reading;
  const bits = flags[token]!;
  const form = tokens.shape[token]!;
  if ((form & shape.spaced) === 0 || tape.starts[token] === 1 || isPronounI(tape, token)) return false;
  if (bits & is.date && (bits & (is.firstName | is.title)) === 0) return false;
  return (
    (bits & (is.determiner | is.pronoun | is.conjunction | is.subordinator | is.preposition)) === 0 ||
    (form & (shape.shouted | shape.initial)) !== 0
  );
}

/** *Sophomore* Eli Thornbury: a capital that only opens the sentence, before a full name. */
export function opensOnlySentence(tape: Tape, first: number, last: number): boolean {
  if (tape.starts[first] !== 1 || last - first < 2 || has(tape, first, is.firstName | is.title)) return false;
  return has(tape, first + 1, is.firstName) && !has(tape, last, is.organisationHead);
}
