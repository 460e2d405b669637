import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts what was learned about names beside a built program, where it looks for it. */
export const placeNames = (program: string): void =>
  copyFileSync('server/models/names.bin', join(dirname(program), 'names.bin'));
