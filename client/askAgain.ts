import type { TextDocument } from 'vscode';
import { type BaseLanguageClient, DocumentSymbolRequest, SemanticTokensRegistrationType } from 'vscode-languageclient';

/** Has the editor ask for the outline again. It does so by itself only for a new text or a new provider. */
export function askForOutline(client: BaseLanguageClient): void {
  const capabilities = client.initializeResult?.capabilities;
  const outline = client.getFeature(DocumentSymbolRequest.method);
  if (capabilities === undefined || outline === undefined) return;
  outline.clear();
  outline.initialize(capabilities, client.clientOptions.documentSelector);
}

/** Has the editor ask for colours again. It does so by itself only for a new text. */
export function askForColours(client: BaseLanguageClient, document: TextDocument): void {
  const colours = client.getFeature(SemanticTokensRegistrationType.method)?.getProvider(document);
  colours?.onDidChangeSemanticTokensEmitter.fire();
}
