import type { Article } from '../model/article.ts';
import type { Decisions, PlacedDecision } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { Span } from '../text/span.ts';

/** Whether a rule is not to be applied to an article. */
export const isIgnored = (rule: string, { placed }: Decisions): boolean =>
  placed.some(({ decision }) => decision.is === 'ignoreRule' && decision.rule === rule);

/** Whether what a finding asks for has been decided about its quotation. */
export const isSettled = ({ quotes }: Article, { settled }: Finding): boolean =>
  settled !== undefined &&
  (quotes[settled.quote]?.byHand?.some((by) => by === 'speaker' && settled.by.includes(by)) === true ||
    (!settled.by.includes('speaker') && quotes[settled.quote]?.byHand?.includes('kind') === true));

/** The decision that leaves out a finding of a rule; null without one. */
export const ignoredBy = (
  { rule, start, end }: Span & { readonly rule: string },
  { placed }: Decisions,
): PlacedDecision | null =>
  placed.find(
    ({ decision, at }) =>
      decision.is === 'ignore' && decision.rule === rule && at !== null && isSamePlace(at, { start, end }),
  ) ?? null;

/** Whether two places share the better part of both; one without width is the same as whatever it touches. */
function isSamePlace(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  if (one.start === one.end || other.start === other.end) return shared >= 0;
  return shared * 2 >= Math.max(one.end, other.end) - Math.min(one.start, other.start);
}
