import { isUpperCode, shape } from '../text/tokens.ts';
import { firstOfUnit } from './byUnit.ts';
import { describedAt, opensDescription } from './descriptions.ts';
import type { LocalCue } from './local.ts';
import type { NameCandidate } from './nameCandidate.ts';
import { resolveNominal } from './nominals.ts';
import type { Pass } from './pass.ts';
import type { Phrase } from './phrase.ts';
import { isRelative, type PronounKind, pronounAt } from './pronouns.ts';
import type { Question } from './question.ts';
import { remember } from './recent.ts';
import { antecedent } from './relatives.ts';
import { answer, entityOfName, isFull, nobody, type Resolved, resolveName } from './resolution.ts';
import { firstNameFrom, namedIn } from './unitPeople.ts';
import { is } from './vocabulary.ts';

/** Something of a unit that may mean somebody, by its offset: a source, a pronoun, *who*, or a description. */
interface Place {
  readonly start: number;
  readonly cue: LocalCue | null;
  readonly kind: PronounKind | null;
  /** The token of a pronoun, or −1 for a description. */
  readonly token: number;
  /** Position in the items of the unit. */
  readonly at: number;
}

/** Notes the names, pronouns and sources of one unit, in the order of the text, so that each sees what is before it. */
export function noteNames(pass: Pass, unit: number): void {
  const { local } = pass;
  const { start, end } = local.reading.units[unit]!;
  const cues: LocalCue[] = [];
  for (let at = firstOfUnit(local.cues, unit); at < local.cues.length && local.cues[at]!.unit === unit; at += 1)
    cues.push(local.cues[at]!);
  if (cues.length === 0 && !holdsPeople(pass, unit)) return;
  const pending: Place[] = [];
  for (const one of cues)
    pending.push({ start: one.cue.source?.start ?? one.cue.start, cue: one, kind: null, token: -1, at: -1 });
  pronounsOf(pass, unit, cues, pending);
  if (pending.length > 1) pending.sort((a, b) => a.start - b.start);
  let next = 0;
  for (let index = firstNameFrom(local.names, start); index < local.names.length; index += 1) {
    const name = local.names[index]!;
    if (name.start >= end) break;
    for (; next < pending.length && pending[next]!.start < name.start; next += 1) note(pass, unit, pending[next]!);
    // Of two cues with one source the last counts.
    noteName(
      pass,
      name,
      unit,
      cues.findLast(({ cue: { source } }) => source?.kind === 'name' && source.name === index),
    );
  }
  for (; next < pending.length; next += 1) note(pass, unit, pending[next]!);
}

function note(pass: Pass, unit: number, { cue, kind, token, at }: Place): void {
  if (cue !== null) noteSource(pass, cue, unit);
  else if (token < 0) noteDescription(pass, unit, at);
  else if (kind === null) noteRelative(pass, token, unit, at);
  else notePronoun(pass, token, kind, unit, at === pass.local.reading.units[unit]!.from);
}

/** Whether the unit has a name, a pronoun or an article, without which nobody is meant in it. */
function holdsPeople({ local: { names, reading } }: Pass, unit: number): boolean {
  const { start, end, from, to } = reading.units[unit]!;
  const name = names[firstNameFrom(names, start)];
  if (name !== undefined && name.start < end) return true;
  for (let at = from; at < to; at += 1) {
    const token = reading.items[at]!;
    if (token >= 0 && (reading.flags[token]! & (is.pronoun | is.possessive | is.determiner)) !== 0) return true;
  }
  return false;
}

/** Adds the pronouns, and the descriptions of people by their role, outside quotations that are no sources. */
function pronounsOf(pass: Pass, unit: number, cues: readonly LocalCue[], pending: Place[]): void {
  const { tokens, items, units, flags } = pass.local.reading;
  const { from, to } = units[unit]!;
  for (let at = from; at < to; at += 1) {
    const token = items[at]!;
    if (token < 0) continue;
    const start = tokens.start[token]!;
    const bits = flags[token]!;
    if ((bits & is.determiner) !== 0 && opensDescription(pass, at, to) && !startsSource(cues, start))
      pending.push({ start, cue: null, kind: null, token: -1, at });
    if ((bits & (is.pronoun | is.possessive)) === 0 || isHead(cues, token)) continue;
    const kind = pronounAt(tokens, token);
    if (kind?.of === 'person') pending.push({ start, cue: null, kind, token, at });
    else if (isRelative(tokens, token)) pending.push({ start, cue: null, kind: null, token, at });
  }
}

