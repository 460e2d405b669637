import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A name of a gold article; offsets in UTF-16. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  /** PER ORG LOC MISC, or a finer type of its own. */
  readonly type: string;
  readonly subtype?: string | null;
}

/** An article with its names. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldName[];
}

/** Reads articles, one a line of JSON, packed with gzip or not. Throws where the file cannot be read. */
export function readGold(path: string): readonly GoldArticle[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle)
    .map((article) => ({ ...article, entities: article.entities ?? [] }));
}
