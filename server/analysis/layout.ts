import type { ParagraphRole } from '../model/article.ts';
import { type Pieces, piecesOf } from './pieces.ts';
import type { FeatureInput } from './pieceView.ts';
import { type Reading, readParagraph } from './reading.ts';
import { sentenceStarts } from './sentenceStarts.ts';
import { paragraphRole } from './structure.ts';
import { inTitleCase } from './titleCase.ts';
import type { WordTables } from './wordTables.ts';

/** A paragraph before its names are known. Offsets are relative to its start; it holds none of the article’s text. */
export interface Layout {
  readonly length: number;
  readonly role: ParagraphRole;
  readonly reading: Reading;
  readonly pieces: Pieces;
  /** By token: 1 where a capital says nothing. */
  readonly starts: Uint8Array;
  /** A line in which most words have capitals. */
  readonly titled: boolean;
}

/** Lays out the paragraph `[start, end)`; depends on these characters and on whether it is the first one. */
export function readLayout(text: string, start: number, end: number, index: number): Layout {
  const role = paragraphRole(text, start, end, index);
  const reading = readParagraph(text, start, end);
  const listed = role === 'headline' || role === 'label' || role === 'other';
  return {
    length: end - start,
    role,
    reading,
    pieces: piecesOf(text, start, reading),
    starts: sentenceStarts(reading, text, start),
    titled: listed && inTitleCase(reading),
  };
}

/** The paragraph as the tagger reads it, where it begins at `base`. */
export const inputOf = (text: string, base: number, layout: Layout, tables: WordTables): FeatureInput => ({
  text,
  base,
  pieces: layout.pieces,
  starts: layout.starts,
  depth: layout.reading.depth,
  titled: layout.titled,
  tables,
});
