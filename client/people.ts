import { Disposable, l10n, Position, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import {
  type AddToPeopleListParameters,
  addToPeopleListRequest,
  type PeopleAddition,
  type PeopleAnswer,
  type PeopleFile,
  type ProtocolPosition,
  peopleChangedNotification,
} from '../server/protocol.ts';
import type { Server } from './client.ts';
import { isPeopleFile } from './files.ts';
import { sameUri, textOf } from './textOf.ts';

const fileName = 'people.txt';

/** How long changes of lists are gathered into one message, in milliseconds. */
const pause = 150;

/** How long a message stays in the status bar, in milliseconds. */
const glance = 4000;

/**
 * The list of people for the document at an address: the nearest beside or above it, up to the folder of the workspace
 * (elsewhere to the one with `.git`), the text in the editor first. A document that is not saved yet has the list of the
 * first folder. Without a list the place for one; null without a place.
 */
export async function nearestPeople(address: string): Promise<PeopleFile | null> {
  const document = Uri.parse(address);
  const root = workspace.getWorkspaceFolder(document)?.uri ?? null;
  let folder = document.scheme === 'untitled' ? (workspace.workspaceFolders?.[0]?.uri ?? null) : parentOf(document);
  if (folder === null) return null;
  const beside = Uri.joinPath(folder, fileName);
  const untitled = document.scheme === 'untitled';
  for (;;) {
    const file = Uri.joinPath(folder, fileName);
    const text = await textOf(file);
    if (text !== null) return { uri: file.toString(), text };
    const above: Uri | null = parentOf(folder);
    if (untitled || above === null || (root !== null ? sameUri(folder, root) : await isTop(folder))) break;
    folder = above;
  }
  return { uri: beside.toString(), text: null };
}

/** Tells the server when any list of people may be another, as it is stored or in the editor. */
export function watchPeople(server: Server): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    timer = undefined;
    server.notify(peopleChangedNotification, {});
    server.outlineChanged();
  };
  const soon = (): void => {
    timer ??= setTimeout(tell, pause);
  };
  const ifList = (document: TextDocument): void => {
    if (isPeopleFile(document.uri)) soon();
  };
  const watcher = workspace.createFileSystemWatcher(`**/${fileName}`);
  return Disposable.from(
    watcher,
    watcher.onDidCreate(soon),
    watcher.onDidChange(soon),
    watcher.onDidDelete(soon),
    workspace.onDidChangeTextDocument(({ document }) => ifList(document)),
    workspace.onDidSaveTextDocument(ifList),
    workspace.onDidCloseTextDocument(ifList),
    { dispose: () => clearTimeout(timer) },
  );
}

/** Adds the person at the caret, or the name that is selected, to the list; Undo in the list takes it back. */
export async function addToPeopleList(server: Server): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const { start, end } = editor.selection;
  const place = ({ line, character }: Position): ProtocolPosition => ({ line, character });
  const parameters: AddToPeopleListParameters = {
    uri: editor.document.uri.toString(),
    range: { start: place(start), end: place(end) },
  };
  const answer = await server.request<PeopleAnswer>(addToPeopleListRequest, parameters);
  if (answer === undefined) return;
  if ('addition' in answer) {
    const done = await write(answer.addition);
    const message = done
      ? l10n.t('{0} is in the people list now.', answer.addition.name)
      : l10n.t('The people list could not be changed.');
    window.setStatusBarMessage(message, glance);
  } else if (answer.problem === 'listed') {
    window.setStatusBarMessage(l10n.t('{0} is in the people list already.', answer.name), glance);
  } else if (answer.problem === 'nowhere') {
    void window.showWarningMessage(
      l10n.t('The people list stands in the folder of the article. Save the article first, or open a folder.'),
    );
  } else {
    void window.showWarningMessage(l10n.t('Nobody is named here. Put the caret on a name, or select one.'));
  }
}

async function write({ uri, create, position, text }: PeopleAddition): Promise<boolean> {
  const edit = new WorkspaceEdit();
  const file = Uri.parse(uri);
  if (create) edit.createFile(file, { ignoreIfExists: true });
  edit.insert(file, new Position(position.line, position.character), text);
  // As other edits of several files, it is saved unless the user has that switched off.
  return workspace.applyEdit(edit, { isRefactoring: true });
}

function parentOf(uri: Uri): Uri | null {
  const parent = Uri.joinPath(uri, '..');
  return parent.path === uri.path || parent.path === '' ? null : parent;
}

/** Outside the workspace a list belongs to a repository; on disks that are not local only to the folder itself. */
async function isTop(folder: Uri): Promise<boolean> {
  if (folder.scheme !== 'file') return true;
  try {
    await workspace.fs.stat(Uri.joinPath(folder, '.git'));
    return true;
  } catch {
    return false;
  }
}
