import * as vscode from 'vscode';
import { closeAll, languageId, open, rangeOf } from './article.ts';
import { equal, ok } from './assert.ts';
import { hoverOver, textOf } from './looking.ts';
import { until } from './poll.ts';

const copy = 'Ferry stays in port\n\nEASTBANK — “It sank,” Quillon said on Monday. “It was old.”\n';

/** Lists of people: what they say holds at once, and what is added can be undone. */
export function listingSuite(): void {
  describe('the people list', () => {
    afterEach(closeAll);

    it('says who is who, as it stands in the editor', async () => {
      const list = await open('desk/people.txt', 'Ida Quillon; Quillon; ; harbour master\n');
      const document = await open('desk/news/ferry.article', copy);
      await until('the name in the list', async () => (await hoverOver(document, 'Quillon')).includes('Ida Quillon'));
      const edit = new vscode.WorkspaceEdit();
      edit.replace(list.uri, rangeOf(list, 'Ida'), 'Uma');
      ok(await vscode.workspace.applyEdit(edit), 'The list could not be edited.');
      await until('the name as typed', async () => (await hoverOver(document, 'Quillon')).includes('Uma Quillon'));
    });

    it('is no article, though it may read like one', async () => {
      const list = await open('other/people.txt', `${copy}\n“We waited,” Quillon said. “It never came,” she said.\n`);
      const article = await open('other/ferry.article', copy);
      await until('a hover in the article', async () => (await hoverOver(article, 'It sank')) !== '');
      await vscode.window.showTextDocument(list);
      await vscode.commands.executeCommand('newsmark.treatAsArticle');
      equal(list.languageId === languageId, false);
    });

    it('gets a person by command, and loses the person again', async () => {
      const document = await open('fresh/ferry.article', copy);
      const file = vscode.Uri.joinPath(document.uri, '../people.txt');
      const editor = await vscode.window.showTextDocument(document);
      const { start, end } = rangeOf(document, 'Quillon');
      editor.selection = new vscode.Selection(start, end);
      await until('the server has the article', async () => (await hoverOver(document, 'It sank')) !== '');
      await vscode.commands.executeCommand('newsmark.addToPeopleList');
      await until('the line', async () => /^# name.*\nQuillon\n$/.test(await textOf(file)));
      await until('a person', async () => (await hoverOver(document, 'Quillon')).includes('Quillon · person'));
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
      await vscode.commands.executeCommand('undo');
      await until('the list without the person', async () => !(await textOf(file)).includes('Quillon'));
    });

    it('gets a person by an action, behind what is there', async () => {
      const list = await open('kept/people.txt', '# ours\r\nAna Ruiz');
      const document = await open('kept/ferry.article', copy);
      const title = 'Add Quillon to the people list';
      const action = await until('the action', async () => {
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          rangeOf(document, 'Quillon'),
          vscode.CodeActionKind.Refactor.value,
          20,
        );
        return actions.find((each) => each.title === title && each.edit !== undefined);
      });
      ok(action.edit && (await vscode.workspace.applyEdit(action.edit)), 'The edit was refused.');
      equal(await textOf(list.uri), '# ours\r\nAna Ruiz\r\nQuillon\r\n');
      await vscode.window.showTextDocument(list);
      await vscode.commands.executeCommand('undo');
      await until('the list as it was', () => list.getText() === '# ours\r\nAna Ruiz');
    });
  });
}
