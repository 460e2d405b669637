import { type RulePageParameters, rulePageRequest } from '../protocol.ts';
import { rules } from '../rules/index.ts';
import { rulePage } from '../rules/page.ts';
import type { Feature, Session } from './feature.ts';

/** The page of a rule as Markdown; empty for a rule there is not. */
export function pageOf(id: unknown): string {
  const rule = rules.find((each) => each.id === id);
  return rule === undefined ? '' : rulePage(rule);
}

/** The page a finding's code leads to. */
export const feature: Feature = {
  capabilities: () => ({}),
  register: ({ connection }: Session) => {
    connection.onRequest(rulePageRequest, (asked: RulePageParameters): string => pageOf(asked?.id));
  },
};
