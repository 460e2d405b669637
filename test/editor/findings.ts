import * as vscode from 'vscode';
import { closeAll, findings, openSample, rangeOf, ruleOf, rulesIn, set } from './article.ts';
import { deepEqual, equal, ok } from './assert.ts';
import { until } from './poll.ts';

const mixed = 'mixed-quote-glyphs';
const orphan = 'unattributed-quote';

/** The quick fixes that the editor offers for one finding. */
async function fixesFor(
  document: vscode.TextDocument,
  finding: vscode.Diagnostic,
): Promise<readonly vscode.CodeAction[]> {
  const command = 'vscode.executeCodeActionProvider';
  const kind = vscode.CodeActionKind.QuickFix.value;
  // The last number has the provider complete that many actions, edits included.
  return vscode.commands.executeCommand(command, document.uri, finding.range, kind, 20);
}

/** The finding of one rule in a document, as soon as it is there. */
const findingOf = (document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> =>
  until(`a finding of ${rule}`, () => findings(document).find((finding) => ruleOf(finding) === rule));

/** Takes the quick fix of that title, waits until its finding is gone, and undoes it. Returns the repaired text. */
async function fixAndUndo(document: vscode.TextDocument, rule: string, title: RegExp): Promise<string> {
  const before = document.getText();
  // A document opened again shows the findings it had before the server has it: ask until the server answers for it.
  const fix = await until(`a fix like ${title} for ${rule}`, async () => {
    const fixes = await fixesFor(document, await findingOf(document, rule));
    return fixes.find((each) => each.edit !== undefined && title.test(each.title));
  });
  ok(fix.edit, 'The fix has no edit.');
  ok(await vscode.workspace.applyEdit(fix.edit), 'The edit was refused.');
  const repaired = await until('the text changed', () => document.getText() !== before && document.getText());
  await until(`${rule} is gone`, () => !rulesIn(document).includes(rule));
  await vscode.commands.executeCommand('undo');
  await until('Undo brings the text back', () => document.getText() === before);
  await findingOf(document, rule);
  return repaired;
}

/** Squiggles, what they say, and how they are mended. */
export function findingsSuite(): void {
  describe('findings', () => {
    afterEach(async () => {
      await set('rules', undefined);
      await closeAll();
    });

    it('are those of the sample, each on its words', async () => {
      const document = await openSample();
      await until('both findings', () => findings(document).length === 2);
      deepEqual(rulesIn(document), [mixed, orphan]);
      const [glyphs, nobody] = findings(document);
      equal(document.getText(nobody!.range), '“My grandfather came home by that light, and so did his.”');
      ok(document.getText(glyphs!.range).includes('fog'), 'The mixed marks are those round the words about fog.');
      ok(nobody!.message.length > 20, 'A finding says what is wrong.');
      const { code } = nobody!;
      ok(typeof code === 'object' && code.target.path.includes(orphan), 'The rule has a page.');
    });

    it('mixed marks are mended and the repair undone', async () => {
      const repaired = await fixAndUndo(await openSample(), mixed, /./);
      ok(
        /“It never mentions fog,” she said|"It never mentions fog," she said/.test(repaired),
        'Both marks are of one kind.',
      );
    });

    it('a quotation gets its speaker and loses it again', async () => {
      const repaired = await fixAndUndo(await openSample(), orphan, /Pruett/);
      ok(/and so did his,” Pruett said\.|Pruett said: “My grandfather/.test(repaired), repaired.slice(-300));
    });

    it('follow the text while it is edited', async () => {
      const document = await openSample();
      const editor = await vscode.window.showTextDocument(document);
      const { end } = rangeOf(document, 'and so did his.”');
      const full = new vscode.Range(end.translate(0, -2), end);
      await editor.edit((edit) => edit.replace(full, ',” said Walter Pruett.'));
      await until('the quotation has a speaker', () => !rulesIn(document).includes(orphan));
      await vscode.commands.executeCommand('undo');
      await findingOf(document, orphan);
    });

    it('a rule is turned off, made louder, and left to itself again', async () => {
      const document = await openSample();
      const { severity } = await findingOf(document, orphan);
      await set('rules', { [orphan]: 'off' });
      await until('the rule is silent', () => !rulesIn(document).includes(orphan));
      deepEqual(rulesIn(document), [mixed]);
      await set('rules', { [orphan]: 'error' });
      await until(
        'an error',
        async () => (await findingOf(document, orphan)).severity === vscode.DiagnosticSeverity.Error,
      );
      await set('rules', undefined);
      await until('its own level', async () => (await findingOf(document, orphan)).severity === severity);
    });
  });
}
