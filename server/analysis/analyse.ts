import type { Article, Style } from '../model/article.ts';
import type { SourceText } from '../text/source.ts';

/** What a caller knows beside the text. */
export interface AnalysisOptions {
  /** Marks to take as the outer ones; else as the text shows. */
  readonly marks?: Style['marks'];
  readonly punctuation?: Style['punctuation'];
  /** Skip the looks-like-an-article test. */
  readonly force?: boolean;
}

/**
 * Reads one text. Never throws, for any text. Give the Article of the text before an edit as `previous` (same
 * options) and only changed paragraphs are read again; the result is the same either way.
 */
export function analyse(source: SourceText, _options: AnalysisOptions = {}, _previous?: Article): Article {
  return {
    source,
    isArticle: false,
    style: { marks: 'unknown', punctuation: 'unknown' },
    paragraphs: [],
    sentences: [],
    quotes: [],
    attributions: [],
    entities: [],
    mentions: [],
    values: [],
  };
}
