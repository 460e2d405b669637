import { questionOpeners } from '../lexicon/grammar.ts';
import { frameBit } from '../lexicon/verbs.ts';
import type { Span } from '../text/span.ts';
import { shape } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import type { Cue } from './cue.ts';
import { opensClause } from './pairing.ts';
import { phraseStartingAt } from './phraseBehind.ts';
import { itemEnd, itemStart } from './reading.ts';
import { is } from './vocabulary.ts';

/** Positions in the clause, both inclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const stop = (code: number): boolean => code === 46 || code === 33 || code === 63;

/** Turns positions into offsets relative to the paragraph, without the stop at the end. */
function spanOf(clause: Clause, { from, to }: Stretch): Span | null {
  let last = to;
  while (
    last >= from &&
    !clause.quoted(last) &&
    !clause.word(last) &&
    !clause.shape(last, shape.possessive) &&
    clause.code(last) !== 41 &&
    clause.code(last) !== 37
  )
    last -= 1;
  let first = from;
  while (
    first <= last &&
    !clause.quoted(first) &&
    !clause.word(first) &&
    clause.code(first) !== 36 &&
    clause.code(first) !== 163 &&
    clause.code(first) !== 40
  )
    first += 1;
  if (first > last) return null;
  const { items } = clause.reading;
  return { start: itemStart(clause.reading, items[first]!), end: itemEnd(clause.reading, items[last]!) };
}

const length = (clause: Clause, { from, to }: Stretch): number => {
  let words = 0;
  for (let at = from; at <= to; at += 1) if (clause.word(at)) words += 1;
  return words;
};

/** First position of the source and cue together, and the last. */
const frameOf = (cue: Cue): Stretch => {
  const source = cue.source !== null && cue.reach !== 'shared' && cue.reach !== 'relative' ? cue.source : null;
  return {
    from: source !== null && source.from < cue.from ? source.from : cue.from,
    to: source !== null && source.to > cue.to ? source.to : cue.to,
  };
};

/** Where the words after a cue stop being reported: the end, a semicolon, or where another cue begins its own clause. */
function endOfReport(clause: Clause, from: number, others: readonly Cue[]): number {
  let limit = clause.unit.to - 1;
  for (const other of others) {
    const frame = frameOf(other);
    if (frame.from < from || frame.from > limit) continue;
    const before = frame.from - 1;
    const joined = clause.is(before, is.conjunction) || clause.comma(before);
    if (!joined || before < from) continue;
    if (other.kind === 'according' || other.reach === 'shared') {
      limit = Math.min(limit, before - (clause.comma(before - 1) ? 2 : 1));
    } else if (clause.comma(before)) {
      // “…, Cole said” at the end belongs to what comes before it.
      limit = Math.min(limit, before - 1);
    }
  }
  for (let at = from; at <= limit; at += 1) if (clause.code(at) === 59) return at - 1;
  return limit;
}

/** Skips the hearer, the time and the place between a cue and what was said: told *reporters on Tuesday* that. */
function startOfReport(clause: Clause, cue: Cue): number | null {
  const frames = cue.verb?.frames ?? 0;
  let at = (cue.inverted && cue.source !== null ? Math.max(cue.to, cue.source.to) : cue.to) + 1;
  if (clause.lower(at) === 'that' && !clause.is(at + 1, is.verb)) return at + 1;
  if (frames & frameBit.addressee) {
    const hearer = phraseStartingAt(clause, at);
    if (hearer !== null) {
      const next = hearer.to + 1;
      if (clause.lower(next) === 'that') return next + 1;
      if (
        opensClause(clause, next) ||
        (frames & frameBit.to && clause.lower(next) === 'to') ||
        clause.lower(next) === 'not'
      )
        return next;
    }
  }
  // A short adverbial: said on Tuesday that, said in a statement the.
  for (let near = at; near < Math.min(at + 9, clause.unit.to); near += 1) {
    if (clause.lower(near) === 'that' && near > at && !clause.is(near - 1, is.personNoun)) return near + 1;
    if (clause.quoted(near) || clause.is(near, is.auxiliary | is.verb) || (clause.comma(near) && near === at)) break;
  }
  if (frames & frameBit.that) {
    while (clause.is(at, is.date) || clause.adverb(at)) at += 1;
    if (clause.is(at, is.preposition) && clause.is(at + 1, is.date)) at += 2;
    if (opensClause(clause, at)) return at;
  }
  if (frames & frameBit.wh && questionOpeners().has(clause.lower(at))) return at;
  if (frames & frameBit.to && clause.lower(at) === 'to') return at;
  if (frames & (frameBit.np | frameBit.as) && opensClause(clause, at)) return at;
  return null;
}

