import { CreateFile, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { Article, Entity } from '../model/article.ts';
import { touching } from '../model/lookup.ts';
import type { Person } from '../model/people.ts';
import type { PeopleAddition, PeopleFile } from '../protocol.ts';
import { sourceText } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { isUpperCode } from '../text/tokens.ts';
import { personToAppend } from '../workspace/people.ts';
import type { Client, View } from './feature.ts';

/** Other forms beyond which a line would be hard to read. */
const mostForms = 8;

/** The longest selection that is taken for a name, in UTF-16 units. */
const longestName = 60;

/**
 * Whom the list would get from a range of an article: the person named there, with the forms and the role that the
 * article gives; else the words selected, where they can be a name. Pronouns are left to the user. Null for nobody.
 */
export function personAt(article: Article, range: Span): Person | null {
  const entity = namedAt(article, range);
  if (entity !== null) {
    return { name: entity.name, forms: formsOf(article, entity), pronouns: '', role: entity.role ?? '' };
  }
  if (range.end - range.start > longestName) return null;
  const words = article.source.slice(range);
  const name = words.replace(/\s+/g, ' ').trim();
  if (name === '' || !isUpperCode(name.charCodeAt(0)) || /[;\n\r!?“”"]/.test(words)) return null;
  return { name, forms: [], pronouns: '', role: '' };
}

/** Whether the list of a view has a person under this name. */
export const isListed = ({ people }: View, name: string): boolean =>
  people?.people.some((person) => person.name === name) ?? false;

/** What adding a person changes in a list. */
export function additionTo({ uri, text }: PeopleFile, person: Person): PeopleAddition {
  const before = sourceText(text ?? '');
  return {
    name: person.name,
    uri,
    create: text === null,
    position: before.positionAt(before.length),
    text: personToAppend(before.text, person),
  };
}

/** An addition as an edit of the workspace; null for an editor that cannot make the file. */
export function editOf({ uri, create, position, text }: PeopleAddition, client: Client): WorkspaceEdit | null {
  if (create && !client.createsFiles) return null;
  const edits = [{ range: { start: position, end: position }, newText: text }];
  if (!client.versionedEdits) return { changes: { [uri]: edits } };
  const edit: TextDocumentEdit = { textDocument: { uri, version: null }, edits };
  return { documentChanges: create ? [CreateFile.create(uri, { ignoreIfExists: true }), edit] : [edit] };
}

/** The person whose name the range touches; pronouns and roles are no names. A selection must lie within the name or hold it alone. */
function namedAt(article: Article, range: Span): Entity | null {
  for (const mention of touching(article.mentions, range.start)) {
    const entity = article.entities[mention.entity];
    if (entity?.type !== 'PERSON' || mention.form === 'pronoun' || mention.form === 'role') continue;
    if (range.start === range.end || (range.start < mention.end && range.end <= mention.end)) return entity;
  }
  return null;
}

function formsOf(article: Article, { name, mentions }: Entity): readonly string[] {
  const forms = new Set<string>();
  for (const mention of mentions) {
    if (mention.form === 'pronoun' || mention.form === 'role' || forms.size === mostForms) continue;
    const form = article.source.slice(mention).replace(/\s+/g, ' ');
    // The list finds capitals by itself.
    if (form !== name && form !== form.toUpperCase()) forms.add(form);
  }
  return [...forms];
}
