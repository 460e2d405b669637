import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { JudgedFinding } from '../model/finding.ts';
import { commands, section } from '../protocol.ts';
import type { Span } from '../text/span.ts';
import { additionTo, editOf, isListed, personAt } from './addPerson.ts';
import { decisionsOnFindings, decisionsOnQuote, orphanActions } from './decideActions.ts';
import type { Client, Feature, Session, View } from './feature.ts';
import { textDocumentUri } from './feature.ts';
import { type FixAllData, fixAllActions, fixAllEdit, fixAllKind, wantsFixAll } from './fixAll.ts';
import { fixEdit } from './fixEdit.ts';
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

/** The fixes for all findings that touch `range`, what can be decided about them, then *Turn rule off* for each of their rules. */
export function codeActions(view: View, range: Span, shown: readonly Diagnostic[], client: Client): CodeAction[] {
  const touched = view.findings().filter((finding) => finding.start <= range.end && finding.end >= range.start);
  const fixes = touched.flatMap((finding) =>
    finding.fixes
      .filter((fix) => fix.edits.length > 0 && fixEdit(view, fix, client) !== null)
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
          ...(client.resolvesEdits ? {} : editOrNone(fixEdit(view, fix, client))),
          data,
        };
      }),
  );
  const decisions = decisionsOnFindings(view, touched, (finding) => shownFor(view, finding, shown), client);
  const offered = [...fixes, ...decisions, ...orphanActions(view, range, shown, client)];
  if (!client.commands.has(commands.turnRuleOff)) return offered;
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
  return [...offered, ...switches];
}

const editOrNone = (edit: WorkspaceEdit | null): { edit?: WorkspaceEdit } => (edit === null ? {} : { edit });

/** The edits of an action that was chosen, on the text as it stands; null where its finding is gone. */
export function resolvedEdit(view: View, data: ActionData, client: Client): WorkspaceEdit | null {
  const candidates = view
    .findings()
    .filter((finding) => finding.rule === data.rule && (view.version !== data.version || finding.start === data.start));
  // After an edit the finding may have moved; only when one alone is left is it certainly the same.
  const finding = candidates.length === 1 ? candidates[0] : candidates.find((each) => each.start === data.start);
  const fix = finding?.fixes.find((each) => each.title === data.title);
  return fix === undefined ? null : fixEdit(view, fix, client);
}

const shownFor = (view: View, finding: JudgedFinding, shown: readonly Diagnostic[]): Diagnostic[] =>
  shown.filter((diagnostic) => {
    if (diagnostic?.source !== section || diagnostic.code !== finding.rule) return false;
    const at = spanOf(view.article.source, diagnostic.range);
    return at.start === finding.start && at.end === finding.end;
  });

/** What *Add to the people list* carries until it is chosen. */
export interface PersonData {
  readonly uri: string;
  /** The range it was offered for. */
  readonly person: Range;
}

/** The action that adds the person at a range to the list of people; none where nobody is named, or who is listed. */
export async function addPersonActions(
  view: View,
  range: Span,
  client: Client,
  peopleFile: Session['peopleFile'],
): Promise<CodeAction[]> {
  const person = personAt(view.article, range);
  if (person === null || isListed(view, person.name)) return [];
  const file = await peopleFile(view.uri, client.resolvesEdits ? 'last' : 'now');
  const edit = file === null ? null : editOf(additionTo(file, person), client);
  if (edit === null) return [];
  const data: PersonData = { uri: view.uri, person: rangeOf(view.article.source, range) };
  const title = `Add ${person.name} to the people list`;
  return [{ title, kind: CodeActionKind.Refactor, ...(client.resolvesEdits ? { data } : { edit }) }];
}

/** Whether a kind is among those asked for; an editor that saves a file asks for none of ours. */
export const wants = (only: unknown, kind: CodeActionKind): boolean =>
  !Array.isArray(only) || only.some((asked) => asked === '' || asked === kind);

/** Whether repairs are asked for. */
export const wantsQuickFix = (only: unknown): boolean => wants(only, CodeActionKind.QuickFix);

const isActionData = (data: unknown): data is ActionData | PersonData | FixAllData =>
  typeof data === 'object' && data !== null && typeof (data as ActionData).uri === 'string';

/** The edit of *Add to the people list*, on both texts as they stand. */
async function resolvedPerson(
  view: View,
  { person: range }: PersonData,
  client: Client,
  peopleFile: Session['peopleFile'],
): Promise<WorkspaceEdit | null> {
  const person = personAt(view.article, spanOf(view.article.source, range));
  const file = person === null ? null : await peopleFile(view.uri, 'now');
  return person === null || file === null ? null : editOf(additionTo(file, person), client);
}

/** Repairs, offered at the finding, *Add to the people list* at a name, and *Fix all*; worked out when chosen. */
export const feature: Feature = {
  capabilities: (client: Client) => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAllKind],
      resolveProvider: client.resolvesEdits,
    },
  }),
  register: (session: Session) => {
    const { connection, client, peopleFile } = session;
    const listed = session.handle<CodeActionParams, CodeAction[]>(
      [],
      textDocumentUri,
      async (view, { range, context }) => {
        const span = spanOf(view.article.source, range);
        const fixes = wantsQuickFix(context?.only) ? codeActions(view, span, context?.diagnostics ?? [], client) : [];
        const others = wants(context?.only, CodeActionKind.Refactor)
          ? [...(await addPersonActions(view, span, client, peopleFile)), ...decisionsOnQuote(view, span, client)]
          : [];
        const all = wantsFixAll(context?.only) ? fixAllActions(view, client) : [];
        return [...fixes, ...others, ...all];
      },
    );
    connection.onCodeAction((parameters, token) => {
      const only = parameters?.context?.only;
      const ours = wantsQuickFix(only) || wants(only, CodeActionKind.Refactor) || wantsFixAll(only);
      return ours ? listed(parameters, token) : [];
    });
    connection.onCodeActionResolve((action, token) => {
      const { data } = action;
      if (!isActionData(data)) return action;
      const resolve = session.handle<CodeAction, CodeAction>(
        action,
        () => data.uri,
        async (view) => {
          if ('fixAll' in data) {
            const all = fixAllEdit(view, client);
            return all === null ? action : { ...action, edit: all };
          }
          const edit =
            'person' in data ? await resolvedPerson(view, data, client, peopleFile) : resolvedEdit(view, data, client);
          return edit === null ? action : { ...action, edit };
        },
      );
      return resolve(action, token);
    });
  },
};
