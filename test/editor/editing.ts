import * as vscode from 'vscode';
import { closeAll, open, rangeOf } from './article.ts';
import { deepEqual, equal, ok } from './assert.ts';
import { until } from './poll.ts';

const copy = [
  'Ferry stays in port',
  '',
  'EASTBANK — Mayor Jane Okafor kept the ferry in port on Monday. “It sank,” Okafor said. “It was old.”',
  '',
  '“Okafor was late,” said Tom Ruiz, who runs the harbour. “She always is,” he said.',
  '',
].join('\n');

/** The error message of something that is refused. */
async function refusal(work: Thenable<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
}

/** What helps to write: names that change together. */
export function editingSuite(): void {
  describe('editing', () => {
    afterEach(closeAll);

    it('a person gets another name everywhere, and a pronoun none', async () => {
      const document = await open('editing.article', copy);
      const prepared = await until('a name to change', () =>
        vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>(
          'vscode.prepareRename',
          document.uri,
          rangeOf(document, 'Okafor said').start,
        ),
      );
      equal(prepared.placeholder, 'Jane Okafor');
      equal(document.getText(prepared.range), 'Okafor');
      const pronoun = rangeOf(document, 'he said').start;
      const because = await refusal(vscode.commands.executeCommand('vscode.prepareRename', document.uri, pronoun));
      ok(because.includes('“he” is a pronoun'), because);

      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        rangeOf(document, 'Okafor said').start,
        'Janet Okafour',
      );
      deepEqual(
        edit.get(document.uri).map(({ range, newText }) => `${document.getText(range)} → ${newText}`),
        ['Jane → Janet', 'Okafor → Okafour', 'Okafor → Okafour', 'Okafor → Okafour'],
      );
    });
  });
}
