import { shape } from '../text/tokens.ts';
import type { ArticleWords } from './articleWords.ts';
import { islandsOf } from './islands.ts';
import { type FeatureInput, mostFeatures, NameFeatures } from './nameFeatures.ts';
import { labelCount, norp, outside, part, partOf, taggedTypes, typeOf } from './nameLabels.ts';
import type { NamesModel } from './namesModel.ts';
import { type NameVotes, votesOf } from './nameVotes.ts';
import { secondFeatures } from './secondFeatures.ts';

/** A name that the tagger sees. */
export interface TaggedName {
  /** Pieces, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly type: (typeof taggedTypes)[number];
  /** A people, faith or party’s followers. */
  readonly norp: boolean;
  /** Probability of just this name with this type, 0 to 1. */
  readonly certainty: number;
}

/** What a paragraph shows by itself: scores of labels where names can be, and what it tells the rest of the article. */
export interface FirstReading {
  /** First and last piece of each stretch that can hold names. */
  readonly islands: readonly number[];
  /** Rows of `labelCount`, for the pieces of all islands one after the other. */
  readonly emissions: Float32Array;
  readonly votes: NameVotes;
}

const none = new Int32Array(0);

/** The reading of a paragraph in which nothing can be a name. */
export const noReading: FirstReading = {
  islands: [],
  emissions: new Float32Array(0),
  votes: { piece: none, hash: none, vote: none },
};

const features = new Int32Array(mostFeatures);

/** The label with the highest score; what stands beside it is left out of account. */
function likeliest(emissions: Float32Array, row: number): number {
  let best = 0;
  for (let label = 1; label < labelCount; label += 1)
    if (emissions[row + label]! > emissions[row + best]!) best = label;
  return best;
}

/** Share of a label among those of its piece, likewise: a cheap measure of how sure it is. */
function shareOf(emissions: Float32Array, row: number, label: number): number {
  let sum = 0;
  const own = emissions[row + label]!;
  for (let other = 0; other < labelCount; other += 1) sum += Math.exp(emissions[row + other]! - own);
  return 1 / sum;
}

/** Reads a paragraph by itself. */
export function readFirst(input: FeatureInput, model: NamesModel): FirstReading {
  const { pieces } = input;
  const islands = islandsOf(input.text, input.base, pieces);
  if (islands.length === 0) return noReading;
  let length = 0;
  for (let at = 0; at < islands.length; at += 2) length += islands[at + 1]! - islands[at]! + 1;
  const emissions = new Float32Array(length * labelCount);
  const labels = new Int8Array(pieces.count);
  const sure = new Float32Array(pieces.count);
  const made = new NameFeatures(input);
  let row = 0;
  for (let island = 0; island < islands.length; island += 2) {
    const from = islands[island]!;
    const places = islands[island + 1]! - from + 1;
    for (let at = from; at < from + places; at += 1, row += labelCount) {
      const count = made.at(at, features, 0);
      model.score(features, count, emissions, row);
      // Only words with a capital vote.
      if ((pieces.shape[at]! & shape.capital) === 0) continue;
      labels[at] = likeliest(emissions, row);
      sure[at] = shareOf(emissions, row, labels[at]!);
    }
  }
  return { islands, emissions, votes: votesOf(input, labels, sure) };
}

/** Adds to the emissions of a paragraph what the rest of its article says of its words. */
export function secondEmissions(
  input: FeatureInput,
  { islands, emissions, votes }: FirstReading,
  words: ArticleWords,
  weights: Float32Array,
): Float32Array {
  const sums = emissions.slice();
  const { rows, firstOf } = secondFeatures(input, votes, words);
  let island = 0;
  let before = 0;
  for (let at = 0; at < votes.piece.length; at += 1) {
    const piece = votes.piece[at]!;
    while (islands[island + 1]! < piece) {
      before += islands[island + 1]! - islands[island]! + 1;
      island += 2;
    }
    const to = (before + piece - islands[island]!) * labelCount;
    const last = firstOf[at + 1]!;
    for (let label = 0; label < labelCount; label += 1) {
      let sum = sums[to + label]!;
      for (let index = firstOf[at]!; index < last; index += 1) sum += weights[rows[index]! * labelCount + label]!;
      sums[to + label] = sum;
    }
  }
  return sums;
}

/** From this share on a label is certain without looking at its neighbours, which can only agree. */
const clear = 0.99;

/** Whether each label of the best path is certain by itself. */
function isCertain(emissions: Float32Array, path: Int8Array): boolean {
  for (let place = 0, row = 0; place < path.length; place += 1, row += labelCount) {
    const own = emissions[row + path[place]!]!;
    let sum = 0;
    for (let label = 0; label < labelCount; label += 1) {
      sum += Math.exp(emissions[row + label]! - own);
      if (sum * clear > 1) return false;
    }
  }
  return true;
}

/** The names of a paragraph in its article: the best path through the labels, each name with its probability. */
export function readSecond(
  input: FeatureInput,
  first: FirstReading,
  words: ArticleWords,
  model: NamesModel,
): readonly TaggedName[] {
  const { islands } = first;
  if (islands.length === 0) return [];
  const sums = secondEmissions(input, first, words, model.second);
  const names: TaggedName[] = [];
  let row = 0;
  for (let island = 0; island < islands.length; island += 2) {
    const from = islands[island]!;
    const length = islands[island + 1]! - from + 1;
    const emissions = sums.subarray(row, row + length * labelCount);
    row += length * labelCount;
    const path = model.secondLattice.best(emissions, length);
    if (path.every((label) => label === outside)) continue;
    const certain = isCertain(emissions, path);
    if (!certain) model.secondLattice.weigh(emissions, length);
    for (let place = 0; place < length; place += 1) {
      const label = path[place]!;
      if (label === outside) continue;
      let last = place;
      while (partOf(path[last]!) === part.begin || partOf(path[last]!) === part.inside) last += 1;
      const certainty = certain ? clear : model.secondLattice.probability(path, place, last);
      const type = taggedTypes[typeOf(label)]!;
      names.push({ first: from + place, last: from + last, type, norp: label === norp, certainty });
      place = last;
    }
  }
  return names;
}
