import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { hostFolder } from './folders.ts';
import type { Browser } from './page.ts';

/** What to tell somebody who has no browser. */
export const noBrowser =
  'No Chromium was found, so the checks inside the editor did not run. Install it with\n' +
  '  sudo apt-get install chromium\n' +
  'or name one: CHROMIUM=/path/to/chromium npm test';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a Chromium: the one that `CHROMIUM` names, else the first on `PATH`; null without any. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM'];
  if (named) return existsSync(named) ? named : null;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find(runs) ?? null;
}

/** Starts a headless Chromium without a network beyond this machine. Throws `noBrowser` when there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(noBrowser);
  // Resolved from the host's own package, which the root package does not depend on.
  const { chromium } = createRequire(join(hostFolder, 'package.json'))('playwright-core');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
}
