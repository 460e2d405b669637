import { readdirSync, readFileSync } from 'node:fs';
import type { Rule } from '../server/model/finding.ts';
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
    { type: 'object', properties: { level: { type: 'string', enum: levels } } },
  ],
  default: rule.level,
  markdownDescription: `${rule.title}. Default: \`${rule.level}\`.`,
});

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

const ruleTable = (rules: readonly Rule[]): string =>
  [
    '',
    '| rule | finds | level |',
    '|---|---|---|',
    ...rules.map((rule) => `| [\`${rule.id}\`](#${rule.id}) | ${rule.title} | ${levelWords(rule)} |`),
    '',
    ...rules.flatMap((rule) => [`### ${rule.id}`, '', rulePageBody(rule)]),
  ].join('\n');
