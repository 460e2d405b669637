import { islandsOf } from '../analysis/islands.ts';
import { inputOf, readLayout } from '../analysis/layout.ts';
import { mostFeatures, NameFeatures } from '../analysis/nameFeatures.ts';
import { labelCount, labelOf, norp, outside, part } from '../analysis/nameLabels.ts';
import type { FeatureInput } from '../analysis/pieceView.ts';
import type { WordTables } from '../analysis/wordTables.ts';
import { paragraphSpans } from '../text/segment.ts';
import type { GoldArticle, GoldName } from './corpora.ts';

/** One stretch of pieces to learn from. */
export interface Example {
  readonly length: number;
  /** Features of all pieces, one after the other. */
  readonly features: Int32Array;
  /** Where the features of each piece begin; one more than `length`. */
  readonly starts: Int32Array;
  /** Labels that may be right at each piece, as bits. */
  readonly allowed: Int32Array;
  readonly weight: number;
  /** The same without what lists know, so that names no list has are learned too. */
  readonly unlisted?: Pick<Example, 'features' | 'starts'>;
}

/** How the names of a corpus are to be read. */
export interface CorpusOptions {
  /** Peoples and faiths are not marked throughout: a word outside names may be one. */
  readonly partialNorp: boolean;
  /** Weight of each example. */
  readonly weight: number;
}

const typeIndex: Readonly<Record<string, number>> = {
  PER: 0,
  ORG: 1,
  LOC: 2,
  MISC: 3,
  WORK: 3,
  EVENT: 3,
  PRODUCT: 3,
  NORP: 3,
};

/** Every label. */
export const anyLabel = 2 ** labelCount - 1;

/** What the tagger is given for each paragraph of an article. */
export function inputsOf(text: string, tables: WordTables): readonly FeatureInput[] {
  const spans = paragraphSpans(text);
  return Array.from({ length: spans.length / 2 }, (_, at) => {
    const base = spans[2 * at]!;
    return inputOf(text, base, readLayout(text, base, spans[2 * at + 1]!, at), tables);
  });
}

const isNorp = (name: GoldName): boolean => name.type === 'NORP' || name.subtype === 'NORP';

/** Labels that may be right at each piece of a paragraph, as bits. */
export function allowedLabels(
  { base, pieces }: FeatureInput,
  names: readonly GoldName[],
  options: CorpusOptions,
): Int32Array {
  const free = (1 << outside) | (options.partialNorp ? 1 << norp : 0);
  const allowed = new Int32Array(pieces.count).fill(free);
  for (const name of names) {
    const type = typeIndex[name.type];
    if (type === undefined) continue;
    let first = 0;
    while (first < pieces.count && pieces.end[first]! + base <= name.start) first += 1;
    let last = first - 1;
    while (last + 1 < pieces.count && pieces.start[last + 1]! + base < name.end) last += 1;
    if (last < first) continue;
    if (pieces.start[first]! + base !== name.start || pieces.end[last]! + base !== name.end) {
      // A name that ends inside a piece cannot be learned from.
      allowed.fill(anyLabel, first, last + 1);
      continue;
    }
    if (first === last) {
      const single = 1 << labelOf(type, part.single);
      const unsaid = type === 3 && name.type === 'MISC' && name.subtype === undefined;
      allowed[first] = unsaid ? single | (1 << norp) : isNorp(name) ? 1 << norp : single;
      continue;
    }
    for (let at = first; at <= last; at += 1)
      allowed[at] = 1 << labelOf(type, at === first ? part.begin : at === last ? part.end : part.inside);
  }
  return allowed;
}

/** The islands of one paragraph with their features. */
export function examplesOf(input: FeatureInput, allowed: Int32Array, weight: number): readonly Example[] {
  const islands = islandsOf(input.text, input.base, input.pieces);
  if (islands.length === 0) return [];
  const made = new NameFeatures(input);
  const room = new Int32Array(mostFeatures);
  const examples: Example[] = [];
  for (let island = 0; island < islands.length; island += 2) {
    const [from, to] = [islands[island]!, islands[island + 1]!];
    const features: number[] = [];
    const starts = [0];
    for (let at = from; at <= to; at += 1) {
      const count = made.at(at, room, 0);
      for (let index = 0; index < count; index += 1) features.push(room[index]!);
      starts.push(features.length);
    }
    examples.push({
      length: to - from + 1,
      features: Int32Array.from(features),
      starts: Int32Array.from(starts),
      allowed: allowed.slice(from, to + 1),
      weight,
    });
  }
  return examples;
}

/** Everything to learn from in one article. */
export function articleExamples(article: GoldArticle, tables: WordTables, options: CorpusOptions): readonly Example[] {
  return inputsOf(article.text, tables).flatMap((input) => {
    const allowed = allowedLabels(input, namesIn(article, input), options);
    const bare = examplesOf({ ...input, tables: { ...tables, phrase: () => 0 } }, allowed, options.weight);
    return examplesOf(input, allowed, options.weight).map(
      (example, at): Example => ({ ...example, unlisted: { features: bare[at]!.features, starts: bare[at]!.starts } }),
    );
  });
}

/** The names of an article that stand in one of its paragraphs. */
export function namesIn(article: GoldArticle, { base, pieces }: FeatureInput): readonly GoldName[] {
  const end = base + (pieces.end[pieces.count - 1] ?? 0);
  return article.entities.filter((name) => name.end > base && name.start < end);
}
