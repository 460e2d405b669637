import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A half-open range of UTF-16 units, as gold files write it. */
export type Range = readonly [number, number];

/** Who said it: the words that name the source, and the canonical name where it is known. */
export interface Speaker {
  readonly span?: Range | null;
  readonly spans?: readonly Range[];
  readonly name?: string;
}

/** One quotation or one indirect statement, of the gold or of the system. */
export interface Item {
  readonly span: Range;
  /** Pieces of an indirect statement. */
  readonly spans?: readonly Range[];
  readonly kind: 'direct' | 'mixed' | 'indirect' | 'scare';
  readonly speaker: Speaker | null;
  readonly cue: Range | null;
  /** All the words of the attribution this belongs to. */
  readonly content?: readonly Range[];
  /** False on an indirect statement of belief or attitude. */
  readonly speech?: boolean;
  /** Gold only: neither right nor wrong. */
  readonly ignore?: unknown;
  /** Gold only: speech whose speaker nobody has annotated. */
  readonly nospk?: unknown;
}

export interface NamedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** An annotated article; other fields, such as its publisher, can group the figures. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes?: readonly Item[];
  readonly entities?: readonly NamedSpan[];
  readonly [field: string]: unknown;
}

/** Reads a gold file: JSON Lines, gzipped where the name ends in `.gz`, or one article as JSON. */
export function readGold(path: string): readonly GoldArticle[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  if (/\.json(?:\.gz)?$/u.test(path)) {
    const whole = JSON.parse(text) as GoldArticle | readonly GoldArticle[];
    return Array.isArray(whole) ? whole : [whole as GoldArticle];
  }
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
}
