import { strict as assert } from 'node:assert';
import type { Locator, Page } from '../host/page.ts';
import { until } from './poll.ts';

/** Words as they stand on the screen: the middle of them in pixels, and their computed look. */
export interface Shown {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly style: string;
}

/** Runs in the page. The editor shows spaces as U+00A0 and cuts a line into many elements. */
const find = (words: string): string => `(() => {
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node, start: text.length });
      text += node.data.replaceAll('\\u00a0', ' ');
    }
    const start = text.indexOf(${JSON.stringify(words)});
    if (start < 0) continue;
    const at = (offset) => nodes.findLast((each) => each.start <= offset);
    const range = document.createRange();
    const first = at(start);
    const last = at(start + ${words.length} - 1);
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, start + ${words.length} - last.start);
    const box = range.getBoundingClientRect();
    const { color, fontStyle } = getComputedStyle(first.node.parentElement);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, colour: color, style: fontStyle };
  }
  return null;
})()`;

/** Waits until some words, all on one line of the screen, are shown in the editor. */
export const shown = (page: Page, words: string): Promise<Shown> =>
  until(`“${words}” is on the screen`, () => page.evaluate<Shown | null>(find(words)));

/** Takes the mouse to where it opens no hover, which would cover what is looked at. */
export const parkMouse = (page: Page): Promise<void> => page.mouse.move(640, 3);

/** Runs a command by its title, through the palette, as somebody without its key would. */
export async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input.input').first();
  await input.waitFor();
  await page.keyboard.type(title);
  // Ranked first may be another command with the same words in it.
  const exact = new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
  await page.locator('.quick-input-list .label-name').filter({ hasText: exact }).first().click();
  await input.waitFor({ state: 'hidden' });
}

/** Makes the side bar so wide that it ends at `x` pixels. */
export async function dragSideBar(page: Page, x: number): Promise<void> {
  const edge = await page.evaluate<number>("document.querySelector('.part.sidebar').getBoundingClientRect().right");
  await page.mouse.move(edge + 1, 500);
  await page.mouse.down();
  await page.mouse.move(x, 500, { steps: 4 });
  await page.mouse.up();
  await parkMouse(page);
}

/** Puts the caret into some words. */
export async function clickOn(page: Page, words: string): Promise<void> {
  const { x, y } = await shown(page, words);
  await page.mouse.click(x, y);
  await parkMouse(page);
}

/** Waits until one of the elements has all those words, and returns what it says. */
export const says = (locator: Locator, words: readonly string[], patience?: number): Promise<string> =>
  until(
    `something says ${words.join(', ')}`,
    async () => {
      const texts = (await locator.allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' '));
      return texts.find((text) => words.every((word) => text.includes(word)));
    },
    patience,
  );

/** Fails when two of some kinds of words have the same colour and slant. */
export function assertDistinct(kinds: Readonly<Record<string, Shown>>): void {
  const looks = new Map<string, string>();
  for (const [kind, { colour, style }] of Object.entries(kinds)) {
    const look = `${colour} ${style}`;
    assert.ok(!looks.has(look), `${looks.get(look)} and ${kind} look the same: ${look}`);
    looks.set(look, kind);
  }
}
