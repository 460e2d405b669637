import type { Listing } from '../model/people.ts';
import { has, type Tape, wordsOf } from './tape.ts';
import { is, type NameType } from './vocabulary.ts';

/** Male, female, neither (`t`: they) or unknown. */
export type Gender = 'm' | 'f' | 't' | 'u';

/** A stretch that looks like a name, as one paragraph shows it. Offsets relative to the paragraph. */
export interface NameCandidate {
  readonly start: number;
  readonly end: number;
  /** Tokens, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** The words, with single spaces, not a slice of the article. */
  readonly text: string;
  readonly type: NameType | null;
  /** Known by itself; else only another mention in the article can make it a name. */
  readonly sure: boolean;
  /** Title before it or description behind it, as the text gives it. */
  readonly role: string | null;
  /** What a title states. */
  readonly stated: Gender;
  /** What the first name suggests. */
  readonly suggested: Gender;
  /** Probability that this is a name of its type, 0 to 1; not there for one that does not come from the tagger. */
  readonly certainty?: number;
  /** Finer type, as the record gives it. */
  readonly subtype?: string | null;
  /** What the people list says of it; not there for a name that is not listed. */
  readonly listing?: Listing;
}

/** The gender that the bits of a title or first name tell; unknown for those that both have. */
export function genderOf(bits: number): Gender {
  const both = bits & (is.male | is.female);
  return both === is.male ? 'm' : both === is.female ? 'f' : 'u';
}

/** The candidate of the tokens `first` to `last`. */
export function candidate(
  tape: Tape,
  first: number,
  last: number,
  type: NameType | null,
  sure = true,
  role: string | null = null,
  stated: Gender = 'u',
): NameCandidate {
  const { tokens, flags } = tape.reading;
  const person = type === 'PERSON' || type === null;
  return {
    start: tokens.start[first]!,
    end: tokens.end[last]!,
    first,
    last,
    text: wordsOf(tape, first, last),
    type,
    sure,
    role,
    stated,
    suggested: person && has(tape, first, is.firstName) ? genderOf(flags[first]!) : 'u',
  };
}
