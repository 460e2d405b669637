import { type CodeAction, CodeActionKind, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { Edit, JudgedFinding } from '../model/finding.ts';
import type { Client, View } from './feature.ts';

/** The kind of *Fix all*: an editor asks for it by name, or for all of `source.fixAll`, often when it saves a file. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.newsmark`;

/** What *Fix all* carries until it is chosen. */
export interface FixAllData {
  readonly uri: string;
  readonly fixAll: true;
}

/** Repairs uncover repairs, but not for long. */
const mostPasses = 8;

/** Whether *Fix all* is asked for; unlike a quick fix it is never offered unasked. */
export const wantsFixAll = (only: unknown): boolean =>
  Array.isArray(only) &&
  only.some((asked) => typeof asked === 'string' && asked !== '' && `${fixAllKind}.`.startsWith(`${asked}.`));

/** The action that makes all safe repairs; none where there is nothing safe to repair. */
export function fixAllActions(view: View, client: Client): CodeAction[] {
  if (safeEdits(view.findings()).length === 0) return [];
  const data: FixAllData = { uri: view.uri, fixAll: true };
  const edit = client.resolvesEdits ? null : fixAllEdit(view, client);
  return [{ title: 'Fix all quotation marks', kind: fixAllKind, ...(edit === null ? { data } : { edit }) }];
}

/** All safe repairs of the text as it stands, as one edit; null where there are none. */
export function fixAllEdit(view: View, client: Client): WorkspaceEdit | null {
  const before = view.article.source.text;
  const edits = changedLines(before, repaired(view));
  if (edits.length === 0) return null;
  if (!client.versionedEdits) return { changes: { [view.uri]: edits } };
  return { documentChanges: [{ textDocument: { uri: view.uri, version: view.version }, edits }] };
}

/** The text after all safe repairs, made again and again until none is left. */
export function repaired(view: View): string {
  let { text } = view.article.source;
  let edits = safeEdits(view.findings());
  if (edits.length === 0) return text;
  // What a person has said to ignore is found again in a changed text, and stays as it is.
  const shown = new Set(view.findings().map((finding) => keyOf(text, finding)));
  const ignored = new Set(
    view
      .judged(text)
      .map((finding) => keyOf(text, finding))
      .filter((key) => !shown.has(key)),
  );
  const seen = new Set([text]);
  for (let pass = 0; pass < mostPasses && edits.length > 0; pass += 1) {
    const next = applied(text, edits);
    // Two rules that undo each other's repairs would go on for ever.
    if (seen.has(next)) break;
    seen.add(next);
    text = next;
    const now = text;
    edits = safeEdits(view.judged(now).filter((finding) => !ignored.has(keyOf(now, finding))));
  }
  return text;
}

/** A finding by its rule and line, which repairs of marks leave where they are. */
function keyOf(text: string, { rule, start }: JudgedFinding): string {
  let line = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < start; at = text.indexOf('\n', at + 1)) line += 1;
  return `${rule} ${line}`;
}

/** The safe repair of each finding, those left out that would touch the words of one before. In the order of the text. */
export function safeEdits(findings: readonly JudgedFinding[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((each) => each.safe === true && each.fillIn !== true && each.confirm === undefined);
    if (fix === undefined) continue;
    const free = fix.edits.every((edit) => taken.every((other) => edit.start > other.end || edit.end < other.start));
    if (free) taken.push(...fix.edits);
  }
  return taken.sort((a, b) => a.start - b.start);
}

function applied(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.newText;
    from = edit.end;
  }
  return result + text.slice(from);
}

/** The changes from one text to another of as many lines: in each line from its first changed character to its last. */
function changedLines(before: string, after: string): TextEdit[] {
  const lineEnd = /\r\n|\n|\r/;
  const old = before.split(lineEnd);
  const fresh = after.split(lineEnd);
  const edits: TextEdit[] = [];
  for (let line = 0; line < old.length; line += 1) {
    const [one, other] = [old[line]!, fresh[line] ?? ''];
    if (one === other) continue;
    const most = Math.min(one.length, other.length);
    let head = 0;
    while (head < most && one[head] === other[head]) head += 1;
    let tail = 0;
    while (tail < most - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
    edits.push({
      range: { start: { line, character: head }, end: { line, character: one.length - tail } },
      newText: other.slice(head, other.length - tail),
    });
  }
  return edits;
}
