import { apposition } from './apposition.ts';
import { copula } from './copula.ts';
import { descriptionBefore } from './descriptionBefore.ts';
import { type NameCandidate, withRole } from './nameCandidate.ts';
import type { Scene } from './rolePhrase.ts';
import { betterRole } from './roleRank.ts';
import { type Tape, wordsOf } from './tape.ts';
import { type TitleBefore, titleBefore } from './titleBefore.ts';

/**
 * What the text round a person’s name says that he or she is, in its own words without an article; null where it says
 * nothing. `title` is what stands right before the name.
 */
function roleAround(scene: Scene, name: NameCandidate, title: TitleBefore): string | null {
  const { tape } = scene;
  const titled = title.from < 0 ? null : wordsOf(tape, title.from, title.to);
  const found = descriptionBefore(scene, name, title.start) ?? apposition(scene, name);
  const described = found === null ? null : wordsOf(tape, found.from, found.to);
  const role = betterRole(titled, described);
  if (role !== null) return role;
  const said = copula(scene, name);
  return said === null ? null : wordsOf(tape, said.from, said.to);
}

/** The names of a paragraph with the roles of people, and the gender that their titles state; a line in title case gives no roles. */
export function withRoles(tape: Tape, names: readonly NameCandidate[], titled: boolean): readonly NameCandidate[] {
  const scene = { tape, names };
  return names.map((name) => {
    const { start } = name;
    if (name.type !== 'PERSON' || start !== tape.reading.tokens.start[name.first]) return name;
    const title = titleBefore(scene, name.first);
    const role = titled ? null : roleAround(scene, name, title);
    // Most mentions show nothing, and to copy them costs more than to look.
    return role === name.role && title.stated === name.stated ? name : withRole(name, role, title.stated);
  });
}
