import { Lattice } from './lattice.ts';
import { labelCount, mayFollow } from './nameLabels.ts';
import { secondRows } from './secondFeatures.ts';

/** The learned weights of the tagger, looked up by the number of a feature. */
export interface NamesModel {
  /** Chain of the first reading, which sees one paragraph. */
  readonly lattice: Lattice;
  /** Chain of the second reading, which knows the rest of the article. */
  readonly secondLattice: Lattice;
  /** Rows of `labelCount` for each of `secondRows` features. */
  readonly second: Float32Array;
  /**
   * Adds up the weights of `count` features into `labelCount` numbers of `sums` from `offset`. Whole numbers are added,
   * so that the order of features does not matter.
   */
  score(features: Int32Array, count: number, sums: Float32Array, offset: number): void;
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
  const weights = new Int8Array(buffer, at, rows! * labelCount);
  const mask = slots.length - 1;
  const rowMask = 2 ** rowBits - 1;
  const steps = new Int32Array(labelCount);
  return {
    lattice: new Lattice(labelCount, transitions, mayFollow),
    secondLattice: new Lattice(labelCount, secondTransitions, mayFollow),
    second,
    score: (features, count, sums, offset) => {
      steps.fill(0);
      for (let index = 0; index < count; index += 1) {
        const feature = features[index]!;
        const tag = feature >>> rowBits;
        let slot = feature & mask;
        let found = slots[slot]!;
        while (found !== 0 && found >>> rowBits !== tag) {
          slot = (slot + 1) & mask;
          found = slots[slot]!;
        }
        if (found === 0) continue;
        const row = ((found & rowMask) - 1) * labelCount;
        for (let label = 0; label < labelCount; label += 2) {
          steps[label] = steps[label]! + weights[row + label]!;
          steps[label + 1] = steps[label + 1]! + weights[row + label + 1]!;
        }
      }
      for (let label = 0; label < labelCount; label += 1) sums[offset + label] = steps[label]! * scale;
    },
  };
}
