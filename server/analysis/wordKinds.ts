import { is } from './vocabulary.ts';

/** Kinds of words that matter beside a name. */
export const kinds =
  is.determiner |
  is.possessive |
  is.preposition |
  is.conjunction |
  is.auxiliary |
  is.title |
  is.courtesy |
  is.firstName |
  is.place |
  is.norp |
  is.organisationHead |
  is.organisation |
  is.date |
  is.personNoun |
  is.groupNoun |
  is.common |
  is.pronoun |
  is.outlet |
  is.verb |
  is.placeHead;

/** Kinds that letters in capitals can be of. */
export const named = is.place | is.norp | is.organisation | is.outlet;

/** Kinds of words that letters in capitals may spell without being one. */
export const plain =
  is.common |
  is.verb |
  is.preposition |
  is.conjunction |
  is.determiner |
  is.pronoun |
  is.auxiliary |
  is.personNoun |
  is.firstName |
  is.midAdverb |
  is.title;
