import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NameReader, openNameReader } from '../analysis/nameReader.ts';
import { once } from '../lexicon/once.ts';
import { complain } from './output.ts';

/** What was learned about names, from the file beside this program; read on first use. Says so when it cannot be had. */
export const nameFile = once((): NameReader | undefined => {
  const path = join(__dirname, 'names.bin');
  try {
    return openNameReader(readFileSync(path));
  } catch (error) {
    complain(`${path}: ${(error as Error).message} No names are marked. Install Newsmark again.`);
    return undefined;
  }
});
