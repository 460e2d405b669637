import { findingRecord } from '../../exporters/record.ts';
import { placeOf } from './place.ts';
import type { Report } from './report.ts';

/** All findings as one array: the finding of the record, with its path, line and column. */
export const json: Report = {
  id: 'json',
  open: () => '[',
  between: ',',
  article: (path, article, findings) =>
    findings
      .map((finding) => `\n${JSON.stringify({ path, ...placeOf(article.source, finding), ...findingRecord(finding) })}`)
      .join(','),
  close: () => '\n]\n',
};
