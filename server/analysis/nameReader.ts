import { type NamesModel, openNames } from './namesModel.ts';
import { checkWordTables, openWordTables, type WordTables } from './wordTables.ts';

/** All that was learned about names, and the lists: opened once, shared by every article. */
export interface NameReader {
  readonly model: NamesModel;
  readonly tables: WordTables;
  /** Options that hold a reader can be compared as JSON. */
  readonly toJSON: () => string;
}

const magic = 0x4b4d4e31;

/** Bytes before the parts of a file of knowledge. */
const head = 16;

const padded = (length: number): number => (length + 7) & ~7;

/** One file of the weights of the tagger and the tables of words. Throws when the tables are damaged. */
export function joinKnowledge(model: Uint8Array, tables: Uint8Array): Uint8Array {
  checkWordTables(tables);
  const whole = new Uint8Array(head + padded(model.length) + tables.length);
  new DataView(whole.buffer).setUint32(0, magic, true);
  new DataView(whole.buffer).setUint32(4, model.length, true);
  new DataView(whole.buffer).setUint32(8, tables.length, true);
  whole.set(model, head);
  whole.set(tables, head + padded(model.length));
  return whole;
}

/** Opens a file that `joinKnowledge` made, without copying it. Throws where it is another file, or cut off. */
export function openNameReader(bytes: Uint8Array): NameReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < head || view.getUint32(0, true) !== magic)
    throw new Error('The file of names is not one of Newsmark’s, or is damaged.');
  const [model, tables] = [view.getUint32(4, true), view.getUint32(8, true)];
  const start = head + padded(model);
  if (start + tables > bytes.length) throw new Error('The file of names is cut off.');
  // Views need even addresses, and a buffer of Node may lie anywhere in a pool; its own `slice` would not copy.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = plain.byteOffset % 8 === 0 ? plain : plain.slice();
  return {
    model: openNames(whole.subarray(head, head + model)),
    tables: openWordTables(whole.subarray(start, start + tables)),
    toJSON: () => 'names',
  };
}
