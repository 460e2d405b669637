import type { FoldingRange } from 'vscode-languageserver';
import type { Article, Quote } from '../model/article.ts';
import { attributionOf, speakerOf, spoken } from '../model/lookup.ts';
import type { Client } from './feature.ts';
import { type Feature, type Session, textDocumentUri } from './feature.ts';
import { rangeOf } from './range.ts';
import { shortName } from './shortName.ts';
import { counted } from './words.ts';

/** Folds that an editor can show, and as many of them as it wants. */
export type Folding = Client['folding'];

/** One fold for each quotation that runs over several paragraphs; folded away, it says who speaks and for how long. */
export function foldingRanges(article: Article, { wholeLines, labels, most }: Folding): FoldingRange[] {
  const folds: FoldingRange[] = [];
  for (const quote of spoken(article)) {
    if (folds.length >= most) break;
    if (quote.parts.length < 2) continue;
    const { start, end } = rangeOf(article.source, quote);
    if (end.line <= start.line) continue;
    folds.push({
      startLine: start.line,
      endLine: end.line,
      ...(wholeLines ? {} : { startCharacter: start.character, endCharacter: end.character }),
      ...(labels ? { collapsedText: labelOf(article, quote) } : {}),
    });
  }
  return folds;
}

/** `Okafor, 3 paragraphs`; without a speaker only how long. */
function labelOf(article: Article, quote: Quote): string {
  const speaker = speakerOf(article, quote);
  const unnamed = attributionOf(article, quote)?.speakerName?.replace(/^unnamed: /, '') ?? '';
  const name = speaker === null ? unnamed : shortName(article, speaker);
  return `${name === '' ? '' : `${name}, `}${counted(quote.parts.length, 'paragraph')}`;
}

/** Folding of running quotations. */
export const feature: Feature = {
  capabilities: ({ asks }) => (asks.has('foldingRange') ? { foldingRangeProvider: true } : {}),
  register: (session: Session) => {
    session.connection.onFoldingRanges(
      session.handle([], textDocumentUri, ({ article }) => foldingRanges(article, session.client.folding)),
    );
  },
};
