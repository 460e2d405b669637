import { shape } from '../text/tokens.ts';
import { Clause } from './clause.ts';
import { holderOf } from './nominals.ts';
import type { Pass } from './pass.ts';
import { nominalPhrase, type Phrase } from './phrase.ts';
import { phraseEndingAt } from './phraseBefore.ts';
import { entityOfName } from './resolution.ts';
import { is } from './vocabulary.ts';

const somebody = is.personNoun | is.title | is.groupNoun;

/**
 * Whom the relative pronoun at `at` in the items of `unit` stands for: Cole, *who*; Cole, 52, a teacher *who*; the
 * mayor, *who*. Null when it stands for nobody named.
 */
export function antecedent(pass: Pass, unit: number, at: number): number | null {
  const { text, base, local } = pass;
  const { reading, names, nameOf } = local;
  const clause = new Clause(text, base, reading, reading.units[unit]!, names, nameOf);
  const before = withoutAge(clause, separates(clause, at - 1) ? at - 2 : at - 1);
  const phrase = phraseEndingAt(clause, before);
  if (phrase === null || phrase.kind === 'pronoun') return null;
  const name = clause.name(before);
  const person = name >= 0 && (names[name]!.type === 'PERSON' || names[name]!.type === 'ORG');
  // A victory *for Cole, who*: what is no person cannot be meant.
  if (person && (phrase.kind === 'name' || !clause.is(clause.positionOf(phrase.head), somebody)))
    return joined(clause, clause.positionOf(names[name]!.first)) ? null : entityOf(pass, name);
  const described = phrase.kind === 'name' ? withArticle(clause, phrase) : phrase;
  const apart = described.from - 1;
  if (!clause.comma(apart)) return described.kind === 'nominal' ? holderOf(pass, described) : null;
  const owner = clause.name(withoutAge(clause, apart - 1));
  return owner >= 0 && names[owner]!.type === 'PERSON' ? entityOf(pass, owner) : null;
}

const entityOf = (pass: Pass, name: number): number | null =>
  entityOfName(pass.local.names[name]!, pass.recents, pass.grouping);

/** A comma, dash or opening bracket. */
const separates = (clause: Clause, at: number): boolean => {
  const code = clause.code(at);
  return code === 44 || code === 40 || code === 0x2014 || code === 0x2013;
};

/** Cole, *52*: an age between commas. */
const withoutAge = (clause: Clause, at: number): number =>
  clause.shape(at, shape.digit) && clause.comma(at - 1) ? at - 2 : at;

/** *a Dane* as a description. */
const withArticle = (clause: Clause, phrase: Phrase): Phrase =>
  clause.is(phrase.from - 1, is.determiner)
    ? nominalPhrase(clause, phrase.from - 1, phrase.to, clause.token(phrase.to))
    : phrase;

/** Whether the name is the last of several: Cole and *Roe*, who. */
const joined = (clause: Clause, from: number): boolean => {
  const before = clause.is(from - 1, is.title | is.courtesy) ? from - 2 : from - 1;
  return clause.is(before, is.conjunction) && clause.name(before - 1) >= 0;
};
