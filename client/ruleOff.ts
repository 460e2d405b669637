/** The setting `newsmark.rules` with one rule off; its options and all other rules stay as they are. */
export function withRuleOff(setting: unknown, rule: string): Record<string, unknown> {
  const before = isRecord(setting) ? setting : {};
  const entry = Object.hasOwn(before, rule) ? before[rule] : undefined;
  return { ...before, [rule]: isRecord(entry) ? { ...entry, level: 'off' } : 'off' };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
