import { Disposable, l10n, type TextDocument, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { memoryScheme } from './memoryFiles.ts';
import { isSidecarFile, sidecarPlace, sidecarPlaces } from './sidecarPlace.ts';
import { sameUri, textOf } from './textOf.ts';

/** Takes decisions along when their article is renamed, moved or deleted, and writes those kept in memory when it is saved. */
export function followArticles(isArticle: (document: TextDocument) => boolean): Disposable {
  return Disposable.from(
    workspace.onWillRenameFiles((event) => event.waitUntil(moves(event.files))),
    workspace.onWillDeleteFiles((event) => event.waitUntil(removals(event.files))),
    workspace.onDidSaveTextDocument((document) => void writeKept(document)),
    workspace.onDidCloseTextDocument((document) => {
      if (isArticle(document)) void tellOfLoss(document);
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
async function writeKept(saved: TextDocument): Promise<void> {
  const place = sidecarPlace(saved.uri);
  if (place.scheme === memoryScheme || isSidecarFile(saved.uri) || (await exists(place))) return;
  for (const kept of untitledKept()) {
    const memory = sidecarPlace(kept.uri);
    if (kept.text !== saved.getText() || !(await exists(memory))) continue;
    const text = await textOf(memory);
    if (text === null) continue;
    await workspace.fs.writeFile(place, new TextEncoder().encode(text));
    await workspace.fs.delete(memory);
    return;
  }
}

/** The untitled documents, those too that closed a moment ago: saving one closes it. */
const untitledKept = (): readonly Untitled[] => [
  ...workspace.textDocuments
    .filter(({ uri }) => uri.scheme === 'untitled')
    .map((document) => ({ uri: document.uri, text: document.getText() })),
  ...closed,
];

interface Untitled {
  readonly uri: Uri;
  readonly text: string;
}

const closed: Untitled[] = [];
/** As many as may be saved at once. */
const mostClosed = 20;

/** Says that decisions kept in memory are about to be lost, and offers to write them down. */
async function tellOfLoss(document: TextDocument): Promise<void> {
  const { uri } = document;
  const memory = sidecarPlace(uri);
  if (memory.scheme !== memoryScheme) return;
  if (uri.scheme === 'untitled') {
    closed.unshift({ uri, text: document.getText() });
    closed.length = Math.min(closed.length, mostClosed);
    return;
  }
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
