import { shape } from '../text/tokens.ts';
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

const speakers = is.personNoun | is.groupNoun | is.title | is.outlet | is.pronoun;

/** The handle that ends or begins with the word at `at`: *@raycole*; where its sign stands, or −1. */
export const handleAt = (clause: Clause, at: number): number =>
  clause.code(at - 1) === 64 && clause.word(at) && !clause.shape(at, shape.spaced) ? at - 1 : -1;

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