// Loops, not closures: they are asked of every word.

/** Whether the source of a cue starts there. */
function startsSource(cues: readonly LocalCue[], start: number): boolean {
  for (const { cue } of cues) if (cue.source?.start === start) return true;
  return false;
}

/** Whether the token is the pronoun that is the source of a cue. */
function isHead(cues: readonly LocalCue[], token: number): boolean {
  for (const { cue } of cues) if (cue.source?.kind === 'pronoun' && cue.source.head === token) return true;
  return false;
}

/** Up to seven capitals and stops: ICE, U.S. */
const isShouted = (text: string): boolean => {
  if (text.length < 2 || text.length > 7) return false;
  for (let at = 0; at < text.length; at += 1) if (text[at] !== '.' && !isUpperCode(text.charCodeAt(at))) return false;
  return true;
};

function noteName(pass: Pass, name: NameCandidate, unit: number, cue: LocalCue | undefined): void {
  const { local, grouping, recents } = pass;
  const entity = entityOfName(name, recents, grouping);
  if (entity === null) return;
  const seed = grouping.seeds[entity]!;
  const acronym = seed.type === 'ORG' && name.text !== seed.name && isShouted(name.text);
  const form = acronym ? 'acronym' : isFull(name, seed) ? 'full' : 'short';
  pass.mentions.push({ start: name.start, end: name.end, entity, form });
  // Who wrote the story is nobody that the story speaks of.
  if ((seed.type !== 'PERSON' && seed.type !== 'ORG') || local.role === 'byline') return;
  const quoted = local.reading.depth[name.first]! > 0;
  const subject = local.subjects[unit] ?? null;
  remember(recents, {
    entity,
    back: 0,
    unit,
    start: name.start,
    subject: !quoted && subject !== null && subject.start <= name.start && name.start < subject.end,
    acts: actsBehind(pass, name.last),
    source: cue !== undefined,
    quoted,
    owner: (shapeAt(pass, name.last + 1) & shape.possessive) !== 0,
    oblique: isOblique(pass, name.first),
    modifier: isModifier(pass, name.last + 1),
    asks: asks(cue),
    pronoun: 'u',
  });
}

const shapeAt = ({ local: { reading } }: Pass, token: number): number =>
  token >= 0 && token < reading.tokens.count ? reading.tokens.shape[token]! : 0;

const bitsAt = ({ local: { reading } }: Pass, token: number): number =>
  token >= 0 && token < reading.tokens.count ? reading.flags[token]! : 0;

/** Whether a verb stands right behind the token, or behind an adverb. */
function actsBehind(pass: Pass, token: number): boolean {
  const next = bitsAt(pass, token + 1) & is.midAdverb ? token + 2 : token + 1;
  return (bitsAt(pass, next) & (is.verb | is.auxiliary)) !== 0;
}

/** Whether the word at `next` is a noun that goes on from a name: the Cole *campaign*. */
function isModifier(pass: Pass, next: number): boolean {
  const { nameOf } = pass.local;
  if ((shapeAt(pass, next) & shape.word) === 0) return false;
  const noun = is.personNoun | is.groupNoun | is.title | is.outlet;
  return nameOf[next]! >= 0 || ((bitsAt(pass, next) & noun) !== 0 && (bitsAt(pass, next) & is.verb) === 0);
}

const asks = (cue: LocalCue | undefined): boolean => cue?.cue.verb?.lemma === 'ask';

/** Whether a preposition stands before the name with its title and article. */
function isOblique(pass: Pass, first: number): boolean {
  const skipped = is.title | is.courtesy | is.determiner | is.norp | is.place | is.personNoun | is.organisation;
  let at = first - 1;
  for (; at >= 0 && first - at < 6; at -= 1) {
    if ((bitsAt(pass, at) & is.preposition) !== 0) return true;
    const stop = (shapeAt(pass, at) & (shape.word | shape.spaced)) === 0;
    if ((bitsAt(pass, at) & skipped) === 0 && !(stop && at > 0 && (bitsAt(pass, at - 1) & is.title) !== 0))
      return false;
  }
  return false;
}

