import * as vscode from 'vscode';
import { closeAll, openSample, rangeOf, set } from './article.ts';
import { equal, ok } from './assert.ts';
import { until } from './poll.ts';

/** All that is shown when the mouse rests on some words. */
async function hoverOn(document: vscode.TextDocument, words: string, inside = words): Promise<string> {
  const start = document.offsetAt(rangeOf(document, words).start) + words.indexOf(inside);
  const position = document.positionAt(start + 1);
  return until(`a hover on “${inside}”`, async () => {
    const command = 'vscode.executeHoverProvider';
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(command, document.uri, position);
    return hovers
      .flatMap(({ contents }) => contents)
      .map((part) => (typeof part === 'string' ? part : part.value))
      .join('\n');
  });
}

const symbolsOf = (document: vscode.TextDocument): Thenable<vscode.DocumentSymbol[] | undefined> =>
  vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);

const namesOf = (symbols: readonly vscode.DocumentSymbol[]): readonly string[] =>
  symbols.flatMap((symbol) => [symbol.name, ...namesOf(symbol.children)]);

/** Words with the colour they get: `type.modifier`. */
interface Coloured {
  readonly words: string;
  readonly colour: string;
}

/** Reads the editor's packed colours: five numbers a word, the first two counted from the word before. */
function coloured(
  document: vscode.TextDocument,
  tokens: vscode.SemanticTokens,
  legend: vscode.SemanticTokensLegend,
): Coloured[] {
  const all: Coloured[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < tokens.data.length; at += 5) {
    const [lines, characters, length, type, modifiers] = tokens.data.slice(at, at + 5) as unknown as number[];
    character = lines === 0 ? character + characters! : characters!;
    line += lines!;
    const names = legend.tokenModifiers.filter((_, bit) => (modifiers! >> bit) & 1);
    const words = document.getText(new vscode.Range(line, character, line, character + length!));
    all.push({ words, colour: [legend.tokenTypes[type!], ...names].join('.') });
  }
  return all;
}

/** Hover, outline and colours. */
export function showingSuite(): void {
  describe('showing', () => {
    afterEach(async () => {
      await set('outline', undefined);
      await closeAll();
    });

    it('a hover says who speaks and why', async () => {
      const document = await openSample();
      const words = await hoverOn(document, 'We have steered by that light');
      ok(words.includes('Jane Okafor') && words.includes('Stated') && words.includes('said'), words);
    });

    it('a hover on a pronoun says whom it means', async () => {
      const words = await hoverOn(await openSample(), 'told the lamp,” she said', 'she');
      ok(words.includes('she → Marit Lindqvist'), words);
    });

    it('a hover on a cue says whose words it brings in', async () => {
      const words = await hoverOn(await openSample(), 'Mayor Jane Okafor said', 'said');
      ok(words.includes('cue') && words.includes('Okafor'), words);
    });

    it('a hover on a name says who that is', async () => {
      const words = await hoverOn(await openSample(), 'Tobias Grange');
      ok(words.includes('Tobias Grange') && words.includes('person'), words);
    });

    it('a hover on a quotation without a speaker says so', async () => {
      const words = await hoverOn(await openSample(), 'My grandfather came home');
      ok(words.includes('No speaker named'), words);
    });

    it('the outline walks through the quotations, by paragraph or by speaker', async () => {
      const document = await openSample();
      const found = await until('an outline', async () => {
        const symbols = await symbolsOf(document);
        return symbols && symbols.length > 0 && symbols;
      });
      const names = namesOf(found);
      ok(
        names.some((name) => name.includes('We have steered')),
        names.join('\n'),
      );
      ok(
        names.some((name) => name.includes('My grandfather')),
        names.join('\n'),
      );
      await set('outline', 'speaker');
      const people = await until('an outline by speaker', async () => {
        const tops = ((await symbolsOf(document)) ?? []).map(({ name }) => name);
        return tops[0]?.includes('Okafor') && tops;
      });
      ok(
        people.some((name) => name.includes('Lindqvist')),
        people.join('\n'),
      );
    });

    it('quotations, cues and names have colours', async () => {
      const document = await openSample();
      const legend = await until('a legend', () =>
        vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
          'vscode.provideDocumentSemanticTokensLegend',
          document.uri,
        ),
      );
      const colours = async (command: string, ...more: readonly unknown[]): Promise<readonly Coloured[]> => {
        const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(command, document.uri, ...more);
        return coloured(document, tokens, legend);
      };
      const all = await colours('vscode.provideDocumentSemanticTokens');
      const of = (words: string): string | undefined => all.find((token) => token.words.includes(words))?.colour;
      equal(of('We have steered'), 'quote');
      equal(of('My grandfather'), 'quote.unattributed');
      equal(of('said'), 'cue');
      equal(of('Jane Okafor'), 'person');
      ok(
        all.some(({ words, colour }) => words === 'she' && colour.startsWith('pronoun')),
        'A pronoun has a colour.',
      );
      const line = rangeOf(document, 'We have steered');
      const part = await colours('vscode.provideDocumentRangeSemanticTokens', document.lineAt(line.start.line).range);
      ok(part.length > 0 && part.length < all.length, `${part.length} of ${all.length} in one paragraph`);
    });
  });
}
