import { hashWord, shape } from '../text/tokens.ts';
import { apposition, behindName, isSign } from './apposition.ts';
import type { NameCandidate } from './nameCandidate.ts';
import { type Described, owns, rolePhrase, type Scene } from './rolePhrase.ts';
import { edgeBits, isPeopleNoun, isPersonNoun } from './roleWords.ts';
import { capital, has, stop, type Tape } from './tape.ts';
import { is } from './vocabulary.ts';

const comma = 44;
const naming: ReadonlySet<number> = new Set(['named', 'called'].map(hashWord));
const asWord = hashWord('as');

/** A description before a name is no longer than this, in tokens. */
const longest = 14;

/**
 * The description before the name whose title begins at `title`: *The museum’s director,* Ann Roe, said; *a former
 * miner named* Ann Roe. Null without one.
 */
export function descriptionBefore(scene: Scene, { first, last }: NameCandidate, title: number): Described | null {
  const { tape } = scene;
  const { depth, tokens } = tape.reading;
  let sign = title - 1;
  if (has(tape, sign, is.determiner) && sign < first - 1) sign -= 1;
  if (sign < 1 || depth[sign] !== depth[first]) return null;
  const end = sign - 1;
  if (naming.has(tokens.hash[sign]!)) return isPersonNoun(tape, end) ? backTo(scene, end) : null;
  if (!isSign(tape, sign, comma)) return null;
  const found = backTo(scene, end);
  if (found === null || ownedBefore(scene, found)) return null;
  return closes(tape, behindPlace(tape, behindName(tape, last)), found) ? found : null;
}

/** The token behind *of Swansea* or *of the University of Merrow* where that is what `at` begins with. */
export function behindPlace(tape: Tape, at: number): number {
  if (!has(tape, at, is.preposition) || capital(tape, at)) return at;
  let next = at + 1;
  while (next < at + longest && (capital(tape, next) || has(tape, next, is.determiner | is.preposition))) next += 1;
  return capital(tape, next - 1) ? next : at;
}

/** Whether the name behind the comma ends like something put in: before a comma, stop or bracket. */
function closes(tape: Tape, after: number, found: Described): boolean {
  const { tokens } = tape.reading;
  if (after >= tokens.count || isSign(tape, after, comma)) return true;
  // A native of Merrow, Ann Roe taught there; as mayor, Ann Roe cut taxes.
  const opens = tape.starts[found.from] === 1 || (found.indefinite && tape.starts[found.from - 1] === 1);
  if (opens && (found.indefinite || found.bare)) return true;
  if (isAs(tape, found.from - 1)) return true;
  return (tokens.shape[after]! & (shape.word | shape.possessive)) === 0 && !owns(tape, after);
}

const isAs = (tape: Tape, token: number): boolean => token >= 0 && tape.reading.tokens.hash[token] === asWord;

/** Whether the words are behind the name of another person, whom they describe: Ann Lee, *the mayor*, Dee Marsh. */
function ownedBefore(scene: Scene, { from }: Described): boolean {
  const { tape, names } = scene;
  let before = from - 1;
  if (has(tape, before, is.determiner)) before -= 1;
  if (!isSign(tape, before, comma)) return false;
  before -= 1;
  const owner = names.find(({ type, last }) => type === 'PERSON' && last === before);
  return owner !== undefined && apposition(scene, owner) !== null;
}

/** The description that ends at `end`, as far back as it begins. */
function backTo(scene: Scene, end: number): Described | null {
  const { tape } = scene;
  const { tokens, depth } = tape.reading;
  if (!holdsPerson(tape, end)) return null;
  for (let at = end; at >= 0 && end - at < longest && depth[at] === depth[end]; at -= 1) {
    if (has(tape, at, is.determiner) && !capitalInside(tape, at)) {
      if (has(tape, at - 1, is.be) && !has(tape, at, is.possessive)) return null;
      const found = rolePhrase(scene, at, end);
      const inner = has(tape, at - 1, is.preposition);
      if (found !== null) return inner && isPersonNoun(tape, at - 2) ? outerOf(scene, at - 2, end, found) : found;
      if (!inner) return null;
      continue;
    }
    const inside =
      owns(tape, at) ||
      ((tokens.shape[at]! & shape.word) !== 0 &&
        (!has(tape, at, edgeBits) || capitalInside(tape, at) || has(tape, at, is.preposition | is.conjunction))) ||
      (stop(tape, at) && capital(tape, at - 1));
    if (!inside || isAs(tape, at)) return bareFrom(scene, at + 1, end);
    if (tape.starts[at] === 1) return bareFrom(scene, at, end);
  }
  return bareFrom(scene, 0, end);
}

/** Whether the words that end with `end` hold a noun for people that can be their head: the last word, or one before a preposition. */
function holdsPerson(tape: Tape, end: number): boolean {
  const { tokens, depth } = tape.reading;
  for (let at = end; at >= 0 && end - at < longest && depth[at] === depth[end]; at -= 1) {
    if ((tokens.shape[at]! & (shape.word | shape.possessive)) === 0 && !owns(tape, at) && !stop(tape, at)) return false;
    const heads = at === end || has(tape, at + 1, is.preposition) || !capital(tape, at + 1);
    if (heads && (isPersonNoun(tape, at) || isPeopleNoun(tape, at))) return true;
  }
  return false;
}

/**
 * Of a spokeswoman for the mayor, Ann Roe, who is Ann Roe? The one that *a* brings in, or the outer of two
 * that are not known; nobody can tell with *the aunt of the mayor*.
 */
function outerOf({ tape, names }: Scene, head: number, end: number, inner: Described): Described | null {
  for (let at = head; at >= 0 && head - at < 4; at -= 1) {
    if (!has(tape, at, is.determiner)) continue;
    const outer = rolePhrase({ tape, names }, at, end);
    if (outer === null) return inner;
    return outer.indefinite || inner.indefinite ? outer : null;
  }
  return inner.indefinite ? null : inner;
}

const capitalInside = (tape: Tape, token: number): boolean => capital(tape, token) && tape.starts[token] !== 1;

/** Whether what stands before a possessive ’s is but a name: not Hale *reports* Acme’s director. */
function namesOwner(tape: Tape, from: number, end: number): boolean {
  let small = false;
  for (let at = from; at < end; at += 1) {
    if (owns(tape, at)) return !small;
    if (!capital(tape, at) && !has(tape, at, is.preposition | is.determiner) && !stop(tape, at)) small = true;
  }
  return true;
}

/** A description without an article: *Caligra’s co-founder*, *Counsel for the companies*, as *mayor*. */
function bareFrom(scene: Scene, from: number, end: number): Described | null {
  const { tape } = scene;
  for (let at = from; at <= end; at += 1) {
    if (!capital(tape, at) && !isAs(tape, at - 1)) continue;
    const begins = has(tape, at, edgeBits) || !namesOwner(tape, at, end) ? null : rolePhrase(scene, at, end);
    if (begins !== null) return begins;
  }
  return null;
}
