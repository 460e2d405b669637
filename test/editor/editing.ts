import * as vscode from 'vscode';
import { closeAll, open, rangeOf, set } from './article.ts';
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

const wholeOf = (document: vscode.TextDocument): vscode.Range =>
  new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);

const lensesOf = (document: vscode.TextDocument): Thenable<vscode.CodeLens[]> =>
  vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri, 10);

const hintsOf = (document: vscode.TextDocument): Thenable<vscode.InlayHint[]> =>
  vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, wholeOf(document));

const wordsOf = ({ label }: vscode.InlayHint): string =>
  typeof label === 'string' ? label : label.map(({ value }) => value).join('');

/** What helps to write: names that change together, and hints for those who ask for them. */
export function editingSuite(): void {
  describe('editing', () => {
    afterEach(async () => {
      await set('hints', undefined);
      await closeAll();
    });

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

    it('figures stand above the headline, and names behind quotations, only when asked for', async () => {
      const document = await open('editing.article', copy);
      equal(
        vscode.workspace.getConfiguration('editor', document).get('inlayHints.enabled'),
        'offUnlessPressed',
        'Hints stand in the text only while two keys are held.',
      );
      await set('hints', { codeLens: true, inlayHints: true });
      const lenses = await until('the figures', async () => {
        const found = await lensesOf(document);
        return found.length > 0 && found;
      });
      equal(lenses.length, 1);
      equal(lenses[0]?.range.start.line, 0);
      ok(lenses[0]?.command?.title.startsWith('4 quotes · 2 sources'), String(lenses[0]?.command?.title));
      const hints = await hintsOf(document);
      deepEqual(hints.map(wordsOf), ['⟵ Okafor', '⟵ Ruiz']);
      deepEqual(
        hints.map(({ position }) => document.offsetAt(position as vscode.Position)),
        [copy.indexOf('old.”') + 'old.”'.length, copy.indexOf('always is,”') + 'always is,”'.length],
      );
      await set('hints', undefined);
      await until('no figures', async () => (await lensesOf(document)).length === 0);
      equal((await hintsOf(document)).length, 0);
    });

    it('speakers are offered while typing behind a closing mark, only when asked for', async () => {
      const typing = `${copy}\n“Never again,” `;
      const document = await open('editing.article', typing);
      const offered = async (): Promise<readonly string[]> => {
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          document.positionAt(typing.length),
          ' ',
        );
        return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      };
      const ours = (labels: readonly string[]): boolean =>
        labels.includes('said Ruiz') && labels.includes('said Okafor');
      equal(ours(await offered()), false);
      await set('hints', { completion: true });
      await until('the speakers', async () => ours(await offered()));
      await set('hints', undefined);
      await until('no speakers', async () => !ours(await offered()));
    });

    it('marks and brackets close by themselves', async () => {
      const document = await open('pairs.article', '');
      const pairs = ['“”', '‘’', '""', '()', '[]'];
      for (const pair of pairs) {
        await vscode.commands.executeCommand('type', { text: pair.slice(0, 1) });
        await until(`${pair} is there`, () => document.getText() === pair);
        await vscode.commands.executeCommand('undo');
        await until('nothing is there', () => document.getText() === '');
      }
    });
  });
}
