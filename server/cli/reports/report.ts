import type { Article } from '../../model/article.ts';
import type { JudgedFinding, Rule } from '../../model/finding.ts';

/** A file that could not be checked, and why. */
export interface Unchecked {
  readonly path: string;
  readonly problem: string;
}

/** One way to print findings; article by article, so that any number is reported in constant memory. */
export interface Report {
  /** The name `--format` takes. */
  readonly id: string;
  /** Printed before the first article. */
  open(about: { readonly rules: readonly Rule[]; readonly version: string }): string;
  /** Printed between two articles that have findings. */
  readonly between: string;
  /** The findings of one article; there is at least one. */
  article(path: string, article: Article, findings: readonly JudgedFinding[]): string;
  /** Printed after the last article. */
  close(unchecked: readonly Unchecked[]): string;
}
