import { inBrackets, statedOf } from './gathered.ts';
import type { LocalParagraph } from './local.ts';

/** Everything of a paragraph that the grouping of names looks at: with the same keys in the same order it is the same. */
export function nameKey(local: LocalParagraph): string {
  const speaking = new Set(local.cues.map(({ cue }) => (cue.source?.kind === 'name' ? cue.source.name : -1)));
  const names = local.names.map(
    ({ text, type, subtype, sure, role, suggested }, index) =>
      `${text}|${type}|${subtype}|${sure}|${role}|${statedOf(local, index)}|${suggested}|${speaking.has(index)}|${inBrackets(local, index)}`,
  );
  return local.role === 'headline' ? `headline\n${names.join('\n')}` : names.join('\n');
}
