import { ConfigurationTarget, type ExtensionContext, l10n, Uri, window, workspace } from 'vscode';
import { section } from '../server/protocol.ts';
import { withRuleOff } from './ruleOff.ts';

/** The setting that holds the levels. */
const key = 'rules';

/**
 * Turns a rule off where it is set closest to the document: in its folder if the folder sets it, else in the workspace,
 * else for the user. Without a rule it asks which.
 */
export async function turnRuleOff(context: ExtensionContext, rule: unknown, uri: unknown): Promise<void> {
  const wanted = typeof rule === 'string' ? rule : await askForRule(context);
  if (wanted === undefined) return;
  const document = typeof uri === 'string' ? Uri.parse(uri) : window.activeTextEditor?.document.uri;
  const configuration = workspace.getConfiguration(section, document ?? null);
  const held = configuration.inspect<unknown>(key);
  const isSet = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, wanted);

  const [target, before, message] = isSet(held?.workspaceFolderValue)
    ? [ConfigurationTarget.WorkspaceFolder, held?.workspaceFolderValue, l10n.t('“{0}” is off in this folder.', wanted)]
    : workspace.workspaceFolders !== undefined
      ? [ConfigurationTarget.Workspace, held?.workspaceValue, l10n.t('“{0}” is off in this workspace.', wanted)]
      : [ConfigurationTarget.Global, held?.globalValue, l10n.t('“{0}” is off.', wanted)];
  try {
    await configuration.update(key, withRuleOff(before, wanted), target);
  } catch (error) {
    void window.showWarningMessage(l10n.t('The setting could not be changed: {0}', String(error)));
    return;
  }
  // Not waited for: the message may stand there for long.
  void offerUndo(message, () => configuration.update(key, before, target));
}

async function offerUndo(message: string, undo: () => Thenable<void>): Promise<void> {
  const title = l10n.t('Undo');
  if ((await window.showInformationMessage(message, title)) === title) await undo();
}

/** The rules as the manifest lists them, one to choose. */
function askForRule(context: ExtensionContext): Thenable<string | undefined> {
  const manifest = context.extension.packageJSON as Manifest;
  const rules = Object.keys(manifest.contributes.configuration.properties['newsmark.rules'].properties);
  return window.showQuickPick(rules, { placeHolder: l10n.t('The rule to turn off') });
}

interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: { readonly 'newsmark.rules': { readonly properties: Readonly<Record<string, object>> } };
    };
  };
}
