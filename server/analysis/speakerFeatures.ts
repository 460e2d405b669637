/** Where a cue stands, seen from the quotation. */
export const cuePlaces = [
  'cue before: next to it',
  'cue before: object or comma',
  'cue before: near',
  'cue before: clauses between',
  'cue before: far',
  'cue behind: next to it',
  'cue behind: near',
  'cue behind: some words between',
  'cue behind: far',
  'cue not tied',
] as const;

/** What is seen of a candidate for who said a quotation, or of nobody; each holds or does not. */
const single = [
  // A cue of the same sentence, or of one that follows.
  'cue',
  'cue: verb',
  'cue: according to',
  'cue: colon',
  'cue: noun',
  ...cuePlaces,
  'cue is the first choice',
  'cue is another quotation’s',
  'cue is part of what another reports',
  'cue inverted',
  'cue shares its subject',
  'cue behind an apposition',
  'cue in a relative clause',
  'cue takes quotations',
  'cue takes judgements',
  'cue takes an addressee',
  'cue of attitude',
  'cue weak',
  'cue: nearest before',
  'cue: nearest behind',
  'cue: other one between',
  'cue: quotation between',
  'cue: whole sentence quoted',
  'cue: words quoted',
  'cue: part quoted, far before',
  'cue: part quoted, behind',
  'cue behind, another next to it before',
  'cue in the next sentence',
  'cue in the next sentence, next to its own quotation',
  'cue further on',
  'cue signs',
  // Whom it names.
  'source: person',
  'source: body',
  'source: place',
  'source: other name',
  'source: pronoun',
  'source: nominal',
  'source: cannot speak',
  'source opens the sentence',
  'source spoke last',
  // Named in the sentence without a cue of its own.
  'named',
  'named: person',
  'named: body',
  'named: place',
  'named: other name',
  'named: pronoun',
  'named: owner',
  'named: description',
  'named: relative',
  'named before: next to it',
  'named before: three words between',
  'named before: six words between',
  'named before: twelve words between',
  'named before: far',
  'named behind: next to it',
  'named behind: near',
  'named behind: far',
  'named: nearest before',
  'named: nearest behind',
  'named: opens the sentence',
  'named: verb behind it',
  'named: auxiliary behind it',
  'named: unknown verb behind it',
  'named: verb before it',
  'named: owns what follows',
  'named: behind a preposition',
  'named: quotation between',
  'named: comma between',
  'named: cue between',
  'named: colon before the quotation',
  'named: verb or that before the quotation',
  'named: spoke last',
  'named: a cue is tied',
  'named: a cue is next to it',
  'named: words quoted',
  'named: whole sentence quoted',
  'named: only one',
  // Whoever spoke before.
  'same',
  'same: same sentence',
  'same: sentence before',
  'same: further up',
  'same: nothing but quotations',
  'same: other person between',
  'same: that one is sure',
  'same: that one is unsure',
  'same: words quoted',
  'same: a cue is tied',
  'same: cue next to it',
  'same: opens the paragraph',
  'leads in',
  'leads in: nothing but quotations',
  'leads in: a cue is tied',
  'leads in: colon before the paragraph',
  'leads in: end of the paragraph before',
  'leads in: sentence before',
  'runs on',
  'ended before',
  'ended before: nothing but quotations here',
  'ended before: this one is all there is',
  'ended before: words follow',
  'ended before: that one is sure',
  // Nobody.
  'nobody',
  'nobody: quotation is the paragraph',
  'nobody: quotation opens the paragraph',
  'nobody: quotation in the paragraph',
  'nobody: whole sentence quoted',
  'nobody: words quoted',
  'nobody: one or two words',
  'nobody: no cue in the sentence',
  'nobody: cue next to it',
  'nobody: passive',
  'nobody: as for the one before',
  'nobody: headline',
  'nobody: first paragraph',
  'nobody: quotation before',
  'nobody: colon before',
] as const;

/** What is seen together with the place of a cue; the n-th counts as 2 to the n. */
export const besidePlace = ['first choice', 'takes quotations', 'whole sentence', 'another between'] as const;

const crossed = cuePlaces.flatMap((place) =>
  Array.from({ length: 1 << besidePlace.length }, (_, bits) =>
    [place, ...besidePlace.filter((_, at) => (bits >> at) & 1)].join(' + '),
  ),
);

/** The names of all features: those that stand alone, then those of a cue’s place with what is seen beside it. */
export const speakerFeatures: readonly string[] = [...single, ...crossed.map((name) => `crossed: ${name}`)];

/** A name of a feature that stands alone. */
export type SpeakerFeature = (typeof single)[number];

/** A place of a cue. */
export type CuePlace = (typeof cuePlaces)[number];

/** Number of each feature that stands alone. */
export const speakerFeature: Readonly<Record<SpeakerFeature, number>> = Object.fromEntries(
  single.map((name, at) => [name, at]),
) as Record<SpeakerFeature, number>;

/** Number of the feature of a cue’s place with what is seen beside it, bit by bit as in `besidePlace`. */
export const crossedFeature = (place: CuePlace, bits: number): number =>
  single.length + (cuePlaces.indexOf(place) << besidePlace.length) + bits;
