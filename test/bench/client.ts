import { spawn } from 'node:child_process';
import type { DocumentDiagnosticReport, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

/** A server in a process of its own with one open document, as an editor with pull diagnostics sees it. */
export interface Session {
  /** Sends one change and waits for the diagnostics of the text after it; gives wall milliseconds. */
  change(change: TextDocumentContentChangeEvent): Promise<number>;
  /** How many diagnostics the newest full answer had. */
  found(): number;
  close(): Promise<void>;
}

const uri = 'file:///bench/article.article';

/** Starts `node program --stdio`, opens the text as an article and waits for its first diagnostics. */
export async function openSession(program: string, text: string): Promise<Session> {
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest(/* all others */ () => null);
  connection.listen();

  let version = 1;
  let previousResultId: string | undefined;
  let count = 0;
  const diagnostics = async (): Promise<void> => {
    const report: DocumentDiagnosticReport = await connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
    previousResultId = report.resultId;
    if (report.kind === 'full') count = report.items.length;
  };

  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      textDocument: { diagnostic: { dynamicRegistration: false }, synchronization: {} },
      workspace: { configuration: true, diagnostics: { refreshSupport: true } },
    },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'news-article', version, text },
  });
  await diagnostics();

  return {
    change: async (change) => {
      version++;
      const before = performance.now();
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [change],
      });
      await diagnostics();
      return performance.now() - before;
    },
    found: () => count,
    close: async () => {
      await connection.sendRequest('shutdown');
      const gone = new Promise((resolve) => child.once('exit', resolve));
      await connection.sendNotification('exit');
      await gone;
      connection.dispose();
    },
  };
}
