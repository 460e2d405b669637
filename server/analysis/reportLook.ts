import { hashWord } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import type { Cue } from './cue.ts';
import type { Parts } from './reportParts.ts';
import { Room } from './room.ts';
import { classAt, wordClass } from './wordClass.ts';

/** What a unit shows of itself, made once for all its cues. */
export interface Looked {
  readonly clause: Clause;
  /** Class of each position, from the unit’s first. */
  readonly classes: Int32Array;
  /** Hash of each word of a closed class; of anything else its class. */
  readonly words: Int32Array;
  readonly headline: boolean;
}

const lexical = new Uint8Array(64);
for (const kind of [
  wordClass.preposition,
  wordClass.subordinator,
  wordClass.conjunction,
  wordClass.question,
  wordClass.auxiliary,
  wordClass.relative,
  wordClass.negative,
])
  lexical[kind] = 1;

const rooms = { classes: new Room(), words: new Room() };

/** Looks at each position of the clause once. What it gives is valid until the next call. */
export function lookAt(clause: Clause, headline: boolean): Looked {
  const { from, to } = clause.unit;
  const { items, tokens } = clause.reading;
  const classes = rooms.classes.take(to - from);
  const words = rooms.words.take(to - from);
  for (let at = from; at < to; at += 1) {
    const kind = classAt(clause, at);
    classes[at - from] = kind;
    words[at - from] = lexical[kind] === 1 ? tokens.hash[items[at]!]! : kind;
  }
  return { clause, classes, words, headline };
}

/** The class of what stands at `at`. */
export const kindAt = ({ clause: { unit }, classes }: Looked, at: number): number =>
  at < unit.from || at >= unit.to ? wordClass.outside : classes[at - unit.from]!;

/** The word at `at` where it is of a closed class, else its class; as a number. */
export const wordOrClass = ({ clause: { unit }, words }: Looked, at: number): number =>
  at < unit.from || at >= unit.to ? wordClass.outside : words[at - unit.from]!;

/** Hash of the word at `at`, 0 for anything else. */
export function wordAt({ clause }: Looked, at: number): number {
  const token = clause.token(at);
  return token < 0 ? 0 : clause.reading.tokens.hash[token]!;
}

const lemmas = new Map<string, number>();

/** A number for the verb, or for the word that is no known one. */
export function lexemeOf({ clause }: Looked, cue: Cue): number {
  if (cue.verb === null) return clause.reading.tokens.hash[clause.token(cue.from)] ?? 0;
  const known = lemmas.get(cue.verb.lemma);
  if (known !== undefined) return known;
  const hash = hashWord(cue.verb.lemma);
  if (lemmas.size < 5000) lemmas.set(cue.verb.lemma, hash);
  return hash;
}

/** Numbers for the kinds of cue. */
export const cueKinds = { verb: 0, according: 1, colon: 2, noun: 3 } as const;
/** Numbers for how a source is found. */
export const reaches = { adjacent: 0, apposition: 1, shared: 2, relative: 3 } as const;
/** Numbers for the classes of verbs. */
export const verbClasses = { neutral: 0, platform: 1, doubt: 2, guilt: 3, truth: 4, colour: 5, attitude: 6 } as const;

/** Where source and cue together begin and end. */
export function frameOf(cue: Cue): { from: number; to: number } {
  const near = cue.source !== null && cue.reach !== 'shared' && cue.reach !== 'relative' ? cue.source : null;
  return {
    from: near !== null && near.from < cue.from ? near.from : cue.from,
    to: near !== null && near.to > cue.to ? near.to : cue.to,
  };
}

/** A count as a number below ten, the finer the smaller it is. */
export const bucket = (count: number): number =>
  count < 6 ? count : count < 9 ? 6 : count < 14 ? 7 : count < 22 ? 8 : 9;

/** All that the readings of one cue share. */
export interface Asking {
  readonly looked: Looked;
  readonly parts: Parts;
  readonly cue: Cue;
  readonly others: readonly Cue[];
  readonly lexeme: number;
  readonly frames: number;
  readonly frame: { readonly from: number; readonly to: number };
  /** Last position that is no stop. */
  readonly last: number;
}

/** Gathers what the readings of the cue share. */
export function askAbout(parts: Parts, looked: Looked, cue: Cue, others: readonly Cue[]): Asking {
  let last = looked.clause.unit.to - 1;
  while (last > cue.to && kindAt(looked, last) === wordClass.stop) last -= 1;
  const frames = cue.verb?.frames ?? 0;
  return { looked, parts, cue, others, lexeme: lexemeOf(looked, cue), frames, frame: frameOf(cue), last };
}

/** Whether the class is that of a verb. */
export const isVerbal = (kind: number): boolean =>
  kind === wordClass.be || kind === wordClass.modal || kind === wordClass.auxiliary || kind === wordClass.verb;
