import { isAbsolute, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { JudgedFinding, Rule, Severity } from '../../model/finding.ts';
import type { SourceText } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import { placeOf } from './place.ts';
import type { Report } from './report.ts';

const levels: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, for code scanning and its viewers. Columns are UTF-16 units, as everywhere. */
export const sarif: Report = {
  id: 'sarif',
  open: ({ rules, version }) =>
    `{
"$schema": "https://json.schemastore.org/sarif-2.1.0.json",
"version": "2.1.0",
"runs": [{
"tool": ${JSON.stringify({ driver: { name: 'Newsmark', semanticVersion: version, rules: rules.map(descriptor) } })},
"columnKind": "utf16CodeUnits",
"results": [`,
  between: ',',
  article: (path, { source }, findings) => {
    const uri = artifactUri(path);
    return findings.map((finding) => `\n${JSON.stringify(resultOf(finding, uri, source))}`).join(',');
  },
  close: (unchecked) => {
    const notifications = unchecked.map(({ path, problem }) => ({
      level: 'error',
      message: { text: `${path} ${problem}` },
      locations: [{ physicalLocation: { artifactLocation: { uri: artifactUri(path) } } }],
    }));
    const invocation = {
      executionSuccessful: unchecked.length === 0,
      ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
    };
    return `\n],\n"invocations": ${JSON.stringify([invocation])}\n}]\n}\n`;
  },
};

const descriptor = (rule: Rule) => ({
  id: rule.id,
  shortDescription: { text: rule.title },
  fullDescription: { text: plainWords(rule.why) },
  help: { text: plainWords(rule.why), markdown: rule.why },
  defaultConfiguration: { enabled: rule.profiles.includes('copydesk'), level: levels[rule.level] },
});

/** The reasons of a rule are Markdown; viewers that show plain text get no stars. */
const plainWords = (markdown: string): string => markdown.replace(/[*`]/gu, '').replace(/\s+/gu, ' ').trim();

function resultOf(finding: JudgedFinding, uri: string, source: SourceText) {
  const location = (span: Span) => ({ artifactLocation: { uri }, region: regionOf(source, span) });
  const fixes = finding.fixes
    .filter((fix) => fix.edits.length > 0)
    .map((fix) => ({
      description: { text: fix.title },
      artifactChanges: [
        {
          artifactLocation: { uri },
          replacements: fix.edits.map((edit) => ({
            deletedRegion: regionOf(source, edit),
            insertedContent: { text: edit.newText },
          })),
        },
      ],
    }));
  return {
    ruleId: finding.rule,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: location(finding) }],
    ...(finding.related.length === 0
      ? {}
      : {
          relatedLocations: finding.related.map((related, index) => ({
            id: index + 1,
            physicalLocation: location(related),
            message: { text: related.message },
          })),
        }),
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}

function regionOf(source: SourceText, span: Span) {
  const { line, column, endLine, endColumn } = placeOf(source, span);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** Relative to where the command runs, as code scanning wants it; absolute only for a file outside of it. */
function artifactUri(path: string): string {
  if (path === '-') return 'stdin';
  const here = relative(process.cwd(), path);
  if (isAbsolute(here) || here.startsWith('..')) return pathToFileURL(path).href;
  return here.split(/[\\/]/u).map(encodeURIComponent).join('/');
}
