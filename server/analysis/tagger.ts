import { shape } from '../text/tokens.ts';
import type { ArticleWords } from './articleWords.ts';
import { islandsOf } from './islands.ts';
import { mostFeatures, NameFeatures } from './nameFeatures.ts';
import { labelCount, norp, outside, part, partOf, taggedTypes, typeOf } from './nameLabels.ts';
import type { NamesModel } from './namesModel.ts';
import { type NameVotes, strongFrom, votesOf } from './nameVotes.ts';
import type { FeatureInput } from './pieceView.ts';
import { Room } from './room.ts';
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

/**
 * Whether the share of a label among those of its piece is at least `share`, whatever stands beside it. Mostly the label
 * next to it in score tells, without a sum over all.
 */
function isSure(emissions: Float32Array, row: number, label: number, share: number): boolean {
  const own = emissions[row + label]!;
  let next = -Infinity;
  for (let other = 0; other < labelCount; other += 1)
    if (other !== label && emissions[row + other]! > next) next = emissions[row + other]!;
  const odds = Math.log(share / (1 - share));
  if (own - next > odds + likeliestOthers) return true;
  if (own - next < odds - 1e-6) return false;
  let sum = 0;
  for (let other = 0; other < labelCount; other += 1) sum += Math.exp(emissions[row + other]! - own);
  return sum * share <= 1;
}

/** All other labels together weigh at most so much more than the likeliest of them, as a logarithm. */
const likeliestOthers = Math.log(labelCount - 1) + 1e-6;

const rooms = { sums: new Room(), labels: new Room(), sure: new Room() };

/** Sums of weights for the pieces of all islands, `length` rows of `labelCount`; valid until the next call. */
function sumsOf(made: NameFeatures, islands: readonly number[], length: number, model: NamesModel): Int32Array {
  const sums = rooms.sums.take(length * labelCount);
  let first = 0;
  for (let island = 0; island < islands.length; island += 2) {
    const from = islands[island]!;
    const to = islands[island + 1]!;
    // Each word by itself first: what is known of its look serves its neighbours.
    for (let at = from, row = first; at <= to; at += 1, row += labelCount)
      model.words.addOwn(made, at, model, sums, row);
    for (let at = from, row = first; at <= to; at += 1, row += labelCount) {
      model.words.addNeighbour(made, at, -1, model, sums, row);
      model.words.addNeighbour(made, at, 1, model, sums, row);
      model.add(features, made.together(at, features), sums, row);
    }
    first += (to - from + 1) * labelCount;
  }
  return sums;
}

/** Reads a paragraph by itself. */
export function readFirst(input: FeatureInput, model: NamesModel): FirstReading {
  const { pieces } = input;
  const islands = islandsOf(input.text, input.base, pieces);
  if (islands.length === 0) return noReading;
  let length = 0;
  for (let at = 0; at < islands.length; at += 2) length += islands[at + 1]! - islands[at]! + 1;
  const sums = sumsOf(new NameFeatures(input), islands, length, model);
  const emissions = new Float32Array(length * labelCount);
  for (let at = 0; at < emissions.length; at += 1) emissions[at] = sums[at]! * model.scale;
  const labels = rooms.labels.take(pieces.count);
  const sure = rooms.sure.take(pieces.count);
  let row = 0;
  for (let island = 0; island < islands.length; island += 2) {
    for (let at = islands[island]!; at <= islands[island + 1]!; at += 1, row += labelCount) {
      // Only words with a capital vote.
      if ((pieces.shape[at]! & shape.capital) === 0) continue;
      labels[at] = likeliest(emissions, row);
      if (isSure(emissions, row, labels[at]!, strongFrom)) sure[at] = 1;
    }
  }
  return { islands, emissions, votes: votesOf(input, labels, sure) };
}

let copy = new Float32Array(0);

function copied(emissions: Float32Array): Float32Array {
  if (copy.length < emissions.length) copy = new Float32Array(2 * emissions.length);
  copy.set(emissions);
  return copy;
}

/** Adds to the emissions of a paragraph what the rest of its article says of its words; valid until the next call. */
export function secondEmissions(
  input: FeatureInput,
  { islands, emissions, votes }: FirstReading,
  words: ArticleWords,
  model: NamesModel,
): Float32Array {
  const sums = copied(emissions);
  const weights = model.second;
  const { rows, firstOf } = secondFeatures(input, votes, words);
  let island = 0;
  let before = 0;
  for (let at = 0; at < votes.piece.length; at += 1) {
    const piece = votes.piece[at]!;
    while (island < islands.length && islands[island + 1]! < piece) {
      before += islands[island + 1]! - islands[island]! + 1;
      island += 2;
    }
    if (island === islands.length) break;
    // *The* alone is in no island: it votes, and nobody asks what it is.
    if (piece < islands[island]!) continue;
    const to = (before + piece - islands[island]!) * labelCount;
    const last = firstOf[at + 1]!;
    for (let index = firstOf[at]!; index < last; index += 1) {
      const row = rows[index]! * labelCount;
      for (let label = 0; label < labelCount; label += 1) sums[to + label] = sums[to + label]! + weights[row + label]!;
    }
  }
  return sums;
}

/** From this share on a label is certain without looking at its neighbours, which can only agree. */
const clear = 0.99;

/** Whether each label of the best path is certain by itself. */
function isCertain(emissions: Float32Array, path: Int8Array): boolean {
  for (let place = 0, row = 0; place < path.length; place += 1, row += labelCount)
    if (!isSure(emissions, row, path[place]!, clear)) return false;
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
  const sums = secondEmissions(input, first, words, model);
  const names: TaggedName[] = [];
  let row = 0;
  for (let island = 0; island < islands.length; island += 2) {
    const from = islands[island]!;
    const length = islands[island + 1]! - from + 1;
    const emissions = sums.subarray(row, row + length * labelCount);
    row += length * labelCount;
    if (model.secondLattice.staysFree(emissions, length)) continue;
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
