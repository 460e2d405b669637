import { placeOf } from './place.ts';
import type { Report } from './report.ts';

/** One finding a line, `path:line:column severity rule message`: editors and terminals make the place a link. */
export const text: Report = {
  id: 'text',
  open: () => '',
  between: '',
  article: (path, article, findings) =>
    findings
      .map((finding) => {
        const { line, column } = placeOf(article.source, finding);
        return `${path}:${line}:${column} ${finding.severity} ${finding.rule} ${finding.message.replace(/\s+/gu, ' ')}\n`;
      })
      .join(''),
  close: () => '',
};
