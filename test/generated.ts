import { readdirSync, readFileSync } from 'node:fs';
import type { Rule } from '../server/model/finding.ts';
import { levelIn } from '../server/rules/levels.ts';
import { levelWords, rulePageBody } from '../server/rules/page.ts';

const folder = 'server/rules';

/** The files of `server/rules` that hold a rule: those named by a rule's id, which has a hyphen. Helpers have none. */
export const ruleFiles = (): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file.includes('-'))
    .sort();

const exported = (file: string): string =>
  file.replace(/\.ts$/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What `server/rules/index.ts` must say: the list of rules, sorted by id. */
export function rulesIndex(): string {
  const files = ruleFiles();
  return [
    '// Generated from the files of this folder by `npm run update`. Do not edit.',
    "import type { Rule } from '../model/finding.ts';",
    ...files.map((file) => `import { ${exported(file)} } from './${file}';`),
    '',
    '/** All rules, sorted by id. */',
    `export const rules: readonly Rule[] = [`,
    ...files.map((file) => `  ${exported(file)},`),
    '];',
    '',
  ].join('\n');
}

const levels = ['error', 'warning', 'information', 'hint', 'off'];

/** The JSON Schema of one rule in the setting `newsmark.rules`: completion of its id and level, and its hover. */
const ruleSetting = (rule: Rule): object => ({
  anyOf: [
    { type: 'string', enum: levels },
    {
      type: 'object',
      properties: { level: { type: 'string', enum: levels }, ...optionSettings(rule) },
      additionalProperties: false,
    },
  ],
  default: levelIn(rule, 'copydesk'),
  markdownDescription: `${rule.title}. Default: \`${levelIn(rule, 'copydesk')}\`.`,
});

/** The JSON Schema of what a rule can be told besides its level. */
const optionSettings = (rule: Rule): Record<string, object> =>
  Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, option]) => [
      name,
      {
        ...(typeof option.default === 'object'
          ? { type: 'array', items: { type: 'string' } }
          : typeof option.default === 'number'
            ? { type: 'number', minimum: 0 }
            : { type: 'boolean' }),
        default: option.default,
        markdownDescription: option.description,
      },
    ]),
  );

/** What the setting `newsmark.rules` must say of the rules, by id. */
export const ruleSettings = (rules: readonly Rule[]): Record<string, object> =>
  Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)]));

interface Manifest {
  readonly contributes?: {
    readonly configuration?: { readonly properties?: Record<string, { properties?: unknown }> };
  };
}

/** `package.json`, and in it what the setting `newsmark.rules` says now. Throws where there is no such setting. */
export function manifest(): { readonly whole: Manifest; readonly setting: { properties?: unknown } } {
  const whole: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const setting = whole.contributes?.configuration?.properties?.['newsmark.rules'];
  if (setting === undefined) throw new Error('package.json has no setting newsmark.rules');
  return { whole, setting };
}

const begin = '<!-- rules: written by npm run update -->';
const end = '<!-- end of rules -->';

/** The README with the table and the pages of the rules between its two marks; everything else as it stands. */
export function readmeWithRules(rules: readonly Rule[]): string {
  const readme = readFileSync('README.md', 'utf8');
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md needs the lines ${begin} and ${end}`);
  return `${readme.slice(0, from + begin.length)}\n${ruleTable(rules)}\n${readme.slice(to)}`;
}

const headings = { attribution: 'Attribution', marks: 'Marks and punctuation', wording: 'Wording', names: 'Names' };

const ruleTable = (rules: readonly Rule[]): string =>
  (Object.keys(headings) as (keyof typeof headings)[])
    .map((about) => ({ about, listed: rules.filter((rule) => rule.about === about) }))
    .filter(({ listed }) => listed.length > 0)
    .flatMap(({ about, listed }) => [
      '',
      `### ${headings[about]}`,
      '',
      '| rule | finds | level |',
      '|---|---|---|',
      ...listed.map((rule) => `| \`${rule.id}\` | ${rule.title} | ${levelWords(rule)} |`),
      '',
      ...listed.flatMap((rule) => [
        `<details><summary><code>${rule.id}</code></summary>`,
        '',
        rulePageBody(rule),
        '</details>',
      ]),
    ])
    .join('\n');
