import * as vscode from 'vscode';
import { closeAll, open, openSample, rangeOf } from './article.ts';
import { deepEqual, equal, ok } from './assert.ts';
import { until } from './poll.ts';

const copy = [
  'Bridge reopens after nine winters',
  '',
  'EASTBANK — Mayor Jane Okafor opened the bridge on Friday. Peter Lindqvist, who sells maps there, stayed at home.',
  '',
  '“We waited nine winters for this,” the mayor said. “Peter Lindqvist never came.”',
  '',
  '“Okafor never asked me,” Lindqvist said. “It was ready in May.',
  '',
  '“It is ready now,” he said. Okafor did not answer.',
  '',
].join('\n');

/** Asks at the first place of some words, until there is an answer. */
const ask = <Answer>(command: string, document: vscode.TextDocument, words: string): Promise<readonly Answer[]> =>
  until(`an answer on “${words}”`, async () => {
    const { start } = rangeOf(document, words);
    const found = await vscode.commands.executeCommand<readonly Answer[] | undefined>(command, document.uri, start);
    return found !== undefined && found.length > 0 && found;
  });

/** The words at some places, in the order of the text. */
const wordsAt = (document: vscode.TextDocument, ranges: readonly vscode.Range[]): readonly string[] =>
  [...ranges].sort((one, other) => one.start.compareTo(other.start)).map((range) => document.getText(range));

const said = ['“We waited nine winters for this,”', '“Peter Lindqvist never came.”'];

/** From one place of an article to another, and from the caret outwards. */
export function navigatingSuite(): void {
  describe('navigating', () => {
    // Waits for the server, should this be the first to need it.
    before(openSample);
    afterEach(closeAll);

    const places = async (
      command: string,
      document: vscode.TextDocument,
      words: string,
    ): Promise<readonly string[]> => {
      const found = await ask<vscode.Location>(command, document, words);
      return wordsAt(
        document,
        found.map(({ range }) => range),
      );
    };

    it('goes from a role, a surname, a pronoun and a quotation to the full name', async () => {
      const document = await open('bridge.article', copy);
      for (const words of ['the mayor said', 'Okafor did', 'We waited'])
        deepEqual(await places('vscode.executeDefinitionProvider', document, words), ['Jane Okafor'], words);
      deepEqual(await places('vscode.executeDefinitionProvider', document, 'he said'), ['Peter Lindqvist']);
    });

    it('goes to the words that give the role, and to the quotations', async () => {
      const document = await open('bridge.article', copy);
      deepEqual(await places('vscode.executeDeclarationProvider', document, 'Okafor did'), ['Mayor']);
      deepEqual(await places('vscode.executeImplementationProvider', document, 'Okafor did'), said);
    });

    it('finds all that a person says, and all that means the person', async () => {
      const document = await open('bridge.article', copy);
      const found = await places('vscode.executeReferenceProvider', document, 'Okafor did');
      deepEqual(found, ['Jane Okafor', said[0]!, 'the mayor', said[1]!, 'Okafor', 'Okafor']);
    });

    it('lights up mentions and quotations in different colours', async () => {
      const document = await open('bridge.article', copy);
      const found = await ask<vscode.DocumentHighlight>('vscode.executeDocumentHighlights', document, 'Okafor did');
      const of = (kind: vscode.DocumentHighlightKind): readonly string[] =>
        wordsAt(
          document,
          found.filter((each) => each.kind === kind).map(({ range }) => range),
        );
      deepEqual(of(vscode.DocumentHighlightKind.Write), said);
      deepEqual(of(vscode.DocumentHighlightKind.Read), ['Jane Okafor', 'the mayor', 'Okafor', 'Okafor']);
    });

    it('grows a selection from the word to the quotation and on', async () => {
      const document = await open('bridge.article', copy);
      const editor = await vscode.window.showTextDocument(document);
      const { start } = rangeOf(document, 'waited');
      const seen = await until('the words and the quotation', async () => {
        editor.selection = new vscode.Selection(start, start);
        const grown: string[] = [];
        for (let step = 0; step < 8; step++) {
          await vscode.commands.executeCommand('editor.action.smartSelect.expand');
          grown.push(document.getText(editor.selection));
        }
        return grown.includes(said[0]!) && grown;
      });
      ok(seen.indexOf(said[0]!.slice(1, -1)) === seen.indexOf(said[0]!) - 1, seen.join('\n'));
      ok(seen.includes(document.lineAt(start.line).text), seen.join('\n'));
    });

    it('folds a quotation that runs over several paragraphs', async () => {
      const document = await open('bridge.article', copy);
      const folds = await until('a fold', async () => {
        const command = 'vscode.executeFoldingRangeProvider';
        const found = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(command, document.uri);
        return found !== undefined && found.length > 0 && found;
      });
      deepEqual(
        folds.map(({ start, end }) => [start, end]),
        [[6, 8]],
      );
    });

    it('shows who names whom', async () => {
      const document = await open('bridge.article', copy);
      const [item] = await ask<vscode.CallHierarchyItem>('vscode.prepareCallHierarchy', document, 'We waited');
      equal(item!.name, 'Jane Okafor');
      const out = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
        'vscode.provideOutgoingCalls',
        item,
      );
      deepEqual(
        out.map(({ to, fromRanges }) => [to.name, wordsAt(document, fromRanges)]),
        [['Peter Lindqvist', ['Peter Lindqvist']]],
      );
      const into = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
        'vscode.provideIncomingCalls',
        item,
      );
      deepEqual(
        into.map(({ from, fromRanges }) => [from.name, wordsAt(document, fromRanges)]),
        [['Peter Lindqvist', ['Okafor']]],
      );
    });
  });
}
