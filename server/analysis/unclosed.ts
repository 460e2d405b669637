import { frameBit, verbFormBit } from '../lexicon/verbs.ts';
import type { Run } from '../text/marks.ts';
import { firstAt, shape, type Tokens } from '../text/tokens.ts';
import { is, type Vocabulary } from './vocabulary.ts';

/** Tokens of a paragraph with what the vocabulary knows of them. */
interface Known {
  readonly tokens: Tokens;
  readonly word: Int32Array;
  readonly flags: Int32Array;
}

const reports = is.verb;

/**
 * Where the reporter’s own words begin in a quotation whose closing mark is lost: behind the comma of “…, said Cole” or
 * “…, Cole said.”. The run then ends there; otherwise it is left as it is.
 */
export function cutAtAttribution(text: string, base: number, run: Run, known: Known, vocabulary: Vocabulary): Run {
  if (run.close !== null || run.open === null || run.level !== 1) return run;
  const { tokens, flags, word } = known;
  const code = (token: number): number => (token < tokens.count ? text.charCodeAt(base + tokens.start[token]!) : 0);
  const has = (token: number, bits: number): boolean => token < tokens.count && (flags[token]! & bits) !== 0;
  const capital = (token: number): boolean =>
    token < tokens.count && (tokens.shape[token]! & shape.capital) !== 0 && !has(token, is.pronoun | is.determiner);
  const says = (token: number, frames: number): boolean => {
    if (!has(token, reports) || capital(token)) return false;
    const verb = vocabulary.verb(word[token]!);
    return (
      verb !== null &&
      (verb.frames & frames) === frames &&
      (verb.frames & frameBit.weak) === 0 &&
      (verb.form & (verbFormBit.past | verbFormBit.s)) !== 0
    );
  };
  const ends = (token: number): boolean => token >= tokens.count || code(token) === 46 || code(token) === 44;
  for (let token = firstAt(tokens, run.open.end); token < tokens.count; token += 1) {
    if (tokens.end[token]! > run.end) break;
    if (code(token) !== 44 && code(token) !== 63 && code(token) !== 33) continue;
    const next = token + 1;
    const inverted =
      says(next, frameBit.quote | frameBit.invert) && (capital(next + 1) || has(next + 1, is.determiner));
    let behind = next;
    if (has(next, is.pronoun) && has(next, is.subject) && has(next, is.male | is.female)) behind = next + 1;
    else if (has(next, is.determiner)) {
      while (behind < next + 4 && !says(behind, frameBit.quote)) behind += 1;
      if (!has(behind - 1, is.personNoun | is.title | is.groupNoun)) behind = next;
    } else while (behind < next + 4 && capital(behind)) behind += 1;
    const plain = behind > next && says(behind, frameBit.quote) && ends(behind + 1);
    if (inverted || plain) return { ...run, end: tokens.end[token]! };
  }
  return run;
}
