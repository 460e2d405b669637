import * as vscode from 'vscode';
import { rangeOf } from './article.ts';

/** What a file of the workspace says, in the editor or stored; an empty text where there is none. */
export async function textOf(uri: vscode.Uri): Promise<string> {
  const shown = vscode.workspace.textDocuments.find((each) => String(each.uri) === String(uri));
  if (shown !== undefined) return shown.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}

/** What a hover over some words says; an empty text for nothing. */
export async function hoverOver(document: vscode.TextDocument, words: string): Promise<string> {
  const { start } = rangeOf(document, words);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    start,
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((part) => (typeof part === 'string' ? part : part.value))
    .join('\n');
}
