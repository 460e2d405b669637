import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorFolder, editorNode } from './folders.ts';
import { quietSettings } from './settings.ts';

export interface EditorOptions {
  /** A folder of this editor alone for its home, profile and extensions: an absolute path. */
  readonly data: string;
  /** Settings of the profile, on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Paths of packaged extensions to install before the start. */
  readonly extensions?: readonly string[];
  /** Lets the page run extension tests; the workbench then hides notifications. */
  readonly automation?: boolean;
  /** Any free port unless given. */
  readonly port?: number;
  /** What a page must know to be let in. Without it anybody on this machine is: right for a test of seconds only. */
  readonly token?: string;
}

export interface Editor {
  /** Address of the server, without a slash at its end. */
  readonly origin: string;
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends the server and every extension host it started. */
  stop(): Promise<void>;
}

const patience = 60_000;

function surroundings(data: string): NodeJS.ProcessEnv {
  // Run from a terminal of VS Code, its variables would reach ours.
  const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$|npm_)/.test(name));
  // Without a gallery the editor asks nobody for extensions.
  return { ...Object.fromEntries(kept), HOME: join(data, 'home'), EXTENSIONS_GALLERY: '{}' };
}

function commandLine(data: string): readonly string[] {
  return [
    join(editorFolder, 'out/server-main.js'),
    '--accept-server-license-terms',
    ...['--server-data-dir', join(data, 'server')],
    ...['--user-data-dir', join(data, 'user')],
    ...['--extensions-dir', join(data, 'extensions')],
  ];
}

function prepare(options: EditorOptions): void {
  mkdirSync(join(options.data, 'home'), { recursive: true });
  mkdirSync(join(options.data, 'user', 'User'), { recursive: true });
  const settings = JSON.stringify({ ...quietSettings, ...options.settings }, null, 2);
  writeFileSync(join(options.data, 'user', 'User', 'settings.json'), settings);
  for (const extension of options.extensions ?? []) {
    const install = [...commandLine(options.data), '--install-extension', extension, '--force'];
    const run = spawnSync(editorNode, install, { env: surroundings(options.data), encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`${extension} could not be installed.\n${run.stdout}${run.stderr}`);
  }
}

/** The port that the server names in its output; rejects, with that output, when it ends before or stays silent. */
function portOf(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string): void => reject(new Error(`The editor ${why}.\n${said.slice(-4000)}`));
    const timer = setTimeout(() => fail('did not start within a minute'), patience);
    const listen = (words: Buffer): void => {
      said += words;
      const port = /Extension host agent listening on (\d+)/.exec(said)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      said = '';
      resolve(Number(port));
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('error', (error) => fail(`could not be started: ${error.message}`));
    server.once('exit', (code) => fail(`ended with status ${code}`));
  });
}

async function answers(origin: string): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const reply = await fetch(`${origin}/version`).catch(() => null);
    if (reply?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The editor at ${origin} does not answer.`);
}

/** Starts VS Code's own server on 127.0.0.1 with a profile of its own, and resolves when a page can be opened. */
export async function startEditor(options: EditorOptions): Promise<Editor> {
  prepare(options);
  const words = [
    ...commandLine(options.data),
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0)],
    ...(options.token === undefined ? ['--without-connection-token'] : ['--connection-token', options.token]),
    ...['--telemetry-level', 'off', '--disable-workspace-trust', '--disable-experiments'],
    ...(options.automation ? ['--enable-smoke-test-driver'] : []),
  ];
  // Detached: a process group of its own, which can be ended as a whole.
  const server = spawn(editorNode, words, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: surroundings(options.data),
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()).once('error', () => resolve()));
  const end = (signal: NodeJS.Signals): void => {
    try {
      if (server.pid !== undefined) process.kill(-server.pid, signal);
    } catch {
      // The whole group has ended already.
    }
  };
  const last = (): void => end('SIGKILL');
  process.once('exit', last);
  const stop = async (): Promise<void> => {
    end('SIGTERM');
    const timer = setTimeout(last, 3000);
    await ended;
    clearTimeout(timer);
    last();
    process.off('exit', last);
  };
  try {
    const origin = `http://127.0.0.1:${await portOf(server)}`;
    await answers(origin);
    return { origin, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
