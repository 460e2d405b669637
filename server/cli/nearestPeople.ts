import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { PeopleFile } from '../protocol.ts';
import { peopleFile } from '../workspace/people.ts';
import { decode, sizeLimit } from './decode.ts';
import { foldersUp } from './foldersUp.ts';

/**
 * The list of people that holds for a file at an address, for editors that do not look for it: the text of an open
 * document first. A file that cannot be read is one without people. Null for what is no file.
 */
export function nearestPeople(uri: string, opened: (uri: string) => string | undefined): PeopleFile | null {
  if (!uri.startsWith('file:')) return null;
  const folder = dirname(fileURLToPath(uri));
  for (const each of foldersUp(folder)) {
    const path = join(each, peopleFile);
    const address = pathToFileURL(path).href;
    const open = opened(address);
    if (open !== undefined) return { uri: address, text: open };
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) return { uri: address, text: readText(path) };
  }
  return { uri: pathToFileURL(join(folder, peopleFile)).href, text: null };
}

function readText(path: string): string {
  try {
    if (statSync(path).size > sizeLimit) return '';
    const read = decode(readFileSync(path));
    return 'text' in read ? read.text : '';
  } catch {
    return '';
  }
}
