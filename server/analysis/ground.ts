import { inputOf, type Layout, readLayout } from './layout.ts';
import type { NameReader } from './nameReader.ts';
import { type FirstReading, noReading, readFirst } from './tagger.ts';

/** All that one paragraph shows before anything is known of the others. */
export interface Ground extends Layout {
  readonly first: FirstReading;
}

/** Reads the paragraph `[start, end)` by itself. Without a reader it has no names. */
export function readGround(
  text: string,
  start: number,
  end: number,
  index: number,
  reader: NameReader | undefined,
): Ground {
  const layout = readLayout(text, start, end, index);
  const first = reader === undefined ? noReading : readFirst(inputOf(text, start, layout, reader.tables), reader.model);
  const { length, role, reading, pieces, starts, titled } = layout;
  // Key by key: objects made by a spread are slow to make and to read.
  return { length, role, reading, pieces, starts, titled, first };
}
