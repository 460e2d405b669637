import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './commandLine.ts';

const story = `${'“The ferry was full at noon,” the porter said. Nobody waited at the pier on Monday. '.repeat(8)}\n\n`;

/** How many functions V8 optimised while the command read a text of about so many characters. */
async function optimised(length: number): Promise<number> {
  const text = story.repeat(Math.ceil(length / story.length));
  const { status, output } = await run(['annotate', '--force', '-'], text, { nodeOptions: ['--trace-opt'] });
  assert.equal(status, 0);
  assert.match(output, /"newsmark":1/);
  return output.match(/completed optimizing/g)?.length ?? 0;
}

test('functions are optimised for many articles, not for one', async () => {
  const short = await optimised(6000);
  const long = await optimised(150_000);
  // What Node runs on its way to the article is not ours.
  assert.ok(short < 5, `${short} functions were optimised for a short article`);
  assert.ok(long > 10, `${long} functions were optimised for a long text`);
});
