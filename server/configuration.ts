import type { Connection } from 'vscode-languageserver';
import type { Client } from './features/feature.ts';
import { section } from './protocol.ts';
import { rules } from './rules/index.ts';
import { knownRules } from './rules/levels.ts';
import { defaultSettings, readSettings, type Settings } from './settings.ts';

/** The settings of each open document, pulled once and kept until they change. */
export interface Configuration {
  get(uri: string): Promise<Settings>;
  forget(uri: string): void;
  /** All settings may be different now; `sent` is what the editor sent along, used where it cannot be asked. */
  changed(sent: unknown): void;
}

/** A configuration that asks `connection`. A setting that cannot be used is logged once, in plain words. */
export function configurationOf(
  connection: Connection,
  client: () => Client,
  complain: (what: unknown) => void,
): Configuration {
  const known = knownRules(rules);
  const held = new Map<string, Promise<Settings>>();
  const told = new Set<string>();
  let sentBefore: Settings = defaultSettings;

  const read = (value: unknown): Settings => {
    const { settings, complaints } = readSettings(value, known);
    for (const complaint of complaints) {
      if (!told.has(complaint)) connection.console.warn(complaint);
      told.add(complaint);
    }
    return settings;
  };

  const pull = async (uri: string): Promise<Settings> => {
    if (!client().givesConfiguration) return sentBefore;
    try {
      return read(await connection.workspace.getConfiguration({ scopeUri: uri, section }));
    } catch (error) {
      complain(error);
      return defaultSettings;
    }
  };

  return {
    get(uri) {
      const known = held.get(uri);
      if (known !== undefined) return known;
      const pulled = pull(uri);
      held.set(uri, pulled);
      return pulled;
    },
    forget(uri) {
      held.delete(uri);
    },
    changed(sent) {
      held.clear();
      if (client().givesConfiguration) return;
      const all = typeof sent === 'object' && sent !== null && Object.hasOwn(sent, section);
      if (all) sentBefore = read((sent as Record<string, unknown>)[section]);
    },
  };
}
