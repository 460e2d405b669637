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
  /** Slots of open addressing: the key of a word, and behind it where its counts begin. */
  readonly #slots: Int32Array;
  /** Rows of `columns`, as many as there are words; the first is that of all words that the article does not have. */
  readonly #counts: Int32Array;

  private constructor(slots: Int32Array, counts: Int32Array) {
    this.#slots = slots;
    this.#counts = counts;
  }

  /** Counts the votes of all paragraphs. */
  static of(paragraphs: readonly NameVotes[]): ArticleWords {
    let most = 0;
    for (const { hash } of paragraphs) most += hash.length;
    return new ArticleWords(new Int32Array(2 * slotsFor(most)), new Int32Array(columns)).#counted([], paragraphs);
  }

  /** The same article with other paragraphs in place of some. */
  with(gone: readonly NameVotes[], come: readonly NameVotes[]): ArticleWords {
    let most = this.#counts.length / columns;
    for (const { hash } of come) most += hash.length;
    const slots = slotsFor(most);
    return new ArticleWords(this.#slotsOf(Math.max(this.#slots.length, 2 * slots)), this.#counts).#counted(gone, come);
  }

  /** The slots in a copy of this length. */
  #slotsOf(length: number): Int32Array {
    if (length === this.#slots.length) return this.#slots.slice();
    const slots = new Int32Array(length);
    for (let slot = 0; slot < this.#slots.length; slot += 2) {
      if (this.#slots[slot] === 0) continue;
      const to = slotIn(slots, this.#slots[slot]!);
      slots[to] = this.#slots[slot]!;
      slots[to + 1] = this.#slots[slot + 1]!;
    }
    return slots;
  }

  /** Gives each new word a row, and counts; only for slots that nobody else has seen. */
  #counted(gone: readonly NameVotes[], come: readonly NameVotes[]): ArticleWords {
    const slots = this.#slots;
    let end = this.#counts.length;
    for (const { hash } of come) {
      for (let at = 0; at < hash.length; at += 1) {
        const slot = slotIn(slots, keyOf(hash[at]!));
        if (slots[slot] !== 0) continue;
        slots[slot] = keyOf(hash[at]!);
        slots[slot + 1] = end;
        end += columns;
      }
    }
    const counts = new Int32Array(end);
    counts.set(this.#counts);
    addVotes(slots, counts, come, 1);
    addVotes(slots, counts, gone, -1);
    return new ArticleWords(slots, counts);
  }

  /** Where the counts of a word begin. */
  #row(hash: number): number {
    return this.#slots[slotIn(this.#slots, keyOf(hash)) + 1]!;
  }

  /** Whether another article says the same of a word. */
  agrees(other: ArticleWords, hash: number): boolean {
    const here = this.#row(hash);
    const there = other.#row(hash);
    for (let index = 0; index < columns; index += 1)
      if (this.#counts[here + index] !== other.#counts[there + index]) return false;
    return true;
  }

  /** Writes the counts of a word to `counts`, less those of one vote of its own. */
  others(hash: number, own: number, counts: Int32Array): void {
    const row = this.#row(hash);
    const all = this.#counts;
    // A view and `set` would cost more than all these numbers.
    for (let index = 0; index < columns; index += 1) counts[index] = all[row + index]!;
    countVote(counts, 0, own, -1);
  }
}

/** Zero marks an empty slot. */
const keyOf = (hash: number): number => (hash === 0 ? 1 : hash);

/** How many slots so many words need. */
const slotsFor = (words: number): number => 2 ** Math.max(5, Math.ceil(Math.log2(words * 1.25 + 1)));

/** The place of a key among slots, or the one that it can take. */
function slotIn(slots: Int32Array, key: number): number {
  const mask = slots.length - 1;
  let slot = ((key ^ (key >>> 15)) << 1) & mask;
  while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask;
  return slot;
}

/** Counts votes of words that have a slot, `by` times each. */
function addVotes(slots: Int32Array, counts: Int32Array, paragraphs: readonly NameVotes[], by: number): void {
  for (const { hash, vote } of paragraphs)
    for (let at = 0; at < hash.length; at += 1)
      countVote(counts, slots[slotIn(slots, keyOf(hash[at]!)) + 1]!, vote[at]!, by);
}
