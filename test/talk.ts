import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { createProtocolConnection, type InitializeParams, type ProtocolConnection } from 'vscode-languageserver/node';
import { placeNames } from './placeNames.ts';

/** Builds the server as `npm run build:server` does, into a folder of this run; `discard` removes it. */
export function buildServer(): { readonly file: string; readonly discard: () => void } {
  const folder = mkdtempSync(join('out', 'server-'));
  const file = join(folder, 'main.js');
  buildSync({
    entryPoints: ['server/main.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    outfile: file,
  });
  placeNames(file);
  return { file, discard: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A server in a process of its own, and an editor's end of the wire to it. */
export interface Talk {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  /** What the server has written to its log. */
  readonly log: string[];
  /** Resolves with the exit status. */
  readonly ended: Promise<number | null>;
  request<R>(method: string, parameters?: unknown): Promise<R>;
  tell(method: string, parameters?: unknown): void;
  /** Kills it, if it still runs. */
  stop(): Promise<void>;
}

/** What an editor like VS Code says it can do. */
export const able: InitializeParams['capabilities'] = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
  },
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { resolveSupport: { properties: ['edit'] }, dataSupport: true },
    codeLens: {},
    completion: { dynamicRegistration: true },
    inlayHint: { resolveSupport: { properties: ['tooltip'] } },
    rename: { prepareSupport: true, honorsChangeAnnotations: true },
    declaration: { linkSupport: true },
    implementation: { linkSupport: true },
    selectionRange: { dynamicRegistration: true },
    foldingRange: { lineFoldingOnly: true, foldingRange: { collapsedText: true } },
    callHierarchy: { dynamicRegistration: true },
  },
};

/** Starts a server over its standard streams. Nothing is said to it yet. */
export function talkTo(file: string): Talk {
  const server = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(server.stdout, server.stdin);
  const log: string[] = [];
  const ended = new Promise<number | null>((resolve) => {
    server.once('exit', resolve);
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    log.push(message);
  });
  // A server that has gone takes what was still on the wire with it.
  connection.onError(() => {});
  server.stdin.on('error', () => {});
  connection.listen();
  return {
    connection,
    process: server,
    log,
    ended,
    request: (method, parameters) => connection.sendRequest(method, parameters),
    tell: (method, parameters) => {
      connection.sendNotification(method, parameters).catch(() => {});
    },
    stop: async () => {
      connection.dispose();
      server.kill();
      await ended;
    },
  };
}

/** Starts a server and shakes hands. `settings` answers its questions about the section `newsmark`, also later. */
export async function greeted(
  file: string,
  {
    capabilities = able,
    initializationOptions = {},
    settings = () => null as unknown,
  }: Partial<Pick<InitializeParams, 'capabilities' | 'initializationOptions'>> & {
    settings?: (uri: string) => unknown;
  } = {},
): Promise<Talk & { readonly capabilities: Record<string, unknown> }> {
  const talk = talkTo(file);
  talk.connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri: string }[] }) =>
    Promise.all(items.map(({ scopeUri }) => settings(scopeUri))),
  );
  talk.connection.onRequest('client/registerCapability', () => null);
  for (const what of ['diagnostic', 'semanticTokens', 'codeLens', 'inlayHint'])
    talk.connection.onRequest(`workspace/${what}/refresh`, () => null);
  const { capabilities: served } = await talk.request<{ capabilities: Record<string, unknown> }>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    initializationOptions,
  });
  talk.tell('initialized', {});
  return { ...talk, capabilities: served };
}
