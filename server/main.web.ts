import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { type NameReader, openNameReader } from './analysis/nameReader.ts';
import { isNames } from './protocol.ts';
import { serve } from './serve.ts';

const worker = self as unknown as DedicatedWorkerGlobalScope;

let names: NameReader | undefined;

// A worker reads no files: the client sends what was learned about names before anything else.
worker.addEventListener('message', (event: MessageEvent) => {
  if (!isNames(event.data)) return;
  event.stopImmediatePropagation();
  try {
    names = openNameReader(event.data.names);
  } catch (error) {
    console.error(`${(error as Error).message} No names are marked. Install Newsmark again.`);
  }
});

serve(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), () => names);
