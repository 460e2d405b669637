import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { Article, Quote } from '../model/article.ts';
import { attributionOf, isAttributed, speakerOf, spoken } from '../model/lookup.ts';
import { grouped } from '../text/grouped.ts';
import { rangeOf } from './range.ts';
import { shortName } from './shortName.ts';
import { excerpt } from './words.ts';

/** Headline, then each paragraph in which somebody is quoted, with its quotations. Paragraphs without are left out. */
export function outlineByStructure(article: Article): DocumentSymbol[] {
  const { source, paragraphs } = article;
  const quotes = grouped(spoken(article), (quote) => quote.paragraph);
  const symbols: DocumentSymbol[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const within = quotes.get(index) ?? [];
    if (within.length === 0 && paragraph.role !== 'headline') continue;
    const range = rangeOf(source, paragraph);
    const number = paragraph.role === 'headline' ? '' : `${index + 1}`;
    symbols.push({
      name: `¶${number} ${excerpt(source, paragraph, 60)}`,
      kind: SymbolKind.String,
      // A running quotation reaches into the next paragraphs, and a child must lie inside its parent.
      range: within.reduce((all, quote) => joined(all, rangeOf(source, quote)), range),
      selectionRange: range,
      children: within.map((quote) => quoteSymbol(article, quote)),
    });
  }
  return symbols;
}

function quoteSymbol(article: Article, quote: Quote): DocumentSymbol {
  const range = rangeOf(article.source, quote);
  const speaker = speakerOf(article, quote);
  const unnamed = attributionOf(article, quote)?.speakerName?.replace(/^unnamed: /, '') ?? '(no speaker)';
  return {
    name: `❝ ${excerpt(article.source, quote, 26)} — ${speaker === null ? unnamed : shortName(article, speaker)}`,
    kind: isAttributed(article, quote) ? SymbolKind.Constant : SymbolKind.Event,
    range,
    selectionRange: range,
  };
}

type Range = DocumentSymbol['range'];

const joined = (one: Range, other: Range): Range => ({
  start: one.start,
  end:
    other.end.line > one.end.line || (other.end.line === one.end.line && other.end.character > one.end.character)
      ? other.end
      : one.end,
});
