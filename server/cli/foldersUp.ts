import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder and those above it, up to the one that holds `.git`, or the root: where a list of people may stand. */
export function* foldersUp(folder: string): Generator<string> {
  for (let at = folder; ; ) {
    yield at;
    const above = dirname(at);
    if (above === at || existsSync(join(at, '.git'))) return;
    at = above;
  }
}
