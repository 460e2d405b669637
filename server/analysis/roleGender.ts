import { hashWord } from '../text/tokens.ts';
import { type Gender, genderOf } from './nameCandidate.ts';
import { roleHead } from './roleRank.ts';
import { is, vocabulary } from './vocabulary.ts';

/** The gender that the head of a role states: *spokeswoman* for the council, the mayor’s *husband*. */
export function roleGender(role: string): Gender {
  const head = roleHead(role);
  const known = vocabulary();
  const bits = known.flags[known.find(hashWord(head), head.length)]!;
  return (bits & is.firstName) === 0 ? genderOf(bits) : 'u';
}
