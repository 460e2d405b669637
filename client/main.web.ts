import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import type { NamesMessage } from '../server/protocol.ts';
import { clientId, clientName } from './client.ts';
import { begin, end } from './extension.ts';

/** Entry point in a browser: the server is a worker. */
export function activate(context: ExtensionContext): void {
  const address = Uri.joinPath(context.extensionUri, 'dist/server/main.web.js').toString(true);
  begin(context, (options) => {
    let worker: Worker | null = null;
    // The library asks again after a crash, and leaves the old worker to us.
    const start = async (): Promise<MessageTransports> => {
      worker?.terminate();
      worker = new Worker(address);
      const names = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist/server/names.bin'));
      worker.postMessage({ names } satisfies NamesMessage);
      // Not the worker itself: what the editor's own `Worker` makes is no instance of it, and the library asks for one.
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return { client: new LanguageClient(clientId, clientName, start, options), discard: () => worker?.terminate() };
  });
}

/** Resolves when the server has ended. */
export const deactivate = end;
