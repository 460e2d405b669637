import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edit, JudgedFinding } from '../model/finding.ts';
import { commands, section } from '../protocol.ts';
import type { Span } from '../text/span.ts';
import type { Client, Feature, Session, View } from './feature.ts';
import { textDocumentUri } from './feature.ts';
import { rangeOf, spanOf } from './range.ts';

/** What an action carries until it is chosen: enough to find its fix again, never the edits. */
export interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly rule: string;
  /** Offset of the finding in that version. */
  readonly start: number;
  readonly title: string;
}

/** The fixes for all findings that touch `range`, then *Turn rule off* for each of their rules. */
export function codeActions(view: View, range: Span, shown: readonly Diagnostic[], client: Client): CodeAction[] {
  const touched = view.findings().filter((finding) => finding.start <= range.end && finding.end >= range.start);
  const fixes = touched.flatMap((finding) =>
    finding.fixes
      .filter((fix) => fix.edits.length > 0)
      .map((fix): CodeAction => {
        const data: ActionData = {
          uri: view.uri,
          version: view.version,
          rule: finding.rule,
          start: finding.start,
          title: fix.title,
        };
        return {
          title: fix.title,
          kind: CodeActionKind.QuickFix,
          diagnostics: shownFor(view, finding, shown),
          ...(fix.preferred === true ? { isPreferred: true } : {}),
          ...(client.resolvesEdits ? {} : { edit: workspaceEdit(view, fix.edits, client) }),
          data,
        };
      }),
  );
  if (!client.commands.has(commands.turnRuleOff)) return fixes;
  const rules = new Set(touched.map((finding) => finding.rule));
  const switches = [...rules].map((rule): CodeAction => {
    const title = `Turn rule off: ${rule}`;
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: touched.filter((each) => each.rule === rule).flatMap((each) => shownFor(view, each, shown)),
      command: { title, command: commands.turnRuleOff, arguments: [rule] },
    };
  });
  return [...fixes, ...switches];
}

/** The edits of an action that was chosen, on the text as it stands; null where its finding is gone. */
export function resolvedEdit(view: View, data: ActionData, client: Client): WorkspaceEdit | null {
  const candidates = view
    .findings()
    .filter((finding) => finding.rule === data.rule && (view.version !== data.version || finding.start === data.start));
  // After an edit the finding may have moved; only when one alone is left is it certainly the same.
  const finding = candidates.length === 1 ? candidates[0] : candidates.find((each) => each.start === data.start);
  const fix = finding?.fixes.find((each) => each.title === data.title);
  return fix === undefined ? null : workspaceEdit(view, fix.edits, client);
}

function workspaceEdit(view: View, edits: readonly Edit[], client: Client): WorkspaceEdit {
  const { source } = view.article;
  const changes = edits.map((edit) => ({ range: rangeOf(source, edit), newText: edit.newText }));
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri: view.uri, version: view.version }, edits: changes }] }
    : { changes: { [view.uri]: changes } };
}

const shownFor = (view: View, finding: JudgedFinding, shown: readonly Diagnostic[]): Diagnostic[] =>
  shown.filter((diagnostic) => {
    if (diagnostic?.source !== section || diagnostic.code !== finding.rule) return false;
    const at = spanOf(view.article.source, diagnostic.range);
    return at.start === finding.start && at.end === finding.end;
  });

/** Whether anything of ours can be among the kinds asked for; an editor that saves a file asks for others. */
export const wantsQuickFix = (only: unknown): boolean =>
  !Array.isArray(only) || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);

const isActionData = (data: unknown): data is ActionData =>
  typeof data === 'object' && data !== null && typeof (data as ActionData).uri === 'string';

/** Repairs, offered at the finding and worked out when chosen. */
export const feature: Feature = {
  capabilities: (client: Client) => ({
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix], resolveProvider: client.resolvesEdits },
  }),
  register: (session: Session) => {
    const { connection, client } = session;
    const listed = session.handle<CodeActionParams, CodeAction[]>([], textDocumentUri, (view, { range, context }) =>
      codeActions(view, spanOf(view.article.source, range), context?.diagnostics ?? [], client),
    );
    connection.onCodeAction((parameters, token) =>
      wantsQuickFix(parameters?.context?.only) ? listed(parameters, token) : [],
    );
    connection.onCodeActionResolve((action, token) => {
      const { data } = action;
      if (!isActionData(data)) return action;
      const resolve = session.handle<CodeAction, CodeAction>(
        action,
        () => data.uri,
        (view) => {
          const edit = resolvedEdit(view, data, client);
          return edit === null ? action : { ...action, edit };
        },
      );
      return resolve(action, token);
    });
  },
};
