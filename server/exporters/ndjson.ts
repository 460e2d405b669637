import type { Exporter } from './exporter.ts';
import { recordOf } from './record.ts';

/** One record a line. */
export const ndjson: Exporter = {
  id: 'ndjson',
  open: '',
  between: '',
  close: '',
  article: (article, findings, origin) => `${JSON.stringify(recordOf(article, findings, origin))}\n`,
  failure: (failure) => `${JSON.stringify(failure)}\n`,
};
