/** How closely a quotation is tied to a cue, from not at all to next to it. */
export const ties = ['no cue', 'a far cue', 'a cue in the sentence', 'a near cue', 'a cue next to it'] as const;
/** How long a quotation is. */
export const lengths = ['one word', 'two words', 'three words', 'a few words', 'many words'] as const;
/** Probability, in fifths, that a cue brings in something said. */
export const fifths = ['hardly', 'doubtfully', 'perhaps', 'likely', 'surely'] as const;
/** What the cues of the sentence bring in: the quotation surely or perhaps, only something else, or nothing. */
export const bringing = [
  'brought in',
  'perhaps brought in',
  'something else brought in',
  'nothing brought in',
] as const;
/** What the rules can say. */
export const kinds = [
  'direct',
  'partial',
  'headline',
  'title',
  'name',
  'nickname',
  'term',
  'slogan',
  'word',
  'scare',
] as const;

const plain = [
  'bias',
  'capital',
  'small letter, no cue',
  'title case',
  'title case, no cue next to it',
  'stop inside',
  'comma inside, behind it a cue',
  'clause',
  'clause, no cue',
  'in a headline',
  'alone',
  'behind a cue next to it',
  'before a cue next to it',
  'cue takes quotations',
  'cue takes clauses',
  'cue judges',
  'cue of attitude',
  'cue without source',
  'according',
  'colon',
  'noun as cue',
  'a verb that carries names',
  'after a',
  'after the',
  'after his or her',
  'after a possessive',
  'after a preposition',
  'after as',
  'after of',
  'after be',
  'after a name',
  'after that',
  'after a comma',
  'after a conjunction',
  'after a quotation',
  'first of the sentence',
  'after a plain word',
  'before a plain word',
  'before a comma',
  'before a stop',
  'before a preposition',
  'before an auxiliary',
  'before a conjunction',
  'before a name',
  'before a quotation',
  'between article and noun',
  'between article and noun, no cue',
  'a plain word before and behind, no cue',
  'all capitals',
  'a digit',
  'a pronoun inside',
  'an article first',
  'a verb first',
  'a comma between words inside',
  'single marks',
  'after speech in the paragraph',
  'after speech in the paragraph, no cue',
  'other quotations in the sentence',
  'other quotations in the sentence, no cue',
  'a sign in the sentence',
  'a sign in the sentence, no cue next to it',
  'a sign in the sentence, a colon before',
  'a sign says it',
  'a word for naming in the sentence, a colon before',
  'call',
  'call, habit',
  'call, by somebody named',
  'call, by several',
  'call, a capital',
  'call, an article first',
  'call, an object between',
  'a verb of naming',
  'the cue reports',
  'in what the cue brings in',
  'partly in what the cue brings in',
  'outside what the cue brings in',
  'the cue brings in nothing',
  'in what the cue reports',
  'in what a cue with a source reports',
  'a cue reports in the sentence',
  'a long quotation before in the paragraph',
  'a long quotation behind in the paragraph',
  'no long quotation beside it in the paragraph',
  'somebody before it in the sentence',
] as const;

/** The first feature by length. */
export const lengthAt = plain.length;
/** The first feature by tie. */
export const tieAt = lengthAt + lengths.length;
/** The first feature by length and tie. */
export const crossAt = tieAt + ties.length;
/** The first feature by rule. */
export const kindAt = crossAt + lengths.length * ties.length;
/** The first feature by rule, with a cue near. */
export const kindTiedAt = kindAt + kinds.length;

/** The first feature by how surely its cue reports. */
export const sureAt = kindTiedAt + kinds.length;
/** The first feature by how surely a cue brings it in. */
export const heldAt = sureAt + fifths.length;
/** The first feature by length and what is brought in. */
export const broughtAt = heldAt + fifths.length;
/** The first feature by length with a long quotation beside it. */
export const besideAt = broughtAt + lengths.length * bringing.length;

/** What is looked at in a quotation to tell speech from other words in marks, in the order of the weights. */
export const kindFeatures: readonly string[] = [
  ...plain,
  ...lengths,
  ...ties,
  ...lengths.flatMap((length) => ties.map((tie) => `${length}, ${tie}`)),
  ...kinds.map((kind) => `${kind} by rule`),
  ...kinds.map((kind) => `${kind} by rule, a cue near`),
  ...fifths.map((fifth) => `its cue reports ${fifth}`),
  ...fifths.map((fifth) => `a cue brings it in ${fifth}`),
  ...lengths.flatMap((length) => bringing.map((way) => `${length}, ${way}`)),
  ...lengths.map((length) => `${length}, a long quotation beside it`),
];

/** What is looked at by itself, not by length, tie or rule. */
export type PlainFeature = (typeof plain)[number];

/** The number of each such feature. */
export const numberOf = new Map<PlainFeature, number>(plain.map((name, at) => [name, at]));
