// Looks at the packaged extension the way its users do: what `npm start` opens, driven by mouse and keyboard.
// Pictures of what was seen are kept in out/screenshots.
import { strict as assert } from 'node:assert';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../host/browser.ts';
import { repository } from '../host/folders.ts';
import type { Page } from '../host/page.ts';
import { until } from './poll.ts';
import { assertDistinct, clickOn, command, dragSideBar, parkMouse, says, shown } from './screen.ts';

const pictures = join(repository, 'out/screenshots');
const article = join(repository, 'out/start/articles/lighthouse.txt');
const orphan = 'My grandfather came home';

/** `npm start`, and the address it prints once the editor is up. */
async function start(): Promise<{ readonly process: ChildProcess; readonly address: string }> {
  // A process group of its own, as a terminal makes one: Ctrl-C goes to all of it.
  const running = spawn('npm', ['start', '--', '--browser'], {
    cwd: repository,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, CI: 'true' },
  });
  let said = '';
  let ended = false;
  running.stdout?.on('data', (words: Buffer) => {
    said += words;
  });
  running.once('exit', () => {
    ended = true;
  });
  const address = await until(
    'npm start prints an address',
    () => {
      if (ended) throw new Error(`npm start ended:\n${said}`);
      return /http:\/\/\S+tkn=\S+/.exec(said)?.[0];
    },
    120_000,
  );
  return { process: running, address };
}

/** Ctrl-C, after which nothing of it is left. */
async function stop({ process: running, address }: Awaited<ReturnType<typeof start>>): Promise<void> {
  const gone = new Promise<void>((resolve) => running.once('exit', () => resolve()));
  if (running.pid !== undefined) process.kill(-running.pid, 'SIGINT');
  await gone;
  await assert.rejects(fetch(new URL('/version', address)), 'The editor still answers.');
}

type Look = (page: Page) => Promise<unknown>;

/** Runs in the page: whether all that fades in or out has come to rest. A caret blinks for ever. */
const still = `document.getAnimations().every((each) =>
  each.playState !== 'running' || each.effect.getComputedTiming().iterations === Infinity)`;

async function picture(page: Page, name: string): Promise<void> {
  await until('the screen is still', () => page.evaluate<boolean>(still));
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

/** What is looked at, in the order of a reader: each from where the one before left the editor. */
const looks: Readonly<Record<string, Look>> = {
  'the article is taken for one': async (page) => {
    // The page loads 19 MB of script, once.
    await until('the text is shown', () => page.locator('.view-line').first().isVisible(), 60_000);
    await says(page.locator('.statusbar-item'), ['News Article'], 60_000);
  },
  'quotations, cues, names and plain words look different': async (page) => {
    const plain = await shown(page, 'learned of');
    // Quotations have a colour at once, from the grammar; names have one when the server has answered.
    const named = async (): Promise<boolean> => (await shown(page, 'Jane Okafor')).colour !== plain.colour;
    await until('names have a colour', named, 30_000);
    assertDistinct({
      'plain words': plain,
      'a quotation': await shown(page, 'steered by that'),
      'a cue': await shown(page, 'said after'),
      'a person': await shown(page, 'Jane Okafor'),
      'an organisation': await shown(page, 'Coast Guard'),
      'a place': await shown(page, 'Maine'),
      'a pronoun': await shown(page, 'she said'),
    });
    await until('a squiggle', async () => (await page.locator('.squiggly-warning').count()) > 0);
  },
  'the outline walks through the quotations': async (page) => {
    await command(page, 'Explorer: Focus on Outline View');
    // The list of files makes room for it, and the article some.
    await page.locator('.explorer-viewlet .pane-header').first().click();
    await dragSideBar(page, 460);
    await says(page.locator('.outline-tree .monaco-list-row'), ['We have steered', 'Okafor']);
    await picture(page, 'outline');
  },
  'a hover says who speaks and why': async (page) => {
    const { x, y } = await shown(page, 'steered by that');
    await page.mouse.move(x, y, { steps: 4 });
    await says(page.locator('.monaco-hover'), ['Jane Okafor', 'said']);
    await picture(page, 'hover');
    await parkMouse(page);
  },
  'Problems lists what was found': async (page) => {
    await command(page, 'Problems: Focus on Problems View');
    await says(page.locator('.markers-panel .monaco-list-row'), ['unattributed-quote']);
    await says(page.locator('.markers-panel .monaco-list-row'), ['mixed-quote-glyphs']);
  },
  'a quick fix names the speaker': async (page) => {
    const problem = page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'unattributed-quote' });
    // Scrolls the article to the place.
    await problem.first().click();
    await clickOn(page, orphan);
    await command(page, 'Quick Fix...');
    const menu = page.locator('.action-widget .monaco-list-row');
    await says(menu, ['Pruett']);
    await picture(page, 'quick-fix');
    await menu.filter({ hasText: 'Pruett' }).first().click();
    await shown(page, 'Pruett said');
    const rows = page.locator('.markers-panel .monaco-list-row');
    await until('it is no problem any more', async () => !(await rows.allInnerTexts()).join().includes('unattributed'));
  },
  'the repaired article is saved, and Undo takes the repair back': async (page) => {
    await clickOn(page, 'Pruett said');
    await command(page, 'File: Save');
    await until('the file has it', () => readFileSync(article, 'utf8').includes('Pruett said'));
    await command(page, 'Undo');
    await says(page.locator('.markers-panel .monaco-list-row'), ['unattributed-quote']);
    await command(page, 'View: Hide Panel');
  },
  'the status tells how many quotations there are, and how many without a speaker': async (page) => {
    await page.locator('#status\\.languageStatus').hover();
    await says(page.locator('.hover-language-status'), ['quotes', '1 unattributed']);
    await picture(page, 'status');
    await parkMouse(page);
  },
};

async function main(): Promise<void> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const browser = await openBrowser();
  const started = await start();
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
  page.setDefaultTimeout(15_000);
  try {
    await page.goto(started.address);
    for (const [what, look] of Object.entries(looks)) {
      const begun = Date.now();
      await look(page).catch(async (error: Error) => {
        await page.screenshot({ path: join(pictures, 'failure.png') });
        throw new Error(`✖ ${what}\n${error.message}\nWhat it looked like: out/screenshots/failure.png`);
      });
      console.log(`  ✔ ${what} (${Date.now() - begun} ms)`);
    }
  } finally {
    await browser.close();
    await stop(started);
  }
  console.log('  ✔ Ctrl-C ends the editor');
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
