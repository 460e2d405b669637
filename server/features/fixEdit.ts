import type { AnnotatedTextEdit, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit, Fix } from '../model/finding.ts';
import type { Client, View } from './feature.ts';
import { rangeOf } from './range.ts';

/**
 * A repair as the protocol writes it, on the text of `view`. What the writer fills in becomes a stop of a snippet where
 * the editor knows them, else it stays in brackets. A repair that must be agreed to is null for an editor that cannot ask.
 */
export function fixEdit(view: View, fix: Fix, client: Client): WorkspaceEdit | null {
  const { source } = view.article;
  const plain = (edit: Edit): TextEdit => ({ range: rangeOf(source, edit), newText: edit.newText });
  if (!client.versionedEdits)
    return fix.confirm === undefined ? { changes: { [view.uri]: fix.edits.map(plain) } } : null;
  const textDocument = { uri: view.uri, version: view.version };
  if (fix.confirm !== undefined) {
    if (!client.asksBeforeEdits) return null;
    const edits = fix.edits.map((edit): AnnotatedTextEdit => ({ ...plain(edit), annotationId: agreement }));
    const label = { label: fix.title, description: fix.confirm, needsConfirmation: true };
    return { documentChanges: [{ textDocument, edits }], changeAnnotations: { [agreement]: label } };
  }
  if (fix.fillIn === true && client.snippetEdits) {
    const stops = numbered();
    const edits = fix.edits.map(
      (edit): SnippetTextEdit => ({
        range: rangeOf(source, edit),
        snippet: { kind: 'snippet', value: snippetOf(edit.newText, stops) },
      }),
    );
    return { documentChanges: [{ textDocument, edits }] };
  }
  return { documentChanges: [{ textDocument, edits: fix.edits.map(plain) }] };
}

const agreement = 'newsmark.agree';

/** `, [role],` → `, ${1:[role]},`; all else as it stands. */
const snippetOf = (newText: string, next: () => number): string =>
  newText
    .split(/(\[[^[\]]*\])/)
    .map((piece, index) => (index % 2 === 1 ? `\${${next()}:${escaped(piece)}}` : escaped(piece)))
    .join('');

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

function numbered(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}
