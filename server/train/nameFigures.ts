import { ArticleWords } from '../analysis/articleWords.ts';
import type { NameReader } from '../analysis/nameReader.ts';
import { readFirst, readSecond } from '../analysis/tagger.ts';
import type { GoldArticle, GoldName } from './corpora.ts';
import { inputsOf } from './nameExamples.ts';

const goldType: Readonly<Record<string, string>> = { PERSON: 'PER' };

/** The names that the tagger finds in an article by itself, in the words of the gold, with how certain it is. */
export function taggedNames(
  text: string,
  { model, tables }: NameReader,
): readonly (GoldName & { certainty: number })[] {
  const inputs = inputsOf(text, tables);
  const readings = inputs.map((input) => readFirst(input, model));
  const words = ArticleWords.of(readings.map(({ votes }) => votes));
  return inputs.flatMap((input, at) =>
    readSecond(input, readings[at]!, words, model).map(({ first, last, type, certainty }) => ({
      start: input.base + input.pieces.start[first]!,
      end: input.base + input.pieces.end[last]!,
      type: goldType[type] ?? type,
      certainty,
    })),
  );
}

const key = ({ start, end, type }: GoldName): string => `${start} ${end} ${type}`;

/** Exact F1 of names, per cent: people, bodies and places together, then each type. */
export function scoreNames(articles: readonly GoldArticle[], reader: NameReader): string {
  const tally = new Map<string, { gold: number; found: number; right: number }>();
  const of = (type: string): { gold: number; found: number; right: number } => {
    if (!tally.has(type)) tally.set(type, { gold: 0, found: 0, right: 0 });
    return tally.get(type)!;
  };
  for (const { text, entities } of articles) {
    const gold = new Set(entities.map(key));
    for (const name of entities) of(name.type).gold += 1;
    for (const name of taggedNames(text, reader)) {
      of(name.type).found += 1;
      if (gold.has(key(name))) of(name.type).right += 1;
    }
  }
  const figure = (...types: readonly string[]): string => {
    const sum = { gold: 0, found: 0, right: 0 };
    for (const type of types) {
      sum.gold += of(type).gold;
      sum.found += of(type).found;
      sum.right += of(type).right;
    }
    return ((200 * sum.right) / (sum.gold + sum.found || 1)).toFixed(1);
  };
  const each = ['PER', 'ORG', 'LOC', 'MISC'].map((type) => `${type} ${figure(type)}`);
  return `all ${figure('PER', 'ORG', 'LOC')}  ${each.join('  ')}`;
}
