// `npm start`: opens an article in a real editor with the extension installed. `npm start -- my.txt` opens yours.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { findDesktop, openOnDesktop } from './host/desktop.ts';
import { startEditor } from './host/editor.ts';
import { repository } from './host/folders.ts';
import { hostObstacle, installHost } from './host/install.ts';
import { packExtension } from './host/package.ts';
import { proseSettings, quietSettings } from './host/settings.ts';

const data = join(repository, 'out/start');
const usage = `npm start                 opens a sample article with Newsmark
npm start -- ARTICLE      opens an article of yours
npm start -- --browser    in the browser, also where desktop VS Code is installed`;

/** The sample, as a copy that may be edited: the one in the repository stays as it is. */
function sample(): string {
  const articles = join(data, 'articles');
  cpSync(join(repository, 'test/articles/demo'), articles, { recursive: true });
  return join(articles, 'lighthouse.txt');
}

function showInBrowser(address: string): void {
  const screen = process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (!screen || process.env['CI']) return;
  // Where there is none, the address is on the screen already.
  spawn('xdg-open', [address], { detached: true, stdio: 'ignore' })
    .on('error', () => undefined)
    .unref();
}

/** Serves the editor until it is told to stop. */
async function serve(vsix: string, article: string): Promise<void> {
  installHost();
  const token = randomBytes(16).toString('hex');
  const editor = await startEditor({ data, settings: proseSettings, extensions: [vsix], token });
  const { host } = new URL(editor.origin);
  const query = new URLSearchParams({
    tkn: token,
    folder: dirname(article),
    payload: JSON.stringify([['openFile', `vscode-remote://${host}${article}`]]),
  });
  const address = `${editor.origin}/?${query}`;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void editor.stop());
  console.log(`\n${basename(article)} is open at\n\n  ${address}\n\nCtrl-C ends the editor.`);
  showInBrowser(address);
  await editor.ended;
}

async function main(words: readonly string[]): Promise<void> {
  if (words.includes('--help')) {
    console.log(usage);
    return;
  }
  const [named] = words.filter((word) => !word.startsWith('-'));
  if (named !== undefined && !existsSync(named)) throw new Error(`${named} is not there.`);
  const command = words.includes('--browser') ? null : findDesktop();
  const obstacle = hostObstacle();
  if (command === null && obstacle !== null) {
    throw new Error(`${obstacle}\nInstall desktop VS Code, with its command “code”: https://code.visualstudio.com`);
  }
  const vsix = packExtension();
  rmSync(data, { recursive: true, force: true });
  const article = named === undefined ? sample() : resolve(named);
  if (command === null) return serve(vsix, article);
  const settings = { ...quietSettings, ...proseSettings };
  openOnDesktop(command, { data, settings, vsix, folder: dirname(article), file: article });
  console.log(`${basename(article)} is open in VS Code.`);
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
