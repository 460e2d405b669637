import type { list } from '../../analysis/wordTables.ts';

/** A list written for the tagger, with the bit its entries get. */
export interface HandWrittenList {
  readonly name: string;
  readonly list: Exclude<keyof typeof list, 'prefix'>;
  readonly entries: () => ReadonlySet<string>;
}

/** The lists in this folder, from general knowledge; the trainer alone reads them. */
export const handWrittenLists: readonly HandWrittenList[] = [];
