import { shorts } from '../text/slab.ts';
import { shape } from '../text/tokens.ts';
import type { ArticleWords } from './articleWords.ts';
import { islandsOf } from './islands.ts';
import { mostFeatures, NameFeatures } from './nameFeatures.ts';
import { labelCount, norp, outside, part, partOf, taggedTypes, typeOf } from './nameLabels.ts';
import type { NamesModel } from './namesModel.ts';
import { type NameVotes, strongFrom, votesOf } from './nameVotes.ts';
import type { FeatureInput } from './pieceView.ts';
import { quickExp } from './quickExp.ts';
import { Room } from './room.ts';
import { secondFeatures } from './secondFeatures.ts';
import { sumLanes, writeSum } from './weightRows.ts';

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
  /** Rows of `labelCount` scores for the pieces of all islands one after the other, to be multiplied by the model’s scale. */
  readonly scores: Int16Array;
  readonly votes: NameVotes;
}

const none = new Int32Array(0);

/** The reading of a paragraph in which nothing can be a name. */
export const noReading: FirstReading = {
  islands: [],
  scores: new Int16Array(0),
  votes: { piece: none, hash: none, vote: none },
};

const features = new Int32Array(mostFeatures);

/** The label with the highest score; what stands beside it is left out of account. */
function likeliest(scores: Int16Array, row: number): number {
  let best = 0;
  let most = scores[row]!;
  for (let label = 1; label < labelCount; label += 1) {
    const score = scores[row + label]!;
    if (score <= most) continue;
    most = score;
    best = label;
  }
  return best;
}

/** A share, with its logarithmic odds. */
interface Share {
  readonly share: number;
  readonly odds: number;
}

const shareOf = (share: number): Share => ({ share, odds: Math.log(share / (1 - share)) });

const strong = shareOf(strongFrom);

/** From this share on a label is certain without looking at its neighbours, which can only agree. */
const clear = shareOf(0.99);

/** All other labels together weigh at most so much more than the likeliest of them, as a logarithm. */
const likeliestOthers = Math.log(labelCount - 1) + 1e-6;

/**
 * Whether the share of a label among those of its piece is at least `share`, whatever stands beside it. Mostly the label
 * next to it in score tells, without a sum over all.
 */
function isSure(emissions: Float32Array, row: number, label: number, { share, odds }: Share): boolean {
  const own = emissions[row + label]!;
  let next = -Infinity;
  for (let other = 0; other < labelCount; other += 1)
    if (other !== label && emissions[row + other]! > next) next = emissions[row + other]!;
  if (own - next > odds + likeliestOthers) return true;
  if (own - next < odds - 1e-6) return false;
  let sum = 0;
  for (let other = 0; other < labelCount; other += 1) sum += quickExp(emissions[row + other]! - own);
  return sum * share <= 1;
}

/** More than the lead of a label over another can lose by rounding. */
const margin = 1e-3;

const one = new Float32Array(labelCount);

/** Whether the share of a label is `strong`, from scores: most are so plain that no emission need be made. */
function isStrong(scores: Int16Array, row: number, label: number, scale: number): boolean {
  let next = -Infinity;
  for (let other = 0; other < labelCount; other += 1)
    if (other !== label && scores[row + other]! > next) next = scores[row + other]!;
  const lead = (scores[row + label]! - next) * scale;
  if (lead > strong.odds + likeliestOthers + margin) return true;
  if (lead < strong.odds - margin) return false;
  for (let other = 0; other < labelCount; other += 1) one[other] = scores[row + other]! * scale;
  return isSure(one, 0, label, strong);
}

const rooms = { sums: new Room(), labels: new Room(), sure: new Room() };

/** Scores of the pieces of all islands, `length` of them. */
function scoresOf(made: NameFeatures, islands: readonly number[], length: number, model: NamesModel): Int16Array {
  const sums = rooms.sums.take(length * sumLanes);
  const scores = shorts(length * labelCount);
  let first = 0;
  let place = 0;
  for (let island = 0; island < islands.length; island += 2) {
    const from = islands[island]!;
    const to = islands[island + 1]!;
    // Each word by itself first: what is known of its look serves its neighbours.
    for (let at = from, row = first; at <= to; at += 1, row += sumLanes) model.words.addOwn(made, at, model, sums, row);
    for (let at = from, row = first; at <= to; at += 1, row += sumLanes) {
      model.words.addNeighbour(made, at, -1, model, sums, row);
      model.words.addNeighbour(made, at, 1, model, sums, row);
      model.add(features, made.together(at, features), sums, row);
      writeSum(sums, row, scores, place);
      place += labelCount;
    }
    first += (to - from + 1) * sumLanes;
  }
  return scores;
}

/** Reads a paragraph by itself. */
export function readFirst(input: FeatureInput, model: NamesModel): FirstReading {
  const { pieces } = input;
  const islands = islandsOf(input.text, input.base, pieces);
  if (islands.length === 0) return noReading;
  let length = 0;
  for (let at = 0; at < islands.length; at += 2) length += islands[at + 1]! - islands[at]! + 1;
  const scores = scoresOf(new NameFeatures(input), islands, length, model);
  const labels = rooms.labels.take(pieces.count);
  const sure = rooms.sure.take(pieces.count);
  let row = 0;
  for (let island = 0; island < islands.length; island += 2) {
    for (let at = islands[island]!; at <= islands[island + 1]!; at += 1, row += labelCount) {
      // Only words with a capital vote.
      if ((pieces.shape[at]! & shape.capital) === 0) continue;
      labels[at] = likeliest(scores, row);
      if (isStrong(scores, row, labels[at]!, model.scale)) sure[at] = 1;
    }
  }
  return { islands, scores, votes: votesOf(input, labels, sure) };
}

let emissions = new Float32Array(0);

/** Scores of labels as natural logarithms; valid until the next call. */
export function emissionsOf({ scores }: FirstReading, model: NamesModel): Float32Array {
  if (emissions.length < scores.length) emissions = new Float32Array(2 * scores.length);
  const { scale } = model;
  for (let at = 0; at < scores.length; at += 1) emissions[at] = scores[at]! * scale;
  return emissions;
}

/** Adds to the emissions of a paragraph what the rest of its article says of its words; valid until the next call. */
export function secondEmissions(
  input: FeatureInput,
  first: FirstReading,
  words: ArticleWords,
  model: NamesModel,
): Float32Array {
  const { islands, votes } = first;
  const sums = emissionsOf(first, model);
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

/** Whether no label of the path is that of a name. */
function isFree(path: Int8Array): boolean {
  for (let place = 0; place < path.length; place += 1) if (path[place] !== outside) return false;
  return true;
}

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
    const emissions = new Float32Array(sums.buffer, sums.byteOffset + 4 * row, length * labelCount);
    row += length * labelCount;
    if (model.secondLattice.staysFree(emissions, length)) continue;
    const path = model.secondLattice.best(emissions, length);
    if (isFree(path)) continue;
    const certain = isCertain(emissions, path);
    if (!certain) model.secondLattice.weigh(emissions, length);
    for (let place = 0; place < length; place += 1) {
      const label = path[place]!;
      if (label === outside) continue;
      let last = place;
      while (partOf(path[last]!) === part.begin || partOf(path[last]!) === part.inside) last += 1;
      const certainty = certain ? clear.share : model.secondLattice.probability(path, place, last);
      const type = taggedTypes[typeOf(label)]!;
      names.push({ first: from + place, last: from + last, type, norp: label === norp, certainty });
      place = last;
    }
  }
  return names;
}
