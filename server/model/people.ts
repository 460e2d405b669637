/** Somebody the user has listed. Empty strings where the list says nothing. */
export interface Person {
  /** Canonical name: what the person is called wherever one name is given. */
  readonly name: string;
  /** Other ways of writing it: a surname, a nickname, a spelling. */
  readonly forms: readonly string[];
  /** As written: `she`, `they`, `she/they`. Evidence for who a pronoun means, and for nothing else. */
  readonly pronouns: string;
  readonly role: string;
}

/** The people that a `people.txt` lists, in its order; a value, compared by identity. */
export interface PeopleList {
  readonly people: readonly Person[];
}

/** A name in an article that the list knows. */
export interface Listing {
  /** Whom it can mean: one person, or several who share this form. */
  readonly people: readonly Person[];
  /** It is the canonical name, not one of the other forms. */
  readonly full: boolean;
  /** The form as listed, without a title. */
  readonly written: string;
}

/** What the pronouns of a person allow: `m` he, `f` she, `t` neither, `u` no telling. */
export type PronounGender = 'm' | 'f' | 't' | 'u';

const families: Readonly<Record<string, PronounGender>> = {
  she: 'f',
  her: 'f',
  hers: 'f',
  he: 'm',
  him: 'm',
  his: 'm',
  they: 't',
  them: 't',
  their: 't',
  theirs: 't',
};

/** Pronouns as people write them, taken together: `she/her` is `f`, `she/they` is `u`; null where a word is no pronoun. */
export function genderOfPronouns(pronouns: string): PronounGender | null {
  if (pronouns === '') return 'u';
  const words = pronouns.toLowerCase().match(/[^\s/,&]+/g) ?? [];
  const found = new Set<PronounGender>();
  for (const word of words) {
    if (word === 'and' || word === 'or') continue;
    if (!Object.hasOwn(families, word)) return null;
    found.add(families[word]!);
  }
  return found.size === 1 ? [...found][0]! : 'u';
}
