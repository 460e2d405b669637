import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, suite, test } from 'node:test';
import type { IGrammar } from 'vscode-textmate';

const require = createRequire(import.meta.url);
let grammar: IGrammar;

before(async () => {
  const { Registry, parseRawGrammar } = require('vscode-textmate') as typeof import('vscode-textmate');
  const oniguruma = require('vscode-oniguruma') as typeof import('vscode-oniguruma');
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const path = 'syntaxes/news-article.tmLanguage.json';
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => parseRawGrammar(readFileSync(path, 'utf8'), path),
  });
  const loaded = await registry.loadGrammar('text.news-article');
  assert.ok(loaded, 'the grammar loads');
  grammar = loaded;
});

/** The text with `⟦ ⟧` round every run of characters that has a scope beginning with `scope`. */
function marked(text: string, scope: string): string {
  const { INITIAL } = require('vscode-textmate') as typeof import('vscode-textmate');
  let state = INITIAL;
  const lines = text.split('\n').map((line) => {
    const read = grammar.tokenizeLine(line, state);
    state = read.ruleStack;
    return read.tokens
      .map((token) => {
        const words = line.slice(token.startIndex, token.endIndex);
        return token.scopes.some((each) => each.startsWith(scope)) ? `⟦${words}⟧` : words;
      })
      .join('')
      .replaceAll('⟧⟦', '');
  });
  return lines.join('\n');
}

/** Every line is a case of its own, behind a headline so that it is body. `⟦ ⟧` stand round what must be a quotation. */
function quotations(cases: string): void {
  for (const wanted of cases.trim().split('\n')) {
    const line = wanted.trim();
    const text = `Ferry runs again\n\n${line.replace(/[⟦⟧]/g, '')}`;
    assert.equal(marked(text, 'string.quoted').split('\n')[2], line);
  }
}

suite('quotations have colour', () => {
  test('curly and straight', () =>
    quotations(`
      ⟦“We waited,”⟧ Okafor said. ⟦“Then we left.”⟧
      ⟦"We waited,"⟧ Okafor said. ⟦"Then we left."⟧
      He called it (⟦"a mess"⟧) and ⟦“late.”⟧
      The fare was ⟦"cut in 1999"⟧ and rose again.
    `));

  test('one kind inside another', () =>
    quotations(`
      ⟦“He said ‘run’, so I ran,”⟧ she said.
      ⟦‘He said “run”, so I ran,’⟧ she said.
      ⟦"He said 'run', so I ran,"⟧ she said.
      ⟦“They put "welcome" on the door,”⟧ she said.
    `));

  test('marks of two kinds that belong together', () =>
    quotations(`
      ⟦“We are full,"⟧ he said, and left.
      ⟦"We are full,”⟧ he said, and left.
      ⟦‘We are full,'⟧ he said. ⟦‘Go home.’⟧
    `));

  test('single marks', () =>
    quotations(`
      The mayor was ⟦‘tired of it’⟧ and went home.
      ⟦‘We don’t know,’⟧ said O’Brien.
      The mayor was ⟦'tired of it'⟧ and went home.
      ⟦'We don't know,'⟧ said O'Brien.
      ⟦‘The dogs’ home is full,’⟧ said O’Brien.
    `));

  test('other traditions', () =>
    quotations(`
      ⟦«We waited,»⟧ Okafor said.
      ⟦»We waited,«⟧ Okafor said.
      ⟦„We waited,“⟧ Okafor said.
      ⟦„We waited,”⟧ Okafor said.
      ⟦‚We waited,‘⟧ Okafor said.
      ⟦‹We waited,›⟧ Okafor said.
      ⟦”We waited,”⟧ Okafor said.
      ⟦’We don’t know,’⟧ said O’Brien.
      ⟦\`\`We waited,''⟧ Okafor said.
      ⟦''We waited,''⟧ Okafor said.
    `));

  test('apostrophes open nothing', () =>
    quotations(`
      The Smiths' dog and the Joneses' cat don't agree.
      The Smiths’ dog and the Joneses’ cat don’t agree.
      Give 'em hell, 'twas the '90s, rock 'n' roll.
      Give ’em hell, ’twas the ’90s, rock ’n’ roll.
      ’Twas the night of the Smiths’ dance.
      Give ‘em hell, ‘twas the ‘90s.
      He is 6'7" tall and she is 5'11" at most.
      ⟦"He is 6'7" tall,"⟧ she said.
    `));

  test('a quotation left open ends with its paragraph', () => {
    for (const glyph of ['“', '"', '‘', '«', '„', '``', "''"]) {
      const text = `Ferry runs again\n\nShe said: ${glyph}We waited\nfor hours.\n\nNobody came.`;
      const wanted = `Ferry runs again\n\nShe said: ⟦${glyph}We waited⟧\n⟦for hours.⟧\n\nNobody came.`;
      assert.equal(marked(text, 'string.quoted'), wanted, glyph);
    }
  });

  test('a running quotation has colour in each of its paragraphs', () =>
    assert.equal(
      marked('Ferry runs again\n\n“I came home.\n\n“It rained,” he said.', 'string.quoted'),
      'Ferry runs again\n\n⟦“I came home.⟧\n\n⟦“It rained,”⟧ he said.',
    ));
});

suite('furniture has colour', () => {
  test('headline', () => {
    const headline = 'markup.heading';
    assert.equal(marked('Ferry runs again\n\nIt left at noon', headline), '⟦Ferry runs again⟧\n\nIt left at noon');
    assert.equal(marked('\n\nFerry runs again\n\nIt left', headline), '\n\n⟦Ferry runs again⟧\n\nIt left');
    assert.equal(marked('The ferry left at noon.\n\nIt was full', headline), 'The ferry left at noon.\n\nIt was full');
    assert.equal(marked('By Jane Okafor\n\nIt was full', headline), 'By Jane Okafor\n\nIt was full');
  });

  test('a headline keeps its quotations', () =>
    assert.equal(marked('Ferry ‘will run’ again\n', 'string.quoted'), 'Ferry ⟦‘will run’⟧ again\n'));

  test('byline', () => {
    const wanted = 'Ferry runs again\n⟦By Jane Q. Okafor and Tom O’Brien⟧\n\nBy noon it was full.';
    assert.equal(marked(wanted.replace(/[⟦⟧]/g, ''), 'meta.byline'), wanted);
  });

  test('dateline', () => {
    for (const line of [
      '⟦EASTBANK (Harbor Wire) —⟧ The ferry left.',
      '⟦EASTBANK, Ohio, Feb. 11 —⟧ The ferry left.',
      '⟦ST. ALBANS --⟧ The ferry left.',
      'The ferry — all of it — left.',
      'NATO left.',
    ])
      assert.equal(marked(`Ferry runs again\n\n${line.replace(/[⟦⟧]/g, '')}`, 'meta.dateline').split('\n')[2], line);
  });

  test('label', () => {
    const wanted = 'Ferry runs again\n\n⟦Q⟧: Who won?\n\n⟦MAYOR OKAFOR⟧: We did.';
    assert.equal(marked(wanted.replace(/[⟦⟧]/g, ''), 'entity.name.type.person.label'), wanted);
  });
});
