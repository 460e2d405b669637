import { Lattice } from './lattice.ts';
import { mostFeatures } from './nameFeatures.ts';
import { labelCount, mayFollow } from './nameLabels.ts';
import { secondRows } from './secondFeatures.ts';
import { addRows } from './weightRows.ts';
import { WordScores } from './wordScores.ts';

/** The learned weights of the tagger, looked up by the number of a feature. */
export interface NamesModel {
  /** Chain of the first reading, which sees one paragraph; made when somebody asks for it. */
  readonly lattice: Lattice;
  /** Chain of the second reading, which knows the rest of the article. */
  readonly secondLattice: Lattice;
  /** Rows of `labelCount` for each of `secondRows` features. */
  readonly second: Float32Array;
  /**
   * Adds the weights of `count` features to the sum that begins at `offset` in `sums`; see `weightRows`. They are whole
   * numbers, so that the order of features does not matter; times `scale` they are scores.
   */
  add(features: Int32Array, count: number, sums: Int32Array, offset: number): void;
  readonly scale: number;
  /** What words show by themselves, kept from one article to the next. */
  readonly words: WordScores;
}

const magic = 0x4e4d4e31;

/** How many of the low bits of a slot are the row. */
export const rowBits = 18;

/** Words of the head of the file: magic, labels, bits of the number of slots, rows, scale as bits of a 32-bit float. */
export const headWords = 8;

const fitsHead = (bytes: Uint8Array): boolean =>
  bytes.byteLength >= 4 * headWords && new DataView(bytes.buffer, bytes.byteOffset).getInt32(0, true) === magic;

/** The head of a file of names. */
export const namesHead = (slotBits: number, rows: number, scale: number): Int32Array => {
  const head = new Int32Array(headWords);
  head.set([magic, labelCount, slotBits, rows]);
  new Float32Array(head.buffer)[4] = scale;
  return head;
};

/** Floats before the slots. */
const floats = 2 * labelCount ** 2 + secondRows * labelCount;

/**
 * Looks at weights without copying them: head, `labelCount`² transitions of either reading and the rows of the second as
 * floats, slots as 32-bit numbers (upper bits
 * of the feature above, row + 1 below, 0 for none; the next slot is tried when one is taken), rows of `labelCount` signed
 * bytes. Throws when the bytes are no such file.
 */
export function openNames(bytes: Uint8Array): NamesModel {
  if (!fitsHead(bytes)) throw new Error('The file of names is not one of Newsmark’s, or is damaged.');
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = aligned;
  const head = new Int32Array(buffer, byteOffset, headWords);
  const [, labels, slotBits, rows] = head;
  const scale = new Float32Array(buffer, byteOffset, headWords)[4]!;
  const size = 4 * headWords + 4 * floats + 4 * 2 ** slotBits! + rows! * labelCount;
  if (labels !== labelCount || aligned.byteLength < size) throw new Error('The file of names is cut off or too old.');
  let at = byteOffset + 4 * headWords;
  const transitions = new Float32Array(buffer, at, labelCount ** 2);
  const secondTransitions = new Float32Array(buffer, at + 4 * labelCount ** 2, labelCount ** 2);
  const second = new Float32Array(buffer, at + 8 * labelCount ** 2, secondRows * labelCount);
  at += 4 * floats;
  const slots = new Uint32Array(buffer, at, 2 ** slotBits!);
  at += 4 * slots.length;
  const weights = new DataView(buffer, at, rows! * labelCount);
  const mask = slots.length - 1;
  const rowMask = 2 ** rowBits - 1;
  const found = new Int32Array(mostFeatures);
  return {
    get lattice() {
      return new Lattice(labelCount, transitions, mayFollow);
    },
    secondLattice: new Lattice(labelCount, secondTransitions, mayFollow),
    second,
    scale,
    words: new WordScores(),
    add: (features, count, sums, offset) => {
      let known = 0;
      for (let index = 0; index < count; index += 1) {
        const feature = features[index]!;
        const tag = feature >>> rowBits;
        let at = feature & mask;
        let slot = slots[at]!;
        while (slot !== 0 && slot >>> rowBits !== tag) {
          at = (at + 1) & mask;
          slot = slots[at]!;
        }
        if (slot === 0) continue;
        found[known] = ((slot & rowMask) - 1) * labelCount;
        known += 1;
      }
      addRows(weights, found, known, sums, offset);
    },
  };
}
