import type { Article } from '../model/article.ts';
import type { Finding, Fix, JudgedFinding, Profile, Related, Rule, Severity } from '../model/finding.ts';
import { ignoredBy, isIgnored, isSettled } from './decided.ts';
import { rules } from './index.ts';
import { levelIn, optionsOf, type RuleChoice } from './levels.ts';
import { oneFaultOneFinding } from './precedence.ts';

/** Who reads, and what they have set for single rules, by id. */
export interface Judging {
  readonly profile?: Profile;
  readonly rules?: ReadonlyMap<string, RuleChoice>;
}

/** A finding of a rule; asks for the repairs only when it is asked for them. */
class Judged implements JudgedFinding {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly related: readonly Related[];
  readonly rule: string;
  readonly severity: Severity;
  declare readonly settled?: NonNullable<Finding['settled']>;
  readonly #finding: Finding;

  constructor(finding: Finding, rule: string, severity: Severity) {
    this.start = finding.start;
    this.end = finding.end;
    this.message = finding.message;
    this.related = finding.related;
    if (finding.settled !== undefined) this.settled = finding.settled;
    this.rule = rule;
    this.severity = severity;
    this.#finding = finding;
  }

  get fixes(): readonly Fix[] {
    return this.#finding.fixes;
  }
}

/**
 * What the rules say about an article, in the order of the text, for a copy desk where nothing else is said. A text that
 * does not look like an article is not judged, and what people have decided to ignore is left out. Never throws.
 */
export function judge(
  article: Article,
  { profile = 'copydesk', rules: chosen }: Judging = {},
  judges: readonly Rule[] = rules,
): readonly JudgedFinding[] {
  if (!article.isArticle) return [];
  const findings: JudgedFinding[] = [];
  const { decided } = article;
  for (const rule of judges) {
    if (decided !== undefined && isIgnored(rule.id, decided)) continue;
    const choice = chosen?.get(rule.id);
    const severity = choice?.level ?? levelIn(rule, profile);
    if (severity === 'off') continue;
    for (const finding of rule.check(article, optionsOf(rule, choice?.options)))
      if (decided === undefined || !isSettled(article, finding)) findings.push(new Judged(finding, rule.id, severity));
  }
  findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  const heard = oneFaultOneFinding(article, findings);
  return decided === undefined ? heard : heard.filter((finding) => ignoredBy(finding, decided) === null);
}
