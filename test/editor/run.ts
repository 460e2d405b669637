// Runs the suite inside VS Code: `npm run test:editor`, or `npm run test:editor -- node`, `web` or `desktop`.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openBrowser } from '../host/browser.ts';
import { type Editor, startEditor } from '../host/editor.ts';
import { repository } from '../host/folders.ts';
import { startFront } from '../host/front.ts';
import { installHost } from '../host/install.ts';
import type { Page } from '../host/page.ts';
import { buildSuite, type Host, suiteFile } from './build.ts';
import { runOnDesktop } from './desktop.ts';
import { suiteMark } from './mark.ts';

/** What `run` ends with when the editor never says how the suite went: neither passed nor failed. */
const noVerdict = 70;
const patience = 180_000;

/** A fresh folder with a fresh copy of the articles that the suite opens. */
function makeWorkspace(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(repository, 'test/articles/demo'), folder, { recursive: true });
  // The suite changes settings of the folder: they begin empty.
  mkdirSync(join(folder, '.vscode'));
  writeFileSync(join(folder, '.vscode/settings.json'), '{}\n');
}

/**
 * Opens `address` and waits for the suite to end in it. What the editor says meanwhile goes to the file `log`, except
 * the suite's own lines. Resolves with an exit status.
 */
async function verdict(page: Page, address: string, log: string): Promise<number> {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.stack ?? error.message));
  page.on('crash', () => said.push('The page crashed.'));
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<number>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`no verdict after ${patience / 1000} seconds`)), patience);
      page.on('crash', () => reject(new Error('the page crashed')));
      const listen = (_kind: string, words: readonly unknown[]): void => {
        const line = words.map(String).join(' ');
        if (line.startsWith(suiteMark)) console.log(line.slice(suiteMark.length));
        else said.push(line);
      };
      // Both have to be there before the page is: the workbench looks for them when it starts.
      Promise.all([
        page.exposeFunction('codeAutomationExit', resolve),
        page.exposeFunction('codeAutomationLog', listen),
      ])
        .then(() => page.goto(address))
        .catch(reject);
    });
  } catch (error) {
    console.error(`The editor did not say how the suite went: ${(error as Error).message}.`);
    return noVerdict;
  } finally {
    clearTimeout(timer);
    writeFileSync(log, `${said.join('\n')}\n`);
  }
}

function addressFor(host: Host, origin: string, workspace: string): string {
  const { host: authority } = new URL(origin);
  const remote = (path: string): string => `vscode-remote://${authority}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(repository)],
    ['extensionTestsPath', remote(join(repository, suiteFile('node')))],
  ];
  const query = new URLSearchParams({ folder: workspace });
  if (host === 'node') query.set('payload', JSON.stringify(payload));
  return `${origin}/?${query}`;
}

async function runInPage(host: Host): Promise<number> {
  installHost();
  await buildSuite(host, repository);
  const data = join(repository, 'out/editor', host);
  rmSync(data, { recursive: true, force: true });
  const workspace = join(data, 'workspace');
  makeWorkspace(workspace);
  const browser = await openBrowser();
  let editor: Editor | null = null;
  try {
    editor = await startEditor({ data, automation: true });
    const front = host === 'web' ? await startFront(editor.origin, suiteFile('web')) : null;
    const page = await browser.newPage();
    const log = join(data, 'editor.log');
    const status = await verdict(page, addressFor(host, front?.origin ?? editor.origin, workspace), log);
    if (status !== 0) console.error(`What the editor said is in ${relative(repository, log)}.`);
    front?.stop();
    return status;
  } finally {
    await browser.close();
    await editor?.stop();
  }
}

const runners: Readonly<Record<string, () => Promise<number>>> = {
  node: () => runInPage('node'),
  web: () => runInPage('web'),
  desktop: () => runOnDesktop(makeWorkspace),
};

/** Runs the suite in every host asked for, one after the other, and resolves with the worst exit status. */
async function main(asked: readonly string[]): Promise<number> {
  let worst = 0;
  for (const name of asked.length > 0 ? asked : ['node', 'web']) {
    const run = runners[name];
    if (!run) {
      console.error(`There is no host “${name}”. Name one of ${Object.keys(runners).join(', ')}.`);
      return 2;
    }
    console.log(`\nInside VS Code, ${name} host`);
    const started = Date.now();
    const status = await run().catch((error: Error) => {
      console.error(error.message);
      return 1;
    });
    const outcome = status === 0 ? 'passed' : `failed (${status})`;
    console.log(`${name} host: ${outcome} in ${Math.round((Date.now() - started) / 1000)} s`);
    worst = Math.max(worst, status);
  }
  return worst;
}

void main(process.argv.slice(2)).then((status) => process.exit(status));
