import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const oldest = [1, 91] as const;
const shell = process.platform === 'win32';

/**
 * The command of a desktop VS Code that can be used here: installed, new enough for the extension, with a screen to
 * show itself on, and not the one in a remote terminal, which would open its window elsewhere. Null without one.
 */
export function findDesktop(): string | null {
  if (process.env['VSCODE_IPC_HOOK_CLI']) return null;
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return null;
  // Desktop VS Code refuses to run as root.
  if (process.getuid?.() === 0) return null;
  const { status, stdout } = spawnSync('code', ['--version'], { encoding: 'utf8', shell, timeout: 20_000 });
  const [, major, minor] = /^(\d+)\.(\d+)\./.exec(stdout ?? '') ?? [];
  if (status !== 0 || major === undefined) return null;
  const recent = Number(major) > oldest[0] || (Number(major) === oldest[0] && Number(minor) >= oldest[1]);
  return recent ? 'code' : null;
}

export interface Window {
  /** Where the profile and the extensions of this window lie: an absolute path. */
  readonly data: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Path of the packaged extension. */
  readonly vsix: string;
  readonly folder: string;
  readonly file: string;
}

/** Opens a window with a profile and extensions of its own, so that the ones of the user stay as they are. */
export function openOnDesktop(command: string, { data, settings, vsix, folder, file }: Window): void {
  mkdirSync(join(data, 'user', 'User'), { recursive: true });
  writeFileSync(join(data, 'user', 'User', 'settings.json'), JSON.stringify(settings, null, 2));
  const profile = ['--user-data-dir', join(data, 'user'), '--extensions-dir', join(data, 'extensions')];
  const run = (...words: readonly string[]): void => {
    const quoted = shell ? words.map((word) => `"${word}"`) : words;
    const { status } = spawnSync(command, quoted, { stdio: ['ignore', 'ignore', 'inherit'], shell });
    if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed.`);
  };
  run(...profile, '--install-extension', vsix, '--force');
  run(...profile, '--disable-workspace-trust', '--new-window', folder, file);
}
