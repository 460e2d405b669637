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
    'abet acquit admit aver begin commit compel concur confer deadpan defer demur deter excel expel extol forget incur infer liveblog live-blog omit permit ' +
    'prefer rebel rebut recur refer regret remit repel submit transfer transmit'
  ).split(' '),
);

const oneSyllable = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiouy][^aeiouwxy]$/;

/** Stems that take `ed` and `ing`: two where British and American spelling differ. */
const stems = (base: string): readonly string[] => {
  const doubled = base + base.at(-1);
  if (/[aeiou]c$/.test(base)) return [`${base}k`];
  if (doubling.has(base) || oneSyllable.test(base)) return [doubled];
  if (/[^aeiou][aeiou]l$/.test(base)) return [doubled, base];
  return [base];
};

const sForm = (base: string): string => {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/[aeiou]z$/.test(base) && oneSyllable.test(base)) return `${base}zes`;
  return /(?:[sxz]|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
};

const pastForms = (base: string): readonly string[] => {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return stems(base).map((stem) => `${stem}ed`);
};

const ingForms = (base: string): readonly string[] => {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(base)) return [`${base.slice(0, -1)}ing`];
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
