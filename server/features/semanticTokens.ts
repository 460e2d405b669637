import type { SemanticTokens } from 'vscode-languageserver';
import type { Article } from '../model/article.ts';
import { tokenModifiers, tokenTypes } from '../protocol.ts';
import type { Span } from '../text/span.ts';
import { type Feature, type Session, textDocumentUri } from './feature.ts';
import { spanOf } from './range.ts';
import { type TokenTable, tokenTable } from './tokenTable.ts';

/**
 * The coloured places that touch `within`, five numbers each as the protocol packs them: lines down, characters on,
 * length, type, modifiers. Places over several lines are cut at the line ends, because editors want it so.
 */
export function semanticTokens(article: Article, within: Span): number[] {
  const { source } = article;
  const { text } = source;
  const table = tokenTable(article);
  const data: number[] = [];
  const first = firstEndingBehind(table, within.start);
  if (first >= table.count) return data;

  let { line } = source.positionAt(table.start[first]!);
  let lineStart = source.offsetAt({ line, character: 0 });
  const startOf = (wanted: number): number =>
    wanted < source.lineCount ? source.offsetAt({ line: wanted, character: 0 }) : Number.POSITIVE_INFINITY;
  let nextLine = startOf(line + 1);
  let lastLine = 0;
  let lastCharacter = 0;

  for (let index = first; index < table.count && table.start[index]! < within.end; index++) {
    let start = table.start[index]!;
    const end = table.end[index]!;
    while (start < end) {
      while (start >= nextLine) {
        line += 1;
        lineStart = nextLine;
        nextLine = startOf(line + 1);
      }
      let stop = Math.min(end, nextLine);
      const after = stop;
      while (stop > start && isBreak(text.charCodeAt(stop - 1))) stop -= 1;
      if (stop > start) {
        const character = start - lineStart;
        const kind = table.kind[index]!;
        data.push(
          line - lastLine,
          line === lastLine ? character - lastCharacter : character,
          stop - start,
          kind & 15,
          kind >> 4,
        );
        lastLine = line;
        lastCharacter = character;
      }
      start = after;
    }
  }
  return data;
}

const isBreak = (code: number): boolean => code === 10 || code === 13;

function firstEndingBehind(table: TokenTable, offset: number): number {
  let low = 0;
  let high = table.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (table.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Colours by kind of words. */
export const feature: Feature = {
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: true,
      range: true,
    },
  }),
  register: (session: Session) => {
    const { semanticTokens: tokens } = session.connection.languages;
    const empty: SemanticTokens = { data: [] };
    tokens.on(
      session.handle(empty, textDocumentUri, ({ article, settings }) =>
        settings.colours === 'off'
          ? empty
          : { data: semanticTokens(article, { start: 0, end: article.source.length }) },
      ),
    );
    tokens.onRange(
      session.handle(empty, textDocumentUri, ({ article, settings }, { range }) =>
        settings.colours === 'off' ? empty : { data: semanticTokens(article, spanOf(article.source, range)) },
      ),
    );
    session.onSettings(() => {
      if (session.client.refreshesTokens) session.attempt(() => tokens.refresh());
    });
  },
};
