import { l10n, Range, Selection, TextEditorRevealType, Uri, window } from 'vscode';
import { type QuotationRange, type QuotationsParameters, quotationsRequest } from '../server/protocol.ts';
import type { Server } from './client.ts';
import { nearestQuotation } from './nearest.ts';

/** How long a message stays in the status bar, in milliseconds. */
const glance = 3000;

/** Puts the caret at the start of the next or previous quotation, round the end of the text. */
export async function walk(server: Server, direction: 'next' | 'previous'): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const parameters: QuotationsParameters = { uri: editor.document.uri.toString() };
  const ranges = await server.request<readonly QuotationRange[]>(quotationsRequest, parameters);
  const found = nearestQuotation(ranges ?? [], editor.selection.active, direction);
  if (found === null) {
    window.setStatusBarMessage(l10n.t('There is no quotation here.'), glance);
    return;
  }
  const range = rangeOf(found);
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Puts the caret at a place in a document, as links in a hover ask. */
export async function goTo(uri: string, range: Pick<QuotationRange, 'start' | 'end'>): Promise<void> {
  await window.showTextDocument(Uri.parse(uri), { selection: rangeOf(range) });
}

const rangeOf = ({ start, end }: Pick<QuotationRange, 'start' | 'end'>): Range =>
  new Range(start.line, start.character, end.line, end.character);
