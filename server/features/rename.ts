import {
  type AnnotatedTextEdit,
  LSPErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Article, Entity, Mention } from '../model/article.ts';
import { touching } from '../model/lookup.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type Client, type Feature, type Session, textDocumentUri, type View } from './feature.ts';
import { nameEdits } from './newName.ts';
import { rangeOf } from './range.ts';

/** A name that can be another: where it stands, and whose it is. */
export interface Renamed {
  readonly at: Mention;
  readonly person: Entity;
}

/** Why nothing can be renamed, in words for people. */
export interface Refusal {
  readonly because: string;
}

/** Whose name stands at `offset`, or why none can be changed there. */
export function nameAt(article: Article, offset: number): Renamed | Refusal {
  const touched = touching(article.mentions, offset);
  // A caret between two words means the one it stands before.
  const at = touched.find((mention) => mention.start === offset) ?? touched[0];
  const person = at === undefined ? undefined : article.entities[at.entity];
  if (at === undefined || person === undefined) return { because: 'There is no person’s name here.' };
  const words = article.source.slice(at).replace(/\s+/g, ' ');
  const elsewhere = person.name === '' ? '' : ` Rename ${person.name} where the name stands.`;
  if (at.form === 'pronoun') return { because: `“${words}” is a pronoun, not a name.${elsewhere}` };
  if (person.type !== 'PERSON') return { because: `Only people can be renamed. “${words}” is not one.` };
  if (at.form === 'role') return { because: `“${words}” is a role, not a name.${elsewhere}` };
  return { at, person };
}

/** Why a new name cannot be taken; null for one that can. */
export function faultOf(newName: unknown): string | null {
  if (typeof newName !== 'string' || !/[\p{L}\p{N}]/u.test(newName)) return 'A name needs a letter.';
  return /[\n\r\u0085\p{Zl}\p{Zp}]/u.test(newName) ? 'A name stands on one line.' : null;
}

/**
 * The person under another name, everywhere: in full, by the surname, by the first name or initials. Words inside
 * quotations are changed only when the user agrees to each, and left out for an editor that cannot ask. Null when
 * nothing is left to change.
 */
export function rename(view: View, person: Entity, newName: string, client: Client): WorkspaceEdit | null {
  const { article } = view;
  const edits: AnnotatedTextEdit[] = [];
  let asks = false;
  for (const mention of person.mentions) {
    if (mention.form === 'pronoun' || mention.form === 'role') continue;
    for (const { start, end, newText } of nameEdits(article.source.slice(mention), person.name, newName.trim())) {
      const place: Span = { start: mention.start + start, end: mention.start + end };
      const edit = { range: rangeOf(article.source, place), newText };
      if (!isQuoted(article, place, mention)) edits.push(edit as AnnotatedTextEdit);
      else if (client.asksBeforeRename) {
        edits.push({ ...edit, annotationId: inQuotation });
        asks = true;
      }
    }
  }
  if (edits.length === 0) return null;
  if (!client.versionedEdits) return { changes: { [view.uri]: edits } };
  const documentChanges = [{ textDocument: { uri: view.uri, version: view.version }, edits }];
  return asks ? { documentChanges, changeAnnotations: { [inQuotation]: agreement } } : { documentChanges };
}

const inQuotation = 'newsmark.inQuotation';

const agreement = {
  label: 'Changes words inside a quotation',
  description: 'Somebody is quoted with these words.',
  needsConfirmation: true,
};

/** A nickname in marks is inside the name, not the name inside a quotation. */
const isQuoted = (article: Article, place: Span, name: Span): boolean =>
  article.quotes.some(
    (quote) =>
      quote.start < place.end &&
      !(quote.start >= name.start && quote.end <= name.end) &&
      quote.parts.some((part) => overlaps(part, place)),
  );

const refused = (because: string): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestFailed, because);

interface Prepared {
  readonly range: Range;
  readonly placeholder: string;
}

/** *Rename Symbol*: somebody's name, corrected wherever it stands. */
export const feature: Feature = {
  // Without a look before it, an editor would ask for a new surname and send it as the whole name.
  capabilities: (client: Client) => (client.preparesRename ? { renameProvider: { prepareProvider: true } } : {}),
  register: (session: Session) => {
    const { connection, client, handle } = session;
    connection.onPrepareRename(
      handle<PrepareRenameParams, Prepared | null | ResponseError<void>>(
        null,
        textDocumentUri,
        ({ article }, { position }) => {
          const found = nameAt(article, article.source.offsetAt(position));
          if ('because' in found) return refused(found.because);
          return { range: rangeOf(article.source, found.at), placeholder: found.person.name };
        },
      ),
    );
    connection.onRenameRequest(
      handle<RenameParams, WorkspaceEdit | null | ResponseError<void>>(
        null,
        textDocumentUri,
        (view, { position, newName }) => {
          const fault = faultOf(newName);
          if (fault !== null) return refused(fault);
          const found = nameAt(view.article, view.article.source.offsetAt(position));
          if ('because' in found) return refused(found.because);
          const edit = rename(view, found.person, newName, client);
          if (edit !== null || newName.trim() === found.person.name) return edit;
          return refused(`${found.person.name} is named so inside quotations alone, and this editor cannot ask first.`);
        },
      ),
    );
  },
};
