import { once } from '../lexicon/once.ts';
import { appointingVerbs, becomingVerbs, servingVerbs } from '../lexicon/roles.ts';
import { hashWord } from '../text/tokens.ts';
import { behindName, isSign } from './apposition.ts';
import { behindPlace } from './descriptionBefore.ts';
import type { NameCandidate } from './nameCandidate.ts';
import { type Described, rolePhrase, type Scene } from './rolePhrase.ts';
import { has, type Tape } from './tape.ts';
import { is } from './vocabulary.ts';

const becoming = once(() => new Set([...becomingVerbs()].map(hashWord)));
const serving = once(() => new Set([...servingVerbs()].map(hashWord)));
const appointing = once(() => new Set([...appointingVerbs()].map(hashWord)));
const as = hashWord('as');
const who = hashWord('who');

/** How far behind the name *as* may stand, in tokens. */
const reach = 6;

/** What the sentence says that the person is: Ann Roe *is the mayor*, Ann Roe, who was *a baker*, served *as mayor*. */
export function copula(scene: Scene, { first, last }: NameCandidate): Described | null {
  const { tape } = scene;
  const { tokens, depth } = tape.reading;
  if (depth[first] !== 0) return null;
  let at = behindName(tape, last);
  if (isSign(tape, at, 44) && tokens.hash[at + 1] === who) at += 2;
  if (at >= tokens.count) return null;
  if (becoming().has(tokens.hash[at]!)) {
    let next = at + 1;
    if (has(tape, next, is.midAdverb) && !has(tape, next, is.negative)) next += 1;
    if (appointing().has(tokens.hash[next]!)) next += 1;
    const found = rolePhrase(scene, next);
    const known = found !== null && has(tape, found.head, is.title | is.personNoun);
    if (known && !isExtreme(tape, found.from)) return found;
  }
  if (appointing().has(tokens.hash[first - 1]!)) {
    const office = behindPlace(tape, at);
    if (tokens.hash[office] === as) return rolePhrase(scene, office + 1);
  }
  for (let next = at; next < at + reach && next + 1 < tokens.count; next += 1) {
    if (tokens.hash[next + 1] !== as) continue;
    if (!serving().has(tokens.hash[next]!)) return null;
    for (let between = at; between <= next; between += 1)
      if (depth[between] !== 0 || has(tape, between, is.conjunction) || isSign(tape, between, 44)) return null;
    return rolePhrase(scene, next + 2);
  }
  return null;
}

/** Whether the word is one of *first, last, only, oldest*: they say what somebody did more than who it is. */
function isExtreme({ text, base, reading: { tokens } }: Tape, token: number): boolean {
  if (extremes.has(tokens.hash[token]!)) return true;
  const end = base + tokens.end[token]!;
  return end - base - tokens.start[token]! > 5 && text.startsWith('est', end - 3);
}

const extremes: ReadonlySet<number> = new Set(
  ['first', 'last', 'only', 'most', 'best', 'second', 'third'].map(hashWord),
);
