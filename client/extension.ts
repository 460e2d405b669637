import { commands, type ExtensionContext, l10n, type TextDocument, window, workspace } from 'vscode';
import { languageId, recogniseRequest, section } from '../server/protocol.ts';
import type { Admission } from './articlesOnly.ts';
import { watchCaret } from './caret.ts';
import { createServer, type Launch, type Server } from './client.ts';
import { type Actions, commandTable } from './commands.ts';
import { decidingWith } from './deciding.ts';
import { followArticles } from './followArticles.ts';
import { memoryOf } from './memory.ts';
import { offerMemoryFiles } from './memoryFiles.ts';
import { addToPeopleList, nearestPeople, watchPeople } from './people.ts';
import { type Recognition, startRecognition } from './recognition.ts';
import { offerRulePages } from './rulePages.ts';
import { turnRuleOff } from './rules.ts';
import { sidecarFor, watchSidecars } from './sidecars.ts';
import { showStatus } from './status.ts';
import { goTo, walk } from './walk.ts';

let running: Server | null = null;

/** Where it is kept that the user has switched Newsmark off in this workspace. */
const offKey = 'newsmark.off';

/** Puts the extension together. The server starts when there is something to read, not before. */
export function begin(context: ExtensionContext, launch: Launch): void {
  const log = window.createOutputChannel('Newsmark', { log: true });
  let recognition: Recognition | null = null;
  const isArticle = (document: TextDocument): boolean => recognition?.isArticle(document) ?? false;
  const admission: Admission = { admits: isArticle, known: (uri) => recognition?.known(uri) };
  const isOff = (): boolean => context.workspaceState.get(offKey) === true;

  const actions: Actions = {
    walk: (direction) => walk(server, direction),
    say: async (word) => {
      const document = window.activeTextEditor?.document;
      if (document !== undefined) await recognition?.say(document, word);
    },
    turnRuleOff: (rule, uri) => turnRuleOff(context, rule, uri),
    addToPeopleList: () => addToPeopleList(server),
    deciding: decidingWith({
      request: (method, parameters) => server.request(method, parameters),
      notify: (method, parameters) => server.notify(method, parameters),
    }),
    toggle: async () => {
      const off = !isOff();
      await context.workspaceState.update(offKey, off);
      await (off ? server.stop() : server.start());
    },
    restart: async () => {
      await context.workspaceState.update(offKey, false);
      await server.restart();
    },
    showLog: () => log.show(),
    goTo,
  };
  const table = commandTable(actions);
  const server = createServer({
    context,
    launch,
    log,
    commands: Object.keys(table),
    admission,
    people: nearestPeople,
    sidecar: sidecarFor,
  });
  running = server;

  const wake = async (): Promise<void> => {
    if (!isOff()) await server.start();
  };

  recognition = startRecognition({
    memory: memoryOf(context.workspaceState),
    ask: async (text) => {
      await wake();
      return server.request<boolean>(recogniseRequest, { text });
    },
    changed: (document, yes) => (yes ? server.open(document) : server.close(document)),
    complain: (error) => log.warn(String(error)),
  });
  const startIfNeeded = (): void => {
    if (workspace.textDocuments.some(isArticle)) void wake();
  };

  context.subscriptions.push(
    log,
    recognition,
    showStatus(server, isArticle),
    watchCaret(server, isArticle),
    watchPeople(server),
    offerMemoryFiles(),
    watchSidecars(server),
    followArticles(isArticle),
    offerRulePages(server, wake),
    ...Object.entries(table).map(([id, command]) => commands.registerCommand(id, command)),
    workspace.onDidChangeConfiguration((event) => {
      // When all listeners are through, the server has been told of the new setting.
      if (event.affectsConfiguration(`${section}.outline`)) setTimeout(() => server.outlineChanged());
    }),
    workspace.onDidOpenTextDocument((document) => document.languageId === languageId && startIfNeeded()),
    server.onState((state) => {
      if (state === 'running') recognition?.look();
      if (state === 'down') void tellOfCrash(actions);
    }),
  );
  startIfNeeded();
}

/** Ends what `begin` has started. */
export async function end(): Promise<void> {
  await running?.stop();
  running = null;
}

async function tellOfCrash(actions: Actions): Promise<void> {
  const restart = l10n.t('Restart');
  const showLog = l10n.t('Show Log');
  const message = l10n.t('Newsmark has stopped: its server failed again and again. Your text is untouched.');
  const wanted = await window.showErrorMessage(message, restart, showLog);
  if (wanted === restart) await actions.restart();
  if (wanted === showLog) actions.showLog();
}
