import { type ArticleWords, column, columns, mentions } from './articleWords.ts';
import { evidenceBits } from './nameEvidence.ts';
import { classOfVote, type NameVotes, noName, voteClasses } from './nameVotes.ts';
import type { FeatureInput } from './pieceView.ts';

/** Blocks of rows: each feature is a number below `secondRows`. */
const contexts = 4;
const shareSteps = 6;
const amounts = 4;
const shares = 0;
const places = shares + contexts * voteClasses * shareSteps * amounts;
const proofs = places + contexts * 16 * 2;
const agreeing = proofs + contexts * evidenceBits;
const lasts = agreeing + contexts * 6 * 6;
const firsts = lasts + contexts * (voteClasses + 16);
const against = firsts + contexts * (voteClasses + 16);
const alone = against + contexts * 6 * 16;

/** How many features the second reading has. */
export const secondRows = alone + contexts;

const amountOf = (total: number): number => (total === 0 ? 0 : total < 3 ? 1 : total < 9 ? 2 : 3);

const stepOf = (votes: number, total: number): number =>
  votes === 0 ? 0 : Math.min(shareSteps - 1, 1 + Math.floor((4 * votes) / (total + 0.5)));

/** The class most votes are for, `voteClasses` without any. */
function most(counts: Int32Array): number {
  let best = voteClasses;
  for (let kind = 0; kind < voteClasses; kind += 1)
    if (counts[kind]! > (best === voteClasses ? 0 : counts[best]!)) best = kind;
  return best;
}

const counts = new Int32Array(columns);

/** The most features that one word can have. */
const mostRows = 96;

const made = { rows: new Int16Array(0), firstOf: new Int32Array(0), count: 0, context: 0 };

function add(block: number, row: number): void {
  made.rows[made.count] = block + row * contexts + made.context;
  made.count += 1;
}

/**
 * Makes the features of the second reading of a paragraph: what the rest of the article says of each word with a capital
 * and of the first and last word of its run. Gives rows by vote, `firstOf[at]` to `firstOf[at + 1]`; they are valid until
 * the next call.
 */
export function secondFeatures(
  input: FeatureInput,
  votes: NameVotes,
  words: ArticleWords,
): { readonly rows: Int16Array; readonly firstOf: Int32Array } {
  const { pieces, starts, titled } = input;
  if (made.firstOf.length <= votes.piece.length) {
    made.firstOf = new Int32Array(2 * votes.piece.length + 16);
    made.rows = new Int16Array(mostRows * made.firstOf.length);
  }
  const { firstOf } = made;
  made.count = 0;
  for (let at = 0; at < votes.piece.length; at += 1) {
    const piece = votes.piece[at]!;
    const start = starts[pieces.token[piece]!] === 1;
    made.context = titled ? 2 : start ? 1 : (pieces.shape[piece]! & 16) !== 0 ? 3 : 0;
    words.others(votes.hash[at]!, votes.vote[at]!, counts);
    let total = 0;
    for (let kind = 0; kind < voteClasses; kind += 1) total += counts[kind]!;
    const amount = amountOf(total);
    if (total === 0) add(alone, 0);
    else
      for (let kind = 0; kind < voteClasses; kind += 1)
        add(shares, (kind * shareSteps + stepOf(counts[kind]!, total)) * amounts + amount);
    const own = votes.vote[at]! < 0 ? voteClasses : classOfVote(votes.vote[at]!);
    for (let place = 0; place < 16; place += 1) {
      const times = counts[column.places + place]!;
      if (times === 0) continue;
      add(places, place * 2 + (times > 2 ? 1 : 0));
      add(against, own * 16 + place);
    }
    const others = counts[mentions]!;
    for (let bit = 0; bit < evidenceBits && others > 0; bit += 1)
      if (counts[column.evidence + bit]! > 0) add(proofs, bit);
    add(agreeing, own * 6 + most(counts));
    // The run of capitals, from its votes: neighbours that stand next to each other.
    let last = at;
    while (last + 1 < votes.piece.length && votes.piece[last + 1] === votes.piece[last]! + 1) last += 1;
    let first = at;
    while (first > 0 && votes.piece[first - 1] === votes.piece[first]! - 1) first -= 1;
    if (last > at) addRun(lasts, last, votes, words);
    if (first < at) addRun(firsts, first, votes, words);
    firstOf[at + 1] = made.count;
  }
  return made;
}

function addRun(block: number, at: number, votes: NameVotes, words: ArticleWords): void {
  words.others(votes.hash[at]!, votes.vote[at]!, counts);
  const kind = most(counts);
  if (kind < voteClasses) add(block, kind);
  for (let place = 0; place < 4 * noName; place += 1)
    if (counts[column.places + place]! > 0) add(block, voteClasses + place);
}
