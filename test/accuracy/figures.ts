import { nameTypes } from './names.ts';
import type { Tally } from './tally.ts';

/** One printed figure, 0 to 1; NaN where nothing could be counted. */
export interface Figure {
  readonly name: string;
  readonly value: number;
}

const ratio = (a: number, b: number): number => (b === 0 ? Number.NaN : a / b);
const harmonic = (p: number, r: number): number => (p > 0 && r > 0 ? (2 * p * r) / (p + r) : 0);

const precision = (tally: Tally, key: string): number => ratio(tally.of(`${key}.hit`), tally.of(`${key}.system`));
const recall = (tally: Tally, key: string): number => ratio(tally.of(`${key}.hit`), tally.of(`${key}.gold`));

const triple = (tally: Tally, name: string, key: string): readonly Figure[] => {
  const p = precision(tally, key);
  const r = recall(tally, key);
  return [
    { name: `${name} P`, value: p },
    { name: `${name} R`, value: r },
    { name: `${name} F`, value: harmonic(p, r) },
  ];
};

function speech(tally: Tally): readonly Figure[] {
  const right = tally.of('speech.gold.said');
  const missed = tally.of('speech.gold.not');
  const extra = tally.of('speech.other.said');
  const left = tally.of('speech.other.not');
  const p = ratio(left, left + missed);
  const r = ratio(left, left + extra);
  return [
    { name: 'speech or not, accuracy', value: ratio(right + left, right + missed + extra + left) },
    { name: 'speech or not, balanced', value: (ratio(right, right + missed) + r) / 2 },
    { name: 'non-speech F', value: harmonic(p, r) },
  ];
}

function quoteFigures(tally: Tally): readonly Figure[] {
  const flagged = tally.of('unattributed.hit') + tally.of('unattributed.extra');
  return [
    ...triple(tally, 'span finding, exact', 'span'),
    ...triple(tally, 'detection, exact', 'detected.exact'),
    ...triple(tally, 'detection, J ≥ .8', 'detected.near'),
    { name: '  recall of direct', value: recall(tally, 'detected.direct') },
    { name: '  recall of mixed', value: recall(tally, 'detected.mixed') },
    ...speech(tally),
    { name: 'speaker, end to end', value: recall(tally, 'speaker.all') },
    { name: '  of detected', value: recall(tally, 'speaker.detected') },
    ...['direct', 'mixed', 'name', 'pronoun', 'nominal'].map((key) => ({
      name: `  ${key}`,
      value: recall(tally, `speaker.${key}`),
    })),
    { name: '  source in the same paragraph', value: recall(tally, 'speaker.here') },
    { name: '  source in another paragraph', value: recall(tally, 'speaker.elsewhere') },
    { name: 'canonical name', value: recall(tally, 'name.all') },
    { name: '  of pronouns', value: recall(tally, 'name.pronoun') },
    { name: 'unattributed flag P', value: ratio(tally.of('unattributed.hit'), flagged) },
    { name: 'unattributed flag R', value: recall(tally, 'unattributed') },
    ...triple(tally, 'cue of quotations, hit', 'cue.quoted'),
    ...triple(tally, 'cue of all speech, hit', 'cue.all'),
    ...triple(tally, 'indirect speech, strict', 'indirect.strict'),
    ...triple(tally, 'indirect speech, J ≥ .8', 'indirect.near'),
    ...triple(tally, 'indirect speech, J ≥ .5', 'indirect.half'),
    { name: '  speaker given J ≥ .5', value: recall(tally, 'indirect.speaker') },
  ];
}

const nameFigures = (tally: Tally): readonly Figure[] =>
  [...nameTypes, 'all'].flatMap((type) => {
    const key = `names.${type}`;
    const p = ratio(tally.of(`${key}.system.met`), tally.of(`${key}.system`));
    const r = ratio(tally.of(`${key}.gold.met`), tally.of(`${key}.gold`));
    return [...triple(tally, `names ${type}, exact`, key), { name: `names ${type}, overlap F`, value: harmonic(p, r) }];
  });

/** All figures that the counts allow, in the order they are printed. */
export const figures = (tally: Tally): readonly Figure[] => [
  ...(tally.of('span.gold') + tally.of('indirect.half.gold') > 0 ? quoteFigures(tally) : []),
  ...(tally.of('names.all.gold') > 0 ? nameFigures(tally) : []),
];
