import { type Uri, workspace } from 'vscode';

/** The text of a file as the editor has it, else as it is stored; null where there is none. */
export async function textOf(file: Uri): Promise<string | null> {
  const open = workspace.textDocuments.find((document) => !document.isClosed && sameUri(document.uri, file));
  if (open !== undefined) return open.getText();
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return null;
  }
}

/** Whether two addresses are the same. */
export const sameUri = (one: Uri, other: Uri): boolean => one.toString() === other.toString();
