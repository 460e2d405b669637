// Measures Newsmark beside other things in the same run and prints one table; README.md says how. Ends with 1 when a
// limit is not kept.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import type { Plan } from './plan.ts';
import type { Row } from './row.ts';
import { passes, table } from './row.ts';

const parts = ['throughput', 'coldStart', 'keystroke', 'memory'] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, hot: { type: 'boolean' }, only: { type: 'string', multiple: true } },
});
const plan: Plan = { quick: values.quick ?? false, paths: positionals.map((path) => resolve(path)) };
const only = values.only ?? [];
const chosen = parts.filter((part) => only.length === 0 || only.some((name) => part.includes(name)));

/** npm is a script on one system and a command file on another; a shell finds either. */
function npm(folder: string, command: string): void {
  const { status } = spawnSync(`npm ${command}`, { cwd: folder, shell: true, stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  console.error(`“npm ${command}” failed in ${resolve(folder)}.`);
  process.exit(2);
}

/** Installs the libraries compared with, unless they are there as the lock file lists them. */
function installPeers(): void {
  const folder = 'out/bench/peers';
  const lock = readFileSync('test/bench/package-lock.json', 'utf8');
  const current = existsSync(`${folder}/node_modules/.package-lock.json`);
  if (current && readFileSync(`${folder}/package-lock.json`, 'utf8') === lock) return;
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(`test/bench/${file}`, `${folder}/${file}`);
  npm(folder, 'ci --ignore-scripts --no-audit --no-fund');
}

/** Bundles one part as the product is bundled; `readable` keeps the names of functions. */
async function bundle(name: string, format: 'esm' | 'cjs', readable = false): Promise<string> {
  const outfile = `out/bench/${name}.${format === 'esm' ? 'mjs' : 'cjs'}`;
  await build({
    entryPoints: [`test/bench/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format,
    minify: !readable,
    // A package written for require, bundled into a module, still asks for it.
    ...(format === 'esm'
      ? { banner: { js: "import { createRequire as load } from 'node:module';const require = load(import.meta.url);" } }
      : {}),
  });
  return outfile;
}

/** Runs one part in a Node of its own; what it prints, or null when it failed. */
function run(program: string): string | null {
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', program, JSON.stringify(plan)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e8,
  });
  return status === 0 ? stdout : null;
}

if (values.hot) {
  process.stdout.write(run(await bundle('hot', 'esm', true)) ?? '');
  process.exit();
}

if (chosen.includes('coldStart') || chosen.includes('keystroke')) {
  for (const step of ['server', 'names', 'cache']) npm('.', `run --silent build:${step}`);
}
if (chosen.includes('keystroke')) await bundle('idleServer', 'cjs');
const rows: Row[] = [];
for (const part of chosen) {
  console.error(`Measuring ${part} …`);
  if (part === 'throughput') installPeers();
  const printed = run(await bundle(part, 'esm'));
  rows.push(
    ...(printed === null
      ? [{ what: part, ours: 'failed', against: '', ratio: Number.NaN, limit: { atMost: 0 } }]
      : (JSON.parse(printed) as Row[])),
  );
}

const text = plan.paths.length === 0 ? 'generated text' : `${plan.paths.length} files`;
const load = loadavg()[0]!.toFixed(1);
console.log(`Node ${process.version} · ${availableParallelism()} cores, load ${load} · ${text}\n`);
console.log(table(rows));
const failed = rows.filter((row) => !passes(row));
console.log(failed.length === 0 ? '\nEvery limit is kept.' : `\n${failed.length} of the limits not kept.`);
process.exit(failed.length === 0 ? 0 : 1);
