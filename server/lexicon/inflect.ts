/** The five forms of an English verb; a form can have two spellings (`counselled`, `counseled`). */
export interface Inflection {
  readonly base: string;
  readonly s: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly ing: readonly string[];
}

/** Longer verbs stressed on the last syllable, which double their last letter: `admitted`, not `admited`. */
const doubling = new Set(
  (
    'abet acquit admit aver begin commit compel concur confer deadpan defer demur deter disbar excel expel extol ' +
    'forget incur infer liveblog live-blog omit permit prefer rebel rebut recur refer regret remit repel submit ' +
    'transfer transmit'
  ).split(' '),
);

const isVowel = (letter: string | undefined): boolean =>
  letter === 'a' || letter === 'e' || letter === 'i' || letter === 'o' || letter === 'u';

/** True of `snap`, `quip`, `beg`: one vowel letter, then one consonant that can be doubled. */
const isShort = (base: string): boolean => {
  const last = base.at(-1)!;
  const length = base.length;
  if (isVowel(last) || last === 'w' || last === 'x' || last === 'y') return false;
  const vowel = base[length - 2];
  if (!isVowel(vowel)) return false;
  for (let at = 0; at < length - 2; at += 1) {
    const silent = base[at] === 'u' && base[at - 1] === 'q';
    if (isVowel(base[at]) && !silent) return false;
  }
  return true;
};

/** Stems that take `ed` and `ing`: two where British and American spelling differ. */
const stems = (base: string): readonly string[] => {
  const last = base.at(-1)!;
  if (isVowel(last) || last === 'y') return [base];
  if (last === 'c') return [`${base}k`];
  if (isShort(base) || doubling.has(base)) return [base + last];
  if (last === 'l' && isVowel(base.at(-2)) && !isVowel(base.at(-3))) return [base + last, base];
  return [base];
};

const sForm = (base: string): string => {
  const last = base.at(-1);
  const before = base.at(-2);
  if (last === 'y' && !isVowel(before)) return `${base.slice(0, -1)}ies`;
  if (last === 'z' && isShort(base)) return `${base}zes`;
  if (last === 's' || last === 'x' || last === 'z') return `${base}es`;
  if (last === 'h' && (before === 's' || before === 'c')) return `${base}es`;
  return last === 'o' && !isVowel(before) ? `${base}es` : `${base}s`;
};

const pastForms = (base: string): readonly string[] => {
  const last = base.at(-1);
  if (last === 'e') return [`${base}d`];
  if (last === 'y' && !isVowel(base.at(-2))) return [`${base.slice(0, -1)}ied`];
  return stems(base).map((stem) => `${stem}ed`);
};

const ingForms = (base: string): readonly string[] => {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`];
  const keepsE = base.endsWith('ee') || base.endsWith('oe') || base.endsWith('ye');
  if (base.endsWith('e') && !keepsE) return [`${base.slice(0, -1)}ing`];
  return stems(base).map((stem) => `${stem}ing`);
};

/**
 * The forms of a verb by the rules of English spelling. Past and participle that follow no rule are given, with a
 * slash between two spellings (`learned/learnt`); the participle is the past where it is left out.
 */
export const inflect = (base: string, past?: string, participle?: string): Inflection => {
  const pasts = past?.split('/') ?? pastForms(base);
  return {
    base,
    s: base === 'have' ? 'has' : sForm(base),
    past: pasts,
    participle: participle?.split('/') ?? pasts,
    ing: ingForms(base),
  };
};
