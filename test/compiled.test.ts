import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';

const scratch = mkdtempSync(join(tmpdir(), 'newsmark-compiled-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

let programs = 0;

/** A program of its own each time: V8 remembers those it has compiled in this process. */
function written(): string {
  programs += 1;
  const path = join(scratch, `program${programs}.js`);
  writeFileSync(
    path,
    `#!/usr/bin/env node\nconst { join } = require("node:path");\nglobalThis.told = [${programs}, join(__dirname, "a"), __filename, module.exports === exports];`,
  );
  return path;
}

/** Runs a program in a Node of its own, as what was kept at `keptAt` where that is whole; what it told, and whether it was taken over. */
function told(path: string, keptAt = ''): { readonly kept: boolean; readonly told: unknown; readonly bytes: string } {
  const code = `
    const { createRequire } = require('node:module');
    const { compiled } = require(${JSON.stringify(resolve('server/cli/compiled.ts'))});
    const { run, kept, keep } = compiled(${JSON.stringify(path)}, ${keptAt === '' ? 'undefined' : JSON.stringify(keptAt)});
    run(createRequire(${JSON.stringify(path)}));
    console.log(JSON.stringify({ kept, told: globalThis.told, bytes: keep().toString('base64') }));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '-e', code], {
    encoding: 'utf8',
  });
  assert.notEqual(stdout, '', stderr);
  return JSON.parse(stdout);
}

test('a program that was compiled runs as a module of Node does', () => {
  const path = written();
  const first = told(path);
  assert.deepEqual([first.kept, first.told], [false, [programs, join(scratch, 'a'), path, true]]);
});

test('what was compiled before is taken over; what is damaged or of another program is not', () => {
  const path = written();
  const first = told(path);
  const whole = Buffer.from(first.bytes, 'base64');
  const damaged = Buffer.from(whole);
  damaged[220]! ^= 255;
  const keptAt = join(scratch, 'kept');
  for (const [bytes, kept] of [
    [whole, true],
    [damaged, false],
    [Buffer.alloc(0), false],
    [whole.subarray(0, 60), false],
    [whole.subarray(0, whole.length - 8), false],
  ] as const) {
    writeFileSync(keptAt, bytes);
    const again = told(path, keptAt);
    assert.deepEqual([again.kept, again.told], [kept, first.told]);
  }
  writeFileSync(keptAt, whole);
  const other = written();
  assert.deepEqual([told(other, keptAt).kept, told(other, join(scratch, 'missing')).kept], [false, false]);
});
