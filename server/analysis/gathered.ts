import type { LocalParagraph } from './local.ts';
import type { Gender, NameCandidate } from './nameCandidate.ts';
import type { NameType } from './vocabulary.ts';

/** A name as written, with all that its mentions in a section show. */
export interface GatheredName {
  readonly text: string;
  readonly words: readonly string[];
  type: NameType | null;
  sure: boolean;
  count: number;
  speaks: boolean;
  role: string | null;
  stated: Gender;
  suggested: Gender;
}

/** The names of one person, body or place. */
export interface Group {
  readonly names: GatheredName[];
  readonly type: NameType;
}

/** Groups, and those that each name as written can mean. */
export interface Grouped {
  readonly groups: Group[];
  readonly byText: Map<string, readonly Group[]>;
}

/** Marks and brackets round a nickname. */
const before = '“"‘\'(';
const behind = '”"’\')';

const wordsOf = (text: string): string[] =>
  text
    .split(' ')
    .filter((word, index) => index === 0 || !(before.includes(word[0]!) && behind.includes(word[word.length - 1]!)));

/** All names of a section, by their text, in the order of their first mention. */
export function gatherNames(locals: readonly LocalParagraph[]): readonly GatheredName[] {
  const names = new Map<string, GatheredName>();
  for (const local of locals) {
    for (const candidate of local.names) add(names, candidate, local.role === 'headline');
    for (const { cue } of local.cues) {
      const speaking = cue.source?.kind === 'name' ? local.names[cue.source.name] : undefined;
      const name = speaking === undefined ? undefined : names.get(speaking.text);
      if (name !== undefined) name.speaks = true;
    }
  }
  return [...names.values()];
}

function add(names: Map<string, GatheredName>, candidate: NameCandidate, headline: boolean): void {
  const known = names.get(candidate.text);
  if (known === undefined) {
    names.set(candidate.text, {
      text: candidate.text,
      words: wordsOf(candidate.text),
      type: headline && !candidate.sure ? null : candidate.type,
      sure: candidate.sure && !headline,
      count: headline ? 0 : 1,
      speaks: false,
      role: candidate.role,
      stated: candidate.stated,
      suggested: candidate.suggested,
    });
    return;
  }
  if (!headline) known.count += 1;
  if (candidate.sure && !headline && (!known.sure || candidate.type === 'PERSON')) {
    known.type = candidate.type;
    known.sure = true;
  } else known.type ??= candidate.type;
  known.role ??= candidate.role;
  if (known.stated === 'u') known.stated = candidate.stated;
  if (known.suggested === 'u') known.suggested = candidate.suggested;
}
