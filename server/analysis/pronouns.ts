import { once } from '../lexicon/once.ts';
import { hashWord, type Tokens } from '../text/tokens.ts';
import type { Gender } from './nameCandidate.ts';
import type { Question } from './question.ts';

/** What a pronoun of the third person says by itself. */
export interface PronounKind extends Pick<Question, 'of' | 'gender' | 'part' | 'plural'> {}

const kind = (of: Question['of'], gender: Gender, part: Question['part'], plural = false): PronounKind => ({
  of,
  gender,
  part,
  plural,
});

const kinds = /* @__PURE__ */ once(
  (): ReadonlyMap<number, PronounKind> =>
    new Map(
      Object.entries({
        he: kind('person', 'm', 'subject'),
        him: kind('person', 'm', 'object'),
        himself: kind('person', 'm', 'object'),
        his: kind('person', 'm', 'owner'),
        "he's": kind('person', 'm', 'subject'),
        "he'd": kind('person', 'm', 'subject'),
        "he'll": kind('person', 'm', 'subject'),
        she: kind('person', 'f', 'subject'),
        her: kind('person', 'f', 'owner'),
        hers: kind('person', 'f', 'owner'),
        herself: kind('person', 'f', 'object'),
        "she's": kind('person', 'f', 'subject'),
        "she'd": kind('person', 'f', 'subject'),
        "she'll": kind('person', 'f', 'subject'),
        it: kind('body', 'u', 'subject'),
        its: kind('body', 'u', 'owner'),
        they: kind('body', 'u', 'subject', true),
      }).map(([word, value]) => [hashWord(word), value]),
    ),
);

/** What the token is as a pronoun of the third person; undefined for any other word. */
export const pronounAt = (tokens: Tokens, token: number): PronounKind | undefined => kinds().get(tokens.hash[token]!);

const relatives = /* @__PURE__ */ once(
  (): ReadonlySet<number> => new Set(['who', 'whom', 'whose', 'which'].map(hashWord)),
);

/** Whether the token is a relative pronoun. */
export const isRelative = (tokens: Tokens, token: number): boolean => relatives().has(tokens.hash[token]!);
