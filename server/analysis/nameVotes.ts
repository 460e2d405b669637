import { shape } from '../text/tokens.ts';
import { evidenceOf } from './nameEvidence.ts';
import type { FeatureInput } from './nameFeatures.ts';
import { outside, part, partOf, typeOf } from './nameLabels.ts';

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

const strongFrom = 0.7;

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
 * The votes of a paragraph. `labels` by piece as first read, and the probability of each. A line in title case has no
 * vote: its words are listed, and count for nothing.
 */
export function votesOf(input: FeatureInput, labels: Int8Array, sure: Float32Array): NameVotes {
  const { text, base, pieces, starts, titled } = input;
  const evidence = evidenceOf(text, base, pieces, starts);
  const found: number[] = [];
  for (let at = 0; at < pieces.count; at += 1) if ((pieces.shape[at]! & capitalWord) === capitalWord) found.push(at);
  const vote = Int32Array.from(found, (at) => {
    if (titled) return -1;
    const label = labels[at]!;
    const where = partOf(label);
    const kind = label === outside ? noName : typeOf(label);
    const place = where === part.begin ? 0 : where === part.inside ? 1 : where === part.end ? 2 : 3;
    return packVote(kind, place, sure[at]! >= strongFrom, evidence[at]!);
  });
  return { piece: Int32Array.from(found), hash: Int32Array.from(found, (at) => pieces.hash[at]!), vote };
}

/** Whether two readings say the same of the same words in the same order. */
export const sameVotes = (a: NameVotes, b: NameVotes): boolean =>
  a === b ||
  (a.vote.length === b.vote.length &&
    a.vote.every((vote, at) => vote === b.vote[at]) &&
    a.hash.every((hash, at) => hash === b.hash[at]));
