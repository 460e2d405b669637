import * as vscode from 'vscode';
import { closeAll, findings, open, rangeOf, rulesIn, set } from './article.ts';
import { deepEqual, equal, ok } from './assert.ts';
import { hoverOver, textOf } from './looking.ts';
import { until } from './poll.ts';

const copy = [
  'Ferry stays in port',
  '',
  'EASTBANK — “It sank,” Ida Quillon said on Monday. The boat of Tom Ruiz is old.',
  '',
  'The ferry stops in May. “Nobody told us a thing about the noise.”',
  '',
].join('\n');
const words = '“Nobody told us a thing about the noise.”';
const orphan = 'unattributed-quote';
const command = (name: string, ...given: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`newsmark.${name}`, ...given);
const sidecarOf = (document: vscode.TextDocument): vscode.Uri =>
  document.uri.with({ path: `${document.uri.path}.newsmark.json` });
const given = (document: vscode.TextDocument, place = words): [string, object] => {
  const { start, end } = rangeOf(document, place);
  const at = ({ line, character }: vscode.Position): object => ({ line, character });
  return [document.uri.toString(), { start: at(start), end: at(end) }];
};

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Shows an article again and waits until the editor is at it: before that, Undo has nothing to undo. */
async function goBackTo(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document);
  await until('the article has answered', async () => (await hoverOver(document, 'It sank')) !== '');
}

async function openArticle(name: string): Promise<vscode.TextDocument> {
  const document = await open(name, copy);
  await until('its finding', () => rulesIn(document).includes(orphan));
  return document;
}