/** Content before the cue: *Sales rose*, Acme said · *Sales*, Acme said, *rose*. */
function contentFirst(clause: Clause, cue: Cue, earlier: number): Stretch[] | null {
  const frame = frameOf(cue);
  const comma = frame.from - (clause.is(frame.from - 1, is.determiner) && clause.comma(frame.from - 2) ? 2 : 1);
  const bare = cue.source?.kind === 'name' && comma > clause.unit.from + 4 && stop(clause.code(frame.to + 1));
  if (!clause.comma(comma) && !(cue.kind === 'according' && comma > clause.unit.from) && !bare) return null;
  if (cue.kind === 'verb' && !((cue.verb?.frames ?? 0) & frameBit.that)) return null;
  if (cue.reach === 'shared' || cue.reach === 'relative') return null;
  const front: Stretch = { from: Math.max(clause.unit.from, earlier), to: clause.comma(comma) ? comma - 1 : comma };
  if (length(clause, front) < 2) return null;
  const next = frame.to + 1;
  const goesOn =
    clause.comma(next) &&
    next + 1 < clause.unit.to &&
    !clause.is(next + 1, is.conjunction | is.relative) &&
    !clause.lower(next + 1).endsWith('ing');
  if (cue.kind === 'verb' && !goesOn && !endsHere(clause, next)) return null;
  if (!goesOn) return [front];
  const back: Stretch = { from: next + 1, to: clause.unit.to - 1 };
  const introduced =
    clause.is(front.from, is.preposition | is.subordinator) ||
    length(clause, front) < 4 ||
    clause.is(next + 1, is.auxiliary | is.verb);
  return introduced ? [front, back] : [front];
}

/** Whether nothing but time, place and channel follows the attribution. */
function endsHere(clause: Clause, at: number): boolean {
  if (at >= clause.unit.to || stop(clause.code(at)) || clause.comma(at)) return true;
  return clause.is(at, is.preposition | is.date | is.midAdverb) || clause.adverb(at);
}

/**
 * What a source is reported to say, outside and inside marks, as offsets relative to the paragraph, without a leading
 * *that*; null when the cue brings in nothing that can be told apart. `others` are the cues of the same clause.
 */
export function reported(clause: Clause, cue: Cue, others: readonly Cue[]): readonly Span[] | null {
  const rest = others.filter((other) => other !== cue);
  let stretches: Stretch[] | null = null;
  if (cue.kind === 'according') {
    if (cue.from <= clause.unit.from + 1 && cue.source !== null) {
      const comma = nextComma(clause, cue.source.to + 1);
      if (comma >= 0) stretches = [{ from: comma + 1, to: endOfReport(clause, comma + 1, rest) }];
    } else stretches = contentFirst(clause, cue, clause.unit.from);
  } else if (cue.verb !== null) {
    const from = cue.inverted && !cue.passive ? null : startOfReport(clause, cue);
    if (from !== null && from < clause.unit.to) {
      stretches = [{ from, to: endOfReport(clause, from, rest) }];
    } else stretches = contentFirst(clause, cue, clause.unit.from);
  }
  if (stretches === null) return null;
  const spans = stretches.map((stretch) => spanOf(clause, stretch)).filter((span) => span !== null);
  return spans.length > 0 ? spans : null;
}

function nextComma(clause: Clause, from: number): number {
  for (let at = from; at < Math.min(from + 12, clause.unit.to); at += 1) if (clause.comma(at)) return at;
  return -1;
}
