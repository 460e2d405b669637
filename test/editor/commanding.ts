import * as vscode from 'vscode';
import { closeAll, findings, languageId, open, openSample, rangeOf, rulesIn } from './article.ts';
import { deepEqual, equal, ok } from './assert.ts';
import { until } from './poll.ts';

const id = 'newsmark.newsmark';
const run = (name: string): Thenable<unknown> => vscode.commands.executeCommand(`newsmark.${name}`);

/** Commands, by what they do to the article. */
export function commandingSuite(): void {
  describe('commands', () => {
    afterEach(closeAll);

    it('are all there that the manifest lists', async () => {
      await openSample();
      const manifest = vscode.extensions.getExtension(id)?.packageJSON;
      const listed: string[] = manifest.contributes.commands.map(({ command }: { command: string }) => command);
      ok(listed.length > 5, 'The manifest lists commands.');
      const known = new Set(await vscode.commands.getCommands(true));
      deepEqual(
        listed.filter((command) => !known.has(command)),
        [],
      );
    });

    it('next and previous quotation move the caret', async () => {
      const document = await openSample();
      const editor = await vscode.window.showTextDocument(document);
      const caret = (): number => document.offsetAt(editor.selection.active);
      const quotation = (words: string) => {
        const start = document.offsetAt(rangeOf(document, words).start);
        return () => caret() >= start && caret() <= start + words.length;
      };
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await run('nextQuotation');
      await until('the first', quotation('“We have steered by that light for 140 years,”'));
      await run('nextQuotation');
      await until('the second', quotation('“Nobody in this town is ready to steer by an app.”'));
      await run('previousQuotation');
      await until('the first again', quotation('“We have steered by that light for 140 years,”'));
    });

    it('switches off and on', async () => {
      const document = await openSample();
      const before = rulesIn(document);
      await run('toggle');
      await until('no findings', () => findings(document).length === 0);
      await run('toggle');
      await until('the same findings', () => String(rulesIn(document)) === String(before));
    });

    it('restarts', async () => {
      const document = await openSample();
      const before = rulesIn(document);
      await run('restart');
      await until('the same findings', () => String(rulesIn(document)) === String(before));
      const hover = 'vscode.executeHoverProvider';
      const { start } = rangeOf(document, 'We have steered');
      await until('a hover', async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(hover, document.uri, start);
        return hovers.length > 0;
      });
    });

    it('takes the word of the user for what an article is, also later', async () => {
      const document = await openSample();
      await run('notAnArticle');
      await until('it is plain text', () => document.languageId === 'plaintext');
      await until('no findings', () => findings(document).length === 0);
      await closeAll();
      const again = await open('lighthouse.txt');
      await run('treatAsArticle');
      await until('it is an article', () => again.languageId === languageId);
      await until('its findings', () => findings(again).length > 0);
    });

    it('makes an article of what does not look like one', async () => {
      const document = await open('minutes.txt', 'Present: three.\n\n“Nobody objected.”\n');
      equal(document.languageId, 'plaintext');
      await run('treatAsArticle');
      await until('it is an article', () => document.languageId === languageId);
      await until('its finding', () => rulesIn(document).includes('unattributed-quote'));
      await run('notAnArticle');
      await until('it is plain text', () => document.languageId === 'plaintext');
    });
  });
}
