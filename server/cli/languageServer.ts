import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { complain, exitStatus } from './output.ts';

/**
 * Starts the language server in this process; it ends when its editor goes away. The server is loaded by name, beside
 * this program, so that no other command pays for reading it.
 */
export function languageServer(): void {
  const server = join(__dirname, 'main.js');
  if (existsSync(server)) {
    createRequire(__filename)(server);
    return;
  }
  complain(`${server} is missing. Install Newsmark again.`);
  process.exitCode = exitStatus.failed;
}
