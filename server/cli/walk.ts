import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const articleFile = /\.(?:txt|article|news)$/iu;

/** A directory that could not be read, and the error. */
export interface Closed {
  readonly directory: string;
  readonly error: unknown;
}

/**
 * The files in a directory and below whose names say that they may be articles, in the order of their paths. Hidden
 * things and `node_modules` are passed by, and links to directories too, which may lead round in a circle.
 */
export function* walk(directory: string): Generator<string | Closed> {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    yield { directory, error };
    return;
  }
  const key = (entry: Dirent): string => (entry.isDirectory() ? `${entry.name}/` : entry.name);
  for (const entry of [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(directory, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (articleFile.test(entry.name) && isFile(entry, path)) yield path;
  }
}

function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path).isFile();
  } catch {
    // A link to nowhere.
    return false;
  }
}