/** Decisions: made by command, shown, written beside the article, taken back. */
export function decidingSuite(): void {
  describe('decisions', () => {
    afterEach(async () => {
      await set('sidecar', undefined);
      await closeAll();
    });

    it('a speaker is set, shown and written down, and Undo in the article takes it back', async () => {
      const document = await openArticle('decided/ferry.article');
      const file = sidecarOf(document);
      await command('setSpeaker', ...given(document), 'Tom Ruiz');
      await until('the hover says so', async () => {
        const hover = await hoverOver(document, 'Nobody told us');
        return hover.includes('Tom Ruiz') && hover.includes('set by hand');
      });
      await until('the finding is gone', () => !rulesIn(document).includes(orphan));
      const lines = (await textOf(file)).trimEnd().split('\n');
      equal(lines.length, 4);
      const annotation = JSON.parse(lines[2]!);
      deepEqual(annotation.body, [{ type: 'newsmark:Quote', 'newsmark:speaker': 'Tom Ruiz' }]);
      equal(annotation.target.source, 'ferry.article');
      equal(annotation.target.selector[1].exact, words);
      equal(document.isDirty, false);
      equal(document.getText(), copy);
      await goBackTo(document);
      await vscode.commands.executeCommand('undo');
      await until('the finding is back', () => rulesIn(document).includes(orphan));
      await until('there is no file again', async () => !(await exists(file)));
      equal(document.getText(), copy);
    });

    it('a second decision is undone before the first', async () => {
      const document = await openArticle('twice/ferry.article');
      await command('setSpeaker', ...given(document), 'Tom Ruiz');
      await until('the first', async () => (await hoverOver(document, 'Nobody told us')).includes('Tom Ruiz'));
      await command('notAQuotation', ...given(document, '“It sank,”'), 'slogan');
      await until('the second', async () => (await hoverOver(document, 'It sank')).includes('slogan'));
      await goBackTo(document);
      await vscode.commands.executeCommand('undo');
      await until('only the first', async () => !(await hoverOver(document, 'It sank')).includes('slogan'));
      await vscode.commands.executeCommand('redo');
      await until('the second again', async () => (await hoverOver(document, 'It sank')).includes('slogan'));
      await vscode.commands.executeCommand('undo');
      await until('only the first again', async () => !(await hoverOver(document, 'It sank')).includes('slogan'));
      ok((await hoverOver(document, 'Nobody told us')).includes('set by hand'), 'The first decision stands.');
      await vscode.commands.executeCommand('undo');
      await until('none', () => rulesIn(document).includes(orphan));
    });

    it('a finding is ignored, and stays so when the text is edited', async () => {
      const document = await openArticle('ignored/ferry.article');
      const [uri, range] = given(document);
      await command('ignoreFinding', uri, orphan, range, 'It is our style');
      await until('it is gone', () => !rulesIn(document).includes(orphan));
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(2, 0), 'News of the day. ');
      ok(await vscode.workspace.applyEdit(edit), 'The article could not be edited.');
      await document.save();
      await until('the text is read', async () => (await hoverOver(document, 'It sank')) !== '');
      equal(rulesIn(document).includes(orphan), false);
      ok((await textOf(sidecarOf(document))).includes('It is our style'), 'The reason is kept.');
    });

    it('are offered at a finding and on any quotation', async () => {
      const document = await openArticle('offered/ferry.article');
      const titles = async (at: string, kind: vscode.CodeActionKind): Promise<readonly string[]> => {
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          rangeOf(document, at),
          kind.value,
        );
        return actions.map(({ title }) => title);
      };
      const all = await titles(words, vscode.CodeActionKind.QuickFix);
      for (const title of [
        'Set speaker… (annotation only)',
        'Not a quotation: title (annotation only)',
        'Ignore this finding…',
        'Ignore this rule in this file',
      ])
        ok(all.includes(title), `${title} is not among ${all.join(', ')}`);
      ok(all.indexOf('Ignore this finding…') < all.indexOf(`Turn rule off: ${orphan}`), 'Turning off comes last.');
      const others = await titles('“It sank,”', vscode.CodeActionKind.Refactor);
      ok(others.includes('Set speaker… (annotation only)'), others.join(', '));
    });

    it('follow their article when it is renamed, and go with it', async () => {
      const document = await openArticle('moved/ferry.article');
      await command('setSpeaker', ...given(document), 'Tom Ruiz');
      const file = sidecarOf(document);
      await until('the file', () => exists(file));
      const renamed = vscode.Uri.joinPath(document.uri, '../boat.article');
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(document.uri, renamed);
      ok(await vscode.workspace.applyEdit(edit), 'It could not be renamed.');
      const moved = renamed.with({ path: `${renamed.path}.newsmark.json` });
      await until('its decisions follow', async () => (await exists(moved)) && !(await exists(file)));
      const removal = new vscode.WorkspaceEdit();
      removal.deleteFile(renamed);
      ok(await vscode.workspace.applyEdit(removal), 'It could not be deleted.');
      await until('its decisions are gone', async () => !(await exists(moved)));
    });

    it('are kept in memory while there is no file, and written when there is one', async () => {
      const article = await open('new/other.article', copy);
      const uri = vscode.Uri.joinPath(article.uri, '../draft.article').with({ scheme: 'untitled' });
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(uri, new vscode.Position(0, 0), copy);
      ok(await vscode.workspace.applyEdit(edit), 'The draft could not be written.');
      await vscode.languages.setTextDocumentLanguage(document, 'news-article');
      await until('its finding', () => findings(document).length > 0);
      await command('setSpeaker', ...given(document), 'Tom Ruiz');
      await until('the hover says so', async () =>
        (await hoverOver(document, 'Nobody told us')).includes('set by hand'),
      );
      ok(await document.save(), 'It could not be saved.');
      const file = vscode.Uri.joinPath(article.uri, '../draft.article.newsmark.json');
      await until('the file', async () => (await textOf(file)).includes('Tom Ruiz'));
    });

    it('stand where the setting says', async () => {
      await set('sidecar', 'folder');
      const document = await openArticle('folder/ferry.article');
      await command('setSpeaker', ...given(document), 'Tom Ruiz');
      const file = vscode.Uri.joinPath(document.uri, '../.newsmark/ferry.article.newsmark.json');
      await until('the file', async () => (await textOf(file)).includes('Tom Ruiz'));
      equal(await exists(sidecarOf(document)), false);
      await set('sidecar', 'none');
      const other = await openArticle('folder/boat.article');
      await command('setSpeaker', ...given(other), 'Tom Ruiz');
      await until('the hover says so', async () => (await hoverOver(other, 'Nobody told us')).includes('set by hand'));
      equal(await exists(sidecarOf(other)), false);
    });

    it('that cannot be read are never overwritten', async () => {
      const document = await openArticle('broken/ferry.article');
      const file = sidecarOf(document);
      const broken = '{"items":[\n{"id":"urn:uuid:1"\n]}\n';
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(broken));
      await command('setSpeaker', ...given(document), 'Tom Ruiz');
      equal(await textOf(file), broken);
      await until('the line is told', () => vscode.languages.getDiagnostics(file)[0]?.range.start.line === 2);
      equal(rulesIn(document).includes(orphan), true);
    });
  });
}
