/** How loud a rule is; the words `newsmark.rules` takes. */
export type RuleLevel = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** The settings under `newsmark` that the server acts on, read for one document. */
export interface Settings {
  /** Which texts of other languages are articles: those that read like one, those whose path matches a glob, none. */
  readonly files: 'auto' | 'off' | readonly string[];
  /** Rule id → level, only for rules whose level the user has set. */
  readonly rules: ReadonlyMap<string, RuleLevel>;
  readonly profile: 'copydesk' | 'factcheck' | 'corpus';
  readonly marks: 'auto' | 'double' | 'single';
  readonly punctuation: 'auto' | 'us' | 'british' | 'off';
  readonly outline: 'structure' | 'speaker';
  readonly colours: 'kind' | 'speaker' | 'off';
}

export const defaultSettings: Settings = {
  files: 'auto',
  rules: new Map(),
  profile: 'copydesk',
  marks: 'auto',
  punctuation: 'auto',
  outline: 'structure',
  colours: 'kind',
};

/** Settings that can always be used, and a plain sentence for each value that could not be. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly complaints: readonly string[];
}

const levels: readonly RuleLevel[] = ['error', 'warning', 'information', 'hint', 'off'];

/**
 * Reads the value of the section `newsmark` as an editor sends it. Anything at all is accepted: what cannot be used
 * keeps its default and is complained about. `ruleIds` are the rules there are.
 */
export function readSettings(value: unknown, ruleIds: readonly string[]): SettingsReading {
  const complaints: string[] = [];
  const given = isRecord(value) ? value : {};
  if (!isRecord(value) && value !== null && value !== undefined)
    complaints.push('The settings of Newsmark are not a list of settings.');

  const choice = <T extends string>(name: string, allowed: readonly T[], fallback: T): T => {
    const wanted = own(given, name);
    if (wanted === undefined || wanted === null) return fallback;
    const found = allowed.find((each) => each === wanted);
    if (found === undefined)
      complaints.push(`newsmark.${name} can be ${allowed.join(', ')}; ${shown(wanted)} is none of them.`);
    return found ?? fallback;
  };

  const settings: Settings = {
    files: readFiles(own(given, 'files'), complaints),
    rules: readRules(own(given, 'rules'), ruleIds, complaints),
    profile: choice('profile', ['copydesk', 'factcheck', 'corpus'], defaultSettings.profile),
    marks: choice('marks', ['auto', 'double', 'single'], defaultSettings.marks),
    punctuation: choice('punctuation', ['auto', 'us', 'british', 'off'], defaultSettings.punctuation),
    outline: choice('outline', ['structure', 'speaker'], defaultSettings.outline),
    colours: choice('colours', ['kind', 'speaker', 'off'], defaultSettings.colours),
  };
  return { settings, complaints };
}

function readFiles(value: unknown, complaints: string[]): Settings['files'] {
  if (value === undefined || value === null) return defaultSettings.files;
  if (value === 'auto' || value === 'off') return value;
  const globs = typeof value === 'string' ? [value] : value;
  if (Array.isArray(globs) && globs.every((each) => typeof each === 'string' && each !== '')) return globs;
  complaints.push(`newsmark.files can be auto, off or a list of file patterns; ${shown(value)} is none of them.`);
  return defaultSettings.files;
}

function readRules(value: unknown, ruleIds: readonly string[], complaints: string[]): Settings['rules'] {
  const rules = new Map<string, RuleLevel>();
  if (value === undefined || value === null) return rules;
  if (!isRecord(value)) {
    complaints.push(`newsmark.rules is a map of rule to level; ${shown(value)} is not.`);
    return rules;
  }
  for (const [id, entry] of Object.entries(value)) {
    const wanted = isRecord(entry) ? own(entry, 'level') : entry;
    const level = levels.find((each) => each === wanted);
    if (!ruleIds.includes(id)) complaints.push(`newsmark.rules names ${shown(id)}, and there is no such rule.`);
    else if (level !== undefined) rules.set(id, level);
    // An object without a level only sets options, which is no fault.
    else if (!isRecord(entry) || wanted !== undefined)
      complaints.push(`newsmark.rules gives ${id} the level ${shown(wanted)}; levels are ${levels.join(', ')}.`);
  }
  return rules;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Only what the user wrote: `toString` and its like come from JavaScript. */
const own = (record: Record<string, unknown>, name: string): unknown =>
  Object.hasOwn(record, name) ? record[name] : undefined;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
