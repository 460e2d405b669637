import type { Severity } from '../model/finding.ts';
import { rules } from '../rules/index.ts';
import { articles } from './articles.ts';
import { type ExamineOptions, examineFile } from './examine.ts';
import { nameFile } from './nameFile.ts';
import { complain, exitStatus, print } from './output.ts';
import { peopleLists } from './people.ts';
import { github } from './reports/github.ts';
import { json } from './reports/json.ts';
import type { Unchecked } from './reports/report.ts';
import { sarif } from './reports/sarif.ts';
import { text } from './reports/text.ts';

export interface CheckOptions extends ExamineOptions {
  readonly format: string;
  readonly failOn: Severity;
}

const reports = [text, json, sarif, github];

/** The words `--format` takes. */
export const reportFormats = reports.map((report) => report.id);

/** The words `--fail-on` takes, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Prints what the rules find in each article and returns the exit status. */
export async function check(paths: readonly string[], options: CheckOptions, version: string): Promise<number> {
  const report = reports.find((each) => each.id === options.format)!;
  const known = { ...options, names: nameFile() };
  const grave = severities.slice(0, severities.indexOf(options.failOn) + 1);
  const unchecked: Unchecked[] = [];
  let found = false;
  const peopleOf = peopleLists();
  let between = '';
  await print(report.open({ rules, version }));
  for await (const given of articles(paths)) {
    if ('note' in given) {
      complain(`${given.path} ${given.note}`);
      continue;
    }
    const examined = 'problem' in given ? given : examineFile(given, known, peopleOf(given.path));
    if ('problem' in examined) {
      complain(`${given.path} ${examined.problem}`);
      unchecked.push({ path: given.path, problem: examined.problem });
      continue;
    }
    const { article, findings } = examined;
    if (given.named && !article.isArticle && options.force !== true) {
      complain(
        `${given.path} does not look like a news article and was not checked. Use --force to check it all the same.`,
      );
    }
    if (findings.length === 0) continue;
    found ||= findings.some((finding) => grave.includes(finding.severity));
    await print(between + report.article(given.path, article, findings));
    between = report.between;
  }
  await print(report.close(unchecked));
  return unchecked.length > 0 ? exitStatus.failed : found ? exitStatus.found : exitStatus.clean;
}
