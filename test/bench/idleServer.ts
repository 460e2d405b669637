// The server compared with: keeps the text of each document as it is edited, and finds nothing in it.
import type { DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.languages.diagnostics.on(({ textDocument }): DocumentDiagnosticReport => {
  // Whoever finds nothing has still to look at the text, or the edits to it might never have been applied.
  const length = documents.get(textDocument.uri)?.getText().length ?? 0;
  return { kind: 'full', resultId: String(length), items: [] };
});
documents.listen(connection);
connection.listen();
