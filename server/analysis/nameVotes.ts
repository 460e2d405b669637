import { ints } from '../text/slab.ts';
import { shape } from '../text/tokens.ts';
import { evidenceOf } from './nameEvidence.ts';
import { outside, part, partOf, typeOf } from './nameLabels.ts';
import type { FeatureInput } from './pieceView.ts';

/** What the first reading of a paragraph says of each of its words with a capital, for the rest of the article. */
export interface NameVotes {
  /** Pieces, in their order. */
  readonly piece: Int32Array;
  readonly hash: Int32Array;
  /** Packed: see `voteOf`. */
  readonly vote: Int32Array;
}

/** Classes of a vote: the tagged types, then outside. */
export const voteClasses = 5;

/** Class of a word outside names. */
export const noName = voteClasses - 1;

/** From this share on a vote counts twice. */
export const strongFrom = 0.7;

/** Bits of a vote: class, place in the name, whether it is sure, evidence. */
const packVote = (kind: number, place: number, strong: boolean, evidence: number): number =>
  kind | (place << 3) | ((strong ? 1 : 0) << 5) | (evidence << 6);

/** Class of a vote. */
export const classOfVote = (vote: number): number => vote & 7;
/** 0 first of several, 1 in the middle, 2 last, 3 alone. */
export const placeOfVote = (vote: number): number => (vote >> 3) & 3;
/** How much a vote counts. */
export const weightOfVote = (vote: number): number => (vote & 32 ? 2 : 1);
/** Bits of `evidence`. */
export const evidenceOfVote = (vote: number): number => vote >> 6;

const capitalWord = shape.word | shape.capital;

/**
 * The votes of a paragraph. `labels` by piece as first read, and 1 for each that is sure. A line in title case has no
 * vote: its words are listed, and count for nothing.
 */
export function votesOf(input: FeatureInput, labels: Int32Array, sure: Int32Array): NameVotes {
  const { text, base, pieces, starts, titled } = input;
  const evidence = evidenceOf(text, base, pieces, starts);
  let count = 0;
  for (let at = 0; at < pieces.count; at += 1) if ((pieces.shape[at]! & capitalWord) === capitalWord) count += 1;
  const votes: NameVotes = { piece: ints(count), hash: ints(count), vote: ints(count) };
  for (let at = 0, row = 0; row < count; at += 1) {
    if ((pieces.shape[at]! & capitalWord) !== capitalWord) continue;
    votes.piece[row] = at;
    votes.hash[row] = pieces.hash[at]!;
    votes.vote[row] = titled ? -1 : voteFor(labels[at]!, sure[at] === 1, evidence[at]!);
    row += 1;
  }
  return votes;
}

function voteFor(label: number, strong: boolean, evidence: number): number {
  const where = partOf(label);
  const kind = label === outside ? noName : typeOf(label);
  const place = where === part.begin ? 0 : where === part.inside ? 1 : where === part.end ? 2 : 3;
  return packVote(kind, place, strong, evidence);
}

/** Whether two readings say the same of the same words in the same order. */
export const sameVotes = (a: NameVotes, b: NameVotes): boolean =>
  a === b ||
  (a.vote.length === b.vote.length &&
    a.vote.every((vote, at) => vote === b.vote[at]) &&
    a.hash.every((hash, at) => hash === b.hash[at]));
