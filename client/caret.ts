import { Disposable, type TextDocument, type TextEditor, window } from 'vscode';
import { type Caret, caretNotification } from '../server/protocol.ts';
import type { Server } from './client.ts';

/** How long movements are gathered into one message, in milliseconds. */
const pause = 100;

/** Tells the server when the caret comes to another line, so that it knows which paragraph is being written. */
export function watchCaret(server: Server, isArticle: (document: TextDocument) => boolean): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: Caret | null = null;
  const tell = (): void => {
    timer = undefined;
    const editor = window.activeTextEditor;
    if (editor === undefined || !isArticle(editor.document)) return;
    const caret: Caret = { uri: editor.document.uri.toString(), line: editor.selection.active.line };
    if (told?.uri === caret.uri && told.line === caret.line) return;
    told = caret;
    server.notify(caretNotification, caret);
  };
  const soon = (editor: TextEditor | undefined): void => {
    if (editor !== undefined && editor === window.activeTextEditor) timer ??= setTimeout(tell, pause);
  };
  return Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor }) => soon(textEditor)),
    window.onDidChangeActiveTextEditor(soon),
    server.onState(() => {
      told = null;
      soon(window.activeTextEditor);
    }),
    { dispose: () => clearTimeout(timer) },
  );
}
