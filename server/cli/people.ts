import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { PeopleList } from '../model/people.ts';
import { parsePeople, peopleFile } from '../workspace/people.ts';
import { decode, sizeLimit } from './decode.ts';
import { foldersUp } from './foldersUp.ts';
import { complain } from './output.ts';

/** Gives the list of people that holds for the file at a path; undefined where there is none, and for standard input. */
export type PeopleFor = (path: string) => PeopleList | undefined;

/** How many faults of one list are told; the rest is counted. */
const mostTold = 3;

/**
 * Looks for lists beside articles and in the folders above, up to the one that holds `.git` or the root; the nearest
 * wins. Each list is read once. What cannot be used of it is told on standard error and changes nothing else.
 */
export function peopleLists(): PeopleFor {
  const byFolder = new Map<string, PeopleList | undefined>();
  const byFile = new Map<string, PeopleList | undefined>();
  const nearest = (folder: string): PeopleList | undefined => {
    for (const each of foldersUp(folder)) {
      const file = join(each, peopleFile);
      if (!byFile.has(file)) {
        if (!isFile(file)) continue;
        byFile.set(file, readList(file));
      }
      return byFile.get(file);
    }
    return undefined;
  };
  return (path) => {
    if (path === '-') return undefined;
    const folder = dirname(resolve(path));
    if (!byFolder.has(folder)) byFolder.set(folder, nearest(folder));
    return byFolder.get(folder);
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function readList(file: string): PeopleList | undefined {
  const shown = relative('', file);
  try {
    if (statSync(file).size > sizeLimit) {
      complain(`${shown} is too large for a list of people and is left out.`);
      return undefined;
    }
    const read = decode(readFileSync(file));
    if ('problem' in read) {
      complain(`${shown} is not UTF-8 text. Save it as UTF-8; until then it is left out.`);
      return undefined;
    }
    const { people, faults } = parsePeople(read.text);
    for (const { line, message } of faults.slice(0, mostTold)) complain(`${shown}:${line} ${message}`);
    const more = faults.length - mostTold;
    if (more > 0) complain(`${shown} has ${more === 1 ? '1 more fault' : `${more} more faults`}.`);
    return { people };
  } catch (error) {
    complain(`${shown} could not be read (${(error as Error).message}). It is left out.`);
    return undefined;
  }
}
