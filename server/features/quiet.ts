import type { Article } from '../model/article.ts';
import type { JudgedFinding } from '../model/finding.ts';
import { paragraphAt } from '../model/lookup.ts';
import { overlaps, type Span } from '../text/span.ts';

/**
 * The paragraph the last edit was made in; null when the text was not edited, or more than one paragraph was, as by
 * pasting: that is not typing.
 */
export function paragraphTyped(article: Article): Span | null {
  const { edited } = article.source;
  if (edited === null) return null;
  const paragraph = article.paragraphs[paragraphAt(article, edited.newEnd)];
  return paragraph !== undefined && paragraph.start <= edited.start ? paragraph : null;
}

/** Whether a line of the text (0-based) touches a paragraph. */
export function isOnLine(article: Article, paragraph: Span, line: number): boolean {
  const start = article.source.offsetAt({ line, character: 0 });
  const end = article.source.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
  return start <= paragraph.end && end >= paragraph.start;
}

/** The findings that do not wait until `typed` is finished. `patient` are the rules that wait. */
export const withoutWaiting = (
  findings: readonly JudgedFinding[],
  typed: Span,
  patient: ReadonlySet<string>,
): readonly JudgedFinding[] =>
  findings.filter((finding) => !(patient.has(finding.rule) && (overlaps(finding, typed) || insideOf(finding, typed))));

/** For empty ranges, which overlap nothing. */
const insideOf = (finding: Span, typed: Span): boolean => finding.start >= typed.start && finding.end <= typed.end;
