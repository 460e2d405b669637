import { isUpperCode } from '../text/tokens.ts';
import { forUnit } from './byUnit.ts';
import type { LocalCue } from './local.ts';
import type { NameCandidate } from './nameCandidate.ts';
import type { Pass } from './pass.ts';
import { entityOfName, type Recent, resolve } from './resolution.ts';

/** Notes the names and the sources of one unit, in the order of the text, so that each source sees what is before it. */
export function noteNames(pass: Pass, unit: number): void {
  const { local } = pass;
  const { start, end } = local.reading.units[unit]!;
  const cues: LocalCue[] = [];
  forUnit(local.cues, unit, (one) => cues.push(one));
  const sources = new Set(cues.map((one) => (one.cue.source?.kind === 'name' ? one.cue.source.name : -1)));
  const pending = [...cues].sort((a, b) => (a.cue.source?.start ?? a.cue.start) - (b.cue.source?.start ?? b.cue.start));
  let next = 0;
  const noteSourcesUpTo = (limit: number): void => {
    for (; next < pending.length && (pending[next]!.cue.source?.start ?? 0) <= limit; next += 1)
      noteSource(pass, pending[next]!, unit);
  };
  for (let index = firstNameFrom(local.names, start); index < local.names.length; index += 1) {
    const name = local.names[index]!;
    if (name.start >= end) break;
    noteSourcesUpTo(name.start - 1);
    noteName(pass, name, unit, sources.has(index));
  }
  noteSourcesUpTo(Number.MAX_SAFE_INTEGER);
}

/** Index of the first name that starts at or behind `offset`; names are in the order of their start. */
function firstNameFrom(names: readonly NameCandidate[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (names[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Up to seven capitals and stops: ICE, U.S. */
const isShouted = (text: string): boolean => {
  if (text.length < 2 || text.length > 7) return false;
  for (let at = 0; at < text.length; at += 1) if (text[at] !== '.' && !isUpperCode(text.charCodeAt(at))) return false;
  return true;
};

function noteName(pass: Pass, name: NameCandidate, unit: number, source: boolean): void {
  const { local, grouping } = pass;
  const entity = entityOfName(name.text, pass.recents, grouping);
  if (entity === null) return;
  const seed = grouping.seeds[entity]!;
  const acronym = seed.type === 'ORG' && name.text !== seed.name && isShouted(name.text);
  const form = acronym ? 'acronym' : seed.name === name.text ? 'full' : 'short';
  pass.mentions.push({ start: name.start, end: name.end, entity, form });
  if (seed.type !== 'PERSON' && seed.type !== 'ORG') return;
  const quoted = local.reading.depth[name.first]! > 0;
  const subject = local.subjects[unit] ?? null;
  forget(pass.recents);
  pass.recents.push({
    entity,
    back: 0,
    unit,
    start: name.start,
    subject: !quoted && subject !== null && subject.start <= name.start && name.start < subject.end,
    source,
    quoted,
  });
}

/** So many mentions back in one paragraph nobody looks for whom a pronoun means. */
const remembered = 400;

const forget = (recents: Recent[]): void => {
  if (recents.length > remembered) recents.splice(0, remembered / 2);
};

/** Resolves the source of a cue; a source that two cues share is resolved, and mentioned, once. */
function noteSource(pass: Pass, one: LocalCue, unit: number): void {
  const { text, base, local, grouping, byCue, bySource, recents } = pass;
  const { source } = one.cue;
  if (source === null) return;
  const known = bySource.get(source);
  const resolved = known ?? resolve(text, base, local, source, recents, unit, grouping);
  byCue.set(one, resolved);
  bySource.set(source, resolved);
  const { entity, form } = resolved;
  if (entity === null || source.kind === 'name' || known !== undefined) return;
  forget(recents);
  pass.mentions.push({ start: source.start, end: source.end, entity, form });
  recents.push({ entity, back: 0, unit, start: source.start, subject: true, source: true, quoted: false });
}
