import * as vscode from 'vscode';
import { ok } from './assert.ts';
import { until } from './poll.ts';

/** The id that articles get. */
export const languageId = 'news-article';

const folder = (): vscode.Uri => {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  ok(first, 'The suite needs a workspace folder.');
  return first.uri;
};

/** Opens and shows a file of the workspace; with `text` it is written first. */
export async function open(name: string, text?: string): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(folder(), name);
  if (text !== undefined) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Whether the sample was ever taken for an article; null until it was tried. */
let recognised: boolean | null = null;

/** Opens the sample article and waits until it is taken for one and its findings are there. */
export async function openSample(): Promise<vscode.TextDocument> {
  const document = await open('lighthouse.txt');
  ok(recognised !== false, 'The sample was never taken for an article, see above.');
  // The first time the extension and its server have to start, on a machine that may be busy.
  const patience = recognised === null ? 25_000 : undefined;
  recognised = false;
  await until('the sample is an article', () => document.languageId === languageId, patience);
  await until('the sample has findings', () => findings(document).length > 0, patience);
  recognised = true;
  return document;
}

/** What the extension found in a document, in the order of the text. */
export const findings = (document: vscode.TextDocument): readonly vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'newsmark')
    .sort((one, other) => one.range.start.compareTo(other.range.start));

/** The rule a finding comes from. */
export const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** The rules of all findings in a document, in the order of the text. */
export const rulesIn = (document: vscode.TextDocument): readonly string[] => findings(document).map(ruleOf);

/** Where some words stand in a document. Throws when they do not. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  ok(start >= 0, `“${words}” is not in the text.`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Closes every editor, whatever was typed in it. */
export async function closeAll(): Promise<void> {
  const tabs = (): number => vscode.window.tabGroups.all.reduce((sum, group) => sum + group.tabs.length, 0);
  await until('all editors are closed', async () => {
    if (tabs() === 0) return true;
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return tabs() === 0;
  });
}

/** Sets one of the extension's settings for the workspace; `undefined` takes it back. */
export const set = (key: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration('newsmark').update(key, value, vscode.ConfigurationTarget.Workspace);
