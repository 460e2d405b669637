/** How loud a rule is; the words `newsmark.rules` takes. */
export type RuleLevel = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** What an option of a rule can be set to. */
export type OptionSetting = number | boolean | readonly string[];

/** What is set for one rule. */
export interface RuleSetting {
  readonly level?: RuleLevel;
  readonly options?: Readonly<Record<string, OptionSetting>>;
}

/** The rules there are: id → the default of each of its options, by name. */
export type KnownRules = ReadonlyMap<string, Readonly<Record<string, OptionSetting>>>;

/** The settings under `newsmark` that the server acts on, read for one document. */
export interface Settings {
  /** Which texts of other languages are articles: those that read like one, those whose path matches a glob, none. */
  readonly files: 'auto' | 'off' | readonly string[];
  /** Rule id → what the user has set for it, only for rules with something set. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly profile: 'copydesk' | 'factcheck' | 'corpus';
  readonly marks: 'auto' | 'double' | 'single';
  readonly punctuation: 'auto' | 'us' | 'british' | 'off';
  readonly outline: 'structure' | 'speaker';
  readonly colours: 'kind' | 'speaker' | 'off';
  /** Where our own client keeps decisions; the server asks it for them. */
  readonly sidecar: 'beside' | 'folder' | 'none';
  readonly hints: Hints;
}

/** What is shown or offered beyond the copy itself, each only where it is asked for. */
export interface Hints {
  /** The figures of the article above its headline. */
  readonly codeLens: boolean;
  /** The speaker behind a quotation whose sentence does not name one. */
  readonly inlayHints: boolean;
  /** Names behind a closing mark, a cue or a title. */
  readonly completion: boolean;
  /** How much of what is quoted each speaker has. */
  readonly balance: boolean;
}

export const defaultSettings: Settings = {
  files: 'auto',
  rules: new Map(),
  profile: 'copydesk',
  marks: 'auto',
  punctuation: 'auto',
  outline: 'structure',
  colours: 'kind',
  sidecar: 'beside',
  hints: { codeLens: false, inlayHints: false, completion: false, balance: false },
};

/** Settings that can always be used, and a plain sentence for each value that could not be. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly complaints: readonly string[];
}

const levels: readonly RuleLevel[] = ['error', 'warning', 'information', 'hint', 'off'];

/**
 * Reads the value of the section `newsmark` as an editor sends it. Anything at all is accepted: what cannot be used
 * keeps its default and is complained about.
 */
export function readSettings(value: unknown, known: KnownRules): SettingsReading {
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
    rules: readRules(own(given, 'rules'), known, complaints),
    profile: choice('profile', ['copydesk', 'factcheck', 'corpus'], defaultSettings.profile),
    marks: choice('marks', ['auto', 'double', 'single'], defaultSettings.marks),
    punctuation: choice('punctuation', ['auto', 'us', 'british', 'off'], defaultSettings.punctuation),
    outline: choice('outline', ['structure', 'speaker'], defaultSettings.outline),
    colours: choice('colours', ['kind', 'speaker', 'off'], defaultSettings.colours),
    sidecar: choice('sidecar', ['beside', 'folder', 'none'], defaultSettings.sidecar),
    hints: readHints(own(given, 'hints'), complaints),
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

function readHints(value: unknown, complaints: string[]): Hints {
  const off = defaultSettings.hints;
  if (value === undefined || value === null) return off;
  const names = Object.keys(off) as (keyof Hints)[];
  if (!isRecord(value)) {
    complaints.push(`newsmark.hints is a map of ${names.join(', ')} to true or false; ${shown(value)} is not.`);
    return off;
  }
  const hints = { ...off };
  for (const [name, wanted] of Object.entries(value)) {
    const known = names.find((each) => each === name);
    if (known === undefined) complaints.push(`newsmark.hints names ${shown(name)}; there are ${names.join(', ')}.`);
    else if (typeof wanted === 'boolean') hints[known] = wanted;
    else if (wanted !== null) complaints.push(`newsmark.hints: ${name} is true or false; ${shown(wanted)} is not.`);
  }
  return hints;
}

function readRules(value: unknown, known: KnownRules, complaints: string[]): Settings['rules'] {
  const rules = new Map<string, RuleSetting>();
  if (value === undefined || value === null) return rules;
  if (!isRecord(value)) {
    complaints.push(`newsmark.rules is a map of rule to level; ${shown(value)} is not.`);
    return rules;
  }
  for (const [id, entry] of Object.entries(value)) {
    const wanted = isRecord(entry) ? own(entry, 'level') : entry;
    const level = levels.find((each) => each === wanted);
    const defaults = known.get(id);
    if (defaults === undefined) {
      complaints.push(`newsmark.rules names ${shown(id)}, and there is no such rule.`);
      continue;
    }
    // An object without a level only sets options, which is no fault.
    if (level === undefined && (!isRecord(entry) || wanted !== undefined))
      complaints.push(`newsmark.rules gives ${id} the level ${shown(wanted)}; levels are ${levels.join(', ')}.`);
    const options = isRecord(entry) ? readOptions(id, entry, defaults, complaints) : undefined;
    if (level !== undefined || options !== undefined)
      rules.set(id, { ...(level === undefined ? {} : { level }), ...(options === undefined ? {} : { options }) });
  }
  return rules;
}

function readOptions(
  id: string,
  entry: Record<string, unknown>,
  defaults: Readonly<Record<string, OptionSetting>>,
  complaints: string[],
): Readonly<Record<string, OptionSetting>> | undefined {
  const options: Record<string, OptionSetting> = {};
  for (const [name, value] of Object.entries(entry)) {
    if (name === 'level') continue;
    const fallback = own(defaults, name);
    if (fallback === undefined) complaints.push(`newsmark.rules: ${id} has no option ${shown(name)}.`);
    else if (isLike(value, fallback)) options[name] = value;
    else
      complaints.push(
        `newsmark.rules: the option ${name} of ${id} is ${kindOf(fallback)}; ${shown(value)} is not one.`,
      );
  }
  return Object.keys(options).length === 0 ? undefined : options;
}

function isLike(value: unknown, fallback: unknown): value is OptionSetting {
  if (Array.isArray(fallback)) return Array.isArray(value) && value.every((each) => typeof each === 'string');
  return typeof value === typeof fallback && (typeof value !== 'number' || (Number.isFinite(value) && value >= 0));
}

const kindOf = (fallback: unknown): string =>
  Array.isArray(fallback) ? 'a list of words' : typeof fallback === 'number' ? 'a number, 0 or more' : 'true or false';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Only what the user wrote: `toString` and its like come from JavaScript. */
const own = (record: Record<string, unknown>, name: string): unknown =>
  Object.hasOwn(record, name) ? record[name] : undefined;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
