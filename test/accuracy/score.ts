import { scoreCues } from './cues.ts';
import type { GoldArticle } from './gold.ts';
import { scoreIndirect } from './indirect.ts';
import { scoreNames } from './names.ts';
import { scoreQuotations, sidesOf } from './quotations.ts';
import { scoreSpeakers } from './speakers.ts';
import { itemsOf, namesOf, type Said } from './system.ts';
import { type Fault, Tally } from './tally.ts';
import { wordsOf } from './words.ts';

/** Counts and faults of one article: what its record says against what its annotators said. */
export function score(gold: GoldArticle, record: Said): { readonly tally: Tally; readonly faults: Fault[] } {
  const tally = new Tally();
  const faults: Fault[] = [];
  if (gold.quotes) {
    const words = wordsOf(gold.text);
    const items = itemsOf(record);
    const sides = sidesOf(words, gold.quotes, items);
    scoreQuotations(sides, tally, faults);
    scoreSpeakers(words, sides, tally, faults);
    scoreCues(words, gold.quotes, items, sides, tally, faults);
    scoreIndirect(words, gold.quotes, items, tally, faults);
  }
  if (gold.entities) scoreNames(gold.entities, namesOf(record), tally, faults);
  return { tally, faults };
}
