import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { JudgedFinding, Severity } from '../model/finding.ts';
import { type Caret, caretNotification, orphanedCode, section } from '../protocol.ts';
import { rules } from '../rules/index.ts';
import type { Client, Feature, Session, View } from './feature.ts';
import { textDocumentUri } from './feature.ts';
import { Provisional } from './provisional.ts';
import { isOnLine, paragraphTyped, withoutWaiting } from './quiet.ts';
import { rangeOf } from './range.ts';
import { nextTurn } from './turn.ts';
import { excerptOf } from './words.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const patient: ReadonlySet<string> = new Set(rules.filter((rule) => !rule.whileTyping).map((rule) => rule.id));

/** How long a paragraph is left alone after the last key, in milliseconds. */
const PAUSE = 1500;

/** What a diagnostic carries for later requests. Never edits: ranges in it do not move when the text does. */
export interface DiagnosticData {
  readonly rule: string;
  readonly start: number;
}

/** One finding as the protocol writes it. `pages` is the start of links to rule pages, if the editor has any. */
export function diagnosticOf(view: View, finding: JudgedFinding, pages: string | null): Diagnostic {
  const { source } = view.article;
  const data: DiagnosticData = { rule: finding.rule, start: finding.start };
  return {
    range: rangeOf(source, finding),
    severity: severities[finding.severity],
    code: finding.rule,
    ...(pages === null ? {} : { codeDescription: { href: `${pages}rules/${finding.rule}` } }),
    source: section,
    message: finding.message,
    ...(finding.related.length === 0
      ? {}
      : {
          relatedInformation: finding.related.map((related) => ({
            location: { uri: view.uri, range: rangeOf(source, related) },
            message: related.message,
          })),
        }),
    data,
  };
}

/** One message on the first line for each decision that has lost its words. */
function orphansOf({ article }: View): readonly Diagnostic[] {
  const { source, decided } = article;
  const first = { start: 0, end: source.offsetAt({ line: 0, character: 100_000 }) };
  return (decided?.orphaned ?? []).map(({ id, words }) => ({
    range: rangeOf(source, first),
    severity: DiagnosticSeverity.Warning,
    code: orphanedCode,
    source: section,
    message: `A decision has lost its words: “${excerptOf(words, 60)}”. Select where they stand now and re-attach it, or remove it.`,
    data: { id },
  }));
}

/** What is shown for a view: all findings, or those that do not wait for the typist; and whether any waits. */
export function diagnostics(
  view: View,
  pages: string | null,
  typist: Typist | null,
): { readonly items: readonly Diagnostic[]; readonly waiting: boolean } {
  const all = view.findings();
  const typed = typist === null || typist.paused ? null : paragraphTyped(view.article);
  const gone =
    typed !== null && typist?.line !== null && typist !== null && !isOnLine(view.article, typed, typist.line);
  const shown = typed === null || gone ? all : withoutWaiting(all, typed, patient);
  return {
    items: [...orphansOf(view), ...shown.map((finding) => diagnosticOf(view, finding, pages))],
    waiting: shown.length < all.length,
  };
}

/** Somebody typing in a document. */
export interface Typist {
  /** Whether the last key was pressed long enough ago. */
  readonly paused: boolean;
  /** Line of the caret, 0-based; null when the editor does not say. */
  readonly line: number | null;
}

interface Typing {
  paused: boolean;
  line: number | null;
  /** Whether the last answer withheld something. */
  waiting: boolean;
  timer: ReturnType<typeof setTimeout> | null;
  readonly provisional: Provisional;
}

function register(session: Session): void {
  const { connection, client } = session;
  const typing = new Map<string, Typing>();
  const pending = new Set<string>();
  // Withheld findings must come back by themselves; where the editor cannot be told to ask again, none is withheld.
  const mayWait = !client.pullsDiagnostics || client.refreshesDiagnostics;

  const answer = (view: View): { readonly items: readonly Diagnostic[]; readonly resultId: string } => {
    const typist = mayWait ? (typing.get(view.uri) ?? null) : null;
    if (typist !== null && !typist.paused) {
      const shown = typist.provisional.of(view);
      if (shown !== null) {
        typist.waiting = true;
        const items = shown.map((finding) => diagnosticOf(view, finding, client.pages));
        return { items, resultId: `${view.revision}.provisional` };
      }
    }
    typist?.provisional.settle(view, view.findings());
    const { items, waiting } = diagnostics(view, client.pages, typist);
    if (typist !== null) typist.waiting = waiting;
    return { items, resultId: waiting ? `${view.revision}.waiting` : view.revision };
  };

  const push = (uri: string): void => {
    if (client.pullsDiagnostics || pending.has(uri)) return;
    pending.add(uri);
    session.attempt(async () => {
      await nextTurn();
      pending.delete(uri);
      const view = await session.view(uri);
      if (view === null) await connection.sendDiagnostics({ uri, diagnostics: [] });
      else await connection.sendDiagnostics({ uri, version: view.version, diagnostics: [...answer(view).items] });
    });
  };

  const again = (uri: string): void => {
    if (client.pullsDiagnostics) session.attempt(() => connection.languages.diagnostics.refresh());
    else push(uri);
  };

  session.onChanged((uri) => {
    const known = typing.get(uri);
    if (known === undefined) {
      // Opening is the first change, and nobody has typed yet.
      typing.set(uri, { paused: true, line: null, waiting: false, timer: null, provisional: new Provisional() });
    } else {
      known.paused = false;
      if (known.timer !== null) clearTimeout(known.timer);
      known.timer = setTimeout(() => {
        known.paused = true;
        if (known.waiting) again(uri);
      }, PAUSE);
    }
    push(uri);
  });
  session.onRead((view) => typing.get(view.uri)?.provisional.read(view));
  session.onClosed((uri) => {
    const known = typing.get(uri);
    if (known?.timer) clearTimeout(known.timer);
    typing.delete(uri);
    if (!client.pullsDiagnostics) session.attempt(() => connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  session.onSettings(() => {
    if (!client.pullsDiagnostics) for (const uri of session.open()) push(uri);
    else if (client.refreshesDiagnostics) session.attempt(() => connection.languages.diagnostics.refresh());
  });
  connection.onNotification(caretNotification, (caret: Caret) => {
    const known = typeof caret?.line === 'number' ? typing.get(caret.uri) : undefined;
    if (known === undefined || known.line === caret.line) return;
    known.line = caret.line;
    if (!known.waiting) return;
    session.attempt(async () => {
      const view = await session.view(caret.uri);
      const typed = view === null ? null : paragraphTyped(view.article);
      if (view !== null && typed !== null && known.line !== null && !isOnLine(view.article, typed, known.line))
        again(caret.uri);
    });
  });

  if (!client.pullsDiagnostics) return;
  const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    session.handle(empty, textDocumentUri, (view, { previousResultId }): DocumentDiagnosticReport => {
      const { items, resultId } = answer(view);
      return previousResultId === resultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
    }),
  );
}

/** Problems, pulled by editors that can and pushed to those that cannot; never both. */
export const feature: Feature = {
  capabilities: (client: Client) =>
    client.pullsDiagnostics
      ? { diagnosticProvider: { identifier: section, interFileDependencies: false, workspaceDiagnostics: false } }
      : {},
  register,
};
