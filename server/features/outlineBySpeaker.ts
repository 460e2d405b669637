import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { Article, Quote } from '../model/article.ts';
import { attributionOf, spoken } from '../model/lookup.ts';
import { grouped } from '../text/grouped.ts';
import { rangeOf } from './range.ts';
import { counted, excerpt, lineOf, wordsOf } from './words.ts';

/** Each speaker at their first quotation, with all their quotations below; those without a speaker in one group. */
export function outlineBySpeaker(article: Article): DocumentSymbol[] {
  const groups = grouped(spoken(article), (quote) => {
    const attribution = attributionOf(article, quote);
    return attribution === null ? null : (attribution.speaker ?? attribution.speakerName);
  });
  return [...groups].map(([speaker, quotes]) => {
    const range = rangeOf(article.source, quotes[0]!);
    const words = quotes.reduce((sum, quote) => sum + wordsOf(article, quote), 0);
    return {
      name: nameOf(article, speaker),
      detail: `${counted(quotes.length, 'quote')} · ${counted(words, 'word')}`,
      kind: speaker === null ? SymbolKind.Event : SymbolKind.Class,
      range,
      selectionRange: range,
      children: quotes.map((quote) => quoteSymbol(article, quote)),
    };
  });
}

function nameOf(article: Article, speaker: number | string | null): string {
  if (speaker === null) return '(no speaker)';
  if (typeof speaker === 'string') return speaker.startsWith('unnamed: ') ? `${speaker.slice(9)} (unnamed)` : speaker;
  return article.entities[speaker]?.name || '(no name)';
}

function quoteSymbol(article: Article, quote: Quote): DocumentSymbol {
  const { source } = article;
  const range = rangeOf(source, quote);
  const attribution = attributionOf(article, quote);
  const cue = attribution?.cue[0];
  return {
    name: excerpt(source, quote, 40),
    detail: `${lineOf(source, quote)}${cue === undefined ? '' : ` ${excerpt(source, cue, 20)}`}`,
    kind: attribution?.speakerName == null ? SymbolKind.Event : SymbolKind.Constant,
    range,
    selectionRange: range,
  };
}
