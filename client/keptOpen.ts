import { type Disposable, type TextDocument, type Uri, workspace } from 'vscode';
import { sameUri } from './textOf.ts';

/** Keeps files of decisions loaded while their articles are open: the editor can undo nothing in a text it has let go. */
export interface KeptOpen extends Disposable {
  /** Saves a file of decisions, and it alone: what else is being written is for its writer to save. */
  save(file: Uri, article: Uri): Promise<void>;
}

/** A keeper of files, keeping none yet. */
export function keepOpen(): KeptOpen {
  /** Address of each file → that of its article. */
  const kept = new Map<string, Uri>();
  const isOpen = (article: Uri): boolean =>
    workspace.textDocuments.some((document) => !document.isClosed && sameUri(document.uri, article));
  const load = async (file: Uri): Promise<void> => {
    try {
      const document = await workspace.openTextDocument(file);
      if (document.isDirty) await document.save();
    } catch {
      // It has been deleted.
      kept.delete(file.toString());
    }
  };
  const onClose = ({ uri }: TextDocument): void => {
    const article = kept.get(uri.toString());
    if (article !== undefined && isOpen(article)) void load(uri);
    for (const [file, of] of kept) if (sameUri(of, uri)) kept.delete(file);
  };
  const listener = workspace.onDidCloseTextDocument(onClose);
  return {
    save: async (file, article) => {
      if (isOpen(article)) kept.set(file.toString(), article);
      await load(file);
    },
    dispose: () => listener.dispose(),
  };
}
