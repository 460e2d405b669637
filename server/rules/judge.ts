import type { Article } from '../model/article.ts';
import type { Finding, JudgedFinding, Level, Rule, Severity } from '../model/finding.ts';
import { rules } from './index.ts';
import { oneFaultOneFinding } from './precedence.ts';

/**
 * What the rules say about an article, in the order of the text. `levels` overrides the level of a rule by its id;
 * `off` silences it. A text that does not look like an article is not judged. Never throws.
 */
export function judge(
  article: Article,
  levels?: ReadonlyMap<string, Level>,
  judges: readonly Rule[] = rules,
): readonly JudgedFinding[] {
  if (!article.isArticle) return [];
  const findings: JudgedFinding[] = [];
  for (const rule of judges) {
    const severity = levels?.get(rule.id) ?? rule.level;
    if (severity === 'off') continue;
    for (const finding of rule.check(article)) findings.push(judged(finding, rule.id, severity));
  }
  findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  return oneFaultOneFinding(article, findings);
}

/** Written out, not spread: that would work out the repairs. */
const judged = (finding: Finding, rule: string, severity: Severity): JudgedFinding => ({
  start: finding.start,
  end: finding.end,
  message: finding.message,
  related: finding.related,
  get fixes() {
    return finding.fixes;
  },
  rule,
  severity,
});
