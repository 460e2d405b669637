import { hashWord } from '../text/tokens.ts';
import { type Gender, genderOf } from './nameCandidate.ts';
import { is, vocabulary } from './vocabulary.ts';

/** Where the head of a description ends: before *of*, *for* and the like, or a comma. */
const ends: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'on', 'from', 'with', 'to', 'who', 'and', 'by']);

/** The gender that the head of a role states: *spokeswoman* for the council, the mayor’s *husband*. */
export function roleGender(role: string): Gender {
  let head = '';
  for (const word of role.toLowerCase().split(' ')) {
    if (ends.has(word)) break;
    head = word.endsWith(',') ? word.slice(0, -1) : word;
    if (head !== word) break;
  }
  const known = vocabulary();
  const bits = known.flags[known.find(hashWord(head), head.length)]!;
  return (bits & is.firstName) === 0 ? genderOf(bits) : 'u';
}
