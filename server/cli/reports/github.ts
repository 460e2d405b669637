import type { Severity } from '../../model/finding.ts';
import { placeOf } from './place.ts';
import type { Report } from './report.ts';

const commands: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** GitHub's workflow commands read to the end of the line; a property also ends at a comma. */
const escapeMessage = (message: string): string =>
  message.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
const escapeProperty = (value: string): string => escapeMessage(value).replace(/:/gu, '%3A').replace(/,/gu, '%2C');

/** Annotations on a pull request: workflow commands of GitHub Actions. */
export const github: Report = {
  id: 'github',
  open: () => '',
  between: '',
  article: (path, article, findings) =>
    findings
      .map((finding) => {
        const { line, column, endLine, endColumn } = placeOf(article.source, finding);
        // GitHub takes an end column only on a single line.
        const end = line === endLine ? `,endLine=${endLine},endColumn=${endColumn}` : `,endLine=${endLine}`;
        const title = escapeProperty(`newsmark(${finding.rule})`);
        return `::${commands[finding.severity]} file=${escapeProperty(path)},line=${line},col=${column}${end},title=${title}::${escapeMessage(finding.message)}\n`;
      })
      .join(''),
  close: () => '',
};
