import type { Exporter } from './exporter.ts';
import { recordOf } from './record.ts';

/** All records as one indented array, for people and for tools that read a whole file. */
export const json: Exporter = {
  id: 'json',
  open: '[\n',
  between: ',\n',
  close: '\n]\n',
  article: (article, findings, origin) => JSON.stringify(recordOf(article, findings, origin), null, 2),
  failure: (failure) => JSON.stringify(failure, null, 2),
};
