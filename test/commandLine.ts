import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { placeNames } from './placeNames.ts';

const program = resolve('out/command-line/cli.js');
let built = false;

/** The command line, bundled as it is shipped. */
export function commandLine(): string {
  if (!built) {
    buildSync({
      entryPoints: ['server/cli.ts'],
      outfile: program,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      minify: true,
      logLevel: 'error',
    });
    placeNames(program);
    built = true;
  }
  return program;
}

/** How a run ended and what it printed. */
export interface Run {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Where and how a run is started. */
export interface Circumstances {
  readonly cwd?: string;
  readonly nodeOptions?: readonly string[];
}

/** Starts the command line with its streams open. */
export const start = (
  words: readonly string[],
  { cwd = '.', nodeOptions = [] }: Circumstances = {},
): ChildProcessWithoutNullStreams => spawn(process.execPath, [...nodeOptions, commandLine(), ...words], { cwd });

/** Waits for a run to end. */
export async function ended(child: ChildProcessWithoutNullStreams): Promise<Run> {
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, output: Buffer.concat(output).toString(), errors: Buffer.concat(errors).toString() };
}

/** Runs the command line with some words and some standard input. */
export function run(words: readonly string[], input: string | Buffer = '', where: Circumstances = {}): Promise<Run> {
  const child = start(words, where);
  // A program that does not read its input may be gone before it is written.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return ended(child);
}
