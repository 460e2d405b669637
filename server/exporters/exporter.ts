import type { Article } from '../model/article.ts';
import type { JudgedFinding } from '../model/finding.ts';
import type { Origin } from './record.ts';

/** An article that could not be read, in place of its record. */
export interface Failure {
  /** The id of the input line; null where it cannot be read. */
  readonly id: unknown;
  readonly error: string;
}

/** One output format: articles follow one another, so that any number is printed in constant memory. */
export interface Exporter {
  /** The name `--format` takes. */
  readonly id: string;
  /** Printed before the first article, between two, and after the last. */
  readonly open: string;
  readonly between: string;
  readonly close: string;
  article(article: Article, findings: readonly JudgedFinding[], origin: Origin): string;
  /** What stands in the place of an article that could not be read; empty where the format has no place for it. */
  failure(failure: Failure): string;
}
