import type { Article } from '../model/article.ts';
import type { Finding, JudgedFinding, Profile, Rule, Severity } from '../model/finding.ts';
import { rules } from './index.ts';
import { levelIn, optionsOf, type RuleChoice } from './levels.ts';
import { oneFaultOneFinding } from './precedence.ts';

/** Who reads, and what they have set for single rules, by id. */
export interface Judging {
  readonly profile?: Profile;
  readonly rules?: ReadonlyMap<string, RuleChoice>;
}

/**
 * What the rules say about an article, in the order of the text, for a copy desk where nothing else is said. A text that
 * does not look like an article is not judged. Never throws.
 */
export function judge(
  article: Article,
  { profile = 'copydesk', rules: chosen }: Judging = {},
  judges: readonly Rule[] = rules,
): readonly JudgedFinding[] {
  if (!article.isArticle) return [];
  const findings: JudgedFinding[] = [];
  for (const rule of judges) {
    const choice = chosen?.get(rule.id);
    const severity = choice?.level ?? levelIn(rule, profile);
    if (severity === 'off') continue;
    for (const finding of rule.check(article, optionsOf(rule, choice?.options)))
      findings.push(judged(finding, rule.id, severity));
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
  ...(finding.settled === undefined ? {} : { settled: finding.settled }),
  rule,
  severity,
});
