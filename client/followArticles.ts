import { Disposable, l10n, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { memoryScheme } from './memoryFiles.ts';
import { isSidecarFile, sidecarPlace, sidecarPlaces } from './sidecarPlace.ts';
import { sameUri, textOf } from './textOf.ts';

/** Takes decisions along when their article is renamed, moved or deleted, and writes those kept in memory when it is saved. */
export function followArticles(isArticle: (document: TextDocument) => boolean): Disposable {
  /** Untitled documents with their last words: saving one empties and closes it, before or after its file is opened. */
  const drafts = new Map<string, string>();
  const note = (document: TextDocument): void => {
    const text = document.uri.scheme === 'untitled' ? document.getText() : '';
    if (text !== '') drafts.set(document.uri.toString(), text);
  };
  const settle = (document: TextDocument): void => {
    if (document.uri.scheme !== 'untitled') void writeKept(document, drafts);
  };
  return Disposable.from(
    workspace.onWillRenameFiles((event) => event.waitUntil(moves(event.files))),
    workspace.onWillDeleteFiles((event) => event.waitUntil(removals(event.files))),
    workspace.onDidChangeTextDocument(({ document }) => note(document)),
    workspace.onDidOpenTextDocument(settle),
    workspace.onDidSaveTextDocument(settle),
    workspace.onDidCloseTextDocument((document) => {
      if (document.uri.scheme === 'untitled') for (const other of workspace.textDocuments) settle(other);
      else if (isArticle(document)) void tellOfLoss(document);
    }),
  );
}

/** Only what stands in the same folder goes along by itself when the folder does. */
async function moves(files: readonly { readonly oldUri: Uri; readonly newUri: Uri }[]): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  for (const { oldUri, newUri } of files) {
    if (isSidecarFile(oldUri)) continue;
    const from = sidecarPlaces(oldUri);
    const to = sidecarPlaces(newUri);
    for (const [index, file] of from.entries())
      if (!files.some((other) => sameUri(other.oldUri, file)) && (await exists(file)))
        edit.renameFile(file, to[index] ?? to[0]!, { ignoreIfExists: true });
  }
  return edit;
}

async function removals(files: readonly Uri[]): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  for (const article of files) {
    if (isSidecarFile(article)) continue;
    for (const file of sidecarPlaces(article))
      if (!files.some((other) => sameUri(other, file)) && (await exists(file)))
        edit.deleteFile(file, { ignoreIfNotExists: true });
  }
  return edit;
}

async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}

/** Writes the decisions about a document that had no file and has one now: the untitled one with the same text. */
async function writeKept(saved: TextDocument, drafts: Map<string, string>): Promise<void> {
  const text = saved.getText();
  const address = [...drafts].find(([, draft]) => draft === text)?.[0];
  if (address === undefined) return;
  const place = sidecarPlace(saved.uri);
  const memory = sidecarPlace(Uri.parse(address));
  if (place.scheme === memoryScheme || (await exists(place))) return;
  const decisions = await textOf(memory);
  if (decisions === null) return;
  drafts.delete(address);
  await workspace.fs.writeFile(place, new TextEncoder().encode(decisions));
  await workspace.fs.delete(memory);
}

/** Says that decisions kept in memory are about to be lost, and offers to write them down. */
async function tellOfLoss({ uri }: TextDocument): Promise<void> {
  const memory = sidecarPlace(uri);
  if (memory.scheme !== memoryScheme) return;
  const text = await textOf(memory);
  if (text === null) return;
  const write = l10n.t('Write Beside It');
  const message = l10n.t(
    'The decisions about {0} are in memory only and are gone with this window.',
    uri.path.slice(uri.path.lastIndexOf('/') + 1),
  );
  if ((await window.showWarningMessage(message, write)) !== write) return;
  const beside = sidecarPlaces(uri)[1] ?? memory;
  await workspace.fs.writeFile(beside, new TextEncoder().encode(text));
}
