import type { LocalCue } from './local.ts';
import type { NameCandidate } from './nameCandidate.ts';
import type { Pass } from './pass.ts';
import { entityOfName, resolve } from './resolution.ts';

/** Notes the names and the sources of one unit, in the order of the text, so that each source sees what is before it. */
export function noteNames(pass: Pass, unit: number): void {
  const { local } = pass;
  const { start, end } = local.reading.units[unit]!;
  const cues = local.cues.filter((one) => one.unit === unit);
  const sources = new Set(cues.map((one) => (one.cue.source?.kind === 'name' ? one.cue.source.name : -1)));
  const pending = [...cues].sort((a, b) => (a.cue.source?.start ?? a.cue.start) - (b.cue.source?.start ?? b.cue.start));
  let next = 0;
  const noteSourcesUpTo = (limit: number): void => {
    for (; next < pending.length && (pending[next]!.cue.source?.start ?? 0) <= limit; next += 1)
      noteSource(pass, pending[next]!, unit);
  };
  local.names.forEach((name, index) => {
    if (name.start < start || name.start >= end) return;
    noteSourcesUpTo(name.start - 1);
    noteName(pass, name, unit, sources.has(index));
  });
  noteSourcesUpTo(Number.MAX_SAFE_INTEGER);
}

function noteName(pass: Pass, name: NameCandidate, unit: number, source: boolean): void {
  const { local, grouping } = pass;
  const entity = entityOfName(name.text, pass.recents, grouping);
  if (entity === null) return;
  const seed = grouping.seeds[entity]!;
  const acronym = seed.type === 'ORG' && /^[\p{Lu}.]{2,7}$/u.test(name.text) && name.text !== seed.name;
  const form = acronym ? 'acronym' : seed.name === name.text ? 'full' : 'short';
  pass.mentions.push({ start: name.start, end: name.end, entity, form });
  if (seed.type !== 'PERSON' && seed.type !== 'ORG') return;
  const quoted = local.reading.depth[name.first]! > 0;
  const subject = local.subjects[unit] ?? null;
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

/** Resolves the source of a cue; a source that two cues share is resolved, and mentioned, once. */
function noteSource(pass: Pass, one: LocalCue, unit: number): void {
  const { text, base, local, grouping, byCue, recents } = pass;
  const { source } = one.cue;
  if (source === null) return;
  const shared = local.cues.find((other) => other !== one && other.cue.source === source && byCue.has(other));
  const known = shared === undefined ? undefined : byCue.get(shared);
  const resolved = known ?? resolve(text, base, local, source, recents, unit, grouping);
  byCue.set(one, resolved);
  const { entity, form } = resolved;
  if (entity === null || source.kind === 'name' || shared !== undefined) return;
  pass.mentions.push({ start: source.start, end: source.end, entity, form });
  recents.push({ entity, back: 0, unit, start: source.start, subject: true, source: true, quoted: false });
}
