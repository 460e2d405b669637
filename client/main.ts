import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientId, clientName } from './client.ts';
import { begin, end } from './extension.ts';

/** Entry point on the desktop: the server is a process of its own, spoken to over IPC. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server/main.js');
  begin(context, (options) => ({
    client: new LanguageClient(clientId, clientName, { module, transport: TransportKind.ipc }, options),
    // The library ends the process.
    discard: () => {},
  }));
}

/** Resolves when the server has ended. */
export const deactivate = end;
