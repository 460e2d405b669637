import type { Article } from '../model/article.ts';
import { isAttributed, spoken } from '../model/lookup.ts';
import { type QuotationRange, type QuotationsParameters, quotationsRequest } from '../protocol.ts';
import type { Feature, Session } from './feature.ts';
import { rangeOf } from './range.ts';

/** Where the quotations stand, for walking from one to the next. */
export const quotations = (article: Article): QuotationRange[] =>
  spoken(article).map((quote) => ({
    ...rangeOf(article.source, quote),
    unattributed: !isAttributed(article, quote),
  }));

/** The places *Next quotation* and *Previous quotation* go to. */
export const feature: Feature = {
  capabilities: () => ({}),
  register: ({ connection, handle }: Session) => {
    connection.onRequest(
      quotationsRequest,
      handle<QuotationsParameters, QuotationRange[]>(
        [],
        (asked) => (asked as QuotationsParameters | undefined)?.uri,
        ({ article }) => quotations(article),
      ),
    );
  },
};
