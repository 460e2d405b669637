// Makes a fresh or outdated clone ready: installs what package-lock.json lists, when node_modules holds anything else.
// Plain JavaScript because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(`Newsmark needs Node 20 or newer; this is ${process.version}.`);
  process.exit(1);
}

/** What a lock file lists, by folder; null when it is not there or cut off. */
const listed = (path) => {
  try {
    return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).packages;
  } catch {
    return null;
  }
};

const wanted = listed('../package-lock.json') ?? {};
// npm writes this file last, so a half-finished install has none.
const installed = listed('../node_modules/.package-lock.json');
const current =
  installed !== null &&
  Object.entries(wanted).every(([folder, { version, optional, peer, link }]) => {
    const there = installed[folder];
    return folder === '' || link || (there ? there.version === version : optional || peer);
  });

if (!current) {
  console.log(installed ? 'The lock file has changed: installing …' : 'First run: installing …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: new URL('..', import.meta.url),
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
}
