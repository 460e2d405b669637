import { cueNouns } from '../lexicon/cues.ts';
import { hashWord, shape } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import { type Cue, cueAt, sourced } from './cue.ts';
import { firstSubject } from './firstSubject.ts';
import { isSpeaker, type Phrase, pronounPhrase } from './phrase.ts';
import { phraseEndingAt } from './phraseBefore.ts';
import { phraseStartingAt } from './phraseBehind.ts';
import { is } from './vocabulary.ts';

const [as, according, inside, citing, per] = ['as', 'according', 'in', 'citing', 'per'].map(hashWord);

/** Whether a phrase that introduces a source can begin with the word of this hash. */
const mayIntroduce = (hash: number): boolean =>
  hash === as || hash === according || hash === inside || hash === citing || hash === per;

/** *According to* Cole and its like, when they stand at `at`; or null. */
export function accordingTo(clause: Clause, at: number): Cue | null {
  if (!mayIntroduce(clause.hash(at))) return null;
  const word = clause.lower(at);
  if (word === 'as') return asPutIt(clause, at);
  const to = endOfPhrase(clause, at, word);
  if (to < 0) return null;
  const source = phraseStartingAt(clause, to + 1);
  return source === null ? null : cueAt(clause, 'according', at, to, null, sourced(source));
}

/** Last position of the phrase before the source, or −1. */
function endOfPhrase(clause: Clause, at: number, word: string): number {
  if (word === 'according') return clause.lower(at + 1) === 'to' ? at + 1 : -1;
  if (word === 'in') {
    const words = clause.lower(at + 1) === 'the' && clause.lower(at + 2) === 'words' && clause.lower(at + 3) === 'of';
    return words ? at + 3 : -1;
  }
  if (word === 'citing') return at;
  return word === 'per' && (clause.name(at + 1) >= 0 || clause.is(at + 1, is.determiner)) ? at : -1;
}

/** *as* Cole, a Democrat, *put it*. */
function asPutIt(clause: Clause, at: number): Cue | null {
  for (let verb = at + 2; verb < Math.min(at + 16, clause.unit.to); verb += 1) {
    if (clause.quoted(verb)) return null;
    const word = clause.lower(verb);
    if ((word !== 'put' && word !== 'puts') || clause.lower(verb + 1) !== 'it') continue;
    const source = phraseStartingAt(clause, at + 1);
    return source === null ? null : cueAt(clause, 'according', verb, verb + 1, null, sourced(source));
  }
  return null;
}

/** — *Ann Thorne*: a name behind a dash, alone in its sentence or at the end of one, signs the quotation before it. */
export function signature(clause: Clause): Cue | null {
  const { unit } = clause;
  for (let at = unit.from; at < unit.to - 1; at += 1) {
    if (clause.word(at)) continue;
    const code = clause.code(at);
    if (code !== 0x2014 && code !== 0x2013 && code !== 45) continue;
    if (at > unit.from && !clause.quoted(at - 1)) continue;
    const source = phraseStartingAt(clause, at + 1);
    if (source === null || source.kind !== 'name' || clause.names[source.name]!.type !== 'PERSON') continue;
    const next = source.to + 1;
    if (next >= unit.to || clause.comma(next) || (clause.code(next) === 46 && next === unit.to - 1))
      return cueAt(clause, 'colon', at, at, null, sourced(source));
  }
  return null;
}

/** Cole: “No.” · Her advice: “Wait.” The cue that the colon at `at` is; null where one of `cues` brings the words in. */
export function colonCue(clause: Clause, cues: readonly Cue[], at: number): Cue | null {
  if (!clause.quoted(at + 1) && at + 1 < clause.unit.to) return null;
  if (cues.some((cue) => cue.kind === 'verb' && cue.source !== null)) return null;
  const owner = cueNouns().has(clause.lower(at - 1)) ? ownerOf(clause, at - 1) : null;
  if (owner !== null) return cueAt(clause, 'noun', at - 1, at - 1, null, sourced(owner));
  const ending = phraseEndingAt(clause, at - 1);
  const spoken = ending !== null && ending.from === clause.unit.from && isSpeaker(clause, ending);
  const source = spoken ? ending : firstSubject(clause, at);
  if (source === null || !isSpeaker(clause, source)) return null;
  if (source.kind === 'name' && clause.names[source.name]!.type === 'LOC') return null;
  return cueAt(clause, 'colon', at, at, null, sourced(source));
}

/** Whose verdict, whose advice: who owns the noun at `at`, or null. */
export function ownerOf(clause: Clause, at: number): Phrase | null {
  for (let back = at - 1; back >= Math.max(clause.unit.from, at - 5); back -= 1) {
    if (clause.shape(back, shape.possessive)) return phraseEndingAt(clause, back - 1);
    if (clause.is(back, is.possessive)) return pronounPhrase(clause, back);
    if (clause.breaks(back)) return null;
  }
  return null;
}
