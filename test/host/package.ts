import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './folders.ts';

/** Runs one npm script of the project; true when it succeeded. */
export function runScript(name: string, ...words: readonly string[]): boolean {
  const line = ['run', '-s', name, ...(words.length > 0 ? ['--', ...words] : [])];
  const shell = process.platform === 'win32';
  return spawnSync('npm', line, { cwd: repository, stdio: ['ignore', 'inherit', 'inherit'], shell }).status === 0;
}

/** Packs the extension as it is shipped and returns the absolute path of the VSIX. Throws when that fails. */
export function packExtension(): string {
  const { name, version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  const file = join(repository, `${name}-${version}.vsix`);
  if (!runScript('package') || !existsSync(file)) throw new Error('The extension could not be packed: npm run package');
  return file;
}
