import type { AnalysisOptions } from '../../server/analysis/analyse.ts';
import { examine } from '../../server/cli/examine.ts';
import { ndjson } from '../../server/exporters/ndjson.ts';
import type { Article } from '../../server/model/article.ts';
import { sourceText } from '../../server/text/source.ts';
import { analyse, names } from '../analyse.ts';

/** An article is measured as one, whatever the looks-like-an-article test says of it. */
const options: AnalysisOptions = { force: true };

/** Reads a text from scratch. */
export const read = (text: string): Article => analyse(sourceText(text), options);

/** Reads the text of `before` with `inserted` put in at an offset. */
export function edit(before: Article, offset: number, inserted: string): Article {
  const at = before.source.positionAt(offset);
  const source = before.source.update([{ range: { start: at, end: at }, text: inserted }]);
  return analyse(source, options, before);
}

/** What `newsmark annotate` does with one text: analysis, findings, and the record as a line of JSON. */
export function annotate(text: string): string {
  const examined = examine(text, { profile: 'copydesk', force: true, names: names() });
  if ('problem' in examined) throw new Error(examined.problem);
  return ndjson.article(examined.article, examined.findings, { path: 'article.txt' });
}
