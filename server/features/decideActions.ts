import { type CodeAction, CodeActionKind, type Command, type Diagnostic } from 'vscode-languageserver';
import type { Quote } from '../model/article.ts';
import type { JudgedFinding } from '../model/finding.ts';
import { commands, orphanedCode, section } from '../protocol.ts';
import type { Span } from '../text/span.ts';
import { quoteTouching } from './decidable.ts';
import type { Client, View } from './feature.ts';
import { rangeOf } from './range.ts';
import { excerptOf } from './words.ts';

const kinds = ['title', 'name', 'term', 'slogan'] as const;

/** What can be decided about the findings that are touched: about their quotation, to ignore one, to ignore its rule here. */
export function decisionsOnFindings(
  view: View,
  touched: readonly JudgedFinding[],
  shownFor: (finding: JudgedFinding) => Diagnostic[],
  client: Client,
): CodeAction[] {
  const { source, quotes } = view.article;
  const several = new Set(touched.map(({ rule }) => rule)).size > 1;
  const named = (title: string, { rule }: JudgedFinding): string => (several ? `${title}: ${rule}` : title);
  const actions: CodeAction[] = [];
  const asked = new Set<Quote>();
  for (const finding of touched) {
    const quote = finding.settled === undefined ? undefined : quotes[finding.settled.quote];
    if (quote === undefined || asked.has(quote)) continue;
    asked.add(quote);
    for (const action of aboutQuote(view, quote, CodeActionKind.QuickFix, finding.settled!.by, client))
      actions.push({ ...action, diagnostics: shownFor(finding) });
  }
  for (const finding of touched)
    if (client.commands.has(commands.ignoreFinding))
      actions.push({
        ...calling(named('Ignore this finding…', finding), commands.ignoreFinding, [
          view.uri,
          finding.rule,
          rangeOf(source, finding),
        ]),
        diagnostics: shownFor(finding),
      });
  const rules = new Set<string>();
  for (const finding of touched) {
    if (!client.commands.has(commands.ignoreRule) || rules.has(finding.rule)) continue;
    rules.add(finding.rule);
    const title = named('Ignore this rule in this file', finding);
    actions.push({ ...calling(title, commands.ignoreRule, [view.uri, finding.rule]), diagnostics: shownFor(finding) });
  }
  return actions;
}

/** What can be decided about a quotation that no finding asks about. */
export function decisionsOnQuote(view: View, range: Span, client: Client): CodeAction[] {
  const quote = quoteTouching(view.article, range);
  if (quote === null) return [];
  const settled = view.findings().some((finding) => finding.settled?.quote === quote.index && touches(finding, range));
  return settled ? [] : aboutQuote(view, quote, CodeActionKind.Refactor, ['speaker', 'kind'], client);
}

/** What can be done about decisions whose words are gone: on the first line, and wherever words are selected. */
export function orphanActions(view: View, range: Span, shown: readonly Diagnostic[], client: Client): CodeAction[] {
  const { source, decided } = view.article;
  const onTop = source.positionAt(range.start).line === 0;
  const selected = range.start < range.end;
  if (decided === undefined || (!onTop && !selected)) return [];
  const actions: CodeAction[] = [];
  for (const { id, words } of decided.orphaned) {
    const diagnostics = shown.filter(
      ({ source: from, code, data }) => from === section && code === orphanedCode && data?.id === id,
    );
    const what = `the decision about “${excerptOf(words, 30)}”`;
    if (client.commands.has(commands.reattach))
      actions.push({ ...calling(`Re-attach to selection: ${what}`, commands.reattach, [view.uri, id]), diagnostics });
    if (onTop && client.commands.has(commands.forgetDecision))
      actions.push({ ...calling(`Remove ${what}`, commands.forgetDecision, [view.uri, id]), diagnostics });
  }
  return actions;
}

function aboutQuote(
  view: View,
  quote: Quote,
  kind: CodeActionKind,
  by: readonly ('speaker' | 'kind')[],
  client: Client,
): CodeAction[] {
  const range = rangeOf(view.article.source, quote);
  const actions: CodeAction[] = [];
  if (by.includes('speaker') && client.commands.has(commands.setSpeaker))
    actions.push(calling('Set speaker… (annotation only)', commands.setSpeaker, [view.uri, range], kind));
  if (by.includes('kind') && client.commands.has(commands.notAQuotation))
    for (const each of kinds) {
      if (quote.kind === each) continue;
      const title = `Not a quotation: ${each} (annotation only)`;
      actions.push(calling(title, commands.notAQuotation, [view.uri, range, each], kind));
    }
  return actions;
}

function calling(
  title: string,
  command: string,
  given: unknown[],
  kind: CodeActionKind = CodeActionKind.QuickFix,
): CodeAction {
  const call: Command = { title, command, arguments: given };
  return { title, kind, command: call };
}

const touches = (one: Span, other: Span): boolean => one.start <= other.end && one.end >= other.start;
