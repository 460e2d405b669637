import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol.ts';
import type { Client } from './feature.ts';

/** Reads what the other end can do. Missing or malformed parts count as “cannot”. */
export function readClient(parameters: Partial<InitializeParams>): Client {
  const { workspace, textDocument } = parameters.capabilities ?? {};
  const options = readOptions(parameters.initializationOptions);
  const formats = textDocument?.hover?.contentFormat;
  const folds = textDocument?.foldingRange;
  return {
    asks: new Set(Object.entries(textDocument ?? {}).flatMap(([name, able]) => (able == null ? [] : [name]))),
    folding: {
      wholeLines: folds?.lineFoldingOnly === true,
      labels: folds?.foldingRange?.collapsedText === true,
      most: typeof folds?.rangeLimit === 'number' ? folds.rangeLimit : Number.POSITIVE_INFINITY,
    },
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    givesConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    resolvesEdits: listed(textDocument?.codeAction?.resolveSupport?.properties).includes('edit'),
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits:
      workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.snippetEditSupport === true,
    asksBeforeEdits:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    asksBeforeRename:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined &&
      textDocument?.rename?.honorsChangeAnnotations === true,
    showsLenses: textDocument?.codeLens !== undefined,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    showsHints: textDocument?.inlayHint !== undefined,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    resolvesHints: listed(textDocument?.inlayHint?.resolveSupport?.properties).includes('tooltip'),
    completes: textDocument?.completion !== undefined,
    registersCompletion: textDocument?.completion?.dynamicRegistration === true,
    markdown: formats === undefined || listed(formats).includes('markdown'),
    commands: new Set(listed(options.commands)),
    pages:
      typeof options.uriScheme === 'string' && typeof options.extensionId === 'string'
        ? `${options.uriScheme}://${options.extensionId}/`
        : null,
    ours: typeof options.extensionId === 'string',
    givesPeople: options.people === true,
    givesSidecars: options.sidecars === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      listed(workspace.workspaceEdit.resourceOperations).includes('create'),
    registersWatching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  };
}

const readOptions = (value: unknown): InitializationOptions =>
  typeof value === 'object' && value !== null ? (value as InitializationOptions) : {};

const listed = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);