/** Answers a pronoun, and notes it where it means somebody. */
function askPronoun(
  pass: Pass,
  token: number,
  kind: PronounKind,
  unit: number,
  opens: boolean,
  source: boolean,
): Resolved {
  const { text, base, local, grouping, recents, scorer } = pass;
  const { tokens } = local.reading;
  // Only of sources the reason is told.
  const word = source ? text.slice(base + tokens.start[token]!, base + tokens.end[token]!).toLowerCase() : '';
  const start = tokens.start[token]!;
  const part = partOf(pass, token, kind);
  const single = kind.plural && recents.some((one) => grouping.seeds[one.entity]!.stated === 't');
  const { behind, quoted } = namedIn(pass, unit, start);
  const question: Question = {
    of: single ? 'person' : kind.of,
    gender: single ? 't' : kind.gender,
    part,
    plural: kind.plural,
    source,
    opens,
    unit,
    behind,
    quoted,
  };
  return answer(question, start, word, recents, grouping, scorer);
}

/** *her* is an object before what is no noun. */
function partOf(pass: Pass, token: number, kind: PronounKind): Question['part'] {
  if (kind.part !== 'owner' || kind.gender !== 'f') return kind.part;
  const bits = bitsAt(pass, token + 1);
  const closed = is.preposition | is.conjunction | is.subordinator | is.determiner | is.auxiliary | is.pronoun;
  return (shapeAt(pass, token + 1) & shape.word) === 0 || (bits & closed) !== 0 ? 'object' : 'owner';
}

function notePronoun(pass: Pass, token: number, kind: PronounKind, unit: number, opens: boolean): void {
  const { tokens } = pass.local.reading;
  const { entity } = askPronoun(pass, token, kind, unit, opens, false);
  if (entity === null) return;
  const [start, end] = [tokens.start[token]!, tokens.end[token]!];
  pass.mentions.push({ start, end, entity, form: 'pronoun' });
  rememberPronoun(pass, entity, start, unit, kind);
}

function rememberPronoun(
  pass: Pass,
  entity: number,
  start: number,
  unit: number,
  kind: PronounKind | undefined,
  cue?: LocalCue,
): void {
  const source = cue !== undefined;
  const subject = source || kind?.part === 'subject';
  remember(pass.recents, {
    entity,
    back: 0,
    unit,
    start,
    subject,
    acts: subject,
    source,
    quoted: false,
    owner: kind?.part === 'owner',
    oblique: false,
    modifier: false,
    asks: asks(cue),
    pronoun: kind?.gender ?? 'u',
  });
}

/** *The mayor* as somebody with that role. */
function noteDescription(pass: Pass, unit: number, at: number): void {
  const found = describedAt(pass, unit, at);
  if (found === null) return;
  const { start, end } = found.phrase;
  pass.mentions.push({ start, end, entity: found.entity, form: 'role' });
  rememberPronoun(pass, found.entity, start, unit, undefined);
}

/** Cole, *who* said: a mention, and no more evidence of whom anybody speaks. */
function noteRelative(pass: Pass, token: number, unit: number, at: number): void {
  const entity = antecedent(pass, unit, at);
  if (entity === null) return;
  const { tokens } = pass.local.reading;
  pass.mentions.push({ start: tokens.start[token]!, end: tokens.end[token]!, entity, form: 'pronoun' });
}

/** Whom the source phrase means. */
function resolve(pass: Pass, source: Phrase, unit: number): Resolved {
  const { local, grouping, recents } = pass;
  if (source.kind === 'name') return resolveName(local.names[source.name]!, recents, grouping);
  if (source.kind === 'nominal') return resolveNominal(pass, source, unit);
  const kind = pronounAt(local.reading.tokens, source.head);
  if (kind === undefined) return nobody('pronoun');
  return askPronoun(pass, source.head, kind, unit, source.from === local.reading.units[unit]!.from, true);
}

/** Resolves the source of a cue; a source that two cues share is resolved, and mentioned, once. */
function noteSource(pass: Pass, one: LocalCue, unit: number): void {
  const { byCue, bySource, local } = pass;
  const { source } = one.cue;
  if (source === null) return;
  const known = bySource.get(source);
  const resolved = known ?? resolve(pass, source, unit);
  byCue.set(one, resolved);
  bySource.set(source, resolved);
  const { entity, form } = resolved;
  if (entity === null || source.kind === 'name' || known !== undefined) return;
  pass.mentions.push({ start: source.start, end: source.end, entity, form });
  const kind = source.kind === 'pronoun' ? pronounAt(local.reading.tokens, source.head) : undefined;
  rememberPronoun(pass, entity, source.start, unit, kind, one);
}
