import * as vscode from 'vscode';
import { closeAll, findings, languageId, open, openSample, rulesIn } from './article.ts';
import { deepEqual, equal } from './assert.ts';
import { until } from './poll.ts';

const orphan =
  'The bridge reopens in May, the council said.\n\nSnow fell all night.\n\n“We have waited nine winters for this.”\n';
const requirements =
  'requests==2.32.0\n# said to be "safe", according to upstream\nflask>=3.0 ; python_version >= "3.9"\n';

/** Which texts are taken for articles. */
export function openingSuite(): void {
  describe('opening', () => {
    afterEach(closeAll);

    it('takes a .txt that reads like news for an article', async () => {
      const document = await openSample();
      equal(document.languageId, languageId);
    });

    for (const name of ['bridge.article', 'bridge.news']) {
      it(`takes ${name} for an article at once`, async () => {
        const document = await open(name, orphan);
        equal(document.languageId, languageId);
        await until('its finding', () => rulesIn(document).includes('unattributed-quote'));
      });
    }

    it('leaves requirements.txt alone', async () => {
      const other = await open('requirements.txt', requirements);
      // By the time a text opened later is an article, this one has been looked at.
      await openSample();
      equal(other.languageId, 'plaintext');
      deepEqual(findings(other).length, 0);
      const symbols = await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', other.uri);
      deepEqual(symbols ?? [], []);
    });

    it('reads a document that was never saved', async () => {
      const document = await vscode.workspace.openTextDocument({ language: languageId, content: orphan });
      await vscode.window.showTextDocument(document);
      await until('its finding', () => rulesIn(document).includes('unattributed-quote'));
    });

    it('notices when news is pasted into an empty document', async () => {
      const sample = await openSample();
      const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
      const editor = await vscode.window.showTextDocument(document);
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), sample.getText()));
      await until('it becomes an article', () => document.languageId === languageId);
    });
  });
}
