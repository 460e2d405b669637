import type { Level, OptionValue, Profile, Rule, RuleOptions } from '../model/finding.ts';

/** What a user has set for one rule: its level, some of its options. */
export interface RuleChoice {
  readonly level?: Level;
  readonly options?: RuleOptions;
}

/** The level of a rule for one kind of reader, where no setting says otherwise. */
export const levelIn = (rule: Rule, profile: Profile): Level => (rule.profiles.includes(profile) ? rule.level : 'off');

/** The options of a rule as it is asked to check: what is set, the defaults for the rest. */
export function optionsOf(rule: Rule, chosen: RuleOptions | undefined): RuleOptions {
  if (rule.options === undefined) return none;
  if (chosen === undefined) return defaultsOf(rule);
  const options: Record<string, OptionValue> = {};
  for (const [name, option] of Object.entries(rule.options)) options[name] = chosen?.[name] ?? option.default;
  return options;
}

const defaults = new WeakMap<Rule, RuleOptions>();

function defaultsOf(rule: Rule): RuleOptions {
  let known = defaults.get(rule);
  if (known === undefined) {
    known = optionsOf(rule, none);
    defaults.set(rule, known);
  }
  return known;
}

/** The rules a setting can name: id → the default of each option. */
export const knownRules = (rules: readonly Rule[]): ReadonlyMap<string, RuleOptions> =>
  new Map(rules.map((rule) => [rule.id, optionsOf(rule, undefined)]));

const none: RuleOptions = {};
