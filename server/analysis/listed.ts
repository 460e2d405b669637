import { genderOfPronouns, type PeopleList } from '../model/people.ts';
import { shape } from '../text/tokens.ts';
import { type FormNode, type ListedForm, listedForms } from './listedForms.ts';
import { candidate, type NameCandidate } from './nameCandidate.ts';
import type { Reading } from './reading.ts';
import { withRoles } from './roleAround.ts';
import { sentenceStarts } from './sentenceStarts.ts';
import { codeOf, stop, type Tape, tapeOf } from './tape.ts';

interface Match {
  readonly form: ListedForm;
  /** Tokens, both inclusive, without a title. */
  readonly first: number;
  readonly last: number;
}

/**
 * The names of the paragraph at `base` with those of listed people put in, in the order of the text; `names` itself
 * where none stands there. A listed name goes before whatever was found in its place, also a longer name, but one word
 * alone is no name inside a longer one (*Ben* Okafor, Okafor *Street*).
 */
export function withListed(
  text: string,
  base: number,
  reading: Reading,
  names: readonly NameCandidate[],
  people: PeopleList | undefined,
): readonly NameCandidate[] {
  if (people === undefined || people.people.length === 0) return names;
  const tape = tapeOf(text, base, reading, noStarts);
  const matches = matchesIn(tape, listedForms(people));
  if (matches.length === 0) return names;
  const full: Tape = { ...tape, starts: sentenceStarts(reading, text, base) };
  const gone = new Set<NameCandidate>();
  const listed: NameCandidate[] = [];
  let next = 0;
  for (const match of matches) {
    while (next < names.length && names[next]!.last < match.first) next += 1;
    let until = next;
    while (until < names.length && names[until]!.first <= match.last) until += 1;
    const found = names.slice(next, until);
    if (!stands(match, found)) continue;
    for (const name of found) gone.add(name);
    listed.push(candidateFor(full, match, found));
  }
  return [...names.filter((name) => !gone.has(name)), ...listed].sort((a, b) => a.start - b.start);
}

const noStarts = new Uint8Array(0);

/** The listed names, the longest at each place, none over another. */
function matchesIn(tape: Tape, root: FormNode): Match[] {
  const { count, hash } = tape.reading.tokens;
  const matches: Match[] = [];
  for (let token = 0; token < count; token += 1) {
    const node = root.next.get(hash[token]!);
    if (node === undefined || isHandle(tape, token)) continue;
    const match = longestFrom(tape, token, node);
    if (match === null) continue;
    matches.push(match);
    token = match.last;
  }
  return matches;
}

/** @Hope and #Hope name an account and a subject. */
function isHandle(tape: Tape, token: number): boolean {
  if (token === 0 || (tape.reading.tokens.shape[token]! & shape.spaced) !== 0) return false;
  const before = codeOf(tape, token - 1);
  return before === 64 || before === 35;
}

function longestFrom(tape: Tape, first: number, start: FormNode): Match | null {
  const { count, hash } = tape.reading.tokens;
  const at: number[] = [];
  let best: Match | null = null;
  let node: FormNode | undefined = start;
  let token = first;
  while (node !== undefined) {
    at.push(token);
    const form = node.forms.find((one) => fits(tape, one, at));
    if (form !== undefined) {
      const ended = form.behind[at.length - 1] === '.' && stop(tape, token + 1);
      best = { form, first: at[form.titles]!, last: ended ? token + 1 : token };
    }
    token += 1;
    if (token < count && isBetween(tape, token)) token += 1;
    node = token < count ? node.next.get(hash[token]!) : undefined;
  }
  return best;
}

/** A stop or comma that touches the word before it. */
const isBetween = (tape: Tape, token: number): boolean =>
  stop(tape, token) || (codeOf(tape, token) === 44 && (tape.reading.tokens.shape[token]! & shape.spaced) === 0);

/** Whether the tokens `at` are the words of a form: with its capitals or all in capitals, and no stop but where one may stand. */
function fits(tape: Tape, { words, behind }: ListedForm, at: readonly number[]): boolean {
  const { tokens } = tape.reading;
  let capitals = true;
  let shouted = false;
  let own = true;
  for (let index = 0; index < at.length; index += 1) {
    const token = at[index]!;
    const bits = tokens.shape[token]!;
    if (bits & shape.lower) capitals = false;
    if (bits & shape.shouted) shouted = true;
    const word = words[index]!;
    const written = tape.text.slice(tape.base + tokens.start[token]!, tape.base + tokens.end[token]!);
    if (!alike(written, word) && !(index === 0 && alike(written, upperFirst(word)))) own = false;
    if (!alike(written.toLowerCase(), word.toLowerCase())) return false;
    if (index + 1 === at.length || at[index + 1] === token + 1) continue;
    const sign = tape.text[tape.base + tokens.start[token + 1]!];
    if (behind[index] !== sign && !(sign === '.' && bits & shape.initial)) return false;
  }
  return own || (capitals && shouted);
}

const alike = (a: string, b: string): boolean => a === b || a.replaceAll('’', "'") === b.replaceAll('’', "'");

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Whether a match is a name of its own and no part of a longer one of somebody or something else, given what was found there. */
function stands({ first, last, form }: Match, found: readonly NameCandidate[]): boolean {
  const longer = found.find(
    (name) => name.sure && name.first <= first && name.last >= last && name.last - name.first > last - first,
  );
  if (longer === undefined) return true;
  if (form.words.length - form.titles === 1) return false;
  return longer.type === 'PERSON' || longer.last === last;
}

/** The listed person as a name. What the list does not say is taken from the text. */
function candidateFor(tape: Tape, { form, first, last }: Match, names: readonly NameCandidate[]): NameCandidate {
  const found = names.find((name) => name.last === last);
  const written = form.words.slice(form.titles).join(' ');
  const [person, ...others] = form.people;
  const only = others.length === 0 ? person! : null;
  const role = only === null || only.role === '' ? (found?.role ?? null) : only.role;
  const gender = only === null ? 'u' : (genderOfPronouns(only.pronouns) ?? 'u');
  const stated = gender === 'u' ? (found?.stated ?? 'u') : gender;
  const listed = candidate(tape, first, last, { type: 'PERSON', role, stated });
  const made = role === null ? { ...listed, role: withRoles(tape, [listed], false)[0]!.role } : listed;
  return {
    ...made,
    text: only === null ? written : only.name,
    suggested: gender === 'u' ? made.suggested : 'u',
    listing: { people: form.people, full: form.full, written },
  };
}
