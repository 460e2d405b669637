import { surnameWords } from '../lexicon/people.ts';
import { shape } from '../text/tokens.ts';
import { candidate, type NameCandidate } from './nameCandidate.ts';
import { codeOf, has, stop, type Tape, widthOf, wordsOf } from './tape.ts';
import { lastTitle, lowerTitle, namesInTitle, titledPerson } from './titles.ts';
import { is, type NameType } from './vocabulary.ts';

/** The type of a run that is known as a whole, with or without its last stop. */
function knownType({ known }: Tape, words: string): NameType | null {
  const lower = words.toLowerCase().replaceAll('’', "'");
  return known.nameType(lower) ?? (lower.endsWith('.') ? known.nameType(lower.slice(0, -1)) : null);
}

/** The names in the run of capitals `first` to `last`: one as a rule, more where a title or a place stands before it. */
export function namesInRun(tape: Tape, first: number, last: number): NameCandidate[] {
  const whole = knownType(tape, wordsOf(tape, first, last));
  if (whole !== null) return [candidate(tape, first, last, whole)];
  const title = lastTitle(tape, first, last);
  const titled = title >= first;
  if (last > first && has(tape, last, is.organisationHead)) {
    const person = titled && has(tape, title + 1, is.firstName) && title < last - 1;
    if (!person) return [candidate(tape, first, last, 'ORG')];
  }
  if (!titled) return withoutTitle(tape, first, last);
  const name = title + (stop(tape, title + 1) ? 2 : 1);
  return [...namesInTitle(tape, first, title), ...titledPerson(tape, name, last, first, title)];
}

function withoutTitle(tape: Tape, first: number, last: number): NameCandidate[] {
  const bits = tape.reading.flags[first]!;
  const several = last > first;
  const title = lowerTitle(tape, first);
  if (title >= 0 && (several || bits & is.firstName || !(bits & (is.place | is.organisation | is.norp))))
    return titledPerson(tape, first, last, title, first - 1);
  if (!several) return singleName(tape, first);
  const place = has(tape, last, is.placeHead);
  if (bits & is.firstName && (!place || has(tape, last, is.firstName) || surname(tape, last)))
    return [candidate(tape, first, last, 'PERSON')];
  if (place) return [candidate(tape, first, last, 'LOC')];
  if (bits & (is.norp | is.place)) return behindPlace(tape, first, last);
  if (holdsBody(tape, first, last)) return [candidate(tape, first, last, 'ORG')];
  const odd = oddForPerson(tape, first, last);
  return [candidate(tape, first, last, odd ? 'ORG' : 'PERSON', !odd || last - first > 1)];
}

/** Chicago Tribune, Texas Rangers, Syrian Kurds: a place before other capitals names a body more often than not. */
function behindPlace(tape: Tape, first: number, last: number): NameCandidate[] {
  const norp = has(tape, first, is.norp);
  const known = tape.known.nameType(wordsOf(tape, first + 1, last).toLowerCase()) !== null;
  if (!known && !norp) return [candidate(tape, first, last, 'ORG')];
  return [candidate(tape, first, first, norp ? 'MISC' : 'LOC'), ...namesInRun(tape, first + 1, last)];
}

function holdsBody(tape: Tape, first: number, last: number): boolean {
  for (let token = first; token <= last; token += 1)
    if (has(tape, token, is.organisationHead | is.organisation) || codeOf(tape, token) === 38) return true;
  return false;
}

/** Words for land and water that are surnames as well: Dee *Marsh*, Ana *Hill*. */
const surname = (tape: Tape, token: number): boolean => surnameWords().has(wordsOf(tape, token, token).toLowerCase());

/** Whether common words or shouting speak against a person. */
function oddForPerson(tape: Tape, first: number, last: number): boolean {
  if (last - first > 3) return true;
  for (let token = first; token <= last; token += 1) {
    const form = tape.reading.tokens.shape[token]!;
    if (has(tape, token, is.common) && !has(tape, token, is.firstName)) return true;
    if (form & shape.shouted && !(form & shape.initial)) return true;
  }
  return false;
}

/** The name that a single capitalised word is; none for a word that the sentence explains. */
export function singleName(tape: Tape, token: number): NameCandidate[] {
  const bits = tape.reading.flags[token]!;
  const shouted = (tape.reading.tokens.shape[token]! & shape.shouted) !== 0;
  const of = (type: NameType | null): NameCandidate[] => [candidate(tape, token, token, type, type !== null)];
  if (bits & is.norp) return of('MISC');
  if (bits & is.place && !(bits & is.firstName && !locative(tape, token))) return of('LOC');
  if (bits & is.organisation) return of('ORG');
  if (shouted && transcriptNote(tape, token)) return [];
  if (shouted && !(bits & is.common)) return of('ORG');
  const word = is.common | is.title | is.verb | is.organisationHead | is.placeHead;
  if (bits & word && tape.starts[token] === 1) return [];
  if (bits & (is.title | is.organisationHead) && !(bits & is.firstName)) return [];
  const place = locative(tape, token) && !(bits & is.firstName);
  return [candidate(tape, token, token, place ? 'LOC' : null, false)];
}

/** (CROSSTALK): a note of the transcript in brackets, behind no name. */
function transcriptNote(tape: Tape, token: number): boolean {
  if (token < 1 || codeOf(tape, token - 1) !== 40) return false;
  return token < 2 || (tape.reading.tokens.shape[token - 2]! & shape.word) === 0;
}

/** Whether *in*, *near* or the like stands before the token. */
function locative(tape: Tape, token: number): boolean {
  if (!has(tape, token - 1, is.preposition)) return false;
  const letter = codeOf(tape, token - 1) | 32;
  const width = widthOf(tape, token - 1);
  return (width === 2 && letter === 105) || (width === 4 && letter === 110);
}
