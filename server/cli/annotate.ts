import type { Exporter } from '../exporters/exporter.ts';
import { exporters } from '../exporters/index.ts';
import { articles } from './articles.ts';
import { type ExamineOptions, examine, examineFile } from './examine.ts';
import { standardInput } from './input.ts';
import { lines } from './lines.ts';
import { nameFile } from './nameFile.ts';
import { complain, exitStatus, print } from './output.ts';
import { peopleLists } from './people.ts';
import { lineLimit, readRequest } from './requests.ts';

export interface AnnotateOptions extends ExamineOptions {
  readonly format: string;
  readonly input?: 'ndjson';
}

/** The words `--format` takes. */
export const formats = exporters.map((exporter) => exporter.id);

/** Prints the record of each article and returns the exit status. */
export async function annotate(paths: readonly string[], options: AnnotateOptions): Promise<number> {
  const exporter = exporters.find((each) => each.id === options.format)!;
  const known = { ...options, names: nameFile() };
  await print(exporter.open);
  const status = await (options.input === 'ndjson'
    ? annotateLines(paths, known, exporter)
    : annotateFiles(paths, known, exporter));
  await print(exporter.close);
  return status;
}

async function annotateFiles(paths: readonly string[], options: AnnotateOptions, exporter: Exporter): Promise<number> {
  let status: number = exitStatus.clean;
  const peopleOf = peopleLists();
  let between = '';
  for await (const given of articles(paths)) {
    if ('note' in given) {
      complain(`${given.path} ${given.note}`);
      continue;
    }
    const examined = 'problem' in given ? given : examineFile(given, options, peopleOf(given.path));
    if ('problem' in examined) {
      complain(`${given.path} ${examined.problem}`);
      status = exitStatus.failed;
      continue;
    }
    await print(between + exporter.article(examined.article, examined.findings, { path: given.path }));
    between = exporter.between;
  }
  return status;
}

async function annotateLines(paths: readonly string[], options: AnnotateOptions, exporter: Exporter): Promise<number> {
  if (paths.some((path) => path !== '-')) {
    complain(
      '--input ndjson reads standard input and takes no path. Use: newsmark annotate --input ndjson < articles.ndjson',
    );
    return exitStatus.failed;
  }
  let between = '';
  let number = 0;
  let bad = 0;
  for await (const line of lines(standardInput(), lineLimit)) {
    number++;
    if (line !== null && line.toString('latin1').trim() === '') continue;
    const request = readRequest(line, number);
    const examined = 'error' in request ? { problem: request.error } : examine(request.text, options);
    if ('problem' in examined) {
      bad++;
      await print(between + exporter.failure({ id: request.id, error: examined.problem }));
    } else {
      const origin = { path: '-', id: request.id as string };
      await print(between + exporter.article(examined.article, examined.findings, origin));
    }
    between = exporter.between;
  }
  if (bad === 0) return exitStatus.clean;
  complain(`${bad} of ${number} lines could not be read; "error" in their place says why.`);
  return exitStatus.found;
}
