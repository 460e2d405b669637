import {
  Disposable,
  l10n,
  Position,
  Range,
  SnippetString,
  SnippetTextEdit,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import {
  type DecideAnswer,
  type DecideParameters,
  decideRequest,
  type SidecarChange,
  type SidecarFile,
  sidecarChangedNotification,
} from '../server/protocol.ts';
import type { Server } from './client.ts';
import { keepOpen } from './keptOpen.ts';
import { memoryScheme } from './memoryFiles.ts';
import { isSidecarFile, sidecarPlaces } from './sidecarPlace.ts';
import { sameUri, textOf } from './textOf.ts';

/** As much of the server as deciding takes. */
export type Asked = Pick<Server, 'request' | 'notify'>;

/** How long changes of files are gathered into one message, in milliseconds. */
const pause = 100;

const kept = keepOpen();

/** The decisions about the document at an address, the text in the editor first; else the place for them. */
export async function sidecarFor(address: string): Promise<SidecarFile | null> {
  const places = sidecarPlaces(Uri.parse(address));
  for (const place of places) {
    const text = await textOf(place);
    if (text !== null) return { uri: place.toString(), text };
  }
  return { uri: places[0]!.toString(), text: null };
}

/** Tells the server when any file of decisions may be another, as it is stored or in the editor. */
export function watchSidecars(server: Server): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    timer = undefined;
    server.notify(sidecarChangedNotification, {});
    server.outlineChanged();
  };
  const soon = (): void => {
    timer ??= setTimeout(tell, pause);
  };
  const ifSidecar = ({ uri }: TextDocument): void => {
    if (isSidecarFile(uri)) soon();
  };
  const watcher = workspace.createFileSystemWatcher('**/*.newsmark.json');
  return Disposable.from(
    watcher,
    watcher.onDidCreate(soon),
    watcher.onDidChange(soon),
    watcher.onDidDelete(soon),
    workspace.onDidChangeTextDocument(({ document }) => ifSidecar(document)),
    workspace.onDidSaveTextDocument(ifSidecar),
    workspace.onDidCloseTextDocument(ifSidecar),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('newsmark.sidecar') && soon()),
    workspace.onDidSaveTextDocument((document) => void refresh(server, document)),
    kept,
    { dispose: () => clearTimeout(timer) },
  );
}

/** Decides something about a document and writes it down. What keeps it from being written is told. */
export async function decide(server: Asked, asked: DecideParameters): Promise<boolean> {
  const answer = await server.request<DecideAnswer>(decideRequest, asked);
  if (answer === undefined) return false;
  if ('change' in answer) return write(server, Uri.parse(asked.uri), answer.change);
  if (answer.problem === 'broken') {
    const open = l10n.t('Open');
    const message = l10n.t('Nothing was written. Line {0}: {1}', answer.line, answer.message);
    void window.showWarningMessage(message, open).then((wanted) => {
      if (wanted !== open) return;
      const selection = new Range(answer.line - 1, 0, answer.line - 1, 0);
      void window.showTextDocument(Uri.parse(answer.uri), { selection });
    });
  } else if (answer.problem === 'nowhere') {
    void window.showWarningMessage(l10n.t('There is no place for decisions about this document.'));
  }
  return false;
}

/** Writes the places of decisions anew after a save, if the file would be read otherwise than they stand. */
async function refresh(server: Asked, { uri }: TextDocument): Promise<void> {
  if (isSidecarFile(uri)) return;
  const answer = await server.request<DecideAnswer>(decideRequest, { uri: uri.toString(), act: 'refresh' });
  if (answer !== undefined && 'change' in answer) await write(server, uri, answer.change);
}

async function write(server: Asked, article: Uri, { uri, become, range, text }: SidecarChange): Promise<boolean> {
  const file = Uri.parse(uri);
  const edit = new WorkspaceEdit();
  if (workspace.textDocuments.some((document) => sameUri(document.uri, article)))
    edit.set(article, [nothingIn(article)]);
  if (become === 'gone') edit.deleteFile(file, { ignoreIfNotExists: true });
  else {
    // A file that is there already stays as it is, and parts the edits of the two texts.
    edit.createFile(file, { ignoreIfExists: true });
    const { start: from, end: to } = range;
    edit.replace(file, new Range(from.line, from.character, to.line, to.character), text);
  }
  const done = await workspace.applyEdit(edit);
  if (done && become !== 'gone') await kept.save(file, article);
  if (!done) void window.showWarningMessage(l10n.t('The decision could not be written.'));
  else server.notify(sidecarChangedNotification, {});
  if (done && become === 'made' && file.scheme === memoryScheme) tellOfMemory(article);
  return done;
}

function tellOfMemory({ scheme }: Uri): void {
  const message =
    scheme === 'untitled'
      ? l10n.t('The decision is kept in memory until you save the article; then it is written beside it.')
      : l10n.t('The decision is kept in memory and is gone with this window.');
  void window.showInformationMessage(message);
}

/**
 * An edit that changes nothing: it puts the decision among the steps that Undo takes back in the article. As plain text
 * it would be left out; a snippet without text is not, and leaves the caret where it is put.
 */
function nothingIn(article: Uri): SnippetTextEdit {
  const editor = window.activeTextEditor;
  const caret =
    editor !== undefined && sameUri(editor.document.uri, article) ? editor.selection.active : new Position(0, 0);
  return SnippetTextEdit.insert(caret, new SnippetString('$0'));
}
