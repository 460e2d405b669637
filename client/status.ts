import {
  type Command,
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { languageId, type Summary } from '../server/protocol.ts';
import type { Server } from './client.ts';

const problems = (): Command => ({ command: 'workbench.actions.view.problems', title: l10n.t('Problems') });
const restart = (): Command => ({ command: 'newsmark.restart', title: l10n.t('Restart') });
const showLog = (): Command => ({ command: 'newsmark.showLog', title: l10n.t('Show Log') });
const switchOn = (): Command => ({ command: 'newsmark.toggle', title: l10n.t('Switch On') });

/** The language status item: the figures of the article that is shown, or what is wrong. */
export function showStatus(server: Server, isArticle: (document: TextDocument) => boolean): Disposable {
  const summaries = new Map<string, Summary>();
  const item = languages.createLanguageStatusItem('newsmark', { language: languageId });
  item.name = 'Newsmark';
  // An item has one command, so the log has an item of its own while something is wrong.
  let log: LanguageStatusItem | null = null;

  const update = (): void => {
    const document = window.activeTextEditor?.document;
    // A Markdown file shows the item only while it is an article.
    const language = document !== undefined && isArticle(document) ? document.languageId : languageId;
    item.selector = { language };
    item.busy = server.state === 'starting';
    item.severity = LanguageStatusSeverity.Information;
    item.detail = 'Newsmark';
    log?.dispose();
    log = null;
    if (server.state === 'down') {
      item.severity = LanguageStatusSeverity.Error;
      item.text = l10n.t('Newsmark has stopped');
      item.detail = l10n.t('Its server failed again and again');
      item.command = restart();
      log = languages.createLanguageStatusItem('newsmark.log', { language });
      log.name = l10n.t('Log of Newsmark');
      log.text = l10n.t('Log of Newsmark');
      log.command = showLog();
    } else if (server.state === 'stopped') {
      item.text = l10n.t('Newsmark is off');
      item.detail = '';
      item.command = switchOn();
    } else {
      const summary = document === undefined ? undefined : summaries.get(document.uri.toString());
      item.text = summary === undefined ? l10n.t('Reading…') : figures(summary);
      item.command = problems();
    }
  };

  const subscriptions = Disposable.from(
    server.onSummary((summary) => {
      summaries.set(summary.uri, summary);
      update();
    }),
    server.onState(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument(update),
    workspace.onDidCloseTextDocument((document) => summaries.delete(document.uri.toString())),
    item,
    { dispose: () => log?.dispose() },
  );
  update();
  return subscriptions;
}

/** The figures as words: `16 quotes · 1 unattributed`. */
function figures({ quotes, unattributed }: Summary): string {
  if (quotes === 0) return l10n.t('No quotes');
  const all = quotes === 1 ? l10n.t('1 quote') : l10n.t('{0} quotes', quotes);
  return unattributed === 0 ? all : `${all} · ${l10n.t('{0} unattributed', unattributed)}`;
}
