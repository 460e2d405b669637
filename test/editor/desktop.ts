import { join } from 'node:path';
import { repository } from '../host/folders.ts';
import { buildSuite, suiteFile } from './build.ts';

/**
 * Runs the suite in desktop VS Code: the one that `VSCODE_EXECUTABLE` names, else one that is downloaded, which needs
 * the internet. Resolves with an exit status.
 */
export async function runOnDesktop(makeWorkspace: (folder: string) => void): Promise<number> {
  const { runTests } = await import('@vscode/test-electron');
  await buildSuite('node', repository);
  const data = join(repository, 'out/editor/desktop');
  const workspace = join(data, 'workspace');
  makeWorkspace(workspace);
  const executable = process.env['VSCODE_EXECUTABLE'];
  return runTests({
    ...(executable ? { vscodeExecutablePath: executable } : {}),
    extensionDevelopmentPath: repository,
    extensionTestsPath: join(repository, suiteFile('node')),
    launchArgs: [
      workspace,
      ...['--user-data-dir', join(data, 'user'), '--extensions-dir', join(data, 'extensions')],
      ...['--disable-workspace-trust', '--skip-welcome', '--skip-release-notes', '--disable-telemetry'],
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
