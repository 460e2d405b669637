import { hashWord, shape } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import { is } from './vocabulary.ts';

/** A noun phrase that can be a source. Offsets relative to the paragraph. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly kind: 'name' | 'pronoun' | 'nominal';
  /** Index of the name in it that speaks, or −1. */
  readonly name: number;
  /** Token of the pronoun, or of the head noun. */
  readonly head: number;
  /** Positions in the unit's items, both inclusive. */
  readonly from: number;
  readonly to: number;
}

function phrase(clause: Clause, kind: Phrase['kind'], from: number, to: number, name: number, head: number): Phrase {
  const { start, end } = clause.reading.tokens;
  return { kind, name, head, from, to, start: start[clause.token(from)]!, end: end[clause.token(to)]! };
}

/** The pronoun at a position. */
export const pronounPhrase = (clause: Clause, at: number): Phrase =>
  phrase(clause, 'pronoun', at, at, -1, clause.token(at));

/** The name with this index, without title or description. */
export function namePhrase(clause: Clause, name: number): Phrase {
  const { first, last } = clause.names[name]!;
  return phrase(clause, 'name', clause.positionOf(first), clause.positionOf(last), name, last);
}

/** A description with the token of its head noun: *the former mayor*. */
export const nominalPhrase = (clause: Clause, from: number, to: number, head: number): Phrase =>
  phrase(clause, 'nominal', from, to, -1, head);

/** Whether a description is one of a body, which its name can stand beside: *the ferry company*, a union. */
export const describesBody = ({ reading: { flags } }: Clause, { kind, head }: Phrase): boolean =>
  kind === 'nominal' && (flags[head]! & is.groupNoun) !== 0 && (flags[head]! & (is.personNoun | is.plural)) === 0;

/** Whether a description is one thing and no more: *the operator*, not *an official at the operator*. */
export const isPlain = (clause: Clause, { kind, head, from, to }: Phrase): boolean =>
  kind === 'nominal' && head === clause.token(to) && clause.hash(from) === the && !clause.is(to, is.plural);

const underscore = 95;
const former = hashWord('former');
const the = hashWord('the');

const speakers = is.personNoun | is.groupNoun | is.title | is.outlet | is.pronoun;

/** Whether the word at `at` goes on from what stands before it without a space: jane_*cole*. */
const goesOnAt = (clause: Clause, at: number): boolean => clause.token(at) >= 0 && !clause.shape(at, shape.spaced);

/** The handle that ends with the word at `at`: *@raycole*, *@ray_cole*; where its sign stands, or −1. */
export function handleAt(clause: Clause, at: number): number {
  if (!clause.word(at)) return -1;
  let sign = at;
  while (goesOnAt(clause, sign) && (clause.word(sign) || clause.code(sign) === underscore)) sign -= 1;
  return sign < at && clause.code(sign) === 64 ? sign : -1;
}

/** Where the handle ends whose sign stands at `at`; −1 where there is none. */
export function handleEnd(clause: Clause, at: number): number {
  if (clause.code(at) !== 64 || !clause.word(at + 1) || !goesOnAt(clause, at + 1)) return -1;
  let to = at + 1;
  while (goesOnAt(clause, to + 1) && (clause.word(to + 1) || clause.code(to + 1) === underscore)) to += 1;
  return to;
}

/** Whether an adverb ends the noun phrase it stands in: not that of *the first lady*, the *former first* lady. */
export const cutsPhrase = (clause: Clause, at: number): boolean =>
  clause.adverb(at) && !clause.is(at - 1, is.determiner | is.possessive) && clause.hash(at - 1) !== former;

/** Whether the head of a description is somebody or something that can speak: a person, a body, a document, a handle. */
export function canSpeak(clause: Clause, { head, from }: Phrase): boolean {
  const { reading, nameOf, names } = clause;
  if (clause.code(from) === 64) return true;
  if ((reading.flags[head]! & speakers) !== 0 || reading.documents[head] === 1) return true;
  const name = nameOf[head]!;
  return name >= 0 && names[name]!.type === 'ORG';
}

/** Whether a phrase is somebody or something that can speak; names and pronouns always. */
export const isSpeaker = (clause: Clause, one: Phrase): boolean => one.kind !== 'nominal' || canSpeak(clause, one);
