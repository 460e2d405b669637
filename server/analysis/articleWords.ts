import { evidenceBits } from './nameEvidence.ts';
import {
  classOfVote,
  evidenceOfVote,
  type NameVotes,
  noName,
  placeOfVote,
  voteClasses,
  weightOfVote,
} from './nameVotes.ts';

/** Columns of what is counted of a word: votes by class, names by type and place, evidence by bit. */
export const column = { votes: 0, places: voteClasses, evidence: voteClasses + 16 } as const;

/** How many columns there are; the last but one counts mentions, the last is spare. */
export const columns = column.evidence + evidenceBits + 1;

/** Column of the number of votes of any kind. */
export const mentions = columns - 1;

/** Adds a vote `by` times to the counts of its word, which begin at `row`. */
export function countVote(counts: Int32Array, row: number, vote: number, by: number): void {
  if (vote < 0) return;
  const kind = classOfVote(vote);
  counts[row + column.votes + kind]! += by * weightOfVote(vote);
  if (kind !== noName) counts[row + column.places + 4 * kind + placeOfVote(vote)]! += by;
  for (let bits = evidenceOfVote(vote); bits !== 0; bits &= bits - 1)
    counts[row + column.evidence + 31 - Math.clz32(bits & -bits)]! += by;
  counts[row + mentions]! += by;
}

/**
 * What all paragraphs of an article say of each word with a capital, by its hash. A value: `with` gives another. What is
 * found depends on the votes alone, not on their order.
 */
export class ArticleWords {
  readonly #hashes: Int32Array;
  readonly #counts: Int32Array;
  readonly #used: number;

  private constructor(hashes: Int32Array, counts: Int32Array, used: number) {
    this.#hashes = hashes;
    this.#counts = counts;
    this.#used = used;
  }

  /** Counts the votes of all paragraphs. */
  static of(paragraphs: readonly NameVotes[]): ArticleWords {
    let most = 0;
    for (const { hash } of paragraphs) most += hash.length;
    const slots = 2 ** Math.max(5, Math.ceil(Math.log2(most + 1)));
    const empty = new ArticleWords(new Int32Array(slots), new Int32Array(slots * columns), 0);
    return empty.#counted([], paragraphs);
  }

  /** The same article with other paragraphs in place of some. */
  with(gone: readonly NameVotes[], come: readonly NameVotes[]): ArticleWords {
    let more = 0;
    for (const { hash } of come) more += hash.length;
    if (this.#used + more > this.#hashes.length * 0.8) return this.#grown(more).#counted(gone, come);
    return new ArticleWords(this.#hashes.slice(), this.#counts.slice(), this.#used).#counted(gone, come);
  }

  #grown(more: number): ArticleWords {
    const slots = 2 ** Math.ceil(Math.log2(2 * (this.#used + more) + 32));
    const grown = new ArticleWords(new Int32Array(slots), new Int32Array(slots * columns), this.#used);
    for (let slot = 0; slot < this.#hashes.length; slot += 1) {
      if (this.#hashes[slot] === 0) continue;
      const to = grown.#slot(this.#hashes[slot]!);
      grown.#hashes[to] = this.#hashes[slot]!;
      grown.#counts.set(this.#counts.subarray(slot * columns, (slot + 1) * columns), to * columns);
    }
    return grown;
  }

  /** Counts in place; only for a table that nobody else has seen. */
  #counted(gone: readonly NameVotes[], come: readonly NameVotes[]): ArticleWords {
    let used = this.#used;
    for (const [paragraphs, sign] of [
      [come, 1],
      [gone, -1],
    ] as const) {
      for (const { hash, vote } of paragraphs) {
        for (let at = 0; at < hash.length; at += 1) {
          const slot = this.#slot(hash[at]!);
          if (this.#hashes[slot] === 0) {
            this.#hashes[slot] = keyOf(hash[at]!);
            used += 1;
          }
          countVote(this.#counts, slot * columns, vote[at]!, sign);
        }
      }
    }
    return new ArticleWords(this.#hashes, this.#counts, used);
  }

  #slot(hash: number): number {
    const key = keyOf(hash);
    const mask = this.#hashes.length - 1;
    let slot = (key ^ (key >>> 15)) & mask;
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  /** Whether another article says the same of a word. */
  agrees(other: ArticleWords, hash: number): boolean {
    const here = this.#slot(hash) * columns;
    const there = other.#slot(hash) * columns;
    for (let index = 0; index < columns; index += 1)
      if (this.#counts[here + index] !== other.#counts[there + index]) return false;
    return true;
  }

  /** Writes the counts of a word to `counts`, less those of one vote of its own. */
  others(hash: number, own: number, counts: Int32Array): void {
    const row = this.#slot(hash) * columns;
    const all = this.#counts;
    // A view and `set` would cost more than all these numbers.
    for (let index = 0; index < columns; index += 1) counts[index] = all[row + index]!;
    countVote(counts, 0, own, -1);
  }
}

/** Zero marks an empty slot. */
const keyOf = (hash: number): number => (hash === 0 ? 1 : hash);
