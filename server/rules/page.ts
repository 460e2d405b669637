import type { Rule } from '../model/finding.ts';

/**
 * A rule's own page as Markdown: what it finds, why and by whose authority, examples, and how to switch it off. The
 * editor opens it from a finding; the README carries the same words.
 */
export function rulePage(rule: Rule): string {
  return [`# ${rule.title}`, '', `\`${rule.id}\` · ${levelWords(rule)}`, '', rulePageBody(rule)].join('\n');
}

/** The page below its heading, for a place that has a heading of its own. */
export function rulePageBody(rule: Rule): string {
  return [
    rule.why,
    '',
    'Found, between ⟦ and ⟧:',
    '',
    ...rule.examples.finds.map((example) => `- ${escaped(example)}`),
    '',
    'Left alone:',
    '',
    ...rule.examples.ignores.map((example) => `- ${escaped(example)}`),
    '',
    `To switch it off, or make it louder or quieter, set its level in \`newsmark.rules\`: \`"${rule.id}": "off"\`.`,
    '',
  ].join('\n');
}

/** The level of a rule as a reader of its page is told it. */
export const levelWords = (rule: Rule): string => (rule.level === 'off' ? 'off unless switched on' : rule.level);

const escaped = (text: string): string => text.replace(/[\\`*_<>[\]#|]/g, '\\$&');
