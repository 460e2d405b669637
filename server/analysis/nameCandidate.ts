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
  readonly certainty: number | undefined;
  /** Finer type, as the record gives it. */
  readonly subtype: string | null | undefined;
  /** What the people list says of it; not there for a name that is not listed. */
  readonly listing: Listing | undefined;
}

/** The gender that the bits of a title or first name tell; unknown for those that both have. */
export function genderOf(bits: number): Gender {
  const both = bits & (is.male | is.female);
  return both === is.male ? 'm' : both === is.female ? 'f' : 'u';
}

/** What is known of a candidate; what is left out is taken from its tokens. */
export type KnownOfName = Pick<NameCandidate, 'type'> & Partial<Omit<NameCandidate, 'first' | 'last' | 'suggested'>>;

/** The candidate of the tokens `first` to `last`. */
export function candidate(tape: Tape, first: number, last: number, known: KnownOfName): NameCandidate {
  const { tokens, flags } = tape.reading;
  const { type } = known;
  const person = type === 'PERSON' || type === null;
  // All keys, one by one and in one order: names with keys of their own would slow everybody who reads them.
  return {
    start: known.start ?? tokens.start[first]!,
    end: known.end ?? tokens.end[last]!,
    first,
    last,
    text: known.text ?? wordsOf(tape, first, last),
    type,
    sure: known.sure ?? true,
    role: known.role ?? null,
    stated: known.stated ?? 'u',
    suggested: person && has(tape, first, is.firstName) ? genderOf(flags[first]!) : 'u',
    certainty: known.certainty,
    subtype: known.subtype,
    listing: known.listing,
  };
}

/** The same name with another role and stated gender. */
export const withRole = (name: NameCandidate, role: string | null, stated: Gender): NameCandidate => ({
  start: name.start,
  end: name.end,
  first: name.first,
  last: name.last,
  text: name.text,
  type: name.type,
  sure: name.sure,
  role,
  stated,
  suggested: name.suggested,
  certainty: name.certainty,
  subtype: name.subtype,
  listing: name.listing,
});
