import type { Example, Rule } from '../model/finding.ts';

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
    ...rule.examples.finds.map(exampleLine),
    '',
    'Left alone:',
    '',
    ...rule.examples.ignores.map(exampleLine),
    '',
    ...optionLines(rule),
    `To switch it off, or make it louder or quieter, set its level in \`newsmark.rules\`: \`"${rule.id}": "off"\`.`,
    '',
  ].join('\n');
}

/** The level of a rule as a reader of its page is told it. */
export function levelWords(rule: Rule): string {
  if (rule.profiles.length === 0) return `${rule.level}, off unless switched on`;
  if (!rule.profiles.includes('copydesk')) return `${rule.level}, only in the profile ${rule.profiles.join(' or ')}`;
  return rule.profiles.includes('corpus') ? rule.level : `${rule.level}, not in the profile corpus`;
}

const optionLines = (rule: Rule): readonly string[] =>
  Object.entries(rule.options ?? {}).flatMap(([name, option]) => [
    `Option \`${name}\`: ${option.description} Default: \`${JSON.stringify(option.default)}\`. Set beside the level: \`"${rule.id}": {"level": "${rule.level}", "${name}": …}\`.`,
    '',
  ]);

const exampleLine = (example: Example): string =>
  typeof example === 'string'
    ? `- ${escaped(example)}`
    : `- ${escaped(example.copy)} (${example.punctuation === 'us' ? 'American' : 'British'} punctuation)`;

const escaped = (text: string): string => text.replace(/[\\`*_<>[\]#|]/g, '\\$&');
